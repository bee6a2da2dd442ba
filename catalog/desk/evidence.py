"""The sentences beside what they support."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from articles.models import Citation
from articles.reading.sources import Sources
from articles.reading.unsourced import unsourced
from catalog.models import Record

MOST = 100
"""Citations shown on a form; a link leads to the rest."""
PER_ROW = 4
"""Citations read for a row; one less is shown."""


@dataclass(frozen=True)
class Missing:
    """Stands in the place of sources under a field that says something and has none."""

    record_id: int
    field: str
    missing: bool = True


@dataclass
class Evidence:
    """All that supports a record, by field; `rest` is what no field of the form shows."""

    by_field: dict[str, Sources] = field(default_factory=dict)
    more: bool = False
    taken: set[str] = field(default_factory=set)
    missing: dict[str, Missing] = field(default_factory=dict)

    def of(self, name: str) -> Sources | Missing | None:
        """The sources of a field, or that it has none though it says something."""
        self.taken.add(name)
        return self.by_field.get(name) or self.missing.get(name)

    @property
    def rest(self) -> list[Sources]:
        return [sources for name, sources in self.by_field.items() if name not in self.taken]


def evidence_of(record: Record | None) -> Evidence:
    """A fixed number of queries, whatever the number of citations."""
    found = Evidence()
    if record is None or not record.pk:
        return found
    citations = list(
        Citation.objects.filter(record_id=record.pk).with_source().order_by("field", "-preferred", "pk")[: MOST + 1]
    )
    found.more = len(citations) > MOST
    notes = dict(_notes(record)) if any(one.field.startswith("notes.") for one in citations) else {}
    for citation in citations[:MOST]:
        sources = found.by_field.setdefault(citation.field, Sources(record.pk, citation.field))
        sources.citations.append(citation)
        sources.total += 1
        sources.name = notes.get(citation.field, "") or citation.field.replace("_", " ")
    found.missing = {name: Missing(record.pk, name) for name in unsourced([record]).get(record.pk, ())}
    return found


def _notes(record: Any) -> Iterable[tuple[str, str]]:
    return ((note.field, note.text) for note in record.notes.all()) if hasattr(record, "notes") else ()


def shown_in_row(citations: list[Citation]) -> SafeString | str:
    """The first sentences behind a row, folded."""
    if not citations:
        return "–"
    shown = citations[: PER_ROW - 1]
    return render_to_string(
        "admin/scenebook/row_sources.html", {"citations": shown, "more": len(citations) > len(shown)}
    )
