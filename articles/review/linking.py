"""Which record a name means. A name links on its own only if exactly one record bears it; keys only suggest."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from articles.models import DecidedRecord
from catalog import search
from catalog.models import Record, Role, Status
from catalog.names import fold

R = TypeVar("R", bound=Record)

BORNE = {"exact", "alias"}
NEAR = {"key"}


class Unlinkable(Exception):
    """A name that software must not link alone; the message tells an editor why."""


def bearer(*, model: type[R], name: str) -> R | None:
    """The one record of a kind that bears `name`; None where none does.

    Raises Unlinkable where several do, where the one was withdrawn, or where one has nearly the name."""
    kind = str(model._meta.model_name)
    hits = search.bearers(name, types=[kind])
    borne = [hit.record_id for hit in hits if hit.tier in BORNE]
    if len(borne) > 1:
        raise Unlinkable(f"{len(borne)} records bear the name “{name}”.")
    if not borne:
        if near := [hit.record_id for hit in hits if hit.tier in NEAR]:
            record = model._default_manager.get(pk=near[0])
            raise Unlinkable(f"“{name}” may be {record} (#{record.pk}): the spelling is near.")
        return None
    found: Any = model._default_manager.get(pk=borne[0])
    return standing([found])


def standing(found: Iterable[R]) -> R | None:
    """The first of `found` that was not withdrawn; what was merged away does not count.

    Raises Unlinkable where all were withdrawn: an editor decided that, and no import brings it back. One that only
    the undoing of a decision withdrew is returned, to be revived."""
    kept = [record for record in found if record.merged_into_id is None]
    present = next((record for record in kept if record.status != Status.WITHDRAWN), None)
    present = present or next((record for record in kept if taken_back(record)), None)
    if present is None and kept:
        raise Unlinkable(f"“{kept[0]}” (#{kept[0].pk}) was withdrawn.")
    return present


def taken_back(record: Record) -> bool:
    """Whether undoing withdrew it, and nobody touched it since."""
    made = DecidedRecord.objects.filter(record_id=record.pk, created=True, withdrawn=record.version)
    return record.status == Status.WITHDRAWN and made.exists()


def character(*, name: str, roles: list[Role]) -> Role | None:
    """The role among `roles` whose character is `name`: equal, an alias, or one the longer form of the other."""
    folded = fold(name)
    for role in roles:
        names = [role.character, *(alias.name for alias in role.aliases.all())]
        if folded in {fold(other) for other in names if other}:
            return role
    longer = [role for role in roles if role.character and shares_form(name, role.character)]
    return longer[0] if len(longer) == 1 else None


def shares_form(one: str, other: str) -> bool:
    """Whether one name is the end or the beginning of the other, word by word: “Tae Sang”, “Jang Tae Sang”."""
    short, long = sorted(([fold(word) for word in name.replace("-", " ").split()] for name in (one, other)), key=len)
    return bool(short) and (long[-len(short) :] == short or long[: len(short)] == short)
