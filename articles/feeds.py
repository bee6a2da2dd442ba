"""Atom feeds (RFC 4287): all articles, and those behind one title or person."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import gettext as _

from articles.models import Article
from articles.reading.behind import articles_naming
from catalog.models import Actor, Credit, Drama, Rating, Release, Role, Scene, Song, Video
from catalog.reading.address import find, leads_on

MOST = 30


class ArticleAtom(Atom1Feed):
    """Entries with an id for good (a tag URI, RFC 4151), their language and, by `via`, where the original is."""

    def add_item(self, *, article: Any, link: str, **values: Any) -> None:  # type: ignore[override]
        values["unique_id"] = f"tag:{urlsplit(link).hostname},{article.created:%Y-%m-%d}:articles/{article.pk}"
        super().add_item(link=link, article=article, **values)

    def latest_post_date(self) -> datetime:
        """Of a feed without entries the day on which its record changed: it must not be new at each request."""
        empty: datetime | None = None if self.items else self.feed.get("modified")
        return empty or super().latest_post_date()

    def item_attributes(self, item: dict[str, Any]) -> dict[str, Any]:
        return {"xml:lang": item["article"].language}

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        if item["article"].source_url:
            handler.addQuickElement("link", "", {"rel": "via", "href": item["article"].source_url})


class ArticleFeed(Feed):
    """All articles, the newest record first. Of those by others title, outlet and links."""

    feed_type = ArticleAtom
    author_name = "Scenebook"

    def title(self, obj: Any) -> str:
        return "Scenebook"

    def link(self, obj: Any) -> str:
        return reverse("article-list")

    def subtitle(self, obj: Any) -> str:
        return _("News of dramas, actors and scenes, every fact with its source")

    def items(self, obj: Any) -> list[Article]:
        return list(Article.objects.listed().without_text()[:MOST])

    def item_title(self, item: Any) -> str:
        return item.title

    def item_description(self, item: Any) -> str | None:  # type: ignore[override]
        """The standfirst as HTML, which Atom is told it is."""
        return escape(item.standfirst) if item.shows_body and item.standfirst else None

    def item_pubdate(self, item: Any) -> datetime | None:
        return item.live_from

    def item_updateddate(self, item: Any) -> datetime | None:
        return item.modified

    def item_author_name(self, item: Any) -> str | None:
        if item.shows_body and item.author:
            return item.author
        return str(item.outlet) if item.outlet else None

    def item_extra_kwargs(self, item: Any) -> dict[str, Any]:
        return {"article": item}


class RecordFeed(ArticleFeed):
    """Articles that name one record, or whose sentences support it."""

    def __init__(self, record: Drama | Actor) -> None:
        super().__init__()
        self.record = record

    def title(self, obj: Any) -> str:
        return f"{self.record.local_label} · Scenebook"

    def link(self, obj: Any) -> str:
        return self.record.get_absolute_url()

    def items(self, obj: Any) -> list[Article]:
        return articles_naming([self.record.pk, *parts_of(self.record)], MOST)

    def feed_extra_kwargs(self, obj: Any) -> dict[str, Any]:
        return {"modified": self.record.modified}


def parts_of(record: Drama | Actor) -> list[int]:
    """Keys of what readers may see of a title, or of a person's work: what its page shows sources of."""
    kinds: dict[Any, str] = {Role: "actor", Credit: "person", Song: "artists"}
    if isinstance(record, Drama):
        kinds = dict.fromkeys((Release, Role, Scene, Rating, Song, Credit, Video), "drama")
    found = (kind.objects.visible().filter(**{own: record}).values_list("pk", flat=True) for kind, own in kinds.items())
    return [pk for keys in found for pk in keys]


@leads_on
def drama_feed(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """The feed of one title."""
    return _record_feed(request, Drama, pk, slug)


@leads_on
def actor_feed(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """The feed of one person."""
    return _record_feed(request, Actor, pk, slug)


def _record_feed(request: HttpRequest, model: Any, pk: int, slug: str) -> HttpResponseBase:
    return RecordFeed(find(request, model.objects.visible(), pk, slug, tail="feed/"))(request)
