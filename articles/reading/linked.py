"""An article as NewsArticle; of what belongs to others no more than their card."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from articles.models import Article
from catalog.reading.linked import Address, Node, day_of, identity, stated
from catalog.reading.linked.node import TYPES

NAMED = {**TYPES, "drama": "CreativeWork"}
"""What a text is said to mention, by kind of record; what a title is in particular, its own page tells."""


def news_article(article: Article, named: Iterable[tuple[Any, str]] = ()) -> Node:
    """`named`: public records that the text names, with their addresses. Without the right to show the text: headline,
    publisher, date and where the original is."""
    node: Node = {
        "@type": "NewsArticle",
        "headline": article.title,
        "publisher": _publisher(article),
        "datePublished": day_of(article, "dated"),
        "isBasedOn": article.source_url,
    }
    if article.shows_body:
        node |= {
            "@id": identity(article),
            "url": Address(article.get_absolute_url()),
            "inLanguage": article.language,
            "description": article.standfirst,
            "author": {"@type": "Person", "name": article.author} if article.author else "",
            "dateModified": article.modified.isoformat(),
            "mentions": [_named(record, address) for record, address in named if record.type in NAMED],
        }
    return stated(node)


def _publisher(article: Article) -> Node:
    """The outlet; of an article of our own without one, the site."""
    if article.outlet:
        return stated({"@type": "Organization", "name": article.outlet.name, "url": article.outlet.website})
    return {"@type": "Organization", "name": "Scenebook"} if article.rights == Article.Rights.OWN else {}


def _named(record: Any, address: str) -> Node:
    return {"@type": NAMED[record.type], "name": record.label, "url": Address(address)}
