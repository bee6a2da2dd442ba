"""Putting what somebody else changed into a form that was sent, on request."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.forms import FileField
from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext as _

from .meanwhile import Line, Meanwhile
from .posted_rows import KEY, PostedRows
from .told_values import plain
from .writing import Refusals

Sent = dict[str, list[Any]]


def merge_asked(request: HttpRequest, refusals: Refusals) -> None:
    """For each form that was refused as stale and asks for it, put what was ticked into what was sent."""
    for prefix, refusal in refusals.items():
        meanwhile: Meanwhile | None = getattr(refusal, "meanwhile", None)
        if meanwhile is None or f"_merge-{prefix}" not in request.POST:
            continue
        _take(request, meanwhile, meanwhile.take(set(request.POST.getlist(f"_take-{prefix}"))))
        if meanwhile.settled:
            said = _("Your form goes on from version %s now, with the ticked changes in it. Look it over, then save.")
            refusals[prefix] = ValidationError(said % meanwhile.now.number, code="merged")
            refusals[prefix].meanwhile = meanwhile  # type: ignore[attr-defined]


def _take(request: HttpRequest, meanwhile: Meanwhile, lines: list[Line]) -> None:
    form, sent = meanwhile.form, dict(request.POST.lists())
    for change in (line.change for line in lines if line.change.row is None):
        _put(sent, form.add_prefix(change.field), form.fields[change.field], change.old)
    made = QueryDict(mutable=True)
    for name, values in sent.items():
        made.setlist(name, values)
    request.POST = made  # type: ignore[assignment]
    for name, formset in meanwhile.owned.items():
        rows = [line for line in lines if line.change.field == name and line.change.row is not None]
        if rows:
            posted = _with_rows(getattr(form.instance, name).all(), formset, rows)
            data, files = posted.written(request.POST, request.FILES)
            request.POST, request._files = data, files  # type: ignore[assignment, attr-defined]


def _with_rows(present: Any, formset: Any, lines: list[Line]) -> PostedRows:
    """What was sent for the rows of `formset`, with those of `lines` as they are there now (`present`)."""
    posted, identity = PostedRows(formset.data, formset.files, formset.prefix), formset.model.identity
    keys = {tuple(str(getattr(row, name)) for name in identity): str(row.pk) for row in present}
    typed = [_identity(form, identity) for form in formset.forms]
    for change in (line.change for line in lines):
        place = typed.index(change.row) if change.row in typed else None
        if change.old is None:
            if place is not None:
                posted.rows[place]["DELETE"] = ["on"]
            continue
        if place is None:
            posted.rows.append({KEY: [keys[change.row or ()]]})
            posted.files.append({})
        row = posted.rows[-1 if place is None else place]
        row.pop("DELETE", None)
        for column, field in formset.form.base_fields.items():
            # A file cannot be sent back; the row has it.
            if column in change.old and not isinstance(field, FileField):
                _put(row, column, field, change.old[column])
    posted.drop_dead()
    return posted


def _put(sent: Sent, name: str, field: Any, value: Any) -> None:
    """What a browser would send for `value`; nothing for a box that is not ticked."""
    prepared = field.prepare_value(value)
    if value is False:
        sent.pop(name, None)
    elif isinstance(prepared, list):
        sent[name] = [str(each) for each in prepared]
    else:
        sent[name] = ["on" if value is True else "" if prepared is None else str(prepared)]


def _identity(form: Any, identity: tuple[str, ...]) -> tuple[str, ...]:
    values = getattr(form, "cleaned_data", None) or {}
    return tuple(str(plain(values.get(name))) for name in identity)
