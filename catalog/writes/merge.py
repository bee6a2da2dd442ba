"""Two records that are one: a choice for each field, everything that points at the loser moved, its names kept."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _

from catalog.models import Record, Revision, Status
from catalog.models.guard import writing

from .choosing import choosable, chosen, joined_rows, proposed
from .create import R
from .exclusive import exclusive
from .moving import Log, move_many, move_rows, pointed_at, same_place
from .pending import pending_of
from .pointing import Pointer, pointers, successor
from .revision import Data, snapshot
from .update import update

MERGE = Revision.Action.MERGE


@transaction.atomic
def merge(
    *,
    winner: R,
    loser: R,
    version_winner: int,
    version_loser: int,
    choices: dict[str, str] | None = None,
    by: Any = None,
    reason: str = "",
) -> R:
    """Make two records of a kind one, and return the winner fresh. `choices` tell for each field whose value stays:
    winner (where nothing is said), loser, or both (relations to many, external ids).

    The loser is withdrawn, and its address leads to the winner. Whatever points at it is moved: other records each
    with a revision of its own, one that the winner has already is merged in turn. What was moved is kept in the
    loser's revision, for `unmerge`. No text of an article changes.

    Raises StaleVersion, and ValidationError that names the field."""
    exclusive()
    locked = {row.pk: row for row in _lock(winner.pk, loser.pk)}
    first, second = (locked[pk].specific() for pk in (winner.pk, loser.pk))
    _check(first, second)
    return _Merge(by, reason).one(first, second, version_winner, version_loser, choices or {})


def _lock(*keys: int) -> Any:
    """The rows, locked in one order by all: of two opposite merges one waits, and then finds the other done."""
    return Record.objects.select_for_update(no_key=True).filter(pk__in=keys).order_by("pk")


def _check(winner: Record, loser: Record) -> None:
    if type(winner) is not type(loser) or not winner.mergeable:
        raise ValidationError(_("Only two records of one kind can be merged, and no articles."), code="merge")
    if winner.pk == loser.pk:
        raise ValidationError(_("A record cannot be merged with itself."), code="merge")
    for record in (winner, loser):
        if record.merged_into_id:
            raise ValidationError(
                _("“%(record)s” was merged into “%(other)s” already.")
                % {"record": record, "other": record.merged_into},
                code="merge",
            )
    if pending_of([loser]):
        raise ValidationError(_("“%s” has a pending version: decide on that first.") % loser, code="pending")
    if winner.status == Status.WITHDRAWN:
        raise ValidationError(_("“%s” is withdrawn: keep the other one.") % winner, code="merge")


class _Merge:
    """One merge with those that follow from it, all by one editor for one reason."""

    def __init__(self, by: Any, reason: str) -> None:
        self.by, self.reason = by, reason

    def one(self, winner: Any, loser: Any, version_winner: int, version_loser: int, choices: dict[str, str]) -> Any:
        """Merge these two; `values` of one that follows from another are told by `_merge_in_turn`."""
        return self._one(winner, loser, version_winner, version_loser, chosen(winner, loser, choices))

    def _one(self, winner: Any, loser: Any, version_winner: int, version_loser: int, values: Data) -> Any:
        rows, gained = joined_rows(winner, loser, values)
        before = snapshot(winner)["fields"]
        given_up = _given_up(winner, loser, values)
        gone = {"status": Status.WITHDRAWN, "merged_into": winner, **given_up}
        loser = self._write(loser, version_loser, **gone)
        winner = self._write(winner, version_winner, **values, **rows)
        after = snapshot(winner)["fields"]
        took = {name: [before[name], value] for name, value in after.items() if value != before[name]}
        log: Log = {"into": winner.pk, "took": took, "gained": gained}
        log |= {"moved": {}, "merged": [], "dropped": [], "loosened": {}}
        for pointer in pointers(type(loser)):
            self._move(pointer, loser.pk, winner.pk, log)
        _keep(loser, log)
        if winner.version > version_winner:
            _keep(winner, {"from": loser.pk})
        return winner

    def _write(self, record: Any, version: int, **values: Any) -> Any:
        return update(record=record, version=version, by=self.by, reason=self.reason, action=MERGE, **values)

    def _move(self, pointer: Pointer, source: int, target: int, log: Log) -> None:
        if pointer.of_records:
            self._move_records(pointer, source, target, log)
        elif pointer.many:
            move_many(pointer, source=source, target=target, log=log)
        else:
            move_rows(pointer, source=source, target=target, log=log)

    def _move_records(self, pointer: Pointer, source: int, target: int, log: Log) -> None:
        chain = pointer.field.name == "merged_into"
        for pk in list(pointer.rows(source).values_list("pk", flat=True)):
            record = Record.objects.get(pk=pk).specific()
            if record.merged_into_id and not chain:
                continue
            other = None if pointer.many else same_place(record, pointer, target)
            if other is None:
                self._write(record, record.version, **pointed_at(record, pointer, source=source, target=target))
                log["moved"].setdefault(pointer.key, []).append(pk)
            elif record.status != Status.WITHDRAWN:
                self._merge_in_turn(record, other, log)

    def _merge_in_turn(self, record: Any, other: Any, log: Log) -> None:
        """A role, a song … of which the winner has the equal: they are one as well. Of two of which one is public
        all that is public stays so, and nothing else becomes it. A withdrawn one stays where it is: it needs no
        place."""
        kept = Record.objects.get(pk=successor(other.pk)).specific()
        choices: dict[str, str] = dict(proposed(kept, record))
        values: Data = {}
        if record.status == Status.PUBLISHED != kept.status:
            choices = {field.name: "loser" for field in choosable(type(kept))}
            values = {"status": record.status, "publish_at": record.publish_at}
        elif record.status != Status.PUBLISHED == kept.status:
            choices = {}
        values |= chosen(kept, record, choices | dict.fromkeys(kept.parents, "winner"))
        self._one(kept, record, kept.version, record.version, values)
        log["merged"].append(record.pk)


def _given_up(winner: Any, loser: Any, values: Data) -> Data:
    """What the loser must change to leave its place to the winner, which takes the values that make the place.

    Raises ValidationError where the place cannot be told apart by a text."""
    for constraint in type(loser)._meta.constraints:
        if not isinstance(constraint, models.UniqueConstraint) or set(constraint.fields) & loser.bookkeeping:
            continue
        fields = [loser._meta.get_field(name) for name in constraint.fields]
        wanted = [values.get(field.attname, getattr(winner, field.attname)) for field in fields]
        if wanted != [getattr(loser, field.attname) for field in fields] or None in wanted:
            continue
        text = next((field for field in fields if type(field) is models.CharField and not field.choices), None)
        if text is None:
            raise ValidationError({fields[-1].name: _("Only the other record can have this: keep that one instead.")})
        mark = f" [#{loser.pk}]"
        return {text.name: getattr(loser, text.attname)[: (text.max_length or 80) - len(mark)] + mark}
    return {}


def _keep(record: Any, log: Log) -> None:
    """Put `log` into the revision that the merge just made of the record, if it made one."""
    revision = Revision.objects.filter(record_id=record.pk, number=record.version, action=MERGE).first()
    if revision is not None:
        revision.data["merge"] = {**revision.data.get("merge", {}), **log}
        with writing():
            revision.save(update_fields=["data"])
