"""What others built on a record since a decision made it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from django.utils.translation import gettext as _

from articles.models import Citation, Quote, Suggestion
from catalog.models import Record, Revision, Status
from catalog.writes import snapshot

MOST_TOLD = 10


def built_on(*, record: Record, versions: Collection[int], made: Collection[int]) -> list[str]:
    """A line for everything that rests on `record` beside its own `versions` and the records `made` with it: later
    versions, sources, quotations, accepted proposals, and records that point at it."""
    told = [
        _("“%(record)s” was changed since by %(who)s (version %(number)s).")
        % {"record": record, "who": revision.by or _("software"), "number": revision.number}
        for revision in _changes_since(record, versions)
    ]
    sources = Citation.objects.filter(record_id=record.pk).select_related("evidence__article").order_by("pk")
    quotes = Quote.objects.filter(speaker=record.pk).order_by("pk")
    accepted = Suggestion.objects.filter(record_id=record.pk, status=Suggestion.Status.ACCEPTED).order_by("pk")
    resting: list[tuple[str, Iterable[object]]] = [
        (_("“%(record)s” has another source in “%(other)s”."), (each.evidence.article for each in sources[:MOST_TOLD])),
        (_("“%(record)s” is quoted: “%(other)s”."), quotes[:MOST_TOLD]),
        (_("“%(record)s” is what the proposal “%(other)s” became."), accepted[:MOST_TOLD]),
        (_("“%(other)s” rests on “%(record)s”."), _pointing(record, made)),
    ]
    return told + [said % {"record": record, "other": other} for said, others in resting for other in others]


def _changes_since(record: Record, versions: Collection[int]) -> list[Revision]:
    """Revisions of others among `versions`, and after them where they left something different."""
    others = Revision.objects.filter(record_id=record.pk, number__gt=min(versions)).exclude(number__in=versions)
    left = Revision.objects.get(record_id=record.pk, number=max(versions)).data
    if snapshot(record.specific()) == left:
        others = others.filter(number__lt=max(versions))
    return list(others.select_related("by").defer("data").order_by("number")[:MOST_TOLD])


def _pointing(record: Record, made: Collection[int]) -> list[Record]:
    """Records beside those `made` that point at `record` and were not withdrawn."""
    found: dict[int, Record] = {}
    specific = record.specific()
    for relation in specific._meta.related_objects:
        model = relation.related_model
        if not issubclass(model, Record) or getattr(relation, "parent_link", False) or relation.one_to_one:
            continue
        there = model._default_manager.exclude(status=Status.WITHDRAWN).exclude(pk__in=made)
        for other in there.filter(**{relation.field.name: record.pk}).order_by("pk")[:MOST_TOLD]:
            found[other.pk] = other
    return list(found.values())
