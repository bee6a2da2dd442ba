"""Whether a finding is right, kind by kind, by the gold labels of its article."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from articles.extraction.findings import Finding, Reading
from articles.extraction.judging.gold import Gold, day_fits, form, kinds_of, same_scene
from catalog.names import fold

_SERIES = ("drama", "web")
Judge = Callable[[Gold, Finding, Reading], bool | None]


def judge(gold: Gold, finding: Finding, reading: Reading) -> bool | None:
    """Whether `finding` is right; None where the labels cannot tell."""
    field, rule = _JUDGES.get(finding.kind, ("", None))
    return rule(gold, finding, reading) if rule and field in gold.labels else None


def _title(gold: Gold, finding: Finding, reading: Reading) -> bool | None:
    fact: Any = finding.fact
    return gold.holds("dramas" if fact.work in _SERIES else "other_titles", fact.title)


def _person(gold: Gold, finding: Finding, reading: Reading) -> bool | None:
    fact: Any = finding.fact
    if fact.job in ("actor", "director"):
        return gold.holds(f"{fact.job}s", fact.name)
    return any(gold.holds(field, fact.name) for field in ("people_other", "actors", "directors"))


def _part(gold: Gold, finding: Finding, reading: Reading) -> bool | None:
    """A role: actor, character and drama. Without a character, the actor's being in the drama is judged, where the
    labels tell of it."""
    fact: Any = finding.fact
    own = [row for row in gold.rows("roles") if gold.equal(row[0], fact.actor)]
    if fact.character:
        return any(gold.equal(row[1], fact.character) and gold.equal(row[2], fact.drama) for row in own)
    if any(gold.equal(row[2], fact.drama) for row in own):
        return True
    if not gold.holds("actors", fact.actor) or not gold.holds("dramas", fact.drama):
        return False if not gold.holds("other_titles", fact.drama) else None
    return True if len(gold.rows("dramas")) == 1 else False if own else None


def _as_scene(gold: Gold, finding: Finding, reading: Reading) -> bool | None:
    fact: Any = finding.fact
    kind = fact.words or fact.scene.replace("-", " ")
    said = {"drama": fact.drama, "actors": fact.actors, "kind": f"{kind} scene"}
    return any(same_scene(gold, said, row) for row in gold.rows("scenes"))


def _of_scene(reading: Reading, of: str) -> str:
    """The kind of the scene whose finding has the key `of`, and the words of the text for it."""
    facts: Iterator[Any] = (other.fact for other in reading.findings if other.key == of)
    return next((f"{fact.scene} {fact.words}" for fact in facts), "")


def _takes(gold: Gold, finding: Finding, reading: Reading) -> bool | None:
    fact: Any = finding.fact
    kind = kinds_of(_of_scene(reading, fact.of))
    return any(row[2] == fact.count and kind & kinds_of(row[1]) for row in gold.rows("takes"))


def _place(gold: Gold, finding: Finding, reading: Reading) -> bool | None:
    fact: Any = finding.fact
    return any(fold(fact.place) in fold(row[2]) or fold(row[2]) in fold(fact.place) for row in gold.rows("places"))


def _aired(gold: Gold, finding: Finding, reading: Reading) -> bool | None:
    fact: Any = finding.fact
    return any(
        (bool(fact.date) and day_fits(fact.date, str(row[2] or ""))) or (fact.episode and fact.episode == row[3])
        for row in gold.rows("aired")
    )


def _note(gold: Gold, finding: Finding, reading: Reading) -> bool | None:
    said = fold(reading.document.text[finding.evidence.start : finding.evidence.end])
    return any(fold(sentence) in said or said in fold(sentence) for sentence in gold.rows("making"))


def _release(gold: Gold, finding: Finding, reading: Reading) -> bool | None:
    fact: Any = finding.fact
    for drama, part, number, premiere, network in gold.rows("releases"):
        if gold.equal(drama, fact.drama) and (part, number) == (fact.part, fact.number):
            dated = not fact.premiere or day_fits(fact.premiere, str(premiere or ""))
            shown = not (fact.network and network) or gold.equal(fact.network, network)
            if dated and shown:
                return True
    return False


def _credit(gold: Gold, finding: Finding, reading: Reading) -> bool | None:
    fact: Any = finding.fact
    return any(
        gold.equal(row[0], fact.person) and row[1] == fact.job and (gold.equal(row[2], fact.drama) or not row[2])
        for row in gold.rows("credits")
    )


def _broadcast(gold: Gold, finding: Finding, reading: Reading) -> bool | None:
    """A network under its own name or as the text has it ("KBS 2TV")."""
    fact: Any = finding.fact
    mentions: Iterator[Any] = (other.fact for other in reading.findings if other.kind == "mention")
    forms = {reading.document.text[one.start : one.end] for one in mentions if one.name == fact.network}
    named = any(gold.holds("networks", form) for form in (fact.network, *forms))
    return named and (fact.drama is None or gold.holds("dramas", fact.drama))


def _setting(gold: Gold, finding: Finding, reading: Reading) -> bool | None:
    fact: Any = finding.fact
    return any(
        gold.equal(row[0], fact.drama) and (form(fact.setting) in form(row[1]) or form(row[1]) in form(fact.setting))
        for row in gold.rows("settings")
    )


def _based_on(gold: Gold, finding: Finding, reading: Reading) -> bool | None:
    fact: Any = finding.fact
    return any(
        gold.equal(row[0], fact.drama) and (gold.equal(row[1], fact.title) or gold.equal(row[1] or row[0], fact.title))
        for row in gold.rows("based_on")
    )


def _pair(field: str, *names: str) -> Judge:
    """Whether a row of `field` begins with the fact's drama and `names`."""

    def rule(gold: Gold, finding: Finding, reading: Reading) -> bool | None:
        values = [getattr(finding.fact, name) for name in names]
        drama: str | None = getattr(finding.fact, "drama", None)
        return any(
            gold.equal(row[0], drama)
            and all(fold(str(a)) == fold(str(b)) for a, b in zip(row[1:], values, strict=False))
            for row in gold.rows(field)
        )

    return rule


def _entry(field: str, value: Callable[[Any, str], Any]) -> Judge:
    """Whether `field` has the entry that `value` makes of the fact."""

    def rule(gold: Gold, finding: Finding, reading: Reading) -> bool | None:
        return any(gold.same(field, value(finding.fact, reading.document.text), row) for row in gold.rows(field))

    return rule


_JUDGES: dict[str, tuple[str, Judge]] = {
    "title": ("other_titles", _title),
    "person": ("people_other", _person),
    "role": ("roles", _part),
    "scene": ("scenes", _as_scene),
    "takes": ("takes", _takes),
    "place": ("places", _place),
    "aired": ("aired", _aired),
    "note": ("making", _note),
    "release": ("releases", _release),
    "credit": ("credits", _credit),
    "broadcast": ("networks", _broadcast),
    "setting": ("settings", _setting),
    "based_on": ("based_on", _based_on),
    "genre": ("genres", _pair("genres", "genre")),
    "video": ("videos", _pair("videos", "video")),
    "rating": ("ratings", _entry("ratings", lambda fact, text: fact.value)),
    "song": ("songs", _entry("songs", lambda fact, text: fact.title)),
    "event": ("dates", _entry("dates", lambda fact, text: [fact.date, ""])),
    "alias": ("aliases", _entry("aliases", lambda fact, text: [fact.name, fact.canonical])),
    "quote": ("quotes", _entry("quotes", lambda fact, text: [fact.speaker, text[fact.start : fact.end]])),
}
"""For each kind of finding the list that must be in the gold file, and the rule."""
KINDS = tuple(_JUDGES)
