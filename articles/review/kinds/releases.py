"""When and where a drama is shown."""

from __future__ import annotations

from articles.extraction import findings
from catalog.models import Network, Record, Release

from ..acceptance import Acceptance
from ..linking import Unlinkable, bearer
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
        do.add(found, "networks", network(fact.network))
    return found


def broadcast(do: Acceptance, fact: findings.Broadcast) -> Record:
    found = release_of(do, do.drama(fact.drama), Release.Part.RUN, 1)
    do.add(found, "networks", network(fact.network))
    return found


def network(name: str) -> Network:
    """The network that bears `name`; new ones are an editor's decision."""
    found = bearer(model=Network, name=name)
    if found is None:
        raise Unlinkable(f"There is no network “{name}”.")
    return found
