"""What holds for any text whatever."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from articles.extraction import read
from articles.extraction.analysis import analyse
from articles.extraction.markdown import plain_text
from articles.extraction.text.cleaning import clean
from tests.extraction.conftest import known

WORDS = st.sampled_from(
    [
        "Kang Min Seo",
        "Joo Won Il",
        "“Salt Road”",
        "the drama",
        "said",
        "“we froze”",
        "(",
        ")",
        '"',
        "’s",
        ",",
        ".",
        "\n",
        "\n\n",
        "plays",
        "kiss scene",
        "took 17 takes",
        "tvN",
        "on",
        "May 5",
        "2024",
        "12.5 percent",
        "nationwide",
        "Seo",
        "Min-seo",
        "director",
        "season 2",
        "based on the webtoon",
        "and",
        "respectively",
        ">> x",
        "Source: y",
        "Photo: z",
        "Salt Road",
        "Part 1",
    ]
)
TEXTS = st.one_of(st.text(max_size=400), st.lists(WORDS, max_size=60).map(" ".join))


@settings(max_examples=250, deadline=None)
@given(TEXTS)
@example("“" * 50)
@example("Kang Min Seo (" * 30)
@example("\ud800 lone surrogate")
def test_every_finding_points_into_the_text(raw: str) -> None:
    _assert_sound(raw)


@pytest.mark.parametrize("path", sorted((Path(__file__).parent / "corpus").glob("*/*.txt")), ids=lambda path: path.stem)
def test_every_finding_of_an_article_points_into_it(path: Path) -> None:
    _assert_sound(path.read_text(encoding="utf-8"))


def _assert_sound(raw: str) -> None:
    result = read(raw, vocabulary=known())
    text = result.document.text
    sentences = [line.sentence for line in analyse(clean(raw), known()).lines]
    assert plain_text(result.document.body) == text
    keys = [finding.key for finding in result.findings]
    assert len(keys) == len(set(keys))
    for finding in result.findings:
        start, end = finding.evidence.start, finding.evidence.end
        assert 0 <= start < end <= len(text) and text[start:end].strip()
        assert sum(part.start < end and start < part.end for part in sentences) <= 2
        assert 0 < finding.confidence <= 1 and finding.rule
        if finding.kind in ("mention", "quote"):
            assert start <= finding.fact.start < finding.fact.end <= len(text)  # type: ignore[attr-defined]
