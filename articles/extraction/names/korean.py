"""Whether words are built like a Korean name: a family name and one to three syllables."""

from __future__ import annotations

import re
from functools import lru_cache

from articles.extraction.text.english import LIKE_GIVEN_NAMES
from articles.extraction.text.words import CALENDAR, COMMON, NATIONAL, PLACES, words
from catalog.names import is_surname as has_bearers

_syllable = (
    r"(?:kk|tt|pp|ss|jj|ch|sh|rh|bh|[gkndtrlmbpsjhcwy])?(?:yeo|yae|wae|eui|eoi|yoo|you|woo|yeu|yu|ya"
    r"|ye|yo|yi|wa|wo|we|wi|ae|ai|eo|eu|ee|ea|oo|ou|oe|oi|ui|uu|a|e|i|o|u)"
    r"(?:ng|ck|rk|rn|lm|hn|h|[gkndtlrmbpsw])?"
)
_one = re.compile(rf"^{_syllable}$")
_few = re.compile(rf"^(?:{_syllable}){{2,3}}$")
_hyphen = re.compile(r"[-‐‑]")
_HYPHENATED = words(
    "rom-com hip-hop sci-fi k-pop wi-fi hi-fi lo-fi so-so no-no ha-ha bye-bye ping-pong high-end low-key one-on-one"
)
"""English words that are built like a given name with a hyphen."""
_NOT = (
    COMMON
    | CALENDAR
    | NATIONAL
    | PLACES
    | frozenset(
        ["netflix", "tv", "ost", "kbs", "sbs", "mbc", "tvn", "jtbc", "ceo", "pd", "mc", "season", "episode", "part"]
    )
)


@lru_cache(maxsize=8192)
def is_surname(word: str) -> bool:
    """Whether `word` is a customary Latin spelling of a Korean family name."""
    return word.isalpha() and has_bearers(word)


@lru_cache(maxsize=8192)
def is_syllable(word: str) -> bool:
    """One syllable of a given name, as "Joon" in "Seo Joon"."""
    return len(word) <= 7 and _one.match(word.casefold()) is not None


@lru_cache(maxsize=8192)
def is_given(word: str) -> bool:
    """A given name written as one word or with hyphens."""
    parts = _hyphen.split(word.casefold())
    if len(parts) > 1:
        if word.casefold() in _HYPHENATED:
            return False
        return 2 <= len(parts) <= 3 and all(map(is_syllable, parts))
    return len(word) <= 9 and parts[0] not in _NOT | LIKE_GIVEN_NAMES and _few.match(parts[0]) is not None


def is_plain_word(word: str) -> bool:
    """An English word, month or place rather than part of a name."""
    return word.casefold() in _NOT
