"""Whether words are built like a Korean name: a family name and one to three syllables."""

from __future__ import annotations

import re

from articles.extraction.words import CALENDAR, COMMON, NATIONAL, PLACES

_SURNAMES = frozenset(["ahn", "an", "bae", "baek", "bak", "ban", "bang", "bong", "bu", "byun", "byeon", "cha", "chae", "chang", "cheon", "chi", "cho", "choe", "choi", "chon", "chun", "chung", "do", "eo", "eom", "gang", "gil", "gi", "go", "gong", "gook", "gu", "gwak", "gwon", "ha", "ham", "han", "hong", "hur", "heo", "huh", "hwang", "hwangbo", "hyun", "hyeon", "im", "in", "jang", "jeon", "jeong", "jeung", "ji", "jin", "jo", "joo", "ju", "jun", "jung", "kal", "kang", "ki", "kil", "kim", "ko", "kong", "koo", "ku", "kwak", "kwon", "lee", "li", "lim", "ma", "maeng", "min", "mo", "moon", "mun", "myung", "na", "nam", "namgoong", "namgung", "namkoong", "noh", "no", "oh", "ok", "pae", "pak", "park", "pyo", "ra", "rhee", "rim", "ro", "roh", "ryoo", "ryu", "seo", "seok", "seol", "seon", "seonwoo", "shim", "shin", "si", "sin", "so", "sohn", "son", "song", "suh", "suk", "sun", "sunwoo", "sul", "tae", "tak", "uhm", "um", "wang", "wi", "woo", "won", "wu", "yang", "ye", "yeo", "yeom", "yeon", "yeong", "yi", "yim", "yo", "yoo", "yook", "yoon", "yoong", "you", "yu", "yun", "byul", "jegal", "sakong"])
_syllable = (
    r"(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjhcwy])?(?:yeo|yae|wae|eui|eoi|yoo|you|woo|yeu|yu|ya|ye|yo|yi|wa|wo|we|wi|ae|ai|eo|eu|ee|ea|oo|ou|oe|oi|ui|uu|a|e|i|o|u)"
    r"(?:ng|ck|rk|rn|lm|h|[gkndtlrmbpsw])?"
)
_one = re.compile(rf"^{_syllable}$")
_few = re.compile(rf"^(?:{_syllable}){{2,3}}$")
_NOT = COMMON | CALENDAR | NATIONAL | PLACES | frozenset(["netflix", "tv", "ost", "kbs", "sbs", "mbc", "tvn", "jtbc", "ceo", "pd", "mc", "season", "episode", "part"])


def is_surname(word: str) -> bool:
    return word.casefold() in _SURNAMES


def is_syllable(word: str) -> bool:
    """One syllable of a given name, as "Joon" in "Seo Joon"."""
    return _one.match(word.casefold()) is not None


def is_given(word: str) -> bool:
    """A given name written as one word or with hyphens."""
    parts = re.split(r"[-‐‑]", word.casefold())
    if len(parts) > 1:
        return 2 <= len(parts) <= 3 and all(map(is_syllable, parts))
    return len(word) <= 9 and _few.match(parts[0]) is not None and parts[0] not in _NOT


def is_plain_word(word: str) -> bool:
    """An English word, month or place rather than part of a name."""
    return word.casefold() in _NOT
