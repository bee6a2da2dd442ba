"""Files read by extraction alone, for `extract` and `evaluate_extraction`: no database."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from articles.extraction.evaluation import Report, checked, score
from articles.extraction.labels import as_json, labels
from articles.extraction.reading import read
from articles.extraction.vocabulary import Vocabulary
from articles.ingest import files


def extract_files(paths: Iterable[Path], vocabulary: Vocabulary) -> Iterator[dict[str, Any] | str]:
    """For each file its labels, or one line of text that says why it could not be read."""
    for path in paths:
        try:
            yield as_json(read(files.read(path).text, vocabulary=vocabulary), str(path))
        except files.Unreadable as reason:
            yield f"{path}: {reason}"


def evaluate_files(texts: Path, gold: Path, vocabulary: Vocabulary) -> Report:
    """The report over every text that has a gold file of the same stem. Raises ValueError where there is none, or
    where a file cannot be read."""
    pairs = [(path, gold / f"{path.stem}.json" if gold.is_dir() else gold) for path in files.listed([texts])]
    pairs = [(text, label) for text, label in pairs if label.is_file()]
    if not pairs:
        raise ValueError(f"{texts}: no text with a gold file in {gold}")
    report = Report()
    for text, label in pairs:
        try:
            wanted = checked(json.loads(label.read_text(encoding="utf-8")))
            said = labels(read(files.read(text).text, vocabulary=vocabulary))
        except files.Unreadable as reason:
            raise ValueError(f"{text}: {reason}") from None
        except (OSError, ValueError) as error:
            raise ValueError(f"{label}: {error}") from None
        score(report, said, {"file": text.name, **wanted})
    return report
