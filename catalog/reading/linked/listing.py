"""Lists, and the way to a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.utils.translation import get_language

from .node import Address, Node, stated


def listing(name: str, rows: Iterable[Any]) -> Node:
    """A page of a list: what it lists, in its order."""
    items = [
        {"@type": "ListItem", "position": place, "name": row.label, "url": Address(row.get_absolute_url())}
        for place, row in enumerate(rows, 1)
    ]
    return stated(
        {
            "@type": "CollectionPage",
            "name": name,
            "inLanguage": get_language(),
            "mainEntity": {"@type": "ItemList", "itemListElement": items} if items else "",
        }
    )


def trail(steps: Sequence[tuple[str, str]]) -> Node:
    """The pages above and the page itself, as (name, address); the last needs no address."""
    items = [
        stated({"@type": "ListItem", "position": place, "name": name, "item": Address(address) if address else ""})
        for place, (name, address) in enumerate(steps, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}
