"""Record: the base of everything that has an id, a status, a version, a history and sources."""

from __future__ import annotations

from collections.abc import Collection
from textwrap import shorten
from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import Count, F, Q
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from catalog.names import romanise

from .guard import GuardedQuerySet, require_writing


class Status(models.TextChoices):
    DRAFT = "draft", _("draft")
    IN_REVIEW = "in_review", _("in review")
    PUBLISHED = "published", _("published")
    WITHDRAWN = "withdrawn", _("withdrawn")


class RecordQuerySet(GuardedQuerySet):
    def public(self) -> Self:
        """What a reader may see now, newest first."""
        return self.filter(live_from__lte=timezone.now()).order_by("-live_from", "-pk")

    def visible(self) -> Self:
        """Public ones whose `parents` are public too: what has a place on a page, newest first."""
        now = timezone.now()
        return self.public().filter(**{f"{name}__live_from__lte": now for name in self.model.parents})

    def with_parents(self, apart: Collection[str] = ()) -> Self:
        """With the parents, which label and address need, but for those `apart`."""
        joined = [name for name in self.model.parents if name not in apart]
        return self.select_related(*joined) if joined else self

    def counted(self, path: str, distinct: bool = False) -> dict[str, int]:
        """How many there are by each value (as text) that `path` leads to, the most first; one query. `distinct` where
        it leads to several values of one record."""
        groups = self.order_by().values_list(path).annotate(n=Count("pk", distinct=distinct))
        return {str(value): n for value, n in groups.order_by("-n", path) if value not in (None, "")}

    def samples(self) -> Self:
        """What belongs to a sample catalogue."""
        return self.filter(sample=True)

    def current(self) -> Self:
        """Everything but what was withdrawn or merged away."""
        return self.exclude(status=Status.WITHDRAWN)


class Record(models.Model):
    """The concrete base (multi-table inheritance). `label` shows any pointer in one join; `slug` is permanent."""

    type = models.CharField(max_length=12, editable=False)
    slug = models.SlugField(max_length=120, allow_unicode=True, db_index=False, editable=False)
    label = models.CharField(max_length=300, editable=False)
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)
    publish_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=0, editable=False)
    created = models.DateTimeField(default=timezone.now, editable=False)
    modified = models.DateTimeField(default=timezone.now, editable=False)
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, editable=False, related_name="merged_from"
    )

    sample = models.BooleanField(default=False, editable=False)
    """Whether it is invented, of a sample catalogue. Set by `catalog.writes` alone when it is created."""

    objects: ClassVar[Any] = RecordQuerySet.as_manager()

    mergeable: ClassVar[bool] = True
    """Whether two of a kind can be one. Articles cannot: evidence counts in the text of one."""
    parents: ClassVar[tuple[str, ...]] = ()
    """Pointers without which the record is no statement at all: it shows only while all of them do."""
    owned: ClassVar[tuple[str, ...]] = ("aliases", "pictures")
    """Reverse names of the rows that belong to the record and are part of its revisions."""
    bookkeeping: ClassVar[frozenset[str]] = frozenset(
        {"id", "record_ptr", "type", "slug", "label", "version", "created", "modified", "sample", "live_from"}
    )
    """Fields that `catalog.writes` keeps and no revision carries."""

    class Meta:
        base_manager_name = "objects"
        default_permissions = ()
        permissions = [
            ("merge_record", "Can merge records and take merges apart"),
            ("bulk_record", "Can change many records at once and import tables"),
            ("preview_record", "Can hand out links to what is not public"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(type=""), name="record_has_type"),
            models.CheckConstraint(condition=~Q(label=""), name="record_has_label"),
            models.CheckConstraint(condition=Q(status__in=Status.values), name="record_status"),
            models.CheckConstraint(
                condition=~Q(status=Status.PUBLISHED) | Q(publish_at__isnull=False), name="record_published_when"
            ),
            models.CheckConstraint(
                condition=Q(merged_into__isnull=True) | (~Q(merged_into=F("id")) & Q(status=Status.WITHDRAWN)),
                name="record_merged_is_withdrawn",
            ),
        ]
        # Few at any time; an index over all of them that begins with the status would mislead SQLite's planner.
        indexes = [
            models.Index(fields=["-id"], condition=Q(status="in_review"), name="record_in_review"),
            models.Index(fields=["id"], condition=Q(sample=True), name="record_sample"),
        ]

    def __str__(self) -> str:
        return self.label

    def save_base(self, *args: Any, **options: Any) -> None:
        require_writing(f"{type(self).__name__}.save()")
        super().save_base(*args, **options)

    def delete(self, *args: Any, **options: Any) -> Any:
        require_writing(f"{type(self).__name__}.delete()")
        return super().delete(*args, **options)

    @property
    def shown_status(self) -> str:
        """The status as a person reads it: scheduling is a `publish_at` that lies ahead."""
        if self.status == Status.PUBLISHED and self.publish_at and self.publish_at > timezone.now():
            return "scheduled"
        return self.status

    def specific(self) -> Any:
        """The record as what it is (Drama, Actor …): one query, none where it is that already."""
        return self if type(self) is not Record else getattr(self, f"as_{self.type}")

    def prepare(self) -> None:
        """Work out the fields that follow from others, before validation."""
        self.type = str(self._meta.model_name)
        self.label = self.make_label()[:300]
        if not self.slug:
            words = slugify(romanise(self.label), allow_unicode=True)
            self.slug = shorten(words.replace("-", " "), 80, placeholder="").replace(" ", "-") or self.type

    def make_label(self) -> str:
        """The name under which a pointer to the record is shown."""
        return self.label

    @property
    def local_label(self) -> str:
        """The label in the language of the page, as far as there is one."""
        return self.label

    def search_names(self) -> list[tuple[str, str]]:
        """(name, tier) pairs under which search finds it; tier is exact or alias."""
        return [(self.label, "exact")] + [(alias.name, "alias") for alias in self.aliases.all()]

    def search_text(self) -> str:
        """Running text in which search finds it."""
        return ""

    def dependents(self) -> list[Record]:
        """Records whose label contains this one's."""
        return []


class Live(models.Model):
    """For each kind of record: since when it is public. Null unless public; written by `catalog.writes` alone.
    On the child, because an index led by a column of Record misleads SQLite's planner."""

    live_from = models.DateTimeField(null=True, blank=True, editable=False)
    parents: ClassVar[tuple[str, ...]]

    class Meta:
        abstract = True
        base_manager_name = "objects"
        default_permissions = ("add", "change", "view", "publish", "withdraw")
        indexes = [
            models.Index(
                fields=["-live_from", "-record_ptr"], condition=Q(live_from__isnull=False), name="%(class)s_live"
            ),
            models.Index(fields=["-record_ptr"], condition=Q(live_from__isnull=True), name="%(class)s_hidden"),
        ]

    @property
    def is_live(self) -> bool:
        """Whether it is public now, whatever its parents are."""
        return self.live_from is not None and self.live_from <= timezone.now()

    @property
    def is_visible(self) -> bool:
        """Whether readers may see it now: it is public and so are its parents, which are best loaded with it."""
        return self.is_live and all(getattr(self, name).is_visible for name in self.parents)


def record_link(related_name: str) -> Any:
    """The primary key of a kind of record: its row in Record."""
    return models.OneToOneField(
        Record, on_delete=models.CASCADE, parent_link=True, primary_key=True, related_name=related_name
    )
