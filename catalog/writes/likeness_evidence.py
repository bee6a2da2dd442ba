"""What speaks for two records being one, and what against it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import fuzz

from catalog import search
from catalog.models import Actor, Credit, Drama, Network, Record, Release, Role, Scene, Song
from catalog.names import fold

KINDS: dict[str, Any] = {
    "actor": Actor,
    "drama": Drama,
    "network": Network,
    "role": Role,
    "song": Song,
    "scene": Scene,
}
LEAST, MOST_PARTNERS, MOST_NAMES = 18, 20, 6
"""Score below which nobody is asked; how many partners of one record are kept, and of how many names."""
BY_NAME = {"exact": 45, "alias": 42, "key": 35, "distance": 20}
MOST_LINKS = 2000
Links = dict[int, dict[int, str]]
"""Record → {what it has to do with: its label}."""


@dataclass
class Found:
    """How alike a pair is, 0 to 100, and why: `[[code, detail], …]`."""

    score: int = 0
    evidence: list[list[str]] = field(default_factory=list)

    def add(self, points: int, code: str, detail: str = "") -> None:
        self.score = max(0, min(100, self.score + points))
        self.evidence.append([code, detail])


def likenesses(record: Any) -> dict[int, Found]:
    """Partner → how alike, the likeliest only."""
    found = _by_name(record) if record.type in ("actor", "drama", "network") else _within_drama(record)
    likely = sorted((pair for pair in found.items() if pair[1].score >= LEAST), key=lambda pair: -pair[1].score)
    return dict(likely[:MOST_PARTNERS])


def _by_name(record: Any) -> dict[int, Found]:
    """Those that search takes for bearers of one of the record's names, a slip or two aside."""
    found: dict[int, Found] = {}
    hits: dict[int, tuple[int, str, str]] = {}
    for name in dict.fromkeys(_names(record)):
        for hit in search.candidates(name, types=[record.type], limit=MOST_PARTNERS):
            best = (BY_NAME[hit.tier], hit.tier, name)
            if hit.record_id != record.pk and best[0] > hits.get(hit.record_id, (0,))[0]:
                hits[hit.record_id] = best
    partners = type(record).objects.current().filter(pk__in=hits)
    for partner in partners:
        points, tier, name = hits[partner.pk]
        if tier == "distance" and _digits(record.label) != _digits(partner.label):
            continue  # seasons and parts, not slips
        found[partner.pk] = Found()
        found[partner.pk].add(points, tier, name)
        _own(record, partner, found[partner.pk])
    _shared(record, found)
    return found


def _digits(name: str) -> str:
    return "".join(filter(str.isdigit, name))


def _names(record: Any) -> list[str]:
    names = [getattr(record, "name", None) or getattr(record, "title", "")]
    return [name for name in [*names, *(each for each, _ in record.search_names())] if name][:MOST_NAMES]


def _own(one: Any, other: Any, found: Found) -> None:
    """What the fields of the two say."""
    for name in ("native_name", "native_title"):
        mine, theirs = getattr(one, name, ""), getattr(other, name, "")
        if mine and theirs:
            same = fold(mine) == fold(theirs)
            found.add(25 if same else -20, "native" if same else "native_differs", theirs)
    mine_ids, their_ids = getattr(one, "external_ids", {}), getattr(other, "external_ids", {})
    for scheme in sorted(set(mine_ids) & set(their_ids)):
        same = mine_ids[scheme] == their_ids[scheme]
        found.add(50 if same else -30, "external" if same else "external_differs", f"{scheme} {their_ids[scheme]}")
    told_apart = [getattr(each, "disambiguation", "") for each in (one, other)]
    if all(told_apart) and told_apart[0] != told_apart[1]:
        found.add(-25, "told_apart", " / ".join(told_apart))
    if one.type == "drama" and one.kind != other.kind:
        found.add(-15, "kind_differs", other.get_kind_display())


def _shared(record: Any, found: dict[int, Found]) -> None:
    """What both have to do with: dramas of people, people of dramas, those they act with, articles citing both."""
    keys = [record.pk, *found]
    if not found:
        return
    links = _links(record.type, keys)
    _count(record.pk, links, found, 15, "shared")
    if record.type == "actor":
        _count(record.pk, _co_stars(links), found, 4, "co_stars", most=12)
    cited = Record.objects.filter(pk__in=keys, citations__isnull=False).order_by("pk")
    path = "citations__evidence__article"
    _count(record.pk, _linked(cited.values_list("pk", path, f"{path}__label")), found, 6, "article", most=12)


def _count(pk: int, links: Links, found: dict[int, Found], points: int, code: str, most: int = 30) -> None:
    for partner, pair in found.items():
        both = [label for key, label in links.get(pk, {}).items() if key in links.get(partner, {})]
        if both:
            pair.add(min(most, points * len(both)), code, ", ".join(both[:5]))


def _links(kind: str, keys: list[int]) -> Links:
    found: Links = defaultdict(dict)
    if kind == "actor":
        for rows in (
            Role.objects.current().filter(actor__in=keys).values_list("actor", "drama", "drama__label"),
            Credit.objects.current().filter(person__in=keys).values_list("person", "drama", "drama__label"),
        ):
            for key, shared in _linked(rows).items():
                found[key] |= shared
        return found
    if kind == "drama":
        roles = Role.objects.current().filter(drama__in=keys)
        return _linked(roles.values_list("drama", "actor", "actor__label"))
    releases = Release.objects.current().filter(networks__in=keys)
    return _linked(releases.values_list("networks", "drama", "drama__label"))


def _co_stars(links: Links) -> Links:
    """Of each person, those who act in the same dramas."""
    dramas = {drama for shared in links.values() for drama in shared}
    casts = _linked(Role.objects.current().filter(drama__in=dramas).values_list("drama", "actor", "actor__label"))
    found: Links = {}
    for person, shared in links.items():
        beside = [casts.get(drama, {}) for drama in shared]
        found[person] = {key: label for cast in beside for key, label in cast.items() if key not in links}
    return found


def _linked(rows: Any) -> Links:
    found: Links = defaultdict(dict)
    for key, shared, label in rows[:MOST_LINKS]:
        found[key][shared] = label
    return found


def _within_drama(record: Any) -> dict[int, Found]:
    """Roles of one actor, songs and scenes of one title, within one drama."""
    siblings = type(record).objects.current().filter(drama=record.drama_id).exclude(pk=record.pk)
    siblings = siblings.filter(**({"actor": record.actor_id} if record.type == "role" else {}))
    found: dict[int, Found] = {}
    for other in siblings.order_by("-pk")[:200]:
        pair = found[other.pk] = Found()
        if record.type == "role":
            _roles(record, other, pair)
            continue
        alike = fuzz.ratio(fold(record.title), fold(other.title))
        if alike >= 80 and getattr(record, "kind_id", 0) == getattr(other, "kind_id", 0):
            pair.add(round(alike / 2), "title", other.title)
            if record.type == "scene" and record.episode and record.episode == other.episode:
                pair.add(15, "episode", str(other.episode))
    return found


def _roles(record: Role, other: Role, pair: Found) -> None:
    """One of them without a character, or one's name within the other's."""
    if not record.character or not other.character:
        pair.add(40, "unnamed", record.character or other.character)
    elif fuzz.token_set_ratio(record.character.casefold(), other.character.casefold()) >= 90:
        pair.add(45, "character", other.character)
