"""Parts of JSON-LD that all kinds of node share. A node is a dict as schema.org's vocabulary has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from django.conf import settings
from django.utils.translation import override

from catalog import edtf
from catalog.models import Drama

Node = dict[str, Any]
Disputed = Callable[..., bool]
"""`disputed(record, *fields)`: whether sources differ on one of those fields. What they differ on is not stated."""

WORKS: Final = {
    Drama.Kind.DRAMA: "TVSeries",
    Drama.Kind.WEB: "TVSeries",
    Drama.Kind.VARIETY: "TVSeries",
    Drama.Kind.FILM: "Movie",
}
TYPES: Final = {"actor": "Person", "scene": "Clip", "network": "Organization", "article": "NewsArticle"}
"""The schema.org type of records by their kind, where it follows from the kind alone."""


class Address(str):
    """An address on this site, from its root; whoever renders a page puts the host before it."""


def nobody_differs(record: Any, *fields: str) -> bool:
    """For pages that load no sources."""
    return False


def stated(node: Node) -> Node:
    """The node without members that say nothing."""
    return {key: value for key, value in node.items() if value not in ("", None, [], {})}


def identity(record: Any) -> Address:
    """One `@id` for a record in all languages of the site: its address in the first."""
    with override(settings.LANGUAGE_CODE):
        return Address(record.get_absolute_url())


def pointer(record: Any, name: str = "") -> Node:
    """A node that only names a record and says where it is described."""
    kind = WORKS[Drama.Kind(record.kind)] if isinstance(record, Drama) else TYPES.get(record.type, "CreativeWork")
    return {
        "@type": kind,
        "@id": identity(record),
        "name": name or record.label,
        "url": Address(record.get_absolute_url()),
    }


def day_of(record: Any, field: str, disputed: Disputed = nobody_differs) -> str:
    """A partial date of `record` in ISO 8601 (a year, a month or a day); empty without a year or where sources
    differ."""
    text = getattr(record, field)
    if not text or edtf.parse(text).year is None or disputed(record, field):
        return ""
    return str(text)


def other_names(record: Any, native: str, disputed: Disputed) -> list[str]:
    """Names other than the first, in every spelling; a slip of the pen is no name."""
    names = (
        [] if not native or disputed(record, f"native_{'name' if record.type == 'actor' else 'title'}") else [native]
    )
    if not disputed(record, "aliases"):
        names += [
            alias.name
            for alias in record.aliases.all()
            if alias.kind != alias.Kind.MISSPELLING and not disputed(record, f"aliases.{alias.name}")
        ]
    return list(dict.fromkeys(names))
