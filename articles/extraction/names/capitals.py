"""Capitalised runs that are no person, title, network or date: stage names, characters, organisations."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from articles.extraction.names import bynames
from articles.extraction.names.korean import is_given, is_plain_word, is_surname, is_syllable
from articles.extraction.text.lines import Name
from articles.extraction.text.tokens import Token
from articles.extraction.text.words import CALENDAR, NATIONAL, TRADES, WORKS, words
from catalog.names import fold

_NO_NAMES = (
    frozenset(WORKS)
    | NATIONAL
    | frozenset(TRADES)
    | bynames.RANKS
    | {"i", "part", "season", "episode", "ost", "tv", "cut", "ng", "mc", "pd", "vip", "ceo", "bts"}
)
_TRADE_ENDS = words("actor actress singer idol rapper model born raised based old year-old starrer turned")
"""What a word with a hyphen ends in that tells what somebody is ("Singer-turned-actor")."""
_DOES = words("plays will takes stars joins portrays said says who of from , appears returns transforms")
"""What stands after a stage name that opens its sentence."""
_COMPANY = words("entertainment actors ent company media pictures films studio studios label")
_LAUGHTER = "ㅋㅎㅠㅜ"
"""Letters that Koreans laugh and weep with behind a sentence."""
_bracket = re.compile(r" ?\((?:played by |portrayed by )?[A-Z]")


def find(tokens: Sequence[Token], text: str, marks: Sequence[Name]) -> list[Name]:
    """The runs of `tokens` with capitals outside `marks`; a word that only opens its sentence is none."""
    special = bynames.find(text, marks)
    taken = sorted((*marks, *special), key=lambda mark: mark.start)
    return _under_one_name([*special, *_runs(tokens, text, taken)])


def _runs(tokens: Sequence[Token], text: str, marks: Sequence[Name]) -> Iterator[Name]:
    ends = iter(marks)
    mark = next(ends, None)
    inside = {
        token.text for before, token in pairwise(tokens) if token.capital and before.word and before.text[0].islower()
    }
    lower = {token.text for token in tokens if not token.capital}
    run: list[Token] = []
    previous: Token | None = None
    for token, following in zip_longest(tokens, tokens[1:]):
        while mark and mark.end <= token.start:
            mark = next(ends, None)
        free = (
            token.lower not in _NO_NAMES
            and token.text.strip(_LAUGHTER) != ""
            and token.lower.rpartition("-")[2] not in _TRADE_ENDS
            and not (mark and mark.start < token.end)
        )
        opens = previous is None or previous.text in '.!?:“"”*•' or token.start - previous.end > 1
        wanted = free and token.capital and (not is_plain_word(token.text) or (token.text in inside and not opens))
        if not run and token.lower in _COMPANY:
            wanted = False
        if free and not opens and token.capital and _is_family(token, following):
            wanted = True
        if free and run and token.capital and (_goes_on(run[-1].text, token.text)):
            wanted = True
        if wanted and opens and token.text not in inside and token.text.istitle() and not run:
            wanted = (
                "-" in token.text
                or _is_name_alone(text, token, following, lower)
                or _has_family(token, following, mark)
            )
        if run and not (wanted and token.start - run[-1].end == 1):
            yield _run(run, text)
            run = []
        if wanted and len(run) < 5:
            run.append(token)
        previous = token
    if run:
        yield _run(run, text)


def _goes_on(before: str, word: str) -> bool:
    """Whether a plain word belongs to the name before it: a second syllable, or a family name that is a word."""
    return (is_syllable(word) and is_syllable(before)) or (is_surname(word) and word.casefold() not in CALENDAR)


def _is_family(token: Token, following: Token | None) -> bool:
    """Whether a word inside a sentence is the family name of a syllable behind it ("Hong Dan")."""
    if following is None or following.start - token.end != 1 or not following.capital:
        return False
    given = is_syllable(following.text) and not is_plain_word(following.text) and len(following.text) > 2
    return given and is_surname(token.text) and len(token.text) > 2


def _has_family(token: Token, following: Token | None, mark: Name | None) -> bool:
    """Whether a family name stands after a word that opens its sentence ("Danny Moon plays")."""
    if following is None or following.start - token.end != 1 or not following.capital:
        return False
    taken = mark is not None and mark.start < following.end
    return not taken and is_surname(following.text) and not is_plain_word(token.text)


def _is_name_alone(text: str, token: Token, following: Token | None, lower: set[str]) -> bool:
    """Whether a word that opens its sentence is a name: built like a given name and long or doing what people do, or
    with a name in brackets after."""
    if token.lower in lower or is_plain_word(token.text):
        return False
    return _bracket.match(text, token.end) is not None or (
        is_given(token.text) and (len(token.text) > 4 or (following is not None and following.lower in _DOES))
    )


def _run(run: Sequence[Token], text: str) -> Name:
    form = text[run[0].start : run[-1].end]
    return Name(run[0].start, run[-1].end, "X", form, form)


def _under_one_name(names: Sequence[Name]) -> list[Name]:
    """`names` with other cases and lone first or last words of a longer one under the same value."""
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for name in names:
        forms[fold(name.form)][name.form] += 1
    values = {
        key: max(counts, key=lambda form: (not form.isupper(), counts[form])) for key, counts in forms.items() if key
    }
    longer: dict[str, set[str]] = defaultdict(set)
    for value in values.values():
        words = value.split()
        ranked = len(words) > 1 and words[-2].rstrip(".").casefold() in bynames.RANKS
        if ranked:
            longer[fold(words[-1])].add(value)
        elif len(words) == 2 and is_surname(words[1]):
            for word in words:
                longer[fold(word)].add(value)
    for key in list(values):
        if len(longer.get(key, ())) == 1:
            values[key] = next(iter(longer[key]))
    return [replace(name, value=values.get(fold(name.form), name.form)) for name in map(_cut(forms), names)]


def _cut(forms: Mapping[str, Counter[str]]) -> Callable[[Name], Name]:
    """Names in a headline in capitals run on into its verb: cut to the first word where that is a name elsewhere."""

    def cut(name: Name) -> Name:
        first, _, rest = name.form.partition(" ")
        apart = rest and " " not in rest and fold(first) in forms and first.casefold() not in bynames.RANKS
        if apart and "-" not in rest and not (is_surname(rest) or is_syllable(rest) or is_surname(first)):
            return replace(name, end=name.start + len(first), value=first, form=first)
        return name

    return cut
