"""The sitemap: records that readers and search engines should find. Cards of articles by others are left out."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.db.models import Exists, Max, OuterRef
from django.urls import reverse
from django.utils.translation import override

from articles.models import Article
from catalog.models import Actor, Drama, Genre, Network, Release, Role, Scene, SceneKind


class InEveryLanguage(Sitemap):
    """Each page once a language, with its alternates. Django's own `i18n` would load all records for each page of a
    sitemap."""

    limit = 2_000
    """Items a page, twice as many addresses: a page is made in a fraction of a second."""

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


class Roles(Records):
    def items(self) -> Any:
        return Role.objects.visible()


class Networks(Records):
    def items(self) -> Any:
        return Network.objects.visible().filter(pk__in=Release.objects.visible().order_by().values("networks"))


class Terms(InEveryLanguage):
    """Genres and kinds of scene of which there are public titles or scenes."""

    def items(self) -> list[Any]:
        genres = Genre.objects.filter(Exists(Drama.objects.visible().order_by().filter(genres=OuterRef("pk"))))
        kinds = SceneKind.objects.filter(Exists(Scene.objects.visible().order_by().filter(kind=OuterRef("pk"))))
        return [*genres, *kinds]

    def location(self, item: Any) -> str:
        return str(item.get_absolute_url())


class Years(InEveryLanguage):
    """Years in which something began."""

    def items(self) -> list[int]:
        began = Release.objects.visible().order_by().filter(premiere_first__isnull=False)
        return sorted(set(began.values_list("premiere_first__year", flat=True).distinct()))

    def location(self, item: int) -> str:
        return reverse("year", args=[item])


class Articles(Records):
    def items(self) -> Any:
        own = Article.objects.listed().exclude(rights=Article.Rights.QUOTES)
        return own.defer("raw", "body", "text")


SITEMAPS = {
    "lists": Lists,
    "dramas": Dramas,
    "actors": Actors,
    "roles": Roles,
    "scenes": Scenes,
    "networks": Networks,
    "terms": Terms,
    "years": Years,
    "articles": Articles,
}
"""A new kind of page: its class above, and a name here."""
