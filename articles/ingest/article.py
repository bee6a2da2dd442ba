"""One document becomes one article, new or brought up to date."""

from __future__ import annotations

from typing import Any

from articles.extraction.findings import Document
from articles.models import Article, Outlet
from catalog import writes
from catalog.models import Network

from .files import Source
from .options import Options
from .revise import revise

REASON = "Imported"


def create(*, source: Source, document: Document, options: Options) -> Article:
    return writes.create(
        model=Article,
        publish=options.publish,
        by=options.by,
        reason=REASON,
        source_ref=source.ref,
        rights=options.rights,
        **_values(source, document),
    )


def update(*, article: Article, source: Source, document: Document, by: Any = None) -> Article:
    """Bring the article up to date; what an editor changed in it stays."""
    values = {name: value for name, value in _values(source, document).items() if not edited(article, name)}
    return revise(article=article, version=article.version, by=by, reason=REASON, **values)


def edited(article: Article, name: str) -> bool:
    """Whether a field differs from what the last import set it to."""
    imported = article.revisions.filter(reason=REASON).order_by("-number").first()
    field = article._meta.get_field(name)
    value: Any = field.value_from_object(article)  # type: ignore[union-attr]
    return imported is not None and imported.data["fields"].get(name) != value


def _values(source: Source, document: Document) -> dict[str, Any]:
    said = {
        "title": document.title[:300],
        "outlet": document.outlet,
        "author": document.author[:120],
        "dated": document.date,
        "language": document.language,
    } | {name: value for name, value in source.given.items() if value}
    return said | {
        "outlet": outlet(said["outlet"]),
        "credits": list(document.credits),
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
