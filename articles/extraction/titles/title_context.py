"""Which signs for and against a title stand around a stretch of words: in the words beside it, in the names beside it,
and in the list that it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from articles.extraction.text.tokens import Token
from articles.extraction.titles import title_counters, title_signs
from articles.extraction.titles.title_signs import Sign
from articles.extraction.titles.title_spans import Odds, TitleSpan

_WHO = frozenset(["actor", "actress", "star", "director", "writer", "alum", "lead", "couple", "cast"])
_MAKERS = frozenset(["writer", "screenwriter", "scriptwriter", "director", "pd", "pds", "producer"])
REACH = 110
"""How far around a stretch its signs may stand."""
_OPENING = "“\"‘'`<《「『〈＜*_"
_CLOSING = re.compile(r"^([,.!?]?)[”’\"'>》」』〉＞*_]+(?!s\b)")
_HANGUL = re.compile(r"^ ?\([^()\n]{0,40}[가-힣一-龥][^()\n]{0,40}\)[”’\"']?")
"""A title's own spelling in brackets, through which signs are seen."""
_WITH_MARKS = frozenset(["said-after", "song-of-artist", "quoted-by-dash"])
"""Signs whose words include the closing quotation mark."""
_BETWEEN = re.compile(
    r"(?:[.”\"’'>)]{0,3}(?: \([^()\n]{1,40}\))?(?:,|;| /|,? and|,? &|,? or|,? as well as)(?: (?:also|then|later))?"
    r"|(?P<within>,[”\"’'>]+)(?: and| or| &)?) [“\"‘'<]?"
)
_SHARED = frozenset(
    ["kind-before", "named", "such-as", "known-for", "part-in", "of-a-work", "made-it", "in-brackets",
     "network-bracket", "network-before", "goes-with-work", "loose-kind-before", "its-person",
     "favourite", "played-in", "likened"]
)  # fmt: skip
"""Signs that hold for all entries of a list whose first one has them."""
_SAID_OF_ALL = frozenset(["airs", "kind-after", "its-people"])
"""Signs behind the last entry of a list that hold for all."""
_FARTHEST = 64
"""How far behind one entry of a list the next may begin."""


def words(text: str, start: int, end: int) -> dict[str, Odds]:
    """The signs in the words around `text[start:end]`."""
    before = text[max(0, start - REACH) : start].rpartition("\n\n")[2].rstrip(_OPENING)
    marked = text[end : end + REACH].partition("\n\n")[0]
    bare = _HANGUL.sub("", _CLOSING.sub(r"\1", marked))
    found = list(_before(before))
    found += [
        sign
        for sign in (*title_signs.AFTER, *title_counters.AFTER)
        if sign.words.search(marked if sign.name in _WITH_MARKS else bare)
    ]
    return {sign.name: (sign.many, sign.one) for sign in found}


def _before(before: str) -> Iterator[Sign]:
    """The signs before a stretch; one that speaks plainly for a title leaves no room for one against it."""
    plain = [sign for sign in title_signs.BEFORE if sign.words.search(before)]
    yield from plain
    weak = all(sign in title_signs.WEAK for sign in plain)
    against = title_counters.BEFORE if weak else title_counters.ALWAYS
    yield from (sign for sign in against if sign.words.search(before))


def names(
    tokens: Sequence[Token], first: int, last: int, networks: frozenset[int], humans: frozenset[int]
) -> dict[str, Odds]:
    """The signs in the names beside tokens `first` to `last`."""
    signs: dict[str, Odds] = {}
    at = first - 1
    while at >= 0 and tokens[at].text in _OPENING and first - at < 3:
        at -= 1
    owner = at - 1 if at >= 1 and tokens[at].lower in ("’s", "'s", "’", "'") else -1
    if owner in networks:
        signs["network-before"] = (2.6, 3.4)
    elif at in networks:
        signs["network-before"] = (1.8, 1.4) if first - at == 2 else (1.2, 0.4)
    elif owner in humans:
        signs["of-a-person"] = (-1.0, -1.4)
    elif at - 1 in humans and tokens[at].text == "of":
        signs["its-person"] = (2.8, 2.8) if _is_maker(tokens, at - 1, humans) else (2.0, 0.4)
    elif at - 1 in humans and tokens[at].text in ("from", "in"):
        signs["person-in"] = (1.0, 0.2)
    elif at in humans and tokens[at + 1].text in _OPENING and at + 2 == first:
        signs["person-before-quote"] = (-1.2, -1.2)
    article = tokens[first] if tokens[first].lower == "the" else tokens[at] if at >= 0 else None
    if article and article.lower == "the" and last < len(tokens) and tokens[last].text in _WHO:
        signs["the-actor"] = (1.2, 3.4)
    if last + 1 < len(tokens) and tokens[last].lower in ("’s", "'s") and last + 1 in humans:
        signs["possessor-of-a-person"] = (1.6, 1.0)
    return signs


def _is_maker(tokens: Sequence[Token], last: int, humans: frozenset[int]) -> bool:
    """Whether the person whose name ends at token `last` is said to write or direct: "PD Han Seo of …"."""
    while last in humans:
        last -= 1
    return last >= 0 and tokens[last].lower in _MAKERS


def listed(text: str, found: Sequence[TitleSpan]) -> list[TitleSpan]:
    """`found`, in order, with the signs of a list's first entry given to those behind it."""
    kept: list[TitleSpan] = []
    ends: dict[int, TitleSpan] = {}
    for span in found:
        near = range(span.start - 1, max(-1, span.start - _FARTHEST), -1)
        before = next((ends[at] for at in near if at in ends), None)
        if before and before.start < span.start and _joins(text, before, span):
            passed = {name: odds for name, odds in before.signs.items() if name in _SHARED}
            if passed and not _SHARED & span.signs.keys():
                signs = {**span.signs, **passed, "listed": (0.6, 1.2)}
                begins = "its-people" in span.signs
                span = replace(span, signs=signs, work=span.work or ("" if begins else before.work))
        kept.append(span)
        other = ends.get(span.end)
        if other is None or len(_SHARED & span.signs.keys()) >= len(_SHARED & other.signs.keys()):
            ends[span.end] = span
    return _shared_by_subjects(text, kept)


def _joins(text: str, one: TitleSpan, other: TitleSpan) -> bool:
    """Whether nothing but the comma or "and" of a list stands between two places."""
    match = _BETWEEN.fullmatch(text, one.end, other.start)
    if match is None or (other.how == "bare" and match.group()[-1] in "“\"‘'"):
        return False
    return one.how == "quoted" or match["within"] is None


def _shared_by_subjects(text: str, found: Sequence[TitleSpan]) -> list[TitleSpan]:
    """`found` with what is said of a list as a whole, after its last entry, given to those before it."""
    kept: list[TitleSpan] = []
    starts: dict[int, TitleSpan] = {}
    for span in reversed(found):
        near = range(span.end + 1, span.end + 12)
        after = next((starts[at] for at in near if at in starts), None)
        if after and _joins(text, span, after):
            passed = {name: odds for name, odds in after.signs.items() if name in _SAID_OF_ALL}
            span = replace(span, signs={**passed, **span.signs}, work=span.work or (after.work if passed else ""))
        kept.append(span)
        other = starts.get(span.start)
        if other is None or len(_SAID_OF_ALL & span.signs.keys()) >= len(_SAID_OF_ALL & other.signs.keys()):
            starts[span.start] = span
    return kept[::-1]
