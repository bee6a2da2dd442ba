"""Sentences of which nobody has decided yet."""

from __future__ import annotations

from decimal import Decimal

from articles.extraction import findings
from articles.extraction.findings import key_of
from articles.models import Article, Evidence, Suggestion
from articles.review.facts import sense_of, suggestion_key, to_json

from .paper import Paper
from .persons import korean
from .studio import Production, Studio


def propose(studio: Studio, made: Production, paper: Paper) -> None:
    """One more sentence, which tells what the catalogue does not have."""
    chance, title = studio.chance, made.drama.title
    name = korean(chance, {person.name for person in studio.people}).name
    share = Decimal(str(round(chance.uniform(1, 9), 1)))
    told: list[tuple[str, findings.Fact]] = [
        (f"{name} plays the man with the lamp in {title}.", findings.Role(name, title, "the man with the lamp")),
        (f"{name} is in talks for {title}.", findings.Role(name, title, state="in_talks")),
        (f"{name} directed {title}.", findings.Credit(title, name, "director")),
        (f"The best day of {title} had {share} % in busan.", findings.Rating(title, share, "busan")),
    ]
    sentence, fact = chance.choice(told)
    paper.lines.append(sentence)
    paper.proposed.append((sentence, fact))


def put(studio: Studio, article: Article, evidence: Evidence, fact: findings.Fact) -> Suggestion:
    """Before an editor, as an import would."""
    return Suggestion.objects.create(
        article=article,
        kind=fact.kind,
        key=suggestion_key(key_of(fact)),
        sense=sense_of(fact),
        data=to_json(fact),
        evidence=evidence,
        confidence=round(studio.chance.uniform(0.3, 0.95), 2),
        rule="sample",
    )
