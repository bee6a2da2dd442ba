"""People, their roles and their work behind the camera."""

from __future__ import annotations

from articles.extraction import findings
from catalog.models import Credit, Record, Role

from ..acceptance import Acceptance

STRONGER = {"reported": 0, "in_talks": 1, "confirmed": 2, "declined": 3, "left": 3}
"""A later stage of casting replaces an earlier one, and never the other way round."""


def person(do: Acceptance, fact: findings.Person) -> Record:
    actor = do.actor(fact.name)
    do.cite(actor, "name", fact.name)
    return actor


def role(do: Acceptance, fact: findings.Role) -> Record:
    drama, actor = do.drama(fact.drama), do.actor(fact.actor)
    found = do.role(drama, actor, fact.character or "", state=fact.state)
    if STRONGER[fact.state] > STRONGER[found.state] and not decided_by_editor(found):
        found = do.change(found, state=fact.state)
    do.cite(found, "actor", actor)
    if fact.character:
        do.cite(found, "character", fact.character)
    if fact.state != Role.State.CONFIRMED:
        do.cite(found, "state", fact.state)
    return found


def decided_by_editor(record: Record) -> bool:
    """Whether a person ever changed the record."""
    return record.revisions.filter(by__isnull=False).exists()


def credit(do: Acceptance, fact: findings.Credit) -> Record:
    drama, person = do.drama(fact.drama), do.actor(fact.person)
    found = do.standing(Credit.objects.filter(drama=drama, person=person, job=fact.job))
    found = found or do.create(Credit, drama=drama, person=person, job=fact.job)
    do.cite(found, "job", found.get_job_display())
    return found
