"""Both sides of a save that was refused because somebody else saved first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models

from catalog.models import Revision
from catalog.writes.revision import owned_columns

from .diff import Change, Data, changes, differences
from .told_values import plain

THEIRS, MINE, CLASH = "theirs", "mine", "clash"


@dataclass(frozen=True, slots=True)
class Line:
    """One field or owned row that differs: `change.old` is what is there now, `change.new` what was typed. `whose`
    says who changed it since the form was opened: they alone, this editor alone, or both (a clash)."""

    change: Change
    whose: str


@dataclass
class Meanwhile:
    """What is there now, beside what was typed. `form` and `owned` (formsets by reverse name) are what was sent."""

    form: Any
    owned: dict[str, Any]
    seen: int
    now: Revision
    lines: list[Line] = field(default_factory=list)
    merged: bool = False
    """Whether the form was brought up to what is there now."""

    @property
    def prefix(self) -> str:
        return self.form.prefix or ""

    @property
    def settled(self) -> bool:
        """Whether nothing of theirs would be lost by saving."""
        return all(line.whose == MINE for line in self.lines)

    @property
    def clashes(self) -> bool:
        return any(line.whose == CLASH for line in self.lines)

    def take(self, parts: set[str]) -> list[Line]:
        """Give in on these parts; they are no difference any more."""
        taken = [line for line in self.lines if line.change.part in parts]
        self.lines = [line for line in self.lines if line.change.part not in parts]
        self.merged = self.settled
        return taken


def beside(
    refusal: ValidationError, form: Any, owned: dict[str, Any] | None = None, fixed: dict[str, Any] | None = None
) -> ValidationError:
    """The refusal; of a stale version, with both sides as its `meanwhile`. `owned` are the formsets of owned rows by
    reverse name, `fixed` are fields (keys of pointers) that the form sets without showing them."""
    for error in getattr(refusal, "error_list", []):
        if error.code == "stale":
            refusal.meanwhile = _meanwhile(form, owned or {}, fixed or {}, error.params)  # type: ignore[attr-defined]
    return refusal


def _meanwhile(form: Any, owned: dict[str, Any], fixed: dict[str, Any], params: dict[str, int]) -> Meanwhile:
    model = form._meta.model
    versions = (params["expected"], params["current"])
    own = Revision.objects.filter(record_id=form.instance.pk, number__in=versions).select_related("by")
    found = {revision.number: revision for revision in own}
    base, now = found.get(params["expected"]), found[params["current"]]
    typed = _typed(form, owned, now.data)
    typed["fields"] |= fixed
    their = _changed(base, now.data, model)
    my = _changed(base, typed, model)
    meanwhile = Meanwhile(form, owned, params["expected"], now)
    for change in changes(now.data, typed, model):
        key = (change.field, change.row)
        both = base is None or (key in their and key in my)
        whose = CLASH if both else THEIRS if key in their else MINE
        meanwhile.lines.append(Line(change, whose))
    meanwhile.lines.sort(key=lambda line: (CLASH, THEIRS, MINE).index(line.whose))
    return meanwhile


def _changed(base: Revision | None, data: Data, model: Any) -> set[Any]:
    return {(one.field, one.row) for one in differences(base.data, data, model)} if base else set()


def _typed(form: Any, owned: dict[str, Any], now: Data) -> Data:
    """What was typed as a revision would keep it; what no form shows is as it is now."""
    fields = dict(now["fields"])
    for name in form.values():
        column = form.instance._meta.get_field(name)
        value = form.cleaned_data[name]
        if isinstance(column, models.ManyToManyField):
            fields[name] = sorted(each.pk for each in value)
        elif isinstance(column, models.ForeignKey):
            fields[name] = value.pk if value is not None else None
        elif name in fields:
            fields[name] = _even(plain(value))
    rows = dict(now["owned"])
    for name, formset in owned.items():
        rows[name] = [{**_defaults(formset.model, row, name, now), **_plain_row(row)} for row in formset.rows()]
    return {"fields": fields, "owned": rows}


def _plain_row(row: dict[str, Any]) -> dict[str, Any]:
    return {name: _even(plain(value)) for name, value in row.items()}


def _defaults(model: Any, row: dict[str, Any], name: str, now: Data) -> dict[str, Any]:
    """Columns that the form does not show, as the same row has them now or as a new row gets them."""
    identity = [str(plain(row.get(key))) for key in model.identity]
    for present in now["owned"].get(name, []):
        if [str(present.get(key)) for key in model.identity] == identity:
            return dict(present)
    return {column.name: plain(column.get_default()) for column in owned_columns(model)}


def _even(value: Any) -> Any:
    """A browser sends its own ends of lines."""
    return value.replace("\r\n", "\n") if isinstance(value, str) else value
