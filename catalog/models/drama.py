from __future__ import annotations

from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import Prefetch, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .local import Bilingual
from .plain_json import validate_external_ids
from .record import Live, Record, RecordQuerySet, record_link
from .term import Genre


class DramaQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        """Public ones for cards: with `shown_pictures`, releases (`shown_releases`) and their `shown_networks`."""
        from .network import Network
        from .picture import shown_pictures
        from .release import Release

        networks = Prefetch("networks", Network.objects.public().order_by("name"), to_attr="shown_networks")
        releases = Release.objects.public().order_by("premiere_first", "number").prefetch_related(networks)
        with_releases = Prefetch("releases", releases, to_attr="shown_releases")
        return self.public().prefetch_related(with_releases, shown_pictures())

    def narrowed(
        self, *, kind: str | None = "", genre: str | None = "", network: str | None = "", year: int | None = None
    ) -> Self:
        """Those of a kind, genre (slug), network (slug) and year of a premiere; what is empty does not narrow."""
        from .release import Release

        found = self.filter(kind=kind) if kind else self
        if genre:
            found = found.filter(genres__slug=genre)
        releases = Release.objects.public().order_by()
        if network:
            found = found.filter(pk__in=releases.filter(networks__slug=network).values("drama"))
        if year:
            found = found.filter(pk__in=releases.filter(premiere_first__year=year).values("drama"))
        return found

    def counted_by(self, key: str) -> dict[str, int]:
        """How many there are by kind, genre, network or year of a premiere, as `counted` tells it."""
        now = timezone.now()
        shown = {"releases__live_from__lte": now}
        of_releases = {"network": {**shown, "releases__networks__live_from__lte": now}, "year": shown}
        return self.order_by().filter(**of_releases.get(key, {})).counted(GROUPS[key], distinct=True)


GROUPS = {
    "kind": "kind",
    "genre": "genres__slug",
    "network": "releases__networks__slug",
    "year": "releases__premiere_first__year",
}
"""What the list of titles is narrowed by, and where it stands."""


class Drama(Bilingual, Live, Record):
    """A title: a drama, film, variety show or web series."""

    class Kind(models.TextChoices):
        DRAMA = "drama", _("drama")
        FILM = "film", _("film")
        VARIETY = "variety", _("variety show")
        WEB = "web", _("web series")

    latin_field, native_field = "title", "native_title"

    record_ptr = record_link("as_drama")
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.DRAMA)
    title = models.CharField(max_length=200)
    native_title = models.CharField(max_length=200, blank=True)
    synopsis = models.TextField(blank=True)
    genres = models.ManyToManyField(Genre, blank=True, related_name="dramas")
    setting = models.CharField(max_length=200, blank=True)
    based_on = models.CharField(max_length=200, blank=True)
    external_ids = models.JSONField(
        default=dict, blank=True, validators=[validate_external_ids], help_text='such as {"wikidata": "Q1"}'
    )

    objects: ClassVar[Any] = DramaQuerySet.as_manager()

    class Meta(Live.Meta):
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="drama_has_title"),
            models.CheckConstraint(condition=Q(kind__in=["drama", "film", "variety", "web"]), name="drama_kind"),
        ]
        indexes = [*Live.Meta.indexes, models.Index(fields=["title", "record_ptr"], name="drama_title")]

    def make_label(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("drama", args=[self.pk, self.slug])

    def search_names(self) -> list[tuple[str, str]]:
        return super().search_names() + [(self.native_title, "exact")] * bool(self.native_title)

    def search_text(self) -> str:
        return " ".join([self.synopsis, self.setting, self.based_on])

    def dependents(self) -> list[Record]:
        """What names it in its label or is found by its title."""
        owners = (self.releases, self.roles, self.scenes, self.credits, self.ratings, self.videos)
        return [record for owner in owners for record in owner.all()]
