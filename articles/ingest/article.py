"""One document becomes one article, new or brought up to date."""

from __future__ import annotations

from typing import Any

from articles.extraction.findings import Document
from articles.models import Article, Outlet
from catalog import writes
from catalog.models import Network

from .files import Source
from .revise import revise

REASON = "Imported"


def create(*, source: Source, document: Document, rights: str) -> Article:
    return writes.create(
        model=Article,
        publish=True,
        reason=REASON,
        source_ref=source.ref,
        rights=rights,
        **_values(source, document),
    )


def update(*, article: Article, source: Source, document: Document) -> Article:
    """Bring the article up to date; what an editor changed in it stays."""
    values = {name: value for name, value in _values(source, document).items() if not edited(article, name)}
    return revise(article=article, version=article.version, reason=REASON, **values)


def edited(article: Article, name: str) -> bool:
    """Whether a field differs from what the last import set it to."""
    imported = article.revisions.filter(by__isnull=True, reason=REASON).order_by("-number").first()
    field = article._meta.get_field(name)
    value: Any = field.value_from_object(article)  # type: ignore[union-attr]
    return imported is not None and imported.data["fields"].get(name) != value


def _values(source: Source, document: Document) -> dict[str, Any]:
    return {
        "title": document.title[:300],
        "outlet": outlet(document.outlet),
        "author": document.author[:120],
        "credits": list(document.credits),
        "dated": document.date,
        "language": document.language,
        "raw": source.text,
        "body": document.body,
        "content_hash": source.sha256,
    }


def outlet(name: str) -> Outlet | None:
    """The outlet of that name, created where it is new; a network's own news is official."""
    if not name:
        return None
    name = name[:120]
    for known in Outlet.objects.all():
        if name.casefold() in (known.name.casefold(), *(other.casefold() for other in known.other_names)):
            return known
    official = Network.objects.filter(name__iexact=name).exists()
    return Outlet.objects.create(name=name, kind=Outlet.Kind.OFFICIAL if official else Outlet.Kind.PRESS)
