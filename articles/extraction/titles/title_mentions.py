"""Works with their forms, and every place of the text that names one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from articles.extraction.matcher import Matcher
from articles.extraction.text.tokens import Token, tokenise
from articles.extraction.titles.title_spans import plain
from catalog.names import fold


@dataclass(slots=True)
class Work:
    """A work under its canonical `name`. `parts` gives for each sequel form its `(part, number)`."""

    name: str
    work: str
    weight: float
    rule: str
    where: tuple[int, int]
    signs: tuple[str, ...] = ()
    """What speaks for and against its being a title."""
    main: bool = False
    aliases: dict[str, str] = field(default_factory=dict)
    parts: dict[str, tuple[str, int]] = field(default_factory=dict)
    mentions: int = 0
    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Where an alias stands that is no mention of its own."""


@dataclass(frozen=True, slots=True)
class TitleMention:
    start: int
    end: int
    name: str
    form: str


def phrases(works: Sequence[Work]) -> dict[str, Work]:
    phrases: dict[str, Work] = {}
    for work in works:
        for form in (work.name, *work.aliases):
            phrases[form] = work
            phrases.setdefault(plain(form), work)
    return phrases


def mentions(
    text: str, tokens: Sequence[Token], owners: dict[str, Work], blocked: frozenset[int]
) -> list[TitleMention]:
    """Every place that names a work, longest name first, whatever the case of its little words."""
    names = Matcher(owners, fold_case=True)
    found: list[TitleMention] = []
    at = 0
    while at < len(tokens):
        hit = _longest(names, tokens, at)
        if hit is None or (at in blocked and hit[0] == 1):
            at += 1
            continue
        length, form = hit
        work = owners[form]
        length += _season(text, tokens, at + length, work, form)
        start, end = tokens[at].start, tokens[at + length - 1].end
        work.mentions += 1
        found.append(TitleMention(start, end, work.name, text[start:end]))
        at += length
    return found


def _season(text: str, tokens: Sequence[Token], at: int, work: Work, form: str) -> int:
    """How many tokens from `at` on say which later season of `work` is meant ("Tin Roof Season 2"); the form with them
    becomes one of its forms."""
    words = tokens[at : at + 2]
    if len(words) < 2 or words[0].text not in ("Season", "Part", "season") or not re.fullmatch(r"[1-9]", words[1].text):
        return 0
    if words[0].start - tokens[at - 1].end != 1:
        return 0
    whole = f"{form} {words[0].text} {words[1].text}"
    work.aliases.setdefault(whole, "short")
    work.parts.setdefault(whole, (words[0].lower, int(words[1].text)))
    return 2


def _longest(names: Matcher, tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    """The longest title at token `at`; one of a single word counts only in the very case of the title."""
    if not tokens[at].word or tokens[at].text[0].islower():
        return None
    hit = names.longest(tokens, at)
    return None if hit and hit[0] == 1 and tokens[at].text != hit[1] else hit


def misspelt(
    text: str, tokens: Sequence[Token], works: Sequence[Work], mentions: list[TitleMention], blocked: frozenset[int]
) -> None:
    """Adds mentions whose words are a letter or two off a title of the same number of words."""
    taken = {place for mention in mentions for place in range(mention.start, mention.end)}
    targets: dict[str, list[tuple[int, str, Work]]] = {}
    for work in works:
        if len(fold(work.name)) >= 8:
            entry = (len(tokenise(work.name)), fold(work.name), work)
            targets.setdefault(work.name[0].casefold(), []).append(entry)
    folded: dict[str, str] = {}
    for at, token in enumerate(tokens):
        if not token.capital or token.start in taken or at in blocked:
            continue
        for length, key, work in targets.get(token.lower[0], ()):
            window = tokens[at : at + length]
            if len(window) < length or window[-1].start in taken:
                continue
            form = text[window[0].start : window[-1].end]
            if len(form) > len(work.name) + 4 or "\n" in form:
                continue
            if form not in folded:
                folded[form] = fold(form)
            distance = OSA.distance(folded[form], key, score_cutoff=2)
            if _digits(form) == _digits(work.name) and 1 <= distance <= (1 if len(key) < 12 else 2) and work.mentions:
                work.aliases[form] = "misspelling"
                work.mentions += 1
                mentions.append(TitleMention(window[0].start, window[-1].end, work.name, form))
                taken.update(range(window[0].start, window[-1].end))
                break


def _digits(form: str) -> str:
    return "".join(filter(str.isdigit, form))


def merged(works: Sequence[Work], mentions: Sequence[TitleMention], other_names: dict[str, str]) -> list[TitleMention]:
    """`mentions` with a title that is a letter or two off a commoner one counted as its misspelling, and one of
    `other_names` as the title that it is another name of."""
    into: dict[str, str] = {}
    for name, full in other_names.items():
        one = next(work for work in works if work.name == name)
        other = next(work for work in works if work.name == full)
        into[name] = full
        other.aliases.update({name: "romanisation", **one.aliases})
        other.mentions, one.mentions = other.mentions + one.mentions, 0
    for rare in works:
        for other in works:
            close = (
                len(rare.name) >= 8
                and len(rare.name.split()) == len(other.name.split())
                and other.mentions > rare.mentions > 0
                and _digits(rare.name) == _digits(other.name)
            )
            if close and OSA.distance(fold(rare.name), fold(other.name), score_cutoff=2) <= (
                1 if len(rare.name) < 12 else 2
            ):
                into[rare.name] = other.name
                other.aliases[rare.name] = "misspelling"
                other.mentions, rare.mentions = other.mentions + rare.mentions, 0
                break
    return [TitleMention(m.start, m.end, into.get(m.name, m.name), m.form) for m in mentions]
