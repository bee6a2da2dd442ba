"""How likely words are a title: log-odds of their build and of the signs at every place that bears them."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from articles.extraction.names.korean import is_given, is_syllable
from articles.extraction.text.words import (
    CALENDAR,
    COMMON,
    FIGURES,
    NATIONAL,
    ORGANISATIONS,
    PLACE_NOUNS,
    PLACES,
    TRADES,
    WORKS,
)
from articles.extraction.titles.title_shapes import is_person, is_title_case
from articles.extraction.titles.title_spans import TitleSpan
from catalog.names import is_surname

_PRIOR = {"quoted": (0.4, -0.4), "known": (1.6, 0.2), "entry": (-1.6, -2.4), "bare": (-1.6, -3.6)}
_DISCOUNT = (1.0, 0.7, 0.5, 0.3, 0.2, 0.1)
"""The strongest sign counts in full, each further one less: they are not independent."""
_COMPANIES = frozenset(
    [
        "award",
        "awards",
        "entertainment",
        "agency",
        "studio",
        "studios",
        "company",
        "group",
        "press",
        "daily",
        "news",
        "magazine",
        "times",
        "media",
        "university",
        "festival",
        "airport",
        "pictures",
        "cf",
        "music",
        "records",
        "association",
        "korea",
    ]
)
_PAGE = frozenset(
    ["ratings", "reviews", "review", "lists", "news", "recaps", "recap", "spoilers", "courtesy", "comments", "previous",
     "discussions", "highlights", "synopsis", "interview", "interviews", "photos", "top", "episode", "episodes"]
)  # fmt: skip
"""What a page calls its own parts."""
_DAYS = CALENDAR | frozenset(["tues", "tue", "mon", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"])
_PLAIN = frozenset([*WORKS, *TRADES, *_DAYS, *NATIONAL, *_PAGE])
_CLAUSE = frozenset(["is", "are", "was", "were", "does", "do", "did", "has", "have", "had", "will", "can", "must"])
_SUBJECTS = frozenset(["it", "this", "that", "there", "he", "she", "we", "they", "i", "here", "who", "what"])
_INNER = frozenset(
    ["of", "the", "to", "a", "an", "my", "is", "me", "you", "your", "we", "i", "it", "no", "not", "with", "in", "and"]
)


def score(spans: Sequence[TitleSpan]) -> tuple[float, TitleSpan, str]:
    """The log-odds that the words of `spans` are a title, the place that shows it best, and the sign there."""
    form = max(spans, key=lambda span: span.how == "quoted").form
    several = is_several(form)
    total = shape(form, {span.how for span in spans}, several)
    gains: dict[str, float] = {}
    losses = 0.0
    best, place, name = 0.0, spans[0], f"{spans[0].how}-title"
    for span in spans:
        for sign, values in span.signs.items():
            value = values[0] if several else values[1]
            gains[sign] = max(gains.get(sign, 0.0), value)
            losses += min(0.0, value)
            if value > best:
                best, place, name = value, span, sign
    ranked = sorted((value for value in gains.values() if value > 0), reverse=True)
    total += sum(value * share for value, share in zip(ranked, _DISCOUNT, strict=False))
    total += losses / len(spans)
    if several:
        starts = {span.start for span in spans}
        total += min(0.9, 0.3 * (len(starts) - 1)) + 0.8 * (len(starts) > 1 and any(span.heads for span in spans))
    return total, place, name


def probability(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))


def is_several(form: str) -> bool:
    """Whether `form` is more than one word, an article apart."""
    words = re.findall(r"[^\W_]+(?:[-’'][^\W_]+)*", re.sub(r"(?i)^(?:the|an?) ", "", form))
    return len(words) > 1 or any(part in _INNER for word in words for part in word.split("-")[1:-1])


def shape(form: str, how: set[str], several: bool) -> float:
    """The log-odds of `form` by its build and by how it stands in the text."""
    total = max(_PRIOR[one][0 if several else 1] for one in how)
    words = re.findall(r"[^\W_]+(?:[-’'][^\W_]+)*", form)
    lower = [word.casefold() for word in words]
    parts = [part for word in lower for part in re.split("[-–]", word)]
    told = [word for word in lower if not (word.isdigit() and lower[0] in _PAGE)]
    if not words or all(word in _PLAIN for word in told):
        return total - 4
    total -= 2.4 * (lower[0] in _SUBJECTS and len(words) > 1 and words[1] in _CLAUSE)
    if not is_title_case(form):
        total -= 2.6 if words[0][0].isupper() else 4.5
        total -= 1.4 * bool(_CLAUSE & set(lower[1:]))
        total -= 1.0 if len(words) > 6 or re.search(r"[.?!]\s", form) else 0.0
    if several:
        total += 0.5 * any(word in _INNER for word in lower[1:]) + 0.3 * (len(words) >= 3) + 0.2 * (len(words) >= 4)
        total += 0.4 * bool(re.search(r"\d|[:!?]|[’']s ", form)) + 0.4 * bool(re.search(r"\w (?:19|20)\d\d$", form))
        figure = 2 <= len(words) <= 4 and lower[-2] in FIGURES
        total -= (1.5 if "quoted" not in how else 0.8) * (
            figure and (is_surname(words[-1]) or is_syllable(words[-1]) or is_given(words[-1]))
        )
        total -= 2.0 * is_person(form)
        total -= 1.6 * ("quoted" not in how and len(words) == 2 and is_surname(words[1]) and lower[1] not in COMMON)
        total -= 1.0 * ("quoted" not in how and len(words) == 2 and is_surname(words[0]) and lower[0] not in COMMON)
    else:
        total -= 1.2 * is_surname(words[-1]) + 1.2 * (lower[-1] in COMMON and "quoted" not in how)
    total -= 2.5 * bool(len(words) < 3 and re.fullmatch(r"[\w]+-(?:dong|gu|si|ri|do|gun|myeon|eup|ro)", lower[-1]))
    total -= 3.0 * (not re.search(r"[A-Za-z0-9]", form) and "quoted" not in how)
    total -= 2.0 * (several and lower[-1] in NATIONAL and "quoted" not in how)
    total -= 1.5 * (lower[-1] in ("dramas", "k-dramas", "kdramas", "films", "movies"))
    if lower[-1] in _COMPANIES and ":" not in form:
        total -= 2.4 if "quoted" not in how and len(words) < 4 else 1.0
    elif lower[-1] in PLACE_NOUNS | ORGANISATIONS:
        total -= 0.8 * ("bare" in how and len(how) == 1)
    total -= 3.0 * bool(re.match(r"[\w]+-(?:born|based|bred|raised|American|Korean)\b", form))
    total -= 2.0 * bool(re.fullmatch(r"(?i)no\. ?\d+", form)) + 1.5 * (not several and "-" in form and is_given(form))
    total -= (
        0
        if "entry" in how
        else 2.5
        * all(part in _INNER or part in PLACES or part in NATIONAL or part in _DAYS or part.isdigit() for part in parts)
    )
    total -= 1.0 * (form.isupper() and len(form) > 1 and "bare" in how and len(how) == 1)
    return total
