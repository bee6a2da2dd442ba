"""The sitemap: records that readers and search engines should find. Cards of articles by others are left out."""

from __future__ import annotations

from typing import Any

from django.contrib.sitemaps import Sitemap
from django.db.models import Max
from django.urls import reverse

from articles.models import Article
from catalog.models import Actor, Drama, Scene


class Lists(Sitemap):
    def items(self) -> list[str]:
        return ["home", "drama-list", "actor-list", "scene-list", "article-list"]

    def location(self, item: str) -> str:
        return reverse(item)


class Records(Sitemap):
    """Public records of one kind."""

    limit = 5000

    def lastmod(self, item: Any) -> Any:
        return item.modified

    def get_latest_lastmod(self) -> Any:
        """For the index of sitemaps: asked of the database, not of every record."""
        records: Any = self.items()
        return records.order_by().aggregate(latest=Max("modified"))["latest"]


class Dramas(Records):
    def items(self) -> Any:
        return Drama.objects.visible()


class Actors(Records):
    def items(self) -> Any:
        return Actor.objects.visible()


class Scenes(Records):
    def items(self) -> Any:
        return Scene.objects.visible()


class Articles(Records):
    def items(self) -> Any:
        own = Article.objects.listed().exclude(rights=Article.Rights.QUOTES)
        return own.defer("raw", "body", "text")


SITEMAPS = {"lists": Lists, "dramas": Dramas, "actors": Actors, "scenes": Scenes, "articles": Articles}
