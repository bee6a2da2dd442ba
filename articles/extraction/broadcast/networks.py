"""Broadcasters and streaming services that the vocabulary knows, as the text names them."""

from __future__ import annotations

from collections.abc import Sequence

from articles.extraction.text.tokens import Token
from articles.extraction.vocabulary import Vocabulary

VIDEO_SITES = frozenset({"YouTube", "Naver TV", "Vimeo", "Dailymotion"})
_WORDS = frozenset(["olive", "lifetime", "heavenly", "peacock", "on", "style", "ena"])


def find(tokens: Sequence[Token], vocabulary: Vocabulary) -> list[tuple[int, int, str]]:
    """Spans `(first, last, canonical name)` over `tokens`. A name that is an English word counts only where
    "on" or "network" or a possessive shows it to be one; one word that is none counts in any case ("jTBC")."""
    found = [
        (first, last, vocabulary.networks[name])
        for first, last, name in vocabulary.network_names.all(tokens)
        if tokens[first].lower not in _WORDS or _shown(tokens, first, last)
    ]
    taken = {place for first, last, _ in found for place in range(first, last)}
    words = vocabulary.network_words
    found += [
        (at, at + 1, words[token.lower])
        for at, token in enumerate(tokens)
        if at not in taken and token.lower in words and token.lower not in _WORDS
    ]
    return sorted(found)


def ends_field(tokens: Sequence[Token], shows: Sequence[tuple[int, int, str]], start: int, end: int) -> bool:
    """Whether `start` to `end` is a label and a network: "Streaming Source: Netflix"."""
    return any(
        tokens[last - 1].end == end and first and tokens[first - 1].text == ":" and tokens[first].start > start
        for first, last, _ in shows
    )


def _shown(tokens: Sequence[Token], first: int, last: int) -> bool:
    if tokens[first].text.isupper() and len(tokens[first].text) <= 4:
        return True
    before = tokens[first - 1].lower if first else ""
    after = tokens[last].lower if last < len(tokens) else ""
    return before in ("on", "via", "network", "channel", "platform", ":") or after in (
        "'s",
        "’s",
        "drama",
        "original",
        "series",
    )
