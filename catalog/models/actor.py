from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse

from .local import Bilingual
from .plain_json import validate_external_ids
from .record import Live, Record, RecordQuerySet, record_link


class ActorQuerySet(RecordQuerySet):
    def with_roles(self) -> ActorQuerySet:
        """Those who act in something public; directors, writers and singers are the same kind of record.

        Exists, so that a list walks its index and stops: `pk__in` gathers and sorts all of them first."""
        from .role import Role

        return self.filter(Exists(Role.objects.visible().order_by().filter(actor=OuterRef("pk"))))


class Actor(Bilingual, Live, Record):
    """A person. `disambiguation` tells namesakes apart; there is no field for private life."""

    record_ptr = record_link("as_actor")
    name = models.CharField(max_length=120)
    native_name = models.CharField(max_length=60, blank=True)
    disambiguation = models.CharField(max_length=80, blank=True)
    external_ids = models.JSONField(
        default=dict, blank=True, validators=[validate_external_ids], help_text='such as {"wikidata": "Q1"}'
    )

    objects: ClassVar[Any] = ActorQuerySet.as_manager()

    class Meta(Live.Meta):
        constraints = [models.CheckConstraint(condition=~Q(name=""), name="actor_has_name")]
        indexes = [*Live.Meta.indexes, models.Index(fields=["name", "record_ptr"], name="actor_name")]

    def make_label(self) -> str:
        return f"{self.name} ({self.disambiguation})" if self.disambiguation else self.name

    @property
    def local_label(self) -> str:
        return f"{self.local_name} ({self.disambiguation})" if self.disambiguation else self.local_name

    def get_absolute_url(self) -> str:
        return reverse("actor", args=[self.pk, self.slug])

    def search_names(self) -> list[tuple[str, str]]:
        native = [(self.native_name, "exact")] if self.native_name else []
        return [(self.name, "exact"), *native, *super().search_names()[1:]]

    def dependents(self) -> list[Record]:
        return [*self.roles.all(), *self.credits.all()]
