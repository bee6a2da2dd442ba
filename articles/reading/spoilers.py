"""Sentences that tell what happens: cited for a note or a scene that is marked so, wherever else they are cited."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import CharField, Exists, OuterRef, Q, Value
from django.db.models.functions import Concat

from articles.models import Citation
from catalog.models import Note, Scene


def telling(evidence_ids: Iterable[int]) -> frozenset[int]:
    """Those of `evidence_ids` that tell what happens; one query."""
    ids = sorted(set(evidence_ids))
    if not ids:
        return frozenset()
    marked = Note.objects.filter(scene=OuterRef("record"), spoiler=True)
    notes = marked.annotate(cited_as=Concat(Value("notes."), "key", output_field=CharField())).filter(
        cited_as=OuterRef("field")
    )
    scenes = Scene.objects.order_by().filter(pk=OuterRef("record"), spoiler=True)
    found = Citation.objects.filter(Q(Exists(notes), field__startswith="notes.") | Exists(scenes), evidence__in=ids)
    return frozenset(found.order_by().values_list("evidence", flat=True))
