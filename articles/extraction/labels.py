"""A reading in the plain form that `extract` prints and gold files hold: one JSON object an article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from articles.extraction.findings import (
    Alias,
    Broadcast,
    Credit,
    Event,
    Finding,
    Mention,
    Note,
    Person,
    Quote,
    Rating,
    Reading,
    Release,
    Role,
    Scene,
    Song,
    Takes,
    Title,
)
from catalog.names import fold

FIELDS = (
    "dramas", "other_titles", "actors", "roles", "scenes", "networks", "dates", "ratings", "songs", "directors",
    "aliases", "quotes",
)  # fmt: skip
LEAST = 0.4
"""The confidence from which on an entry is printed: F1 is best near half of what it reaches (Lipton et al. 2014)."""
LEAST_OF = {"roles": 0.15}
"""For a role confidence means that its drama is right as well, of which its entry is only half the story."""
SURE = 0.5
_SERIES = ("drama", "web")


@dataclass(frozen=True, slots=True)
class Label:
    """One entry of one field, with the confidence of the finding behind it."""

    field: str
    value: Any
    confidence: float

    @property
    def printed(self) -> bool:
        return self.confidence >= LEAST_OF.get(self.field, LEAST)


def labels(reading: Reading) -> list[Label]:
    """Every finding that the plain form has a place for; of equal entries the most confident."""
    shown = _shown_titles(reading) | _shown_networks(reading)
    works = {f.fact.title: f.fact.work for f in reading.findings if isinstance(f.fact, Title)}
    found: dict[tuple[str, str], Label] = {}
    for finding in reading.findings:
        for field, value in _entries(reading, finding, shown, works):
            label = Label(field, value, finding.confidence)
            key = (field, repr(value))
            if key not in found or found[key].confidence < label.confidence:
                found[key] = label
    return list(found.values())


def as_json(reading: Reading, file: str) -> dict[str, Any]:
    """The object for one article: entries that are sure enough to print, in order of the text."""
    result: dict[str, Any] = {"file": file, **{field: [] for field in FIELDS}}
    for label in labels(reading):
        if label.printed:
            result[label.field].append(label.value)
    return result


def _shown_titles(reading: Reading) -> dict[str, str]:
    """For each drama the title to print: the season's where the article is about that season."""
    forms: dict[str, Counter[str]] = {}
    for finding in reading.findings:
        fact = finding.fact
        if isinstance(fact, Mention) and fact.of == "title":
            forms.setdefault(fact.name, Counter())[reading.document.text[fact.start : fact.end]] += 1
    seasons = {
        (finding.fact.canonical, finding.fact.name)
        for finding in reading.findings
        if isinstance(finding.fact, Alias)
        and finding.fact.of == "title"
        and finding.fact.form == "short"
        and len(finding.fact.name) > len(finding.fact.canonical)
    }
    shown: dict[str, str] = {}
    for name, said in forms.items():
        season = max((form for owner, form in seasons if owner == name), key=lambda form: said[form], default=name)
        shown[name] = season if said[season] > said[name] else name
    return shown


def _shown_networks(reading: Reading) -> dict[str, str]:
    """For each network the name to print: its own, with a "TV" that the text adds, where a form in the text begins so,
    else the longest form there."""
    forms: dict[str, set[str]] = {}
    for finding in reading.findings:
        fact = finding.fact
        if isinstance(fact, Mention) and fact.of == "network":
            forms.setdefault(fact.name, set()).add(reading.document.text[fact.start : fact.end])
    return {name: _shown_network(name, said) for name, said in forms.items()}


def _shown_network(name: str, said: set[str]) -> str:
    longer = sorted(form for form in said if _plain(form) == f"{_plain(name)}tv")
    if longer:
        return longer[0]
    return name if any(_plain(form).startswith(_plain(name)) for form in said) else max(sorted(said), key=len)


def _plain(name: str) -> str:
    return name.replace(" ", "").casefold()


def _entries(
    reading: Reading, finding: Finding, shown: dict[str, str], works: dict[str, str]
) -> Iterator[tuple[str, Any]]:
    fact = finding.fact
    if isinstance(fact, Title):
        yield ("dramas" if fact.work in _SERIES else "other_titles"), shown.get(fact.title, fact.title)
    elif isinstance(fact, Person) and fact.job in ("actor", "director"):
        yield f"{fact.job}s", fact.name
    elif isinstance(fact, Role):
        if fact.drama is None or works.get(fact.drama) in _SERIES:
            yield "roles", [fact.actor, fact.character, shown.get(fact.drama or "", fact.drama)]
    elif isinstance(fact, Scene):
        kind = fact.words or fact.scene.replace("-", " ")
        told = [phrase for other in reading.findings if (phrase := _told(other, finding.key))]
        drama = shown.get(fact.drama or "", fact.drama)
        yield "scenes", {"drama": drama, "actors": list(fact.actors), "kind": f"{kind} scene", "facts": told}
    elif isinstance(fact, Broadcast) or (isinstance(fact, Release) and fact.network):
        yield "networks", shown.get(fact.network or "", fact.network)
    elif isinstance(fact, Event):
        yield "dates", [fact.date, fact.what]
    elif isinstance(fact, Rating):
        yield "ratings", float(fact.value)
    elif isinstance(fact, Song):
        yield "songs", fact.title
    elif isinstance(fact, Credit) and fact.job == "director":
        yield "directors", fact.person
    elif isinstance(fact, Alias):
        if fold(fact.name) != fold(fact.canonical):
            yield "aliases", [fact.name, fact.canonical]
    elif isinstance(fact, Quote):
        yield "quotes", [fact.speaker, reading.document.text[fact.start : fact.end]]


def _told(finding: Finding, of: str) -> str:
    fact = finding.fact
    if finding.confidence < SURE:
        return ""
    if isinstance(fact, Note) and fact.of == of:
        return fact.note
    if isinstance(fact, Takes) and fact.of == of:
        about = {"about": "about ", "at_least": "at least "}.get(fact.qualifier, "")
        return f"{about}{fact.count} {'take' if fact.count == 1 else 'takes'}"
    return ""
