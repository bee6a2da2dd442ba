"""Learning the tables of weights from labelled articles, table after table in the order in which an article is read.

A later table must learn from what the earlier ones decide of articles that they have not learned from; so the
articles are parted in folds, and those of each fold are read with tables that the other folds taught (stacking,
Wolpert 1992)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from articles.extraction.judging.gold import Gold
from articles.extraction.learned.tables import ALL, RULES, SURE, Table, in_force
from articles.extraction.learned.training import Example, learn
from articles.extraction.reading import read
from articles.extraction.vocabulary import Vocabulary

FOLDS = 4
Weights = Mapping[str, float]
Lesson = tuple[str, Gold]
"""A raw article and its labels."""


def _is_actor(gold: Gold, name: Any) -> bool:
    return gold.holds("actors", name)


def _is_character(gold: Gold, name: Any) -> bool:
    return any(row[1] and gold.equal(name, row[1]) for row in gold.rows("roles"))


def _is_tie(gold: Gold, names: Any) -> bool:
    return any(row[1] and gold.equal(names[0], row[0]) and gold.equal(names[1], row[1]) for row in gold.rows("roles"))


def _is_private(gold: Gold, sentence: Any) -> bool:
    said = sentence[1]
    return any(
        (row in said or said in row) and 2 * min(len(row), len(said)) >= len(row) for row in gold.rows("sensitive")
    )


_RIGHT: dict[str, Callable[[Gold, Any], bool]] = {
    "actors": _is_actor,
    "characters": _is_character,
    "ties": _is_tie,
    "private_alone": _is_private,
    "private": _is_private,
}


def teach(lessons: Sequence[Lesson], vocabulary: Vocabulary, told: Callable[[str], None]) -> dict[str, Weights]:
    """The weights of each table by its name; `told` hears of the progress. The tables in force stay as they are."""
    folds: list[dict[str, Weights]] = [{} for _ in range(FOLDS)]
    final: dict[str, Weights] = {}
    for table in ALL:
        examples = [list(_examples(table, lessons[at::FOLDS], folds[at], vocabulary)) for at in range(FOLDS)]
        for at, fold in enumerate(folds):
            fold[table.name] = learn([one for to in range(FOLDS) if to != at for one in examples[to]])
        final[table.name] = learn([one for fold in examples for one in fold])
        told(f"{table.name}: {len(final[table.name])} weights from {sum(map(len, examples))} examples")
    return final


def _examples(
    table: Table, lessons: Sequence[Lesson], weights: Mapping[str, Weights], vocabulary: Vocabulary
) -> Iterator[Example]:
    for raw, gold in lessons:
        with in_force(weights), table.watched() as seen:
            read(raw, vocabulary=vocabulary)
        for about, signs in dict(seen).items():
            if signs[RULES] < SURE:
                yield signs, _RIGHT[table.name](gold, about)
