"""The decision over the whole document: who is an actor, who a character, and which parts they have in which work."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from articles.extraction.analysis import Analysis
from articles.extraction.casting import antecedents, appearances, credits, own_words, roles, settling, ties
from articles.extraction.casting import parts as parts_of
from articles.extraction.casting.credits import Job
from articles.extraction.casting.leanings import weigh
from articles.extraction.casting.name_signs import signs
from articles.extraction.casting.part_states import with_states
from articles.extraction.casting.parts import Part
from articles.extraction.casting.standing import standings
from articles.extraction.text.units import units_of


@dataclass(frozen=True)
class Casting:
    """All parts; `actors` and `characters` by canonical name, `played` from character to actor."""

    parts: tuple[Part, ...]
    actors: frozenset[str]
    characters: frozenset[str]
    played: dict[str, str]
    crew: tuple[Job, ...]
    singers: frozenset[str]

    @property
    def known_as(self) -> dict[str, str]:
        """Actors, the characters they play, and the crew, by their full names and by the family names that only one of
        them has."""
        everyone = self.actors | self.played.keys() | {job.person for job in self.crew}
        families = Counter(name.split(" ")[0] for name in everyone if " " in name)
        short = {name.split(" ")[0]: name for name in everyone if families[name.split(" ")[0]] == 1}
        return short | {name: name for name in everyone}

    def actor_of(self, name: str) -> str | None:
        """The actor whom `name`, an actor's or a character's, stands for; None where it is neither."""
        if name in self.played:
            return self.played[name]
        return name if name in self.actors else None


def decide(analysis: Analysis) -> Casting:
    """The casting of the article."""
    crew = tuple(credits.find(analysis))
    said = list(roles.claims(analysis))
    played_here = {claim.character.start for claim in said if claim.sure}
    seen = [appearance for appearance in appearances.find(analysis) if appearance.person.start not in played_here]
    told = signs(analysis)
    leanings = weigh(analysis, told, said, seen, crew)
    said += [*antecedents.claims(analysis, leanings, said), *own_words.claims(analysis, leanings, said)]
    leanings = weigh(analysis, told, said, seen, crew)
    sentences = tuple(map(units_of, analysis.lines))
    standing = standings(analysis, leanings, sentences)
    settled = ties.tied(sentences, standing, said, settling.settled(said, leanings))
    leanings.learned = {name: one.actor for name, one in standing.items()}
    played = settling.played_by(settled)
    parts = list(parts_of.named(analysis, settled))
    named = {(part.actor, part.title) for part in parts}
    parts += [
        part for part in parts_of.unnamed(analysis, seen, leanings, played) if (part.actor, part.title) not in named
    ]
    parts += parts_of.silent(analysis, leanings, {part.actor for part in parts}, played)
    actors = frozenset(
        part.actor for part in parts if part.weight >= parts_of.ACTOR and not _is_variety(analysis, part.title)
    )
    characters = frozenset(played) | {name for name, one in standing.items() if one.character > 0}
    parts = with_states(analysis, parts)
    singers = frozenset(artist for song in analysis.songs for artist in song.artists)
    return Casting(tuple(parts), actors, characters - actors, played, crew, singers)


def _is_variety(analysis: Analysis, title: str | None) -> bool:
    work = analysis.work(title) if title else None
    return work is not None and work.work in ("variety", "film")
