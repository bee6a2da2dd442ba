"""The sitemap: records that readers and search engines should find. Cards of articles by others are left out."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.db.models import Max
from django.urls import reverse
from django.utils.translation import override

from articles.models import Article
from catalog.models import Actor, Drama, Scene


class InEveryLanguage(Sitemap):
    """Each page once a language, with its alternates. Django's own `i18n` would load all records for each page of a
    sitemap."""

    limit = 10_000
    """Items a page: with two languages 20,000 addresses, of which a sitemap may have 50,000."""

    def _urls(self, page: Any, protocol: str, domain: str) -> list[dict[str, Any]]:
        found = []
        for url in super()._urls(page, protocol, domain):  # type: ignore[misc]
            start = f"{protocol}://{domain}"
            places = {code: f"{start}{self._located(url['item'], code)}" for code, _ in settings.LANGUAGES}
            alternates = [{"lang_code": code, "location": place} for code, place in places.items()]
            alternates.append({"lang_code": "x-default", "location": places[settings.LANGUAGE_CODE]})
            found += [{**url, "location": place, "alternates": alternates} for place in places.values()]
        return found

    def _located(self, item: Any, language: str) -> str:
        with override(language):
            return str(self.location(item))


class Lists(InEveryLanguage):
    """Pages that are no record's: their names among the addresses."""

    names = ("home", "drama-list", "actor-list", "scene-list", "article-list")

    def items(self) -> list[str]:
        return list(self.names)

    def location(self, item: str) -> str:
        return reverse(item)


class Records(InEveryLanguage):
    """Public records of one kind."""

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
"""A new kind of page: its class above, and a name here."""
