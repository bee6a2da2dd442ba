"""Taking a merge apart: the loser stands again, and what moved and still points at the winner moves back."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from catalog.models import Record, Revision

from .apart import Plan, plan_unmerge
from .create import R
from .exclusive import exclusive
from .moving import pointed_at, put_back_dropped, tighten
from .revision import Data, StaleVersion, snapshot
from .stored import KEPT, field_value
from .update import update

UNMERGE = Revision.Action.UNMERGE


@transaction.atomic
def unmerge(*, loser: R, version: int, version_winner: int | None = None, by: Any = None, reason: str = "") -> R:
    """Let the record that was merged away stand again as it was, and return it fresh. What `plan_unmerge` lists as
    changed since stays with the winner, as does what was made since.

    Raises StaleVersion for either, and ValidationError where nothing is to be taken apart."""
    exclusive()
    fresh: Any = type(loser)._default_manager.select_for_update(no_key=True, of=("self",)).get(pk=loser.pk)
    plan = plan_unmerge(fresh)
    if version_winner is not None and plan.winner.version != version_winner:
        raise StaleVersion(plan.winner, version_winner, plan.winner.version)
    return _Unmerge(by, reason).one(plan, version)


class _Unmerge:
    def __init__(self, by: Any, reason: str) -> None:
        self.by, self.reason = by, reason

    def one(self, plan: Plan, version: int) -> Any:
        winner = plan.winner
        self._write(winner, winner.version, **_given_back(plan))
        loser = self._write(plan.loser, version, **_as_before(plan))
        back: dict[str, set[int]] = {}
        for pointer, keys in plan.back:
            back.setdefault(pointer.model._meta.label_lower, set()).update(keys)
            if pointer.of_records:
                for pk in keys:
                    record = Record.objects.get(pk=pk).specific()
                    values = pointed_at(record, pointer, source=winner.pk, target=loser.pk)
                    self._write(record, record.version, **values)
            elif not pointer.many:
                pointer.rows(winner.pk).filter(pk__in=keys).update(**{pointer.field.name: loser.pk})
        put_back_dropped(plan.log["dropped"])
        tighten(plan.log["loosened"], back)
        for record in plan.merged:
            specific = record.specific()
            self.one(plan_unmerge(specific), specific.version)
        return loser

    def _write(self, record: Any, version: int, **values: Any) -> Any:
        return update(record=record, version=version, by=self.by, reason=self.reason, action=UNMERGE, **values)


def _given_back(plan: Plan) -> Data:
    """What the winner had before, and its owned rows without those that came along."""
    values: Data = {}
    for name, before in plan.fields.items():
        values |= field_value(plan.winner, name, before)
    present = snapshot(plan.winner)["owned"]
    for name, rows in plan.rows.items():
        if rows:
            values[name] = [
                one for one in present[name] if not any(all(one.get(k) == v for k, v in row.items()) for row in rows)
            ]
    return values


def _as_before(plan: Plan) -> Data:
    """The loser's own fields and standing in the version before the merge."""
    values: Data = {"merged_into_id": None}
    for name, value in plan.before.items():
        if name not in KEPT or name in ("status", "publish_at"):
            values |= field_value(plan.loser, name, value)
    return values
