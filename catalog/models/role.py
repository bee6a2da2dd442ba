from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from catalog.names import fold

from .actor import Actor
from .drama import Drama
from .local import is_korean
from .record import Live, Record, RecordQuerySet, Status, record_link


class RoleQuerySet(RecordQuerySet):
    def cast(self) -> RoleQuerySet:
        """Confirmed roles; all others are casting news."""
        return self.filter(state=Role.State.CONFIRMED)

    def news(self) -> RoleQuerySet:
        return self.exclude(state=Role.State.CONFIRMED)


class Role(Live, Record):
    """An actor in a drama as a character, who may be unknown (empty).

    `character_key` is the folded character; a withdrawn role gives it up (null), so that its place is free."""

    class State(models.TextChoices):
        REPORTED = "reported", _("reported")
        IN_TALKS = "in_talks", _("in talks")
        CONFIRMED = "confirmed", _("confirmed")
        DECLINED = "declined", _("declined")
        LEFT = "left", _("left")

    record_ptr = record_link("as_role")
    drama = models.ForeignKey(Drama, on_delete=models.PROTECT, related_name="roles")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="roles")
    character = models.CharField(max_length=120, blank=True)
    character_key = models.CharField(max_length=120, null=True, blank=True, editable=False)
    state = models.CharField(max_length=9, choices=State, default=State.CONFIRMED)

    objects: ClassVar[Any] = RoleQuerySet.as_manager()
    parents = ("drama", "actor")
    bookkeeping = Record.bookkeeping | {"character_key"}

    class Meta(Live.Meta):
        constraints = [
            models.UniqueConstraint(fields=["drama", "actor", "character_key"], name="role_identity"),
            models.CheckConstraint(
                condition=Q(state__in=["reported", "in_talks", "confirmed", "declined", "left"]), name="role_state"
            ),
        ]
        indexes = [
            *Live.Meta.indexes,
            models.Index(fields=["drama"], condition=Q(state__in=["reported", "in_talks"]), name="role_forecast"),
        ]

    def prepare(self) -> None:
        super().prepare()
        self.character_key = None if self.status == Status.WITHDRAWN else fold(self.character)[:120]

    def make_label(self) -> str:
        return f"{self.actor.label} as {self.character}" if self.character else f"{self.actor.label} in {self.drama}"

    @property
    def local_label(self) -> str:
        if not is_korean():
            return self.label
        return ", ".join(filter(None, (self.actor.local_label, self.character or self.drama.local_name)))

    def get_absolute_url(self) -> str:
        return reverse("role", args=[self.pk, self.slug])

    def search_names(self) -> list[tuple[str, str]]:
        own = [(self.character, "exact")] if self.character else []
        return own + super().search_names()[1:]
