"""Pending versions: an edit of what is published, kept aside until somebody who may publish approves it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Record, Revision
from catalog.models.guard import writing

from .create import R
from .given import accepted
from .revision import StaleVersion, save, set_many, snapshot
from .stored import values_of
from .threeway import Merged, merge
from .update import update

Data = dict[str, Any]
PENDING = Revision.State.PENDING


class StalePending(Exception):
    """The pending version is no longer the one that was read. `current` is the one that is there now, if any."""

    def __init__(self, record: Record, current: Revision | None) -> None:
        self.record, self.current = record, current
        super().__init__(f"The pending version of “{record}” was changed or decided meanwhile.")


class Conflicts(Exception):
    """Live and pending version changed the same differently: somebody must choose. `keys` as in `threeway`."""

    def __init__(self, merged: Merged) -> None:
        self.keys = list(merged.conflicts)
        super().__init__(", ".join(self.keys))


def pending_of(records: Iterable[Record]) -> dict[int, Revision]:
    """Id → pending version of those records that have one. One query."""
    found = Revision.objects.filter(record__in=[record.pk for record in records], state=PENDING)
    return {revision.record_id: revision for revision in found.select_related("by")}


@transaction.atomic
def propose(
    *, record: R, version: int, pending: int | None = None, by: Any = None, reason: str = "", **values: Any
) -> Revision | None:
    """Keep `values` (as `update` takes them) aside as the record's pending version, the record itself untouched.

    `version` is the live one that was edited; `pending` the id of the pending version that was edited further, if one
    was: the new one takes its place. Returns it, or None where nothing differs from what is live.
    Raises StaleVersion, StalePending, and ValidationError that names the fields, as writing it would."""
    many = accepted(type(record), values)
    live = _lock(record)
    former = _the_pending(live, pending)
    if former is None and version != live.version:
        raise StaleVersion(live, version, live.version)
    data = _tried(live, former.data if former else None, values, many)
    if former and data == _content(former.data):
        return former
    if former is None and data == snapshot(live):
        return None
    if former:
        _settle(former, Revision.State.REPLACED, by=by, reason="")
    with writing():
        return Revision.objects.create(
            record_id=live.pk,
            base=former.base if former else version,
            state=PENDING,
            action=Revision.Action.UPDATE,
            by=by,
            reason=reason[:300] or (former.reason if former else ""),
            data=data,
        )


def compared(*, revision: Revision, record: Record, choices: dict[str, str]) -> Merged:
    """The pending `revision` brought onto the record as it is live now."""
    return merge(type(record), *_sides(revision, record), choices)


def pending_data(*, revision: Revision, record: Record) -> tuple[Data, Merged]:
    """The data of the live record, and that with everything the pending `revision` changes, for the reviewer."""
    base, live, pending = _sides(revision, record)
    clashes = merge(type(record), base, live, pending, {}).conflicts
    return live, merge(type(record), base, live, pending, dict.fromkeys(clashes, "pending"))


def _sides(revision: Revision, record: Record) -> tuple[Data, Data, Data]:
    base = Revision.objects.filter(record_id=record.pk, number=revision.base).values_list("data", flat=True).first()
    live = snapshot(record)
    return base or live, live, revision.data


@transaction.atomic
def approve(
    *,
    record: R,
    pending: int,
    version: int,
    by: Any = None,
    reason: str = "",
    choices: dict[str, str] | None = None,
    write: Callable[..., R] = update,
) -> R:
    """Make the pending version live, as its author's revision. What changed live since it was begun stays, where the
    two do not meet; where they do, `choices` says which is taken. `write` writes it, in place of `update`.

    Raises StalePending, StaleVersion, Conflicts where a choice is missing, and what `write` raises."""
    live = _lock(record)
    if live.merged_into_id:
        raise ValidationError(_("“%s” was merged into another record: take that apart first.") % live, code="merged")
    revision = _the_pending(live, pending)
    if revision is None:
        raise StalePending(live, None)
    if version != live.version:
        raise StaleVersion(live, version, live.version)
    chosen = choices or {}
    merged = compared(revision=revision, record=live, choices=chosen)
    if any(chosen.get(key) not in ("live", "pending") for key in merged.conflicts):
        raise Conflicts(merged)
    said = "; ".join(filter(None, [revision.reason.rstrip("."), _approval(revision, by), reason.strip()]))
    written: Any = write(
        record=live, version=version, by=revision.by, reason=said[:300], **values_of(live, merged.data)
    )
    _settle(revision, Revision.State.REPLACED, by=by, reason=reason)
    return written


@transaction.atomic
def turn_down(*, record: Record, pending: int, by: Any = None, reason: str = "") -> Revision:
    """Reject the pending version, with a reason; what is live stays. Raises StalePending, ValidationError."""
    if not reason.strip():
        raise ValidationError({"reason": _("Say why it is rejected.")})
    revision = _the_pending(_lock(record), pending)
    if revision is None:
        raise StalePending(record, None)
    _settle(revision, Revision.State.REJECTED, by=by, reason=reason)
    return revision


def _lock(record: Record) -> Any:
    """The record as it is now; nobody else decides about it until the transaction ends."""
    Record.objects.select_for_update().filter(pk=record.pk).values_list("pk", flat=True).get()
    return type(record)._default_manager.get(pk=record.pk)


def _the_pending(record: Record, expected: int | None) -> Revision | None:
    current = pending_of([record]).get(record.pk)
    if (current.pk if current else None) != expected:
        raise StalePending(record, current)
    return current


def _tried(live: Any, start: Data | None, values: Data, many: Data) -> Data:
    """What the record would hold: written, read, and taken back."""
    with transaction.atomic():
        fresh: Any = type(live)._default_manager.get(pk=live.pk)
        begun = values_of(fresh, start) if start else {}
        owned = accepted(type(fresh), begun) | many
        for name, value in (begun | values).items():
            setattr(fresh, name, value)
        save(fresh)
        set_many(fresh, owned)
        data = snapshot(fresh)
        transaction.set_rollback(True)
    return data


def _settle(revision: Revision, state: str, *, by: Any, reason: str) -> None:
    decision = {
        "by": getattr(by, "pk", None),
        "name": str(by or ""),
        "at": timezone.now().isoformat(),
        "reason": reason.strip()[:300],
    }
    revision.state, revision.data = state, {**revision.data, "decision": decision}
    with writing():
        revision.save(update_fields=["state", "data"])


def _content(data: Data) -> Data:
    return {name: data[name] for name in ("fields", "owned")}


def _approval(revision: Revision, by: Any) -> str:
    """Who approved it stands in the history beside who wrote it."""
    return _("approved by %s") % by if by is not None and by != revision.by else ""
