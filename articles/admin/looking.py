"""A preview laid out: the text with its findings marked by what would become of them, and the findings as rows."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from django.utils.translation import gettext_lazy as _

from articles.ingest.preview import Preview
from articles.models import Suggestion

from .highlight import marked
from .statement import statement

STANDINGS = {
    "asked": _("would be asked"),
    "accepted": _("accepted by software"),
    "known": _("known already: one more source"),
    "follows": _("decided with another"),
    "kept": _("kept, nobody is asked"),
    "rejected": _("rejected before"),
}
"""What would become of a finding, in the order in which a sentence that gave several is marked."""


def laid_out(found: Preview) -> dict[str, Any]:
    by_span: dict[int, set[str]] = defaultdict(set)
    groups: dict[str, list[Suggestion]] = {standing: [] for standing in STANDINGS}
    for one in found.suggestions:
        standing = found.standing[one.pk]
        by_span[one.evidence_id].add(standing)
        one.said = statement(one) or str(one)  # type: ignore[attr-defined]
        groups[standing].append(one)
    for span in found.spans:
        span.standing = next((each for each in STANDINGS if each in by_span[span.pk]), "")  # type: ignore[attr-defined]
    return {
        "marked": marked(found.text, found.spans),
        "groups": [(standing, STANDINGS[standing], rows) for standing, rows in groups.items() if rows],
        "new": _by_type(found.new),
        "known": _by_type(found.known),
    }


def _by_type(records: list[Any]) -> list[tuple[str, list[Any]]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for record in records:
        found[record.type].append(record)
    return sorted(found.items())
