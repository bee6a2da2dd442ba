"""Broadcasters and streaming services that the vocabulary knows, as the text names them."""

from __future__ import annotations

from collections.abc import Sequence

from articles.extraction.tokens import Token
from articles.extraction.vocabulary import Phrases, Vocabulary

VIDEO_SITES = frozenset({"YouTube", "Naver TV", "Vimeo", "Dailymotion"})
_WORDS = frozenset(["olive", "lifetime", "heavenly", "peacock", "heavenly", "seezn", "on", "style", "viu", "ena"])


def match(phrases: Phrases, tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    """The longest phrase of `phrases` that begins at token `at`: how many tokens it has, and its spelling there."""
    for words, name in phrases.get(tokens[at].text, ()):
        if len(words) <= len(tokens) - at and all(tokens[at + i].text == word for i, word in enumerate(words)):
            return len(words), name
    return None


def find(tokens: Sequence[Token], vocabulary: Vocabulary) -> list[tuple[int, int, str]]:
    """Spans `(first, last, canonical name)` over `tokens`. A name that is an English word counts only where
    "on" or "network" or a possessive shows it to be one."""
    phrases = vocabulary.network_phrases
    found: list[tuple[int, int, str]] = []
    at = 0
    while at < len(tokens):
        hit = match(phrases, tokens, at)
        if hit is None:
            at += 1
            continue
        length, spelling = hit
        if tokens[at].lower not in _WORDS or _shown(tokens, at, at + length):
            found.append((at, at + length, vocabulary.networks[spelling]))
        at += length
    return found


def _shown(tokens: Sequence[Token], first: int, last: int) -> bool:
    if tokens[first].text.isupper() and len(tokens[first].text) <= 4:
        return True
    before = tokens[first - 1].lower if first else ""
    after = tokens[last].lower if last < len(tokens) else ""
    return before in ("on", "via", "network", "channel", "platform") or after in (
        "'s",
        "’s",
        "drama",
        "original",
        "series",
    )
