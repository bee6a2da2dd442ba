"""Precision, recall and F1 of readings against gold labels, and how well confidence is calibrated."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from articles.extraction.labels import FIELDS, THRESHOLD, Label
from catalog.names import fold

SCORED = tuple(name for name in FIELDS if name != "other_titles")
_article = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)


@dataclass(slots=True)
class Score:
    """Counts of one field: entries predicted at the threshold, of these right, and entries of the gold."""

    predicted: int = 0
    right: int = 0
    gold: int = 0
    drama_right: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.predicted if self.predicted else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(slots=True)
class Report:
    """Scores by field, and for bins of ten per cent of confidence how many entries were right of how many."""

    scores: dict[str, Score] = field(default_factory=lambda: {name: Score() for name in SCORED})
    bins: dict[int, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    errors: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """The report as a table for people."""
        rows = [f"{'field':<12}{'precision':>10}{'recall':>8}{'F1':>7}{'gold':>6}"]
        for name, score in self.scores.items():
            row = f"{name:<12}{score.precision:>10.2f}{score.recall:>8.2f}{score.f1:>7.2f}{score.gold:>6}"
            rows.append(
                row
                + (f"   drama right {score.drama_right / score.right:.2f}" if name == "roles" and score.right else "")
            )
        rows.append("")
        rows.append(f"{'confidence':<12}{'right':>10}{'of':>8}")
        for low in sorted(self.bins):
            right, of = self.bins[low]
            rows.append(f"{low / 10:.1f} to {(low + 1) / 10:.1f}  {right / of:>10.2f}{of:>8}")
        return rows


_COLUMNS = {"roles": 3, "dates": 2, "aliases": 2, "quotes": 2}


def checked(gold: Any) -> Mapping[str, Any]:
    """`gold`, if it has the shape of a gold file; raises ValueError naming the field that has not."""
    if not isinstance(gold, dict):
        raise ValueError("not an object with a list for each field")
    for name in SCORED:
        rows = gold.get(name, [])
        if not isinstance(rows, list):
            raise ValueError(f"{name}: not a list")
        for place, row in enumerate(rows, 1):
            columns = _COLUMNS.get(name)
            if columns and not (isinstance(row, list) and len(row) == columns):
                raise ValueError(f"{name}, entry {place}: not a list of {columns}")
            if name == "scenes" and not (isinstance(row, dict) and {"drama", "actors", "kind"} <= row.keys()):
                raise ValueError(f"{name}, entry {place}: not an object with drama, actors and kind")
            if name == "ratings" and not isinstance(row, int | float):
                raise ValueError(f"{name}, entry {place}: not a number")
            if not columns and name not in ("scenes", "ratings") and not isinstance(row, str):
                raise ValueError(f"{name}, entry {place}: not a text")
    return gold


def score(report: Report, labels: Sequence[Label], gold: Mapping[str, Any]) -> None:
    """Adds one article to `report`. Variants of a name listed in the gold's aliases count as the name."""
    canonical = {_form(variant): _form(name) for variant, name in gold.get("aliases", ())}
    for name in SCORED:
        wanted = [entry for entry in gold.get(name, ()) if name != "roles" or entry[1]]
        free = list(wanted)
        counts = report.scores[name]
        counts.gold += len(wanted)
        for label in sorted((label for label in labels if label.field == name), key=lambda label: -label.confidence):
            if name == "roles" and not label.value[1]:
                continue
            match = next((entry for entry in free if _same(name, label.value, entry, canonical)), None)
            again = match is None and any(_same(name, label.value, entry, canonical) for entry in wanted)
            if again:
                continue
            if match is not None:
                free.remove(match)
            counted = report.bins[min(9, int(label.confidence * 10))]
            counted[0] += match is not None
            counted[1] += 1
            if label.confidence >= THRESHOLD:
                counts.predicted += 1
                counts.right += match is not None
                if name == "roles" and match is not None:
                    counts.drama_right += _equal(label.value[2], match[2], canonical)
                if match is None:
                    report.errors.append(f"{gold.get('file', '')}: {name} + {label.value}")
            elif match is not None:
                free.append(match)
        report.errors += [f"{gold.get('file', '')}: {name} - {entry}" for entry in free]


def _same(name: str, said: Any, wanted: Any, canonical: Mapping[str, str]) -> bool:
    """Whether a predicted entry is the wanted one, by the rules of its field."""
    if name == "ratings":
        return abs(float(said) - float(wanted)) < 1e-9
    if name == "dates":
        return str(said[0]) == str(wanted[0]) or (str(wanted[0]).startswith("XXXX") and said[0][4:] == wanted[0][4:])
    if name == "roles":
        return _equal(said[0], wanted[0], canonical) and _equal(said[1], wanted[1], canonical)
    if name == "aliases":
        return fold(said[0]) == fold(wanted[0]) and _equal(said[1], wanted[1], canonical)
    if name == "quotes":
        one, two = fold(said[1]), fold(wanted[1])
        return (
            (one in two or two in one)
            and min(len(one), len(two)) * 2 >= max(len(one), len(two))
            and _equal(said[0], wanted[0], canonical)
        )
    if name == "scenes":
        actors = {_name(actor, canonical) for actor in said["actors"]} & {
            _name(actor, canonical) for actor in wanted["actors"]
        }
        kinds = (set(said["kind"].split()) & set(wanted["kind"].split())) - {"scene"}
        return _equal(said["drama"], wanted["drama"], canonical) and bool(actors) and bool(kinds)
    return _equal(said, wanted, canonical)


def _equal(one: str | None, two: str | None, canonical: Mapping[str, str]) -> bool:
    return _name(one, canonical) == _name(two, canonical)


def _name(value: str | None, canonical: Mapping[str, str]) -> str:
    form = _form(value or "")
    return canonical.get(form, form)


def _form(value: str) -> str:
    return fold(_article.sub("", value))
