"""Files read by extraction alone, for `extract` and `evaluate_extraction`: no database."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from articles.extraction import Vocabulary, read
from articles.extraction.findings import Reading
from articles.extraction.judging.evaluation import checked, evaluate
from articles.extraction.judging.fitting import Example, fit
from articles.extraction.judging.report import Report
from articles.extraction.judging.weighing import WEIGHTS, Weights
from articles.ingest import files


def readings(
    paths: Iterable[Path], vocabulary: Vocabulary, weights: Weights = WEIGHTS
) -> Iterator[tuple[Path, Reading | str]]:
    """For each file its reading, or the reason why it could not be read."""
    for path in paths:
        try:
            yield path, read(files.read(path).text, vocabulary=vocabulary, weights=weights)
        except files.Unreadable as reason:
            yield path, str(reason)


def evaluate_files(texts: Path, gold: Path, vocabulary: Vocabulary, weights: Weights = WEIGHTS) -> Report:
    """The report over every text that has a gold file of the same stem. Raises ValueError where there is none, or
    where a file cannot be read."""
    report = Report()
    for text, raw, wanted in labelled(texts, gold):
        evaluate(report, read(raw, vocabulary=vocabulary, weights=weights), {**wanted, "file": text.name})
    return report


def labelled(texts: Path, gold: Path) -> list[tuple[Path, str, Mapping[str, Any]]]:
    """Every text of a folder that has a gold file of the same stem, with its labels. Raises ValueError where there is
    none, or where a file cannot be read."""
    labels = {path: gold / f"{path.stem}.json" if gold.is_dir() else gold for path in files.listed([texts])}
    pairs = {text: label for text, label in labels.items() if label.is_file()}
    if not pairs:
        raise ValueError(f"{texts}: no text with a gold file in {gold}")
    found = []
    for text, label in pairs.items():
        try:
            raw = files.read(text).text
        except files.Unreadable as reason:
            raise ValueError(f"{text}: {reason}") from None
        try:
            found.append((text, raw, checked(json.loads(label.read_text(encoding="utf-8")))))
        except (OSError, ValueError, RecursionError) as error:
            raise ValueError(f"{label}: {error}") from None
    return found


def fit_weights(texts: Path, gold: Path, vocabulary: Vocabulary) -> dict[str, dict[str, float]]:
    """The weights of confidence that the judged findings of these texts teach. Raises what `labelled` raises."""
    report = evaluate_files(texts, gold, vocabulary, weights={})
    found = ((one.finding, one.right) for one in report.judged)
    return fit([Example(seen.kind, seen.confidence, seen.signs, right) for seen, right in found])
