"""What extraction keeps up to on the corpus: on `test`, on which no rule was tuned, and on `dev`."""

from __future__ import annotations

from pathlib import Path

import pytest

from articles.extraction.judging.judging import KINDS
from articles.extraction.judging.report import PRECISE, Report, share
from articles.management.readings import evaluate_files
from articles.review import threshold
from tests.extraction.conftest import known

CORPUS = Path(__file__).parent / "corpus"


@pytest.fixture(scope="module")
def unseen() -> Report:
    return evaluate_files(CORPUS / "test", CORPUS / "test", known())


def test_a_third_of_the_corpus_is_kept_from_the_rules() -> None:
    test, dev = (len(list((CORPUS / part).glob("*.txt"))) for part in ("test", "dev"))
    assert 3 * test >= test + dev >= 80


@pytest.mark.parametrize(
    ("field", "f1"),
    [
        ("dramas", 0.83),
        ("actors", 0.9),
        ("roles", 0.76),
        ("scenes", 0.6),
        ("networks", 0.95),
        ("dates", 0.94),
        ("ratings", 0.93),
        ("songs", 0.72),
        ("directors", 0.93),
        ("quotes", 0.73),
    ],
)
def test_fields_of_unseen_articles(unseen: Report, field: str, f1: float) -> None:
    assert unseen.scores[field].f1 >= f1, unseen.errors


@pytest.mark.parametrize("kind", KINDS)
def test_what_software_accepts_alone_is_right(unseen: Report, kind: str) -> None:
    taken = unseen.accepted(kind, threshold(kind))
    assert share(taken) >= PRECISE, [one for one in taken if not one.right]


def test_nine_in_ten_of_what_is_given_nine_tenths_are_right(unseen: Report) -> None:
    sure = [one for one in unseen.judged if one.finding.confidence >= 0.9]
    assert len(sure) > 200 and share(sure) >= 0.9


def test_sentences_on_private_life_are_recognised(unseen: Report) -> None:
    assert unseen.private.recall >= 0.88


def test_what_is_marked_as_private_is_never_accepted(unseen: Report) -> None:
    marked = [one for one in unseen.judged if one.finding.sensitive]
    taken = [one for kind in KINDS for one in unseen.accepted(kind, 0.0)]
    assert marked and not [one for one in taken if one.finding.sensitive]
