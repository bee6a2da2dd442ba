"""Citing a source outside the newsroom: an unlisted article whose text is the quotation."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any
from urllib.parse import urldefrag

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.extraction.markdown import BLOCK_BREAK, escape
from articles.extraction.text.sentences import split
from articles.models import Article, Citation, Outlet
from catalog import writes

from .attaching import MOST, attach
from .exclusive import exclusive

LONGEST = 1000
"""Characters of a quotation."""
_address = URLValidator(schemes=["http", "https"])


def reference(address: str) -> str:
    """The key under which an outside source is kept: one for each address, whatever its length."""
    return f"outside:{hashlib.sha256(address.encode()).hexdigest()}"


@transaction.atomic
def cite_outside(
    *, record: Any, field: str, value: str = "", stance: str, address: str, title: str, quotation: str,
    read_on: date, outlet: Outlet | None = None, author: str = "", by: Any,
) -> Citation:  # fmt: skip
    """Cite `quotation`, read at `address` on a day. The same address once more is the same article, which gains the
    quotation where it has not got it. Raises ValidationError that names the argument."""
    exclusive()
    address, quotation = urldefrag(address.strip()).url, " ".join(quotation.split())
    _check(address, title, quotation, read_on)
    article = Article.objects.filter(source_ref=reference(address)).first()
    body = escape(quotation)
    if article is None:
        article = writes.create(
            model=Article, by=by, reason=_reason(read_on), publish=True, title=title.strip(), body=body,
            source_url=address, source_ref=reference(address), read_on=read_on, outlet=outlet, author=author,
            rights=Article.Rights.QUOTES, listed=False,
        )  # fmt: skip
    elif quotation not in article.text:
        # At the end, so that every sentence cited before keeps its place.
        article = writes.update(
            record=article, version=article.version, by=by, reason=_reason(read_on), read_on=read_on,
            body=f"{article.body}{BLOCK_BREAK}{body}",
        )  # fmt: skip
    start = article.text.rindex(quotation)
    end = start + len(quotation)
    return attach(article=article, start=start, end=end, record=record, field=field, value=value, stance=stance, by=by)


def _reason(read_on: date) -> str:
    return f"Outside source, read on {read_on.isoformat()}"


def _check(address: str, title: str, quotation: str, read_on: date) -> None:
    wrong: dict[str, str] = {}
    try:
        _address(address)
    except ValidationError:
        wrong["address"] = _("An address that begins with https:// is expected.")
    if len(address) > 500:
        wrong["address"] = _("At most 500 characters.")
    if not title.strip():
        wrong["title"] = _("Say what the source is called.")
    if not quotation:
        wrong["quotation"] = _("Quote the sentence that says it.")
    elif len(quotation) > LONGEST or len(split(quotation)) > MOST:
        wrong["quotation"] = _("Two sentences at most: what says it, and no more.")
    if read_on > timezone.localdate():
        wrong["read_on"] = _("This day is still to come.")
    if wrong:
        raise ValidationError(wrong)
