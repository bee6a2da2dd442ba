from __future__ import annotations

from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .drama import Drama
from .guard import Owned
from .partial_date import PartialDateField
from .record import Live, Record, RecordQuerySet, record_link
from .release import Release
from .role import Role
from .term import SceneKind


class SceneQuerySet(RecordQuerySet):
    def narrowed(self, *, kind: str = "", year: int | None = None) -> Self:
        """Those of a kind (slug) and aired in a year; what is empty does not narrow."""
        found = self.filter(kind__slug=kind) if kind else self
        return found.filter(aired_first__year=year) if year else found


class Scene(Live, Record):
    """A filmed scene. `title` gives nothing of the plot away."""

    class Qualifier(models.TextChoices):
        EXACTLY = "exactly", _("exactly")
        ABOUT = "about", _("about")
        AT_LEAST = "at_least", _("at least")

    record_ptr = record_link("as_scene")
    drama = models.ForeignKey(Drama, on_delete=models.PROTECT, related_name="scenes")
    release = models.ForeignKey(Release, on_delete=models.PROTECT, null=True, blank=True, related_name="scenes")
    episode = models.PositiveSmallIntegerField(null=True, blank=True)
    kind = models.ForeignKey(SceneKind, on_delete=models.PROTECT, related_name="scenes")
    title = models.CharField(max_length=200)
    spoiler = models.BooleanField(default=False)
    roles = models.ManyToManyField(Role, blank=True, related_name="scenes")
    takes = models.PositiveSmallIntegerField(null=True, blank=True)
    takes_qualifier = models.CharField(max_length=8, choices=Qualifier, blank=True)
    place = models.CharField(max_length=200, blank=True)
    aired = PartialDateField()

    objects: ClassVar[Any] = SceneQuerySet.as_manager()
    parents = ("drama",)
    owned = (*Record.owned, "notes")

    class Meta(Live.Meta):
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="scene_has_title"),
            models.CheckConstraint(
                condition=Q(takes__isnull=True) | Q(takes__gte=1, takes__lte=9999), name="scene_takes"
            ),
            models.CheckConstraint(
                condition=Q(takes__isnull=True, takes_qualifier="")
                | Q(takes__isnull=False, takes_qualifier__in=["exactly", "about", "at_least"]),
                name="scene_takes_qualified",
            ),
            models.CheckConstraint(
                condition=Q(episode__isnull=True) | Q(episode__gte=1, episode__lte=9999), name="scene_episode"
            ),
            models.CheckConstraint(
                condition=Q(aired_first__lte=F("aired_last")) | Q(aired_first__isnull=True), name="scene_aired_range"
            ),
        ]
        indexes = [
            *Live.Meta.indexes,
            models.Index(fields=["kind", "-live_from", "-record_ptr"], name="scene_kind_live"),
            models.Index(fields=["aired_first", "record_ptr"], name="scene_aired"),
            models.Index(fields=["aired"], name="scene_day"),
        ]

    @property
    def told_at(self) -> int:
        """Its episode as a number that grows over the seasons of a title, for readers who say how far they are;
        0 where no episode is known. Asks for the release."""
        season = self.release.number if self.release else 1
        return season * 10_000 + self.episode if self.episode else 0

    @property
    def told_in(self) -> str:
        """“Season 2, episode 3”, as far as it is known; empty where nothing is. Asks for the release."""
        season = self.release.name if self.release and self.release.is_live else ""
        episode = gettext("episode %(n)s") % {"n": self.episode} if self.episode else ""
        return ", ".join(filter(None, (season, episode)))

    def prepare(self) -> None:
        super().prepare()
        if self.takes and not self.takes_qualifier:
            self.takes_qualifier = self.Qualifier.EXACTLY

    def make_label(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("scene", args=[self.pk, self.slug])

    def search_text(self) -> str:
        notes = [note.text for note in self.notes.all() if not note.spoiler]
        return " ".join(
            [self.kind.name, self.kind.name_ko, self.place, self.drama.title, self.drama.native_title, *notes]
        )


class Note(Owned):
    """One statement about the making of a scene. `key` stays through edits; its citations name it
    (`notes.<key>`)."""

    scene = models.ForeignKey(Scene, on_delete=models.CASCADE, related_name="notes")
    key = models.SlugField(max_length=32)
    text = models.TextField()
    spoiler = models.BooleanField(default=False)
    position = models.PositiveSmallIntegerField(default=0)

    identity = ("key",)

    class Meta(Owned.Meta):
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["scene", "key"], name="note_key"),
            models.CheckConstraint(condition=~Q(text=""), name="note_has_text"),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def field(self) -> str:
        """The field under which citations support it."""
        return f"notes.{self.key}"
