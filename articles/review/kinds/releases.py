"""When and where a drama is shown."""

from __future__ import annotations

from articles.extraction import findings
from catalog.models import Record, Release

from ..acceptance import Acceptance
from .titles import release_of


def release(do: Acceptance, fact: findings.Release) -> Record:
    drama = do.drama(fact.drama)
    found = release_of(do, drama, fact.part, fact.number, state=fact.state)
    if fact.part != Release.Part.RUN:
        do.cite(found, "number", fact.number)
    if fact.state == Release.State.ANNOUNCED:
        do.cite(found, "state", fact.state)
    if fact.premiere:
        found = do.fill(found, "premiere", fact.premiere, premiere_inferred=fact.inferred)
    if fact.network:
        do.add(found, "networks", do.network(fact.network))
    return found


def broadcast(do: Acceptance, fact: findings.Broadcast) -> Record:
    found = release_of(do, do.drama(fact.drama), Release.Part.RUN, 1)
    do.add(found, "networks", do.network(fact.network))
    return found
