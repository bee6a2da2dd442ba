"""The works an article speaks of: which title candidates hold, their canonical form, aliases and every mention."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from articles.extraction import titles
from articles.extraction.titles import TitleSpan
from articles.extraction.tokens import Token, tokenise
from articles.extraction.vocabulary import Phrases, Vocabulary, index
from catalog.names import fold

ACCEPT = 0.55
_ORGANISATIONS = frozenset(
    [
        "hospital",
        "school",
        "university",
        "college",
        "station",
        "awards",
        "award",
        "festival",
        "entertainment",
        "agency",
        "studio",
        "studios",
        "company",
        "group",
        "airport",
        "hotel",
        "museum",
        "police",
        "village",
        "city",
        "district",
        "island",
        "palace",
        "river",
        "korea",
        "press",
        "daily",
        "news",
        "magazine",
        "times",
        "media",
    ]
)


@dataclass(slots=True)
class Work:
    """A work under its canonical `name`. `parts` gives for each sequel form its `(part, number)`."""

    name: str
    work: str
    weight: float
    rule: str
    where: tuple[int, int]
    main: bool = False
    aliases: dict[str, str] = field(default_factory=dict)
    parts: dict[str, tuple[str, int]] = field(default_factory=dict)
    mentions: int = 0


@dataclass(frozen=True, slots=True)
class TitleMention:
    start: int
    end: int
    name: str
    form: str


@dataclass(frozen=True, slots=True)
class Works:
    by_name: dict[str, Work]
    mentions: tuple[TitleMention, ...]

    @property
    def main(self) -> Work | None:
        return next((work for work in self.by_name.values() if work.main), None)


def decide(
    text: str,
    tokens: Sequence[Token],
    spans: Sequence[TitleSpan],
    *,
    blocked: frozenset[int],
    captions: Sequence[str],
    headline_end: int,
    vocabulary: Vocabulary,
) -> Works:
    """Which of `spans` are titles, under which names, and where the text names them."""
    candidates = _scored(spans, captions)
    _prune(candidates, text)
    known = {form: name for form, (name, _) in vocabulary.titles.items()}
    works = _named(candidates, text, known, vocabulary)
    phrases = _phrases(works)
    mentions = _mentions(text, tokens, phrases, blocked)
    _misspelt(text, tokens, works, mentions, blocked)
    mentions.sort(key=lambda mention: mention.start)
    mentions = _merged(works, mentions)
    _choose_main(works, mentions, headline_end)
    return Works({work.name: work for work in works if work.mentions}, tuple(mentions))


@dataclass(slots=True)
class _Candidate:
    form: str
    weight: float
    spans: list[TitleSpan]
    quoted: bool


def _scored(spans: Sequence[TitleSpan], captions: Sequence[str]) -> dict[str, _Candidate]:
    groups: dict[str, list[TitleSpan]] = defaultdict(list)
    for span in spans:
        groups[fold(titles.plain(span.form))].append(span)
    shown = {fold(titles.plain(caption)) for caption in captions}
    candidates: dict[str, _Candidate] = {}
    for key, group in groups.items():
        if not key:
            continue
        places = {span.start: span for span in group}
        best = max(span.weight for span in group)
        quoted = any(span.rule == "quoted-title" for span in group)
        weight = best + min(0.25, 0.08 * (len(places) - 1))
        if not quoted and best < 0.8 and group[0].form.split()[-1].casefold() in _ORGANISATIONS:
            continue
        if key in shown:
            weight = max(weight, 0.75) + 0.1
        form = Counter(span.form for span in group).most_common(1)[0][0]
        candidates[key] = _Candidate(form, min(0.97, weight), group, quoted)
    return {key: candidate for key, candidate in candidates.items() if candidate.weight >= ACCEPT}


def _prune(candidates: dict[str, _Candidate], text: str) -> None:
    """Drops a candidate that is another one with words too many, or a piece of one."""
    keys = sorted(candidates, key=len)
    for short in keys:
        for long in keys:
            if short == long or short not in candidates or long not in candidates or short not in long:
                continue
            a, b = candidates[short], candidates[long]
            words, more = a.form.split(), b.form.split()
            if not (more[: len(words)] == words or more[-len(words) :] == words) or titles.sequel(b.form):
                continue
            alone = text.count(a.form) > text.count(b.form)
            if alone and not b.quoted and a.weight >= b.weight - 0.1:
                del candidates[long]
            elif not alone:
                del candidates[short]


def _named(candidates: dict[str, _Candidate], text: str, known: dict[str, str], vocabulary: Vocabulary) -> list[Work]:
    works: list[Work] = []
    bases: dict[str, Work] = {}
    for key, candidate in sorted(candidates.items(), key=lambda item: len(item[0])):
        kind = Counter(span.work for span in candidate.spans if span.work).most_common(1)
        first = min(candidate.spans, key=lambda span: (-span.weight, span.start))
        sequel = titles.sequel(candidate.form)
        if sequel:
            base, part, number = sequel
            owner = bases.get(fold(titles.plain(base)))
            alone = (
                owner
                or base in text.replace(candidate.form, "")
                or f"eason {number}" in text
                or "second season" in text
            )
            if owner or (alone and (not kind or kind[0][0] == "drama")):
                if owner is None:
                    owner = Work(base, "drama", candidate.weight, first.rule, (first.start, first.end))
                    bases[fold(titles.plain(base))] = owner
                    works.append(owner)
                owner.aliases[candidate.form] = "short"
                owner.parts[candidate.form] = (part, number)
                owner.weight = max(owner.weight, candidate.weight)
                continue
        name = known.get(candidate.form, candidate.form)
        work = Work(name, kind[0][0] if kind else "drama", candidate.weight, first.rule, (first.start, first.end))
        if candidate.form in vocabulary.titles and not kind:
            work.work = vocabulary.titles[candidate.form][1]
        for span in candidate.spans:
            if span.form != name and titles.plain(span.form) != titles.plain(name):
                work.aliases[span.form] = "romanisation"
        bases[key] = work
        works.append(work)
    return works


def _phrases(works: Sequence[Work]) -> dict[str, Work]:
    phrases: dict[str, Work] = {}
    for work in works:
        for form in (work.name, *work.aliases):
            phrases[form] = work
            phrases.setdefault(titles.plain(form), work)
    return phrases


def _mentions(
    text: str, tokens: Sequence[Token], owners: dict[str, Work], blocked: frozenset[int]
) -> list[TitleMention]:
    """Every place that names a work, longest name first, whatever the case of its little words."""
    phrases: Phrases = index(owners, fold_case=True)
    found: list[TitleMention] = []
    at = 0
    while at < len(tokens):
        hit = _longest(phrases, tokens, at)
        if hit is None or (at in blocked and hit[0] == 1):
            at += 1
            continue
        length, form = hit
        start, end = tokens[at].start, tokens[at + length - 1].end
        work = owners[form]
        work.mentions += 1
        found.append(TitleMention(start, end, work.name, text[start:end]))
        at += length
    return found


def _longest(phrases: Phrases, tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    if not tokens[at].word or tokens[at].text[0].islower():
        return None
    for words, name in phrases.get(tokens[at].lower, ()):
        window = tokens[at : at + len(words)]
        if len(window) == len(words) and all(token.lower == word for token, word in zip(window, words, strict=True)):
            if len(words) == 1 and window[0].text != name:
                continue
            return len(words), name
    return None


def _misspelt(
    text: str, tokens: Sequence[Token], works: Sequence[Work], mentions: list[TitleMention], blocked: frozenset[int]
) -> None:
    """Adds mentions whose words are a letter or two off a title of the same number of words."""
    taken = {place for mention in mentions for place in range(mention.start, mention.end)}
    targets = [(len(tokenise(work.name)), fold(work.name), work) for work in works if len(fold(work.name)) >= 8]
    for at, token in enumerate(tokens):
        if not token.capital or token.start in taken or at in blocked:
            continue
        for length, key, work in targets:
            window = tokens[at : at + length]
            if len(window) < length or token.lower[0] != work.name[0].casefold() or window[-1].start in taken:
                continue
            form = text[window[0].start : window[-1].end]
            if len(form) > len(work.name) + 4 or "\n" in form:
                continue
            distance = OSA.distance(fold(form), key, score_cutoff=2)
            if 1 <= distance <= (1 if len(key) < 12 else 2) and work.mentions:
                work.aliases[form] = "misspelling"
                work.mentions += 1
                mentions.append(TitleMention(window[0].start, window[-1].end, work.name, form))
                taken.update(range(window[0].start, window[-1].end))
                break


def _merged(works: Sequence[Work], mentions: Sequence[TitleMention]) -> list[TitleMention]:
    """`mentions` with a title that is a letter or two off a commoner one counted as its misspelling."""
    into: dict[str, str] = {}
    for rare in works:
        for other in works:
            close = (
                len(rare.name) >= 8
                and len(rare.name.split()) == len(other.name.split())
                and other.mentions > rare.mentions > 0
            )
            if close and OSA.distance(fold(rare.name), fold(other.name), score_cutoff=2) <= (
                1 if len(rare.name) < 12 else 2
            ):
                into[rare.name] = other.name
                other.aliases[rare.name] = "misspelling"
                other.mentions, rare.mentions = other.mentions + rare.mentions, 0
                break
    return [TitleMention(m.start, m.end, into.get(m.name, m.name), m.form) for m in mentions]


def _choose_main(works: Sequence[Work], mentions: Sequence[TitleMention], headline_end: int) -> None:
    scores: Counter[str] = Counter()
    for mention in mentions:
        scores[mention.name] += 1
        if mention.start < headline_end:
            scores[mention.name] += 2
    if mentions:
        scores[mentions[0].name] += 1
    ranked = [work for work in works if work.work in ("drama", "web") and work.mentions]
    if ranked:
        max(ranked, key=lambda work: (scores[work.name], -work.where[0])).main = True
