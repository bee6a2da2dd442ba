"""Names that belong together: the fullest form of each person's name in the text, and its variants."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from articles.extraction.names import bynames, misspellings, short_names
from articles.extraction.names.korean import is_plain_word, is_surname
from articles.extraction.names.named import Named, NameMention, form_of, mention
from articles.extraction.names.people import NameSpan
from articles.extraction.text.tokens import Token
from articles.extraction.vocabulary import Vocabulary
from catalog.names import fold


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
    ranked = _with_ranks(text, tokens, spans)
    for span in spans:
        form = form_of(text, tokens, span.first, span.last)
        name = owner.get(fold(form)) or (givens.get(fold(form)) if span.given else None)
        if name is None and span.given:
            name = names.setdefault(form, Named(ranked.get(fold(form), form), span.weight))
        if name is not None:
            mention(text, tokens, span.first, span.last, name, mentions)
            used.update(range(span.first, span.last))
    misspellings.find(text, tokens, names, used, mentions)
    short_names.given_names(text, tokens, names, givens, used, mentions)
    short_names.family_names(text, tokens, names, used, mentions)
    short_names.initials(text, tokens, names, used, mentions)
    mentions.sort(key=lambda place: place.start)
    return {name.name: name for name in names.values() if name.mentions}, mentions


def _with_ranks(text: str, tokens: Sequence[Token], spans: Sequence[NameSpan]) -> dict[str, str]:
    """Given names with the rank that stands before them most often: "Yeon-hwa" is "Princess Yeon-hwa"."""
    ranks: dict[str, Counter[str]] = {}
    for span in spans:
        rank = bynames.rank_before(text, tokens[span.first].start) if span.given else ""
        if rank:
            form = form_of(text, tokens, span.first, span.last)
            ranks.setdefault(fold(form), Counter())[f"{rank} {form}"] += 1
    return {form: counts.most_common(1)[0][0] for form, counts in ranks.items()}


def _with_known(tokens: Sequence[Token], spans: list[NameSpan], vocabulary: Vocabulary) -> list[NameSpan]:
    """`spans` with the names that the vocabulary knows put in."""
    if not vocabulary.people:
        return spans
    free = set(range(len(tokens))).difference(*(range(span.first, span.last) for span in spans))
    found: list[NameSpan] = []
    for at in sorted(free):
        hit = vocabulary.people_names.longest(tokens, at)
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
            form = form_of(text, tokens, span.first, span.last)
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
        if named.given and (
            len(re.split(r"[ -]", named.given)) > 1
            or len(key) >= 5
            or (len(key) >= 3 and not is_plain_word(key) and not is_surname(key))
        ):
            twice.update({key} if key in found else ())
            found.setdefault(key, named)
    return {key: named for key, named in found.items() if key not in twice}
