"""Judging readings by gold labels, article by article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from articles.extraction.findings import Reading
from articles.extraction.judging.gold import Gold
from articles.extraction.judging.judging import judge
from articles.extraction.judging.report import SCORED, Judged, Report
from articles.extraction.labels import Label, labels

_COLUMNS = {"roles": 3, "dates": 2, "aliases": 2, "quotes": 2, "takes": 4, "releases": 5, "credits": 3, "based_on": 3}


_SAID = frozenset(["roles", "aliases", "quotes", "dates"])
_TEXTS = frozenset(SCORED) - _COLUMNS.keys() - {"scenes", "ratings"}
_TEXTS |= {"other_titles", "people_other", "sensitive", "making"}


def checked(gold: Any) -> Mapping[str, Any]:
    """`gold`, if it has the shape of a gold file; raises ValueError naming the field that has not."""
    if not isinstance(gold, dict):
        raise ValueError("not an object with a list for each field")
    for name, rows in gold.items():
        if name == "file":
            continue
        if not isinstance(rows, list):
            raise ValueError(f"{name}: not a list")
        for place, row in enumerate(rows, 1):
            columns = _COLUMNS.get(name)
            if columns and not (isinstance(row, list) and len(row) == columns):
                raise ValueError(f"{name}, entry {place}: not a list of {columns}")
            if name in _SAID and not all(isinstance(cell, str | None) for cell in row):
                raise ValueError(f"{name}, entry {place}: not a list of texts")
            if name == "scenes" and not _is_scene(row):
                raise ValueError(f"{name}, entry {place}: not an object with drama, actors and kind")
            if name == "ratings" and not isinstance(row, int | float):
                raise ValueError(f"{name}, entry {place}: not a number")
            if name in _TEXTS and not isinstance(row, str):
                raise ValueError(f"{name}, entry {place}: not a text")
    return gold


def _is_scene(row: Any) -> bool:
    """Whether `row` is a scene with texts in the places that are judged."""
    if not (isinstance(row, dict) and {"drama", "actors", "kind"} <= row.keys() and isinstance(row["actors"], list)):
        return False
    return isinstance(row["kind"], str) and all(isinstance(name, str | None) for name in (row["drama"], *row["actors"]))


def evaluate(report: Report, reading: Reading, labelled: Mapping[str, Any]) -> None:
    """Adds one article to `report`."""
    gold = Gold(labelled)
    file = str(labelled.get("file", ""))
    for name in SCORED:
        _score(report, name, [label for label in labels(reading) if label.field == name], gold, file)
    text = reading.document.text
    sensitive = [(at, at + len(said)) for said in gold.rows("sensitive") if (at := text.find(said)) >= 0]
    for finding in reading.findings:
        right = judge(gold, finding, reading)
        start, end = finding.evidence.start, finding.evidence.end
        on_private = any(start < last and first < end for first, last in sensitive)
        if right is not None:
            report.judged.append(Judged(file, finding, bool(right), on_private and not finding.sensitive))
    found = [(span.start, span.end) for span in reading.sensitive]
    report.private.gold += len(sensitive)
    report.private.predicted += len(found)
    report.private.right += sum(any(_most(one, other) for other in found) for one in sensitive)
    for first, last in sensitive:
        if not any(_most((first, last), other) for other in found):
            report.errors.append(f"{file}: sensitive - {text[first:last]}")
    for first, last in found:
        if not any(_most((first, last), other) for other in sensitive):
            report.errors.append(f"{file}: sensitive + {text[first:last]}")


def _most(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two stretches share at least half of the shorter."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return 2 * shared >= min(one[1] - one[0], other[1] - other[0])


def _score(report: Report, name: str, said: Sequence[Label], gold: Gold, file: str) -> None:
    wanted = [entry for entry in gold.rows(name) if name != "roles" or entry[1]]
    free = list(wanted)
    counts = report.scores[name]
    counts.gold += len(wanted)
    for label in sorted(said, key=lambda label: -label.confidence):
        if not label.printed or (name == "roles" and not label.value[1]):
            continue
        fitting = [entry for entry in free if gold.same(name, label.value, entry)]
        if name == "roles":
            fitting.sort(key=lambda entry: not gold.equal(label.value[2], entry[2]))
        if not fitting and any(gold.same(name, label.value, entry) for entry in wanted):
            continue
        counts.predicted += 1
        if fitting:
            free.remove(fitting[0])
            counts.right += 1
            counts.drama_right += name == "roles" and gold.equal(label.value[2], fitting[0][2])
        else:
            report.errors.append(f"{file}: {name} + {label.value}")
    report.errors += [f"{file}: {name} - {entry}" for entry in free]
