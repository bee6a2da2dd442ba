"""Phrases are tried only on texts with a word that they cannot do without, and are found in each such text."""

from __future__ import annotations

import pytest

from articles.extraction.private.phrase_words import needed
from articles.extraction.private.word_families import NO_KIND, Phrases


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("divorc*", {"divo"}),
        ("tie* the knot", {"knot"}),
        ("(his|her) (husband|wife)", {"husb", "wife"}),
        ("rumou?rs?", {"rumo"}),
        ("break ?up", {"brea"}),
        ("(\\w+ )?child(?! (actor|star))", {"chil"}),
        ("ow(e|es|ed) .. won", {"won"}),
        ("on (the )?set", {"set"}),
    ],
)
def test_the_rarest_part_of_a_phrase_is_looked_up(phrase: str, words: set[str]) -> None:
    assert needed(phrase) == words


def test_a_phrase_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="no word"):
        needed("(is )?")


def test_the_weightiest_phrase_counts() -> None:
    found = Phrases((1.0, "wedding"), (4.0, "wedding .. called off, second wedding"), unless=NO_KIND)
    assert found.weigh("the wedding is on") == 1.0
    assert found.weigh("the wedding was suddenly called off") == 4.0
    assert found.weigh("a wedding scene") == 0.0
    assert found.without("a wedding, called off") == "a …, called off"
