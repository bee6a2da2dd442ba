"""The records of a drama, of an actor or of a scene as rows of its form."""

from __future__ import annotations

from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext

from catalog.desk import RecordInline
from catalog.models import Credit, Rating, Release, Role, Scene, Song, Video


class OfOneDrama(RecordInline):
    """Pointers to a release offer those of the drama only."""

    fk_name = "drama"

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        if db_field.name == "release":
            match = request.resolver_match
            drama = match.kwargs.get("object_id") if match else None
            options["queryset"] = Release.objects.filter(drama=drama) if drama else Release.objects.none()
        field = super().formfield_for_foreignkey(db_field, request, **options)
        if db_field.name == "release":
            field.label_from_instance = _within_drama
        return field


def _within_drama(release: Release) -> str:
    """A release where the drama is plain: “Season 2”."""
    return release.name or gettext("whole run")


class ReleaseInline(OfOneDrama):
    model = Release
    autocomplete_fields = ("networks",)
    fields = ("part", "number", "premiere", "state", "networks", "state_now", "move", "sources")


class RoleInline(OfOneDrama):
    model = Role
    autocomplete_fields: ClassVar[Any] = ("actor",)
    fields: ClassVar[Any] = ("actor", "character", "state", "state_now", "move", "sources")


class RoleOfActorInline(RoleInline):
    fk_name = "actor"
    autocomplete_fields = ("drama",)
    fields = ("drama", "character", "state", "state_now", "move", "sources")


class SceneInline(OfOneDrama):
    model = Scene
    autocomplete_fields = ("roles",)
    fields = (
        "title",
        "kind",
        "release",
        "episode",
        "roles",
        "takes",
        "takes_qualifier",
        "state_now",
        "move",
        "sources",
    )


class CreditInline(OfOneDrama):
    model = Credit
    autocomplete_fields: ClassVar[Any] = ("person",)
    fields: ClassVar[Any] = ("person", "job", "state_now", "move", "sources")


class CreditOfActorInline(CreditInline):
    fk_name = "person"
    autocomplete_fields = ("drama",)
    fields = ("drama", "job", "state_now", "move", "sources")


class SongInline(OfOneDrama):
    model = Song
    autocomplete_fields = ("artists",)
    fields = ("title", "part", "artists", "state_now", "move", "sources")


class RatingInline(OfOneDrama):
    model = Rating
    fields = ("value", "region", "day", "measured_by", "release", "episode", "state_now", "move", "sources")


class VideoInline(OfOneDrama):
    model = Video
    fields = ("kind", "title", "url", "channel", "published", "state_now", "move", "sources")
