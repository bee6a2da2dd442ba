"""Title candidates: the words that hold as titles, without those that are a piece of another or one with words too
many."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction.titles import sequels, title_scores
from articles.extraction.titles.title_spans import TitleSpan
from catalog.names import fold

ACCEPT = 0.5
MOST = 150
"""No article speaks of more works; the bound keeps comparing them all with each other cheap."""
_ARTICLES = re.compile(r"(?i)\b(?:the|an?) ")
_TELLING = frozenset(["kind-before", "kind-after", "year-after", "in-brackets", "in-list-in-brackets", "entry-dated"])
"""Signs that tell of a work in its own right."""


_HEADED = frozenset(["entry-alone", "entry-of-list", "entry-numbered"])
"""Signs of headings, which hold a title as often as they are one."""


_ACTED = frozenset(["part-in", "played-in", "person-in"])


@dataclass(slots=True)
class Candidate:
    """Words that are a title, with the place (`where`) and the sign (`rule`) that show it best."""

    form: str
    weight: float
    spans: list[TitleSpan]
    sure: bool
    """Whether marks or a line of its own say where it begins and ends."""
    where: tuple[int, int]
    rule: str

    @property
    def signs(self) -> tuple[str, ...]:
        """The names of the signs at its places, how these stand in the text, and of how many words it is."""
        said = {name for span in self.spans for name in span.signs} | {span.how for span in self.spans}
        said.add("several words" if title_scores.is_several(self.form) else "one word")
        said.update({"in the headline"} if any(span.heads for span in self.spans) else ())
        return tuple(sorted(said))


def held(spans: Sequence[TitleSpan], captions: Sequence[str]) -> dict[str, Candidate]:
    """The words of `spans` that are titles, under their folded form; a line of `captions` that is one speaks for it."""
    groups: dict[str, list[TitleSpan]] = defaultdict(list)
    for span in spans:
        groups[_key(span.form)].append(span)
    shown = {_key(caption) for caption in captions}
    likely: list[tuple[str, Candidate]] = []
    for key, group in groups.items():
        if not key:
            continue
        log_odds, place, rule = title_scores.score(group)
        log_odds += 2.0 if key in shown else 0.0
        weight = title_scores.probability(log_odds)
        if weight >= ACCEPT:
            form = Counter(span.form for span in group).most_common(1)[0][0]
            sure = any(span.how in ("quoted", "entry", "known") for span in group)
            likely.append((key, Candidate(form, min(0.97, weight), group, sure, (place.start, place.end), rule)))
    return dict(sorted(likely, key=lambda item: -item[1].weight)[:MOST])


def _key(form: str) -> str:
    """`form` folded, without its articles."""
    return fold(_ARTICLES.sub("", form))


def prune(candidates: dict[str, Candidate], text: str) -> dict[str, str]:
    """Drops a candidate that is another one with words too many, or a piece of one; gives for each shortened title that
    the text uses the full one."""
    short_for: dict[str, str] = {}
    for short in sorted(candidates, key=len):
        for long in sorted(candidates, key=len, reverse=True):
            if short == long or short not in candidates or long not in candidates or short not in long:
                continue
            a, b = candidates[short], candidates[long]
            if not _holds(b.form, a.form) or _is_sequel(b.form, a.form):
                continue
            alone = text.count(a.form) - text.count(b.form)
            opened = all("opens-sentence" in span.signs for span in b.spans)
            headed = alone > 0 and b.weight < 0.9 and all(_HEADED & span.signs.keys() for span in b.spans)
            if (
                opened
                or headed
                or _is_acted_in(a, b)
                or (alone > text.count(b.form) and not b.sure and a.weight >= b.weight - 0.1)
            ):
                del candidates[long]
            elif alone <= 0 or not _stands_apart(a, b):
                if alone > 0:
                    short_for[a.form] = b.form
                del candidates[short]
    return short_for


def _is_acted_in(short: Candidate, long: Candidate) -> bool:
    """Whether `long` is somebody in the work `short` that he acts in: "(the mermaid) Sora in Tide Pool"."""
    acted = any(_ACTED & span.signs.keys() for span in short.spans)
    return acted and not long.sure and long.form.endswith((f" in {short.form}", f" from {short.form}"))


def _is_sequel(long: str, short: str) -> bool:
    sequel = sequels.sequel(long)
    return sequel is not None and _key(sequel[0]) == _key(short)


def _holds(long: str, short: str) -> bool:
    words, more = short.split(), long.split()
    more = [re.sub(r"(?:[’']s)?[:,!?]*$", "", word) for word in more]
    return any(more[at : at + len(words)] == words for at in (0, len(more) - len(words)))


def _stands_apart(short: Candidate, long: Candidate) -> bool:
    """Whether a title is a work of its own though it begins or ends a longer one: it is told of in its own right, or
    before the longer one."""
    told = any(_TELLING & span.signs.keys() for span in short.spans)
    return told or min(span.start for span in short.spans) < min(span.start for span in long.spans)
