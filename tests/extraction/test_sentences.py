from __future__ import annotations

import pytest

from articles.extraction.text.sentences import split


def sentences(text: str) -> list[str]:
    return [text[sentence.start : sentence.end] for sentence in split(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["Kang laughed.", "Then it rained."],
        ["“We froze.”", "She shrugged."],
        ["Mr. Han left at 9 p.m. sharp.", "Nobody saw him."],
        ["It airs on Sept. 3 on tvN.", "Fans wait."],
        ["T.O.P. sings it.", "He rarely does."],
        ["Will it win?", "Yes!", "“Of course.”"],
        ["A share of 9.4 percent.", "A record."],
        ["He said no.", "Then he said yes."],
        ["So do I.", "Do you?"],
    ],
)
def test_where_sentences_end(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_blocks_end_sentences_and_headings_stay_whole() -> None:
    text = "One. Two\n\nThree. Four."
    assert sentences(text) == ["One.", "Two", "Three.", "Four."]
    assert [s.heading for s in split(text, frozenset({0}))] == [True, False, False]
