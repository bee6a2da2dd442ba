"""From a fetched page to its article: the text without what stands around it, and what the page says of it."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

import trafilatura
from django.utils.translation import gettext as _

from articles.models import Outlet
from catalog import edtf

from .fetching import Fetched, Unreachable, fetch
from .files import legible

_META_CHARSET = re.compile(rb"""(?i)<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,40})""")
_LANGUAGE = re.compile(r"""(?i)<html\b[^>]{0,500}?\blang\s*=\s*["']?([a-z]{2,3})\b""")
_HEAD = 4096
SHORTEST = 80
"""Characters of a text that may be an article; of a page without one, scraps of its menus are left."""
# A day worked out from anything but what the page says of itself would be invented.
_DATES = {"extensive_search": False, "original_date": True}


@dataclass(frozen=True)
class Page:
    """An article as a page gives it; what it does not say is empty. `dated` is EDTF."""

    url: str
    text: str
    title: str = ""
    author: str = ""
    outlet_name: str = ""
    language: str = ""
    dated: str = ""


def read_page(address: str) -> Page:
    """The article at `address`. Raises Unreachable where there is none."""
    fetched = fetch(address)
    if fetched.kind == "text/plain":
        return Page(fetched.address, legible(fetched.data), outlet_name=outlet_at(fetched.address))
    source = _decoded(fetched)
    found = trafilatura.bare_extraction(
        source, url=fetched.address, with_metadata=True, include_comments=False, date_extraction_params=_DATES
    )
    text = str(getattr(found, "text", None) or "").strip()
    if found is None or isinstance(found, dict) or len(text) < SHORTEST:
        raise Unreachable(_("There is no article on this page."))
    title = " ".join((found.title or "").split())[:300]
    if title and not text.startswith(title):
        text = f"{title}\n\n{text}"
    language = _LANGUAGE.search(source[:_HEAD])
    return Page(
        url=fetched.address,
        text=text,
        title=title,
        author=" ".join((found.author or "").replace(";", ",").split())[:120],
        outlet_name=outlet_at(fetched.address) or " ".join((found.sitename or "").split())[:120],
        language=language[1].lower() if language else "",
        dated=a_day(found.date or ""),
    )


def outlet_at(address: str) -> str:
    """The name of the outlet whose website `address` is on, or ``."""
    host = _host(address)
    sites = Outlet.objects.exclude(website="").values_list("website", "name")
    return next((name for website, name in sites if host and _host(website) == host), "")


def a_day(said: str) -> str:
    """`said` as a partial date, or `` where it is none."""
    with suppress(ValueError):
        return str(edtf.parse(said[:10]))
    return ""


def _host(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")


def _decoded(fetched: Fetched) -> str:
    """The page's text: by the encoding that the server or the page names, else by what Korean pages are in."""
    named = _META_CHARSET.search(fetched.data[:_HEAD])
    for charset in (fetched.charset, named[1].decode("ascii", "ignore") if named else "", "utf-8", "cp949"):
        # EUC-KR pages use what only its superset has.
        charset = "cp949" if charset.lower() in ("euc-kr", "ks_c_5601-1987", "ksc5601") else charset
        with suppress(UnicodeDecodeError, LookupError):
            if charset:
                return fetched.data.decode(charset)
    return fetched.data.decode("utf-8", "replace")
