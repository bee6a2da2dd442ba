"""Names that belong together: the fullest form of each person's name in the text, and its variants."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from articles.extraction.korean import is_plain_word, is_surname
from articles.extraction.networks import match
from articles.extraction.people import NameSpan
from articles.extraction.tokens import Token
from articles.extraction.vocabulary import Vocabulary
from catalog.names import fold


@dataclass(slots=True)
class Named:
    """A name with its canonical `name`, its `weight`, and `variants` (spelling -> form)."""

    name: str
    weight: float
    variants: dict[str, str] = field(default_factory=dict)
    mentions: int = 0

    @property
    def given(self) -> str:
        """The name without its family name, as written."""
        words = self.name.split(" ", 1)
        return words[1] if len(words) == 2 else ""


@dataclass(frozen=True, slots=True)
class NameMention:
    start: int
    end: int
    name: str
    form: str
    first: int
    last: int


def resolve(
    text: str, tokens: Sequence[Token], spans: Sequence[NameSpan], taken: frozenset[int], vocabulary: Vocabulary
) -> tuple[dict[str, Named], list[NameMention]]:
    """Names by canonical form and every mention, in order. `taken` holds tokens that belong to a title or network."""
    spans = _with_known(
        tokens, [span for span in spans if not taken.intersection(range(span.first, span.last))], vocabulary
    )
    names = _full_names(text, tokens, spans, vocabulary)
    mentions: list[NameMention] = []
    owner = _owners(names)
    givens = _givens(names)
    used: set[int] = set(taken)
    for span in spans:
        form = _form(text, tokens, span.first, span.last)
        name = owner.get(fold(form)) or (givens.get(fold(form)) if span.given else None)
        if name is None and span.given:
            name = names.setdefault(form, Named(form, span.weight))
        if name is not None:
            _mention(text, tokens, span.first, span.last, name, mentions)
            used.update(range(span.first, span.last))
    _misspelt(text, tokens, names, used, mentions)
    _short_forms(text, tokens, names, givens, used, mentions)
    _family_names(text, tokens, names, used, mentions)
    mentions.sort(key=lambda mention: mention.start)
    return {name.name: name for name in names.values() if name.mentions}, mentions


def _form(text: str, tokens: Sequence[Token], first: int, last: int) -> str:
    return text[tokens[first].start : tokens[last - 1].end]


def _with_known(tokens: Sequence[Token], spans: list[NameSpan], vocabulary: Vocabulary) -> list[NameSpan]:
    """`spans` with the names that the vocabulary knows put in."""
    if not vocabulary.people:
        return spans
    free = set(range(len(tokens))).difference(*(range(span.first, span.last) for span in spans))
    found: list[NameSpan] = []
    for at in sorted(free):
        hit = match(vocabulary.people_phrases, tokens, at)
        if hit and all(place in free for place in range(at, at + hit[0])):
            long = hit[0] > 1 or (len(tokens[at].text) > 3 and not is_plain_word(tokens[at].text))
            if long:
                found.append(NameSpan(at, at + hit[0], 0.9))
                free.difference_update(range(at, at + hit[0]))
    return sorted([*spans, *found], key=lambda span: span.first)


def _full_names(
    text: str, tokens: Sequence[Token], spans: Sequence[NameSpan], vocabulary: Vocabulary
) -> dict[str, Named]:
    """Groups of spellings that differ in case, spaces and hyphens only; a group bears its commonest spelling."""
    groups: dict[str, Counter[str]] = {}
    weights: dict[str, float] = {}
    for span in spans:
        if not span.given:
            form = _form(text, tokens, span.first, span.last)
            groups.setdefault(fold(form), Counter())[form] += 1
            weights[fold(form)] = max(weights.get(fold(form), 0.0), span.weight)
    long_givens = {
        fold(form.split(" ", 1)[1])
        for forms in groups.values()
        for form in forms
        if len(re.split(r"[ -]", form)) >= 3 and " " in form
    }
    names: dict[str, Named] = {}
    for key, forms in groups.items():
        if key in long_givens:
            continue
        name = max(forms, key=lambda form: (forms[form], not form.isupper(), -len(form)))
        if name.isupper() and len(name) > 4:
            name = name.title()
        canonical = next((vocabulary.people[form] for form in forms if form in vocabulary.people), name)
        named = names.setdefault(canonical, Named(canonical, 0.0))
        named.weight = max(named.weight, weights[key])
        named.variants.update({form: "romanisation" for form in forms if form != canonical and not form.isupper()})
    return names


def _owners(names: dict[str, Named]) -> dict[str, Named]:
    return {fold(form): named for named in names.values() for form in (named.name, *named.variants)}


def _givens(names: dict[str, Named]) -> dict[str, Named]:
    """Given names that only one person of the text bears."""
    found: dict[str, Named] = {}
    twice: set[str] = set()
    for named in names.values():
        key = fold(named.given)
        if named.given and (len(re.split(r"[ -]", named.given)) > 1 or len(key) >= 5):
            twice.update({key} if key in found else ())
            found.setdefault(key, named)
    return {key: named for key, named in found.items() if key not in twice}


def _mention(
    text: str, tokens: Sequence[Token], first: int, last: int, name: Named, mentions: list[NameMention]
) -> None:
    form = _form(text, tokens, first, last)
    name.mentions += 1
    if form != name.name and not (form.isupper() and fold(form) == fold(name.name)) and form not in name.variants:
        name.variants[form] = "short" if len(fold(form)) < len(fold(name.name)) - 1 else "romanisation"
    mentions.append(NameMention(tokens[first].start, tokens[last - 1].end, name.name, form, first, last))


def _windows(tokens: Sequence[Token], used: set[int], most: int) -> Iterable[tuple[int, int]]:
    """Runs of up to `most` free words, the first with a capital, longest first at each place."""
    for at, token in enumerate(tokens):
        if not token.capital:
            continue
        for length in range(most, 0, -1):
            window = range(at, at + length)
            if at + length > len(tokens) or used.intersection(window):
                continue
            if all(tokens[place].word and tokens[place].start - tokens[place - 1].end == 1 for place in window[1:]):
                yield at, at + length


def _short_forms(
    text: str,
    tokens: Sequence[Token],
    names: dict[str, Named],
    givens: dict[str, Named],
    used: set[int],
    mentions: list[NameMention],
) -> None:
    """Given names alone, "Family, Given" and the clipped end of a given name of five letters or more."""
    clipped = {
        fold(name.given): name
        for name in names.values()
        if len(fold(name.given)) >= 6 and " " not in name.given and "-" not in name.given
    }
    for first, last in _windows(tokens, used, 3):
        key = fold(_form(text, tokens, first, last))
        if used.intersection(range(first, last)):
            continue
        name = givens.get(key)
        if name is None and last - first == 1 and 4 <= len(key) <= 8 and not is_plain_word(tokens[first].text):
            name = next((named for given, named in clipped.items() if given != key and given.endswith(key)), None)
            if name:
                name.variants.setdefault(tokens[first].text, "stage")
        if name is None:
            continue
        begin = first
        if first >= 2 and tokens[first - 1].text == "," and fold(tokens[first - 2].text + key) == fold(name.name):
            begin = first - 2
        _mention(text, tokens, begin, last, name, mentions)
        used.update(range(begin, last))


def _family_names(
    text: str, tokens: Sequence[Token], names: dict[str, Named], used: set[int], mentions: list[NameMention]
) -> None:
    """ "Shim said": a family name alone, after its only bearer was named in full."""
    bearers: dict[str, list[Named]] = {}
    for named in names.values():
        family, _, given = named.name.partition(" ")
        if given and named.mentions and is_surname(family) and not is_plain_word(family):
            bearers.setdefault(family, []).append(named)
    introduced = {
        named.name: min(m.start for m in mentions if m.name == named.name)
        for group in bearers.values()
        for named in group
    }
    for at, token in enumerate(tokens):
        group = bearers.get(token.text, ())
        if at in used or len(group) != 1 or introduced[group[0].name] > token.start:
            continue
        before, after = tokens[at - 1] if at else None, tokens[at + 1] if at + 1 < len(tokens) else None
        if (before and before.capital and token.start - before.end == 1) or (before and before.lower == "the"):
            continue
        if after and after.capital and after.start - token.end == 1:
            continue
        _mention(text, tokens, at, at + 1, group[0], mentions)
        used.add(at)


def _misspelt(
    text: str, tokens: Sequence[Token], names: dict[str, Named], used: set[int], mentions: list[NameMention]
) -> None:
    """Names one letter off a commoner name of the text: rare ones become its misspelling."""
    targets = {
        named.name: (len(named.name.split()), fold(named.name)) for named in names.values() if named.mentions > 1
    }
    for first, last in _windows(tokens, used, 3):
        key = fold(_form(text, tokens, first, last))
        if last - first < 2 or used.intersection(range(first, last)):
            continue
        for name, (words, target) in targets.items():
            if words == last - first and len(key) >= 6 and OSA.distance(key, target, score_cutoff=1) == 1:
                _mention(text, tokens, first, last, names[name], mentions)
                names[name].variants[_form(text, tokens, first, last)] = "misspelling"
                used.update(range(first, last))
                break
    for rare in [named for named in names.values() if named.mentions]:
        _fold_into_commoner(rare, names, targets, mentions)


def _fold_into_commoner(
    rare: Named, names: dict[str, Named], targets: dict[str, tuple[int, str]], mentions: list[NameMention]
) -> None:
    key = fold(rare.name)
    for name, (words, target) in targets.items():
        other = names[name]
        if other is rare or other.mentions < 2 * rare.mentions + 1 or words != len(rare.name.split()) or words < 2:
            continue
        same_family = rare.name.split()[0] == name.split()[0] and is_surname(name.split()[0])
        if same_family and len(key) >= 7 and OSA.distance(key, target, score_cutoff=1) == 1:
            other.mentions += rare.mentions
            rare.mentions = 0
            other.variants.update({rare.name: "misspelling", **rare.variants})
            mentions[:] = [
                NameMention(m.start, m.end, name, m.form, m.first, m.last) if m.name == rare.name else m
                for m in mentions
            ]
            return
