"""Names of invented people, in Hangul and in Latin letters that belong together."""

from __future__ import annotations

from dataclasses import dataclass, field

from catalog.names import fold, spellings
from catalog.names.surnames import SURNAMES
from catalog.names.syllables import GIVEN

from .chances import Chance

COMMON = [syllable for syllable, share in GIVEN.items() if share == 10]
SELDOM = [syllable for syllable, share in GIVEN.items() if 1 < share < 10]
"""One syllable of each given name is seldom, so that few bear the name of somebody known."""
FOREIGN = ["Mirelle", "Oskar", "Tomasz", "Anneke", "Ruben", "Ysolde", "Caspian", "Lucette"]
FOREIGN_FAMILIES = ["Vandermolen", "Oakenshaw", "Lindqvist", "Marchbanks", "d’Aubremont", "Okonedo-Hale", "Petrosyan"]
LONG = "Maximiliana Seraphine Konstantinova-Throckmorton van der Zeewolde"
WORKS_AS = ["stage actor", "singer", "child actor", "comedian", "model", "voice actor", "director"]
STAGE = ["Rune", "Haneul", "Marigold", "N.O.A.H", "Solbit", "J-Ember", "Byeol", "Tidal"]


@dataclass(slots=True)
class Person:
    name: str
    native: str = ""
    disambiguation: str = ""
    aliases: list[dict[str, str]] = field(default_factory=list)


def people(chance: Chance, count: int) -> list[Person]:
    """Namesakes are among them, each told apart."""
    found: list[Person] = []
    taken: set[str] = set()
    while len(found) < count:
        if found and chance.happens(0.03):
            found.append(_namesake(chance, chance.choice(found), taken))
        elif chance.happens(0.05):
            found.append(_foreign(chance, len(found), taken))
        else:
            found.append(korean(chance, taken))
    return found


def korean(chance: Chance, taken: set[str]) -> Person:
    """A name that nobody of those `taken` has, with some of its other forms."""
    while True:
        family = chance.choices(list(SURNAMES), [share for share, _ in SURNAMES.values()])[0]
        given = [chance.choice(SELDOM)]
        if not chance.happens(0.05):
            given.insert(chance.randrange(2), chance.choice(COMMON))
        native = family + "".join(given)
        forms = spellings(native, most=24)
        name = chance.choice(forms[:3])
        if fold(name) not in taken:
            break
    taken.add(fold(name))
    return Person(name, native, aliases=_aliases(chance, name, native, forms))


def _aliases(chance: Chance, name: str, native: str, forms: list[str]) -> list[dict[str, str]]:
    given = name.partition(" ")[2]
    drawn = {
        "romanisation": (0.25, next((form for form in forms[6:] if fold(form) != fold(name)), "")),
        "misspelling": (0.06, name.replace("oo", "o", 1).replace("eo", "o", 1)),
        "short": (0.06, given),
        "stage": (0.06, f"{chance.choice(STAGE)} {given}"),
        "native": (0.04, f"{native[0]} {native[1:]}"),
    }
    kept = {form: kind for kind, (share, form) in drawn.items() if chance.happens(share)}
    return [{"name": form, "kind": kind} for form, kind in kept.items() if form not in ("", name, native)]


def _namesake(chance: Chance, other: Person, taken: set[str]) -> Person:
    """Nobody bears a name three times."""
    if other.disambiguation:
        return korean(chance, taken)
    one, two = chance.sample(WORKS_AS, 2)
    other.disambiguation = one
    return Person(other.name, other.native, two)


def _foreign(chance: Chance, number: int, taken: set[str]) -> Person:
    """A name without Hangul; one in four very long."""
    name = f"{chance.choice(FOREIGN)} {chance.choice(FOREIGN_FAMILIES)}"
    if chance.happens(0.25):
        name = f"{name.split()[0]} {LONG}"
    if fold(name) in taken:
        return korean(chance, taken)
    taken.add(fold(name))
    return Person(name)
