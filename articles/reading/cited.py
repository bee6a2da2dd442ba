"""The cited lines of an article in their order, with what was taken from each and how much lies between."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps

from articles.models import Article, Citation
from catalog.reading.field_names import field_name

from .sources import covered

LINE = 88
"""Characters that one drawn rule of withheld text stands for."""
MOST_RULES = 6
NAMING = frozenset(
    {"", "name", "title", "actor", "character", "roles", "kind", "number", "job", "state", "value", "region"}
)
"""Fields whose value the label of a record says already."""


@dataclass(slots=True)
class Taken:
    """What one sentence gave to one record: values of its fields, beyond the record's own name."""

    record: Any
    address: str
    accepted_by: str
    values: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Line:
    """A cited sentence with what was taken from it, or (`exact` empty) text between them as `rules` of a blank."""

    exact: str = ""
    evidence_id: int = 0
    taken: list[Taken] = field(default_factory=list)
    rules: list[int] = field(default_factory=list)
    covered: bool = False
    """Whether the sentence tells what happens."""

    @property
    def height(self) -> int:
        return 24 * len(self.rules)

    @property
    def path(self) -> str:
        """The rules as drawn in a box 600 wide; the last is as long as what is left."""
        return "".join(f"M0 {14 + 24 * row}H{width}" for row, width in enumerate(self.rules))


def cited_lines(article: Article) -> list[Line]:
    """Cited sentences by their place in the text, those of a lost place last; one query, and one a kind of record."""
    found = covered(list(Citation.objects.filter(evidence__article=article).select_related("evidence", "record")))
    found_at = addresses({citation.record_id: citation.record.type for citation in found})
    grouped: dict[int, dict[int, Taken]] = defaultdict(dict)
    for citation in found:
        if address := found_at.get(citation.record_id):
            taken = Taken(citation.record, address, citation.accepted_by)
            taken = grouped[citation.evidence_id].setdefault(citation.record_id, taken)
            if citation.field not in NAMING and citation.value:
                named = citation.value.isdecimal()
                taken.values.append(f"{field_name(citation.field)} {citation.value}" if named else citation.value)
    spans = {citation.evidence_id: citation.evidence for citation in found if citation.evidence_id in grouped}
    telltale = {citation.evidence_id for citation in found if citation.covered}
    lines: list[Line] = []
    at = 0
    for span in sorted(spans.values(), key=lambda span: (span.start is None, span.start or 0)):
        if span.start is not None and span.end is not None:
            if gap := _blank(len(article.text[at : span.start].strip())):
                lines.append(gap)
            at = max(at, span.end)
        taken_here = list(grouped[span.pk].values())
        lines.append(Line(exact=span.exact, evidence_id=span.pk, taken=taken_here, covered=span.pk in telltale))
    if lines and (gap := _blank(len(article.text[at:].strip()))):
        lines.append(gap)
    return lines


def _blank(length: int) -> Line | None:
    if length < LINE // 4:
        return None
    full, left = divmod(length, LINE)
    rules = [600] * min(full, MOST_RULES - 1) + [max(60, round(600 * left / LINE))]
    return Line(rules=rules)


def addresses(types: dict[int, str]) -> dict[int, str]:
    """Address of each record that readers may see, by id."""
    by_kind: dict[str, list[int]] = defaultdict(list)
    for pk, kind in types.items():
        by_kind[kind].append(pk)
    urls: dict[int, str] = {}
    for kind, ids in by_kind.items():
        model: Any = Article if kind == "article" else apps.get_model("catalog", kind)
        records = model.objects.visible().with_parents().filter(pk__in=ids)
        urls.update({record.pk: record.get_absolute_url() for record in records})
    return urls
