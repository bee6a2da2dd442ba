"""Names of a vocabulary in a text, however many it has."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.matcher import Matcher
from articles.extraction.text.tokens import tokenise

WORDS = st.lists(st.sampled_from(["Kim", "Seo", "Jun", "The", "Tide", "of", "2"]), min_size=1, max_size=4)
NAMES = st.lists(WORDS.map(" ".join), min_size=1, max_size=12)


def test_the_longest_name_is_found() -> None:
    matcher = Matcher(["Salt", "Salt Road", "Salt Road Home"])
    tokens = tokenise("On Salt Road Homes were built, and Salt sold.")
    assert list(matcher.all(tokens)) == [(1, 3, "Salt Road"), (8, 9, "Salt")]


def test_case_is_folded_on_request_only() -> None:
    tokens = tokenise("a KISS and a Kiss")
    assert not list(Matcher(["kiss"]).all(tokens))
    assert [name for _, _, name in Matcher(["kiss"], fold_case=True).all(tokens)] == ["kiss", "kiss"]


@given(NAMES, st.lists(WORDS, max_size=6).map(lambda runs: " ".join(word for run in runs for word in run)))
def test_it_finds_what_a_search_for_each_name_finds(names: list[str], text: str) -> None:
    tokens = tokenise(text)
    words = [token.text for token in tokens]
    for at in range(len(tokens)):
        fitting = [name for name in names if words[at : at + len(name.split())] == name.split()]
        hit = Matcher(names).longest(tokens, at)
        assert (hit[1] if hit else None) == max(fitting, key=lambda name: len(name.split()), default=None)
