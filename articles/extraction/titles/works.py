"""The works an article speaks of: which title candidates hold, their canonical form, aliases and every mention."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction.text.tokens import Token
from articles.extraction.titles import sequels, title_aliases, title_candidates, title_mentions
from articles.extraction.titles.title_candidates import Candidate
from articles.extraction.titles.title_mentions import TitleMention, Work
from articles.extraction.titles.title_spans import TitleSpan, plain
from articles.extraction.vocabulary import Vocabulary
from catalog.names import fold

_SHOWN = frozenset(["airs", "network-before", "part-in", "its-people"])
_MAKER = re.compile(
    r"(?i)[”\"’']*(?:['’]s)? (?:director|pd|writer|screenwriter|creator|maker|producer|team|alum(?:na|nus)?)s?\b"
)
"""What follows a work that is named for the sake of those who made it."""


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
    candidates = title_candidates.held(spans, captions)
    short_for = title_candidates.prune(candidates, text)
    works = _named(candidates, text, vocabulary)
    for work in works:
        work.aliases.update({short: "short" for short, full in short_for.items() if full == work.name})
    phrases = title_mentions.phrases(works)
    mentions = title_mentions.mentions(text, tokens, phrases, blocked)
    shortened = title_aliases.shortened(spans, works, mentions)
    if shortened:
        for form, name in shortened.items():
            next(work for work in works if work.name == name).aliases[form] = "short"
        for work in works:
            work.mentions = 0
        mentions = title_mentions.mentions(text, tokens, title_mentions.phrases(works), blocked)
    title_mentions.misspelt(text, tokens, works, mentions, blocked)
    mentions.sort(key=lambda mention: mention.start)
    mentions = title_mentions.merged(works, mentions, title_aliases.other_names(text, mentions))
    named = {work.name: work for work in works}
    native = (*title_aliases.in_brackets(text, mentions), *title_aliases.in_sheets(text, mentions))
    for form, name, start, kind in native:
        named[name].aliases.setdefault(form, kind)
        named[name].places.setdefault(form, (start, start + len(form)))
    _choose_main(text, works, mentions, headline_end)
    return Works({work.name: work for work in works if work.mentions}, tuple(mentions))


def _named(candidates: dict[str, Candidate], text: str, vocabulary: Vocabulary) -> list[Work]:
    works: list[Work] = []
    bases: dict[str, Work] = {}
    for key, candidate in sorted(candidates.items(), key=lambda item: len(item[0])):
        kind = _kind(candidate)
        sequel = sequels.sequel(candidate.form)
        if sequel:
            base, part, number = sequel
            owner = bases.get(fold(plain(base)))
            alone = (
                owner
                or base in text.replace(candidate.form, "")
                or (part == "season" and f"eason {number}" in candidate.form)
            )
            if owner or (alone and (not kind or kind[0][0] == "drama")):
                if owner is None:
                    owner = Work(base, "drama", candidate.weight, candidate.rule, candidate.where, candidate.signs)
                    bases[fold(plain(base))] = owner
                    works.append(owner)
                owner.aliases[candidate.form] = "short"
                owner.parts[candidate.form] = (part, number)
                owner.weight = max(owner.weight, candidate.weight)
                continue
        if _is_season(candidate, bases, text):
            continue
        name = vocabulary.titles.get(candidate.form, (candidate.form, ""))[0]
        work = Work(
            name, kind[0][0] if kind else "drama", candidate.weight, candidate.rule, candidate.where, candidate.signs
        )
        if candidate.form in vocabulary.titles and not kind:
            work.work = vocabulary.titles[candidate.form][1]
        for span in candidate.spans:
            if span.form != name and plain(span.form) != plain(name):
                work.aliases[span.form] = "romanisation"
        bases[key] = work
        works.append(work)
    return works


def _kind(candidate: Candidate) -> list[tuple[str, int]]:
    """The kind of work that most places of `candidate` tell, with how many. What bears its
    original's title and yet is acted or shown is the drama."""
    told = Counter(span.work for span in candidate.spans if span.work).most_common(1)
    shown = any(not span.work and _SHOWN & span.signs.keys() for span in candidate.spans)
    return [("drama", 1)] if told and told[0][0] in ("webtoon", "novel") and shown else told


def _is_season(candidate: Candidate, bases: dict[str, Work], text: str) -> bool:
    """Whether `candidate` is told to be a season of a work at hand, to which it is then added."""
    for owner in bases.values():
        number = sequels.season_of(candidate.form, owner.name, text)
        if number:
            owner.aliases[candidate.form] = "short"
            owner.parts[candidate.form] = ("season", number)
            owner.weight = max(owner.weight, candidate.weight)
            return True
    return False


def _choose_main(text: str, works: Sequence[Work], mentions: Sequence[TitleMention], headline_end: int) -> None:
    """Marks the drama that the article is about, seldom one in brackets; none where it is about a film or a show."""
    scores: defaultdict[str, float] = defaultdict(float)
    for mention in mentions:
        bracketed = text[max(0, mention.start - 2) : mention.start].strip("“‘\"'").endswith("(")
        beside = bracketed or _MAKER.match(text, mention.end)
        scores[mention.name] += 0.3 if beside else 3 if mention.start < headline_end else 1
    if mentions and not _MAKER.match(text, mentions[0].end):
        scores[mentions[0].name] += 1
    ranked = [work for work in works if work.work in ("drama", "web") and work.mentions]
    others = [scores[work.name] for work in works if work.work in ("film", "variety") and work.mentions]
    best = max(ranked, key=lambda work: (scores[work.name], -work.where[0]), default=None)
    if best and scores[best.name] >= max(others, default=0):
        best.main = True
