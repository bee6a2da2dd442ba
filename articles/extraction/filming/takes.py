"""How many takes a scene took."""

from __future__ import annotations

import re

_UNITS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty
"""
_ORDER = """
    zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
"""
_NUMBERS = {word: number for number, word in enumerate(_UNITS.split())} | {
    "single": 1, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100, "a hundred": 100, "a dozen": 12,
    "dozen": 12, "two dozen": 24, "once": 1, "twice": 2,
}  # fmt: skip
_ORDINALS = {word: number for number, word in enumerate(_ORDER.split())}
_QUALIFIERS = {
    "about": r"about|around|approximately|roughly|nearly|almost|some|close to|or so|circa|as many as|up to|like",
    "at_least": r"over|more than|at least|upwards? of|no fewer than|no less than",
}
_qualifier = "(?:(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _QUALIFIERS.items()) + ") )?"
_word = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_TAKES = r"(?:takes?|NGs?|N\.G\.s?|tries|attempts?|retakes?)"
_COUNTED = rf"{_qualifier}(?:exactly |only |just |in (?:just |only )?(?:the |a )?|the |a )?(?P<count>\d{{1,3}}|{_word})"
_counts = (
    re.compile(
        rf"(?i)\b{_COUNTED}[- ](?:different |more |long |separate |consecutive |unbroken |whole )?{_TAKES}\b"
        r"(?! (?:place|part|over|care|on)\b)"
    ),
    re.compile(
        r"(?i)\b(?:shot|filmed|did|do|redo|redid|redone|re-?shot|repeated|kiss(?:ed)?|slapped|hit|fell|jumped|ran"
        r"|rehears\w+|NG|carried) (?:[\w']+ ){0,4}?"
        rf"{_COUNTED}(?: (?:\w+ )?times)(?! a (?:day|week))"
    ),
    re.compile(r"(?i)\b(?:it |that )(?:took|needed|required) " + _COUNTED + r"(?: times)?(?= to get| before|\.)"),
)
_once = re.compile(
    r"(?i)\b(?:in|done in|with|as|was|only) (?:a )?(?:single|one) (?:unbroken |long )?(?:take|go|shot|try)\b"
)
_first = re.compile(r"(?i)\b(?:on|in|at|with) (?:the|their|his|her) (?:very )?first (?:take|try|attempt)\b")
_NOT_TAKEN = re.compile(
    r"(?i)\b(?:(?<!more )(?<!less )(?<!fewer )than|instead of|if|would(?:n't)? have"
    r"|want(?:s|ed)?|hop(?:es?|ed|ing)|plan(?:s|ned)?|tr(?:y|ies|ied)|agreed|decided"
    r"|aim\w*|asked|supposed|meant|expected|promis\w+|thought|already|made it through)\b[^.,;]{0,40}$|\w or $"
)
"""What goes before takes that somebody only meant to do, or of which the text tells no one number."""
_word_order = "|".join(_ORDINALS)
_at_last = re.compile(
    rf"(?i)\b(?:the|his|her|their|take) (?:(?P<digits>\d{{1,3}})(?:st|nd|rd|th)?|(?P<word>{_word_order}|{_word}))"
    r"(?: (?:take|try|attempt|time|one))?\b"
)
_success = re.compile(
    r"(?i)\b(?:ok(?:ay)?(?: sign)?|finally|worked|works|used|right|made it|got it|get it|came|the good one|went through"
    r"|kept|final)\b"
)


def find(text: str) -> tuple[int, str, re.Match[str]] | None:
    """`(count, qualifier, where)`, where `text` counts takes: exactly, about or at_least so many."""
    for expression in _counts:
        for match in expression.finditer(text):
            word = match["count"].casefold()
            count = int(word) if word.isdigit() else _NUMBERS[word]
            if count and not _NOT_TAKEN.search(text[: match.start("count")]):
                qualifier = "about" if match["about"] else "at_least" if match["at_least"] else "exactly"
                return count, qualifier, match
    once = _once.search(text) or (_first.search(text) if _success.search(text) else None)
    if once and not _NOT_TAKEN.search(text[: once.start()]):
        return 1, "exactly", once
    return _until(text)


def _until(text: str) -> tuple[int, str, re.Match[str]] | None:
    """ "The director's OK came on the fourteenth take": so many takes, where the sentence says that it was the last."""
    for match in _at_last.finditer(text):
        if not re.search(r"(?i)\b(?:take|try|attempt)", match.group()) or not _success.search(text):
            continue
        word = (match["word"] or "").casefold()
        count = int(match["digits"]) if match["digits"] else _ORDINALS.get(word) or _NUMBERS.get(word, 0)
        if count > 1:
            return count, "exactly", match
    return None
