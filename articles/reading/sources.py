"""The citations of all records on one page, fetched at once and grouped by record and field."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import field as fresh
from typing import Any

from django.db.models import Count, F, Window
from django.db.models.functions import RowNumber

from articles.models import Citation

from .agreement import DISPUTED, agree, verdict
from .spoilers import telling

PER_VALUE = 3
PER_FIELD = 5
"""Sentences shown for one fact; a link leads to the rest."""


@dataclass
class Sources:
    """What supports one fact. `total` counts all sentences, `citations` are those shown."""

    record_id: int
    field: str
    citations: list[Citation] = fresh(default_factory=list)
    total: int = 0
    number: int = 0
    """Its place among the marks of the page; 0 until a mark was drawn."""
    name: str = ""
    """What it supports, in words."""
    announced: bool = False
    most: int = PER_FIELD
    said: list[str] = fresh(default_factory=list)
    """Values that the sentences state beside those of `citations`."""
    disputes: list[Sources] = fresh(default_factory=list)
    """Of sources joined from several fields, those that differ."""

    def __bool__(self) -> bool:
        return bool(self.citations)

    @property
    def sentences(self) -> frozenset[int]:
        """Ids of the evidence, to tell whether two facts rest on the very same sentences."""
        return frozenset(citation.evidence_id for citation in self.citations)

    @property
    def values(self) -> list[tuple[str, list[Citation]]]:
        """Values that cannot all be so, each with its sentences."""
        groups: list[tuple[str, list[Citation]]] = []
        for citation in self.citations:
            if citation.stance != Citation.Stance.SUPPORTS or not citation.value:
                continue
            for value, members in groups:
                if agree(value, citation.value, self.field):
                    members.append(citation)
                    break
            else:
                groups.append((citation.value, [citation]))
        return groups

    @property
    def differs(self) -> bool:
        """Disputed: values differ, or a source denies it, and no editor has settled it."""
        return bool(self.disputes) or verdict(self.field, self.citations) == DISPUTED

    @property
    def line(self) -> str:
        """The line under the fact, by which a reader tells how it is known."""
        if self.differs:
            return "is-differ"
        if self.announced:
            return "is-announced"
        return "is-editor" if any(c.accepted_by == "editor" for c in self.citations) else "is-software"

    @property
    def shown(self) -> list[Citation]:
        """The first few; of outlets that say the same word for word, one."""
        told = {" ".join(one.evidence.exact.casefold().split()): one for one in reversed(self.citations)}
        return list(told.values())[::-1][: self.most]

    @property
    def hidden(self) -> int:
        return self.total - len(self.shown)


class SourceBook:
    """All sources of a page. `of` takes those of named fields, `rest` what no field of the page has taken."""

    def __init__(self, record_ids: Iterable[int]) -> None:
        self._found: dict[int, dict[str, Sources]] = defaultdict(dict)
        self._taken: set[tuple[int, str]] = set()
        self.drawn: list[Sources] = []
        for citation in covered(shown_citations(record_ids)):
            sources = self._found[citation.record_id].setdefault(
                citation.field, Sources(citation.record_id, citation.field)
            )
            sources.citations.append(citation)
            sources.total = citation.total

    def of(self, record: Any, *fields: str) -> Sources:
        """The sources of one fact, from whichever of `fields` has some; they are not in the rest any more."""
        found = self._found.get(record.pk, {})
        self._taken.update((record.pk, name) for name in fields)
        return self._joined(record.pk, fields[0], [found[name] for name in fields if name in found])

    def disputed(self, record: Any, *fields: str) -> bool:
        """Whether sources differ on one of those fields; takes nothing from the rest."""
        found = self._found.get(record.pk, {})
        return any(found[name].differs for name in fields if name in found)

    def under(self, record: Any, prefix: str) -> dict[str, Sources]:
        """The sources of all fields that begin with `prefix`, by what follows it."""
        found = {name: one for name, one in self._found.get(record.pk, {}).items() if name.startswith(prefix)}
        self._taken.update((record.pk, name) for name in found)
        return {name.removeprefix(prefix): one for name, one in found.items()}

    def values(self, record: Any, name: str) -> dict[str, Sources]:
        """The sources of a field of many values, by value in lower case; values of the same sentences share one."""
        groups: dict[str, list[Citation]] = {}
        for citation in self.of(record, name).citations:
            groups.setdefault(citation.value.casefold(), []).append(citation)
        shared: dict[frozenset[int], Sources] = {}
        found: dict[str, Sources] = {}
        for value, citations in groups.items():
            sentences = frozenset(citation.evidence_id for citation in citations)
            found[value] = one = shared.setdefault(sentences, Sources(record.pk, name, citations, len(citations)))
            one.said.extend(citation.value for citation in citations)
        return found

    def rest(self, record: Any, *shown: Sources | None) -> Sources:
        """What supports the record and was not taken for one of its fields, but for sentences that are `shown`."""
        found = self._found.get(record.pk, {})
        left = [one for name, one in sorted(found.items()) if (record.pk, name) not in self._taken]
        joined = self._joined(record.pk, "", left)
        there = frozenset[int]().union(*(sources.sentences for sources in shown if sources))
        if joined.sentences <= there and not joined.differs:
            return Sources(record.pk, "")
        return joined

    def draw(self, sources: Sources, name: str) -> bool:
        """Number a mark as it is drawn, so that endnotes stand in the order of the page. False where the same
        sources were drawn before: then the mark points at that number."""
        if sources.number:
            return False
        self.drawn.append(sources)
        sources.number, sources.name = len(self.drawn), name
        return True

    @staticmethod
    def _joined(record_id: int, name: str, parts: list[Sources]) -> Sources:
        if len(parts) == 1:
            return parts[0]
        seen: dict[tuple[int, str], Citation] = {}
        for part in parts:
            for citation in part.citations:
                seen.setdefault((citation.evidence_id, citation.value), citation)
        sentences: dict[int, Citation] = {}
        for citation in seen.values():
            sentences.setdefault(citation.evidence_id, citation)
        joined = Sources(record_id, name, list(sentences.values()))
        joined.disputes = [part for part in parts if part.differs]
        joined.total = max(sum(part.total for part in parts) - (len(seen) - len(sentences)), len(sentences))
        return joined


def shown_citations(record_ids: Iterable[int]) -> list[Any]:
    """Citations a reader may see, at most PER_VALUE for each value of a field, with `total` of the field; one query."""
    return list(few_of_each(Citation.objects.public().filter(record__in=sorted(set(record_ids)))))


def covered(citations: list[Any]) -> list[Any]:
    """`citations`, each with `covered`: whether its sentence tells what happens; one query."""
    telltale = telling(citation.evidence_id for citation in citations)
    for citation in citations:
        citation.covered = citation.evidence_id in telltale
    return citations


def few_of_each(citations: Any) -> Any:
    """At most PER_VALUE of `citations` for each value of a field, with their sources and the `total` of the field."""
    ranked = citations.annotate(
        total=Window(Count("pk"), partition_by=[F("record"), F("field")]),
        place=Window(
            RowNumber(),
            partition_by=[F("record"), F("field"), F("value"), F("stance")],
            order_by=[F("preferred").desc(), F("accepted_by").asc(), F("pk").asc()],
        ),
    )
    few = ranked.filter(place__lte=PER_VALUE).with_source()
    return few.order_by("record", "field", "-preferred", "accepted_by", "pk")
