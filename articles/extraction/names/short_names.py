"""Short forms of a name that the text gives in full: the given name, the family name, initials."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.extraction.names.bynames import RANKS
from articles.extraction.names.korean import is_plain_word, is_surname
from articles.extraction.names.named import Named, NameMention, form_of, mention, windows
from articles.extraction.text.tokens import Token
from articles.extraction.text.words import SPEECH, TRADES
from catalog.names import fold

_says = re.compile(rf"(?:{SPEECH})$")
_opens = re.compile(r"[.!?:“”\"]")


def given_names(
    text: str,
    tokens: Sequence[Token],
    names: dict[str, Named],
    givens: dict[str, Named],
    used: set[int],
    mentions: list[NameMention],
) -> None:
    """Full names known from elsewhere, given names alone, "Family, Given" and the clipped end of a given name of five
    letters or more."""
    clipped = {
        fold(name.given): name
        for name in names.values()
        if len(fold(name.given)) >= 6 and " " not in name.given and "-" not in name.given
    }
    full = {fold(name.name): name for name in names.values() if " " in name.name}
    for first, last in windows(tokens, used, 3):
        key = fold(form_of(text, tokens, first, last))
        if used.intersection(range(first, last)):
            continue
        name = full.get(key) or givens.get(key)
        if name is None and last - first == 1 and 4 <= len(key) <= 8 and not is_plain_word(tokens[first].text):
            name = next((named for given, named in clipped.items() if given != key and given.endswith(key)), None)
            if name:
                name.variants.setdefault(tokens[first].text, "stage")
        if name is None:
            continue
        begin = first
        if first >= 2 and tokens[first - 1].text == "," and fold(tokens[first - 2].text + key) == fold(name.name):
            begin = first - 2
        mention(text, tokens, begin, last, name, mentions)
        used.update(range(begin, last))


def family_names(
    text: str, tokens: Sequence[Token], names: dict[str, Named], used: set[int], mentions: list[NameMention]
) -> None:
    """ "Shim said": a family name alone, after its only bearer was named in full."""
    bearers: dict[str, list[Named]] = {}
    for named in names.values():
        family, _, given = named.name.partition(" ")
        if given and named.mentions and family.casefold() not in RANKS and (is_surname(family) or "-" in given):
            bearers.setdefault(family, []).append(named)
    introduced: dict[str, int] = {}
    for place in mentions:
        introduced[place.name] = min(place.start, introduced.get(place.name, place.start))
    for at, token in enumerate(tokens):
        group = bearers.get(token.text, ())
        group = [named for named in group if introduced.get(named.name, token.start + 1) <= token.start]
        owner = _bearer(group)
        if at in used or owner is None:
            continue
        before, after = tokens[at - 1] if at else None, tokens[at + 1] if at + 1 < len(tokens) else None
        inside = before and before.capital and before.lower not in TRADES and token.start - before.end == 1
        if inside or (before and before.lower == "the"):
            continue
        if after and after.capital and after.start - token.end == 1 and after.lower not in RANKS:
            continue
        if is_plain_word(token.text) and not _is_used_as_name(before, after):
            continue
        mention(text, tokens, at, at + 1, owner, mentions)
        used.add(at)


def _bearer(group: Sequence[Named]) -> Named | None:
    """Whom a family name means: its only bearer so far, or the one named more than twice as often as all others."""
    best = max(group, key=lambda named: named.mentions, default=None)
    rest = sum(named.mentions for named in group if named is not best)
    return best if best and best.mentions > 2 * rest else None


def _is_used_as_name(before: Token | None, after: Token | None) -> bool:
    """Whether a family name that is a word as well stands as a name: inside a sentence, or before "said"."""
    if after and (_says.match(after.lower) or after.text in ("'s", "’s")):
        return True
    return before is not None and not _opens.match(before.text) and before.text[0].islower()


def initials(
    text: str, tokens: Sequence[Token], names: dict[str, Named], used: set[int], mentions: list[NameMention]
) -> None:
    """ "PSJ" for Park Seo Joon, where one person of the text has these initials."""
    owners: dict[str, list[Named]] = {}
    for named in names.values():
        words = re.split(r"[ -]", named.name)
        if len(words) == 3 and named.mentions:
            owners.setdefault("".join(word[:1] for word in words).upper(), []).append(named)
    for at, token in enumerate(tokens):
        group = owners.get(token.text, ())
        if len(group) == 1 and at not in used:
            mention(text, tokens, at, at + 1, group[0], mentions)
            used.add(at)
