"""What taking a merge apart would do: told first, done afterwards."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from catalog.models import Record, Revision

from .moving import same_place
from .pointing import Pointer, pointers
from .revision import Data, snapshot


@dataclass
class Plan:
    """Of one merge: what goes back to the loser, and what has changed since and stays."""

    winner: Any
    loser: Any
    revision: Revision
    back: list[tuple[Pointer, list[int]]] = field(default_factory=list)
    stays: list[tuple[Pointer, list[int]]] = field(default_factory=list)
    fields: Data = field(default_factory=dict)
    """Fields that the winner took over, with what it had before."""
    changed: list[str] = field(default_factory=list)
    """Fields that it took over and that were changed since."""
    rows: dict[str, list[Data]] = field(default_factory=dict)
    """Owned rows that leave the winner."""
    edited: dict[str, list[Data]] = field(default_factory=dict)
    """Owned rows that came along and were edited or dropped since."""
    merged: list[Record] = field(default_factory=list)
    """Records merged in turn, that stand again."""
    moved_on: list[Record] = field(default_factory=list)
    """Records merged in turn, that were merged or taken apart since."""

    @property
    def before(self) -> Data:
        """The loser's fields in the version before the merge."""
        number = self.revision.number or 1
        before = Revision.objects.filter(record_id=self.loser.pk, number=number - 1).first()
        return before.data["fields"] if before else {}

    @property
    def log(self) -> Data:
        return self.revision.data["merge"]


def plan_unmerge(loser: Any) -> Plan:
    """What `unmerge` would do now. Raises ValidationError where the record is not merged into another."""
    revision = _merge_of(loser.pk)
    if loser.merged_into_id is None or revision is None:
        raise ValidationError(_("“%s” is not merged into another record.") % loser, code="unmerge")
    winner = Record.objects.get(pk=loser.merged_into_id).specific()
    plan = Plan(winner, loser, revision)
    log = plan.log
    known = {pointer.key: pointer for pointer in pointers(type(loser))}
    for key, keys in log["moved"].items():
        if pointer := known.get(key):
            _sort(plan, pointer, keys)
    # What the first winner took is no business of the record that it was merged into in its turn.
    same = winner.pk == log["into"]
    present = snapshot(winner)
    for name, (before, after) in log["took"].items():
        if same and present["fields"].get(name) == after:
            plan.fields[name] = before
        else:
            plan.changed.append(name)
    for name, rows in log["gained"].items():
        there = present["owned"].get(name, []) if same else []
        plan.rows[name] = [row for row in rows if row in _like(there, row)]
        plan.edited[name] = [row for row in rows if row not in _like(there, row)]
    for record in Record.objects.filter(pk__in=log["merged"]).order_by("pk"):
        (plan.merged if record.merged_into_id and _merge_of(record.pk) else plan.moved_on).append(record)
    return plan


def _like(there: list[Data], row: Data) -> list[Data]:
    """`there` with the columns of `row` only: a row tells no more than it was given."""
    return [{name: one.get(name) for name in row} for one in there]


def _sort(plan: Plan, pointer: Pointer, keys: list[int]) -> None:
    """Which of the rows that moved still point at the winner, and could point at the loser again."""
    pointing = set(pointer.rows(plan.winner.pk).filter(pk__in=keys).values_list("pk", flat=True))
    if pointer.of_records and not pointer.many:
        for record in pointer.model._base_manager.filter(pk__in=pointing):
            if same_place(record, pointer, plan.loser.pk) is not None:
                pointing.discard(record.pk)
    if back := [key for key in keys if key in pointing]:
        plan.back.append((pointer, back))
    if stays := [key for key in keys if key not in pointing]:
        plan.stays.append((pointer, stays))


def _merge_of(pk: int) -> Revision | None:
    """The revision in which the record was last merged away."""
    merges = Revision.objects.filter(record_id=pk, action=Revision.Action.MERGE, number__isnull=False)
    return next((one for one in merges.order_by("-number") if "into" in one.data.get("merge", {})), None)
