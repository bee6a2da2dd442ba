"""Fetching one address, redirects followed; each of them is checked like the first."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from time import monotonic
from urllib.parse import urljoin

from django.conf import settings
from django.utils.translation import gettext as _
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse

from .address import Unreachable, checked
from .connection import asked

PAGES = frozenset({"text/html", "application/xhtml+xml", "text/plain"})
FEEDS = frozenset({
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml",
})  # fmt: skip
REDIRECTS = frozenset({301, 302, 303, 307, 308})
MOST_REDIRECTS = 5
CHUNK = 65_536
NOT_MODIFIED = 304
AGENT = "Scenebook/1.0 (newsroom; reads one page at a time)"


@dataclass(frozen=True)
class Fetched:
    """What came, unpacked, and from where in the end. `data` is empty where nothing changed (304)."""

    address: str
    data: bytes
    charset: str = ""
    kind: str = ""
    etag: str = ""
    modified: str = ""
    unchanged: bool = False


def fetch(address: str, *, kinds: Collection[str] = PAGES, etag: str = "", modified: str = "") -> Fetched:
    """The document at `address`, of one of the content types `kinds`.

    Raises Unreachable for what may not be asked, does not answer with 200 (or 304 to `etag` or `modified`), is of
    another type, or is more than `FETCH_MAX_BYTES` or takes longer than `FETCH_SECONDS` altogether."""
    deadline = monotonic() + settings.FETCH_SECONDS
    headers = {
        "User-Agent": AGENT,
        "Accept": ", ".join(sorted(kinds)),
        "Accept-Encoding": "gzip",
        "Connection": "close",
    }
    headers |= {"If-None-Match": etag} if etag else {}
    headers |= {"If-Modified-Since": modified} if modified else {}
    for _hop in range(MOST_REDIRECTS + 1):
        target = checked(address, seconds=deadline - monotonic())
        with asked(target, headers=headers, deadline=deadline) as response:
            if response.status in REDIRECTS and response.headers.get("Location"):
                address = urljoin(address, response.headers["Location"])
                continue
            return _read(address, response, kinds, deadline)
    raise Unreachable(_("The address leads from one place to the next without end."))


def _read(address: str, response: BaseHTTPResponse, kinds: Collection[str], deadline: float) -> Fetched:
    if response.status == NOT_MODIFIED:
        return Fetched(address, b"", unchanged=True)
    if response.status != 200:
        raise Unreachable(_("The site answers with %d.") % response.status)
    kind, _sep, rest = response.headers.get("Content-Type", "").partition(";")
    kind = kind.strip().lower()
    if kind not in kinds:
        raise Unreachable(_("The address gives no text but “%s”.") % (kind[:60] or _("something unnamed")))
    return Fetched(
        address,
        _body(response, deadline),
        _charset(rest),
        kind,
        response.headers.get("ETag", "")[:300],
        response.headers.get("Last-Modified", "")[:60],
    )


def _body(response: BaseHTTPResponse, deadline: float) -> bytes:
    """The body, unpacked piece by piece: neither it nor what it unpacks to is ever longer than the limit."""
    parts: list[bytes] = []
    most, size = settings.FETCH_MAX_BYTES, 0
    while True:
        try:
            part = response.read(CHUNK, decode_content=True)
        except HTTPError as error:
            raise Unreachable(_("The answer cannot be unpacked or broke off.")) from error
        if monotonic() >= deadline:
            raise Unreachable(_("It took too long."))
        if not part:
            return b"".join(parts)
        parts.append(part)
        size += len(part)
        if size > most:
            raise Unreachable(_("The page is larger than %s bytes.") % f"{most:,}")


def _charset(parameters: str) -> str:
    """`euc-kr` of `; charset="EUC-KR"`."""
    for each in parameters.split(";"):
        name, _sep, value = each.partition("=")
        if name.strip().lower() == "charset":
            return value.strip(" \"'").lower()[:40]
    return ""
