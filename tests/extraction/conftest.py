"""Readings of texts with the vocabulary that any installation has."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from articles.extraction import Vocabulary, read
from articles.extraction.findings import Finding, Reading
from articles.extraction.learned.tables import in_force
from articles.extraction.vocabulary import load_fixtures

ROOT = Path(__file__).resolve().parents[2]


@cache
def known() -> Vocabulary:
    return load_fixtures(ROOT / "fixtures")


class Read:
    """A reading with short ways to ask it; `text` of a finding is its evidence."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.document = reading.document
        self.text = reading.document.text

    def all(self, kind: str, *, at_least: float = 0.5) -> list[Finding]:
        return [finding for finding in self.reading.findings if finding.kind == kind and finding.confidence >= at_least]

    def find(self, kind: str, **wanted: Any) -> Finding:
        for finding in self.all(kind):
            if all(getattr(finding.fact, name) == value for name, value in wanted.items()):
                return finding
        raise AssertionError(f"no {kind} with {wanted} among {[finding.fact for finding in self.all(kind)]}")

    def has(self, kind: str, **wanted: Any) -> bool:
        try:
            return bool(self.find(kind, **wanted))
        except AssertionError:
            return False

    def evidence(self, finding: Finding) -> str:
        return self.text[finding.evidence.start : finding.evidence.end]

    def values(self, kind: str, *names: str) -> set[Any]:
        rows = [tuple(getattr(finding.fact, name) for name in names) for finding in self.all(kind)]
        return {row[0] if len(names) == 1 else row for row in rows}

    def notes(self, scene: Finding) -> str:
        return "\n".join(f.fact.note for f in self.all("note") if f.fact.of == scene.key)  # type: ignore[attr-defined]


@pytest.fixture(scope="session")
def reading() -> Callable[[str], Read]:
    """Reads a text with the fixtures' vocabulary as the rules alone have it: nothing learned, each with the weight that
    its author gave it."""

    def by_rules(text: str) -> Read:
        with in_force({}):
            return Read(read(text, vocabulary=known(), weights={}))

    return by_rules
