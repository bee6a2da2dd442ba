"""How good readings are against gold labels, in figures and as tables: by field, by confidence, by kind of finding,
and on sentences about private life."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from articles.extraction.findings import Finding
from articles.extraction.judging.judging import KINDS
from articles.extraction.labels import FIELDS, SURE

SCORED = tuple(name for name in FIELDS if name != "other_titles")
PRECISE = 0.95
"""What share of the findings that software accepts alone must be right."""
FEWEST = 8
"""Of so many findings at least a share can be told."""


@dataclass(slots=True)
class Score:
    """Counts of one field: entries predicted, of these right, and entries of the gold."""

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


@dataclass(frozen=True, slots=True)
class Judged:
    """One finding with the judgement of the gold labels."""

    file: str
    finding: Finding
    right: bool
    leaks: bool
    """Whether its sentence speaks of private life and the finding does not say so."""


@dataclass(slots=True)
class Report:
    scores: dict[str, Score] = field(default_factory=lambda: {name: Score() for name in SCORED})
    judged: list[Judged] = field(default_factory=list)
    private: Score = field(default_factory=Score)
    """Sentences on private life: recognised, of these rightly, and in the gold."""
    errors: list[str] = field(default_factory=list)

    def accepted(self, kind: str, threshold: float) -> list[Judged]:
        """The findings of `kind` that software would accept alone."""
        return [
            one
            for one in self.judged
            if one.finding.kind == kind and one.finding.confidence >= threshold and not one.finding.sensitive
        ]

    def least(self, kind: str) -> float | None:
        """The lowest confidence, in hundredths, at and above which enough findings of `kind` are right; None where
        there is none, or where too few are judged to tell."""
        for step in range(50, 100):
            taken = self.accepted(kind, step / 100)
            if len(taken) >= FEWEST and share(taken) >= PRECISE:
                return step / 100
        return None

    def lines(self, thresholds: Mapping[str, float]) -> list[str]:
        """The report as tables for people; `thresholds` are those in force, by kind."""
        return [*self._fields(), "", *self._calibration(), "", *self._acceptance(thresholds), "", *self._private()]

    def _fields(self) -> list[str]:
        rows = [f"{'field':<12}{'precision':>10}{'recall':>8}{'F1':>7}{'gold':>6}"]
        for name, score in self.scores.items():
            row = f"{name:<12}{score.precision:>10.2f}{score.recall:>8.2f}{score.f1:>7.2f}{score.gold:>6}"
            tied = f"   drama right {score.drama_right / score.right:.2f}" if name == "roles" and score.right else ""
            rows.append(row + tied)
        return rows

    def _calibration(self) -> list[str]:
        bins: dict[int, list[Judged]] = defaultdict(list)
        for one in self.judged:
            bins[min(9, int(one.finding.confidence * 10))].append(one)
        rows = (
            f"{low / 10:.1f} to {(low + 1) / 10:.1f}  {share(of):>10.2f}{len(of):>8}"
            for low, of in sorted(bins.items())
        )
        return [f"{'confidence':<12}{'right':>10}{'of':>8}", *rows]

    def _acceptance(self, thresholds: Mapping[str, float]) -> list[str]:
        head = f"lowest with {PRECISE}"
        rows = [f"{'kind':<12}{'threshold':>10}{'accepted':>10}{'right':>7}{'waiting':>9}{head:>20}"]
        for kind in KINDS:
            taken = self.accepted(kind, thresholds[kind])
            said = [one for one in self.judged if one.finding.kind == kind and one.finding.confidence >= SURE]
            lowest = self.least(kind)
            rows.append(
                f"{kind:<12}{thresholds[kind]:>10.2f}{len(taken):>10}{share(taken):>7.2f}{len(said) - len(taken):>9}"
                f"{'none' if lowest is None else f'{lowest:.2f}':>20}"
            )
        return rows

    def _private(self) -> list[str]:
        leaks = sum(one.leaks for one in self.judged)
        return [
            f"sentences on private life: {self.private.gold}, recognised {self.private.recall:.2f}, "
            f"precision {self.private.precision:.2f}; findings on them not marked: {leaks}"
        ]


def share(judged: Sequence[Judged]) -> float:
    """Which share is right; 1 of none."""
    return sum(one.right for one in judged) / len(judged) if judged else 1.0
