"""The works an article speaks of: which title candidates hold, their canonical form, aliases and every mention."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction import sequels, title_mentions, titles
from articles.extraction.title_mentions import TitleMention, Work
from articles.extraction.titles import TitleSpan
from articles.extraction.tokens import Token
from articles.extraction.vocabulary import Vocabulary
from articles.extraction.words import ORGANISATIONS
from catalog.names import fold

ACCEPT = 0.55
MOST = 150
"""No article speaks of more works; the bound keeps comparing them all with each other cheap."""


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
    phrases = title_mentions.phrases(works)
    mentions = title_mentions.mentions(text, tokens, phrases, blocked)
    title_mentions.misspelt(text, tokens, works, mentions, blocked)
    mentions.sort(key=lambda mention: mention.start)
    mentions = title_mentions.merged(works, mentions)
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
        entry = any(span.rule == "title-of-entry" for span in group)
        if not quoted and not entry and best < 0.8 and group[0].form.split()[-1].casefold() in ORGANISATIONS:
            continue
        if key in shown:
            weight = max(weight, 0.75) + 0.1
        form = Counter(span.form for span in group).most_common(1)[0][0]
        candidates[key] = _Candidate(form, min(0.97, weight), group, quoted)
    held = [(key, candidate) for key, candidate in candidates.items() if candidate.weight >= ACCEPT]
    return dict(sorted(held, key=lambda item: -item[1].weight)[:MOST])


def _prune(candidates: dict[str, _Candidate], text: str) -> None:
    """Drops a candidate that is another one with words too many, or a piece of one."""
    keys = sorted(candidates, key=len)
    for short in keys:
        for long in keys:
            if short == long or short not in candidates or long not in candidates or short not in long:
                continue
            a, b = candidates[short], candidates[long]
            words, more = a.form.split(), b.form.split()
            if not (more[: len(words)] == words or more[-len(words) :] == words) or sequels.sequel(b.form):
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
        sequel = sequels.sequel(candidate.form)
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
        if _is_season(candidate, bases, text):
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


def _is_season(candidate: _Candidate, bases: dict[str, Work], text: str) -> bool:
    """Whether `candidate` is told to be a season of a work at hand, to which it is then added."""
    for owner in bases.values():
        number = sequels.season_of(candidate.form, owner.name, text)
        if number:
            owner.aliases[candidate.form] = "short"
            owner.parts[candidate.form] = ("season", number)
            owner.weight = max(owner.weight, candidate.weight)
            return True
    return False


def _choose_main(works: Sequence[Work], mentions: Sequence[TitleMention], headline_end: int) -> None:
    """Marks the drama that the article is about; none where it is about a film or a variety show."""
    scores: Counter[str] = Counter()
    for mention in mentions:
        scores[mention.name] += 1
        if mention.start < headline_end:
            scores[mention.name] += 2
    if mentions:
        scores[mentions[0].name] += 1
    ranked = [work for work in works if work.work in ("drama", "web") and work.mentions]
    others = [scores[work.name] for work in works if work.work in ("film", "variety") and work.mentions]
    best = max(ranked, key=lambda work: (scores[work.name], -work.where[0]), default=None)
    if best and scores[best.name] >= max(others, default=0):
        best.main = True
