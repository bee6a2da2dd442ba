"""The steps of the workflow, each a function with the permission it asks for and, where it matters, a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Record, Status

from .create import R
from .transition import IllegalTransition, transition


def require_why(unsourced: Iterable[str], reason: str) -> None:
    """Raise ValidationError naming `reason` where facts without a source are published without one."""
    if fields := ", ".join(dict.fromkeys(name.partition(".")[0].replace("_", " ") for name in unsourced)):
        _require(reason, _("No source says this: %s. Give a reason to publish it all the same.") % fields)


def submit(*, record: R, version: int, by: Any = None, reason: str = "") -> R:
    """Draft → in review."""
    return _step(record, {Status.DRAFT}, to=Status.IN_REVIEW, version=version, by=by, reason=reason)


def send_back(*, record: R, version: int, by: Any = None, reason: str = "") -> R:
    """In review → draft, with a reason: what is to be mended."""
    _require(reason, _("Say what is to be mended."))
    return _step(record, {Status.IN_REVIEW}, to=Status.DRAFT, version=version, by=by, reason=reason)


def publish(*, record: R, version: int, by: Any = None, reason: str = "", unsourced: Iterable[str] = ()) -> R:
    """On the site at once, whatever stood before. Where `unsourced` names
    facts without a source, a reason is asked."""
    require_why(unsourced, reason)
    return transition(record=record, to=Status.PUBLISHED, version=version, by=by, reason=reason)


def schedule(
    *, record: R, version: int, at: datetime, by: Any = None, reason: str = "", unsourced: Iterable[str] = ()
) -> R:
    """On the site from `at`, which lies ahead; else as `publish`. What is public stays so: it cannot be scheduled."""
    require_why(unsourced, reason)
    if at <= timezone.now():
        raise ValidationError({"publish_at": _("Say a time that lies ahead.")})
    if _present(record).is_live:
        raise IllegalTransition(_("“%s” is public already. Take it back to draft first.") % record)
    return transition(record=record, to=Status.PUBLISHED, version=version, by=by, reason=reason, publish_at=at)


def take_back(*, record: R, version: int, by: Any = None, reason: str = "") -> R:
    """Published → draft: it leaves the site, with a reason. What is only scheduled is called back without one."""
    if _present(record).is_live:
        _require(reason, _("Say why it leaves the site."))
    return _step(record, {Status.PUBLISHED}, to=Status.DRAFT, version=version, by=by, reason=reason)


def withdraw(*, record: R, version: int, by: Any = None, reason: str = "") -> R:
    """Off the site and out of the catalogue's lists, with a reason."""
    _require(reason, _("Say why it is withdrawn."))
    return transition(record=record, to=Status.WITHDRAWN, version=version, by=by, reason=reason)


def reopen(*, record: R, version: int, by: Any = None, reason: str = "") -> R:
    """Withdrawn → draft."""
    return _step(record, {Status.WITHDRAWN}, to=Status.DRAFT, version=version, by=by, reason=reason)


@dataclass(frozen=True)
class Step:
    """One way through the workflow: `permission` is the verb of the model's permission (`change`, `publish` …)."""

    write: Callable[..., Any]
    permission: str


STEPS: dict[tuple[Status, Status], Step] = {
    (Status.DRAFT, Status.IN_REVIEW): Step(submit, "change"),
    (Status.IN_REVIEW, Status.DRAFT): Step(send_back, "change"),
    (Status.PUBLISHED, Status.DRAFT): Step(take_back, "publish"),
    (Status.WITHDRAWN, Status.DRAFT): Step(reopen, "withdraw"),
    **{
        (status, Status.PUBLISHED): Step(publish, "publish")
        for status in (Status.DRAFT, Status.IN_REVIEW, Status.PUBLISHED, Status.WITHDRAWN)
    },
    **{
        (status, Status.WITHDRAWN): Step(withdraw, "withdraw")
        for status in (Status.DRAFT, Status.IN_REVIEW, Status.PUBLISHED)
    },
}
"""(from, to) → the step. Scheduling is publishing with a time ahead."""


def move(
    *,
    record: R,
    to: Status,
    may: Callable[[str], bool],
    publish_at: datetime | None = None,
    unsourced: Iterable[str] = (),
    **values: Any,
) -> R:
    """Take the step that leads from where the record stands to `to`; `may` tells for a verb whether whoever asks holds
    that permission. `values` are `version`, `by` and `reason`.

    Raises PermissionDenied, and what the step raises."""
    step = STEPS.get((Status(record.status), to))
    if step is None:
        return transition(record=record, to=to, **values)
    if not may(step.permission):
        raise PermissionDenied(_("You may not do this to what is %s.") % record.shown_status.replace("_", " "))
    if to == Status.PUBLISHED and publish_at is not None:
        return schedule(record=record, at=publish_at, unsourced=unsourced, **values)
    if to == Status.PUBLISHED:
        return publish(record=record, unsourced=unsourced, **values)
    moved: R = step.write(record=record, **values)
    return moved


def _step(record: R, origins: set[Status], *, to: Status, **values: Any) -> R:
    """Raises IllegalTransition where the record does not stand where this step begins."""
    present = _present(record)
    if present.status not in origins:
        said = _("“%(record)s” is %(status)s and cannot become %(to)s.")
        raise IllegalTransition(said % {"record": present, "status": present.get_status_display(), "to": to.label})
    return transition(record=present, to=to, **values)


def _present(record: Record) -> Any:
    return type(record)._default_manager.get(pk=record.pk)


def _require(reason: str, said: str) -> None:
    if not reason.strip():
        raise ValidationError({"reason": said})
