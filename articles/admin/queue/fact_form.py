"""A form for the fact of a proposal, made from the fields of its dataclass."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields
from decimal import Decimal
from typing import Any, get_type_hints

from django import forms

from articles.review.choices import ALIAS_OF
from articles.review.facts import FACTS
from catalog.desk import LinesField
from catalog.models import Alias, Credit, Drama, Genre, Release, Role, Scene, SceneKind, Video
from catalog.models.partial_date import PartialDateFormField

KEPT = {"of", "start", "end", "label", "words", "main"}
"""Parts of a fact that tie it to its text: they stay as they were read."""
DATES = {"premiere", "day", "published", "date"}
LONGEST = 300
_PARTS = [("", "–"), *Release.Part.choices]
_JOBS = ("actor", "director", "writer", "singer", "host", "reporter", "other")
_WORKS = ("webtoon", "novel", "film", "drama", "story", "other")
_CHOICES: dict[tuple[str, str], Callable[[], Any]] = {
    ("title", "work"): lambda: Drama.Kind.choices,
    ("person", "job"): lambda: [(job, job) for job in _JOBS],
    ("role", "state"): lambda: Role.State.choices,
    ("credit", "job"): lambda: Credit.Job.choices,
    ("release", "part"): lambda: Release.Part.choices,
    ("release", "state"): lambda: Release.State.choices,
    ("setting", "part"): lambda: _PARTS,
    ("scene", "part"): lambda: _PARTS,
    ("scene", "scene"): lambda: list(SceneKind.objects.values_list("slug", "name")),
    ("genre", "genre"): lambda: list(Genre.objects.values_list("slug", "name")),
    ("based_on", "work"): lambda: [(work, work) for work in _WORKS],
    ("takes", "qualifier"): lambda: Scene.Qualifier.choices,
    ("video", "video"): lambda: Video.Kind.choices,
    ("alias", "form"): lambda: Alias.Kind.choices,
    ("alias", "of"): lambda: [(of, of) for of in ALIAS_OF],
}


class FactForm(forms.Form):
    """`shown` tells that the form was there: what does not post it edits nothing."""

    shown = forms.CharField(required=False, widget=forms.HiddenInput, initial="1")

    @property
    def edited(self) -> bool:
        return self.is_bound and bool(self.data.get(self.add_prefix("shown"))) and bool(self.changed_data)

    def fact(self, data: Mapping[str, Any]) -> dict[str, Any]:
        """`data` as it was edited, as JSON values."""
        said = {name: _plain(value) for name, value in self.cleaned_data.items() if name != "shown"}
        return {**data, **said}


def fact_form(kind: str, data: Mapping[str, Any], posted: Any = None) -> FactForm:
    """The form of a fact of `kind` that says `data`, with what was `posted`."""
    form = FactForm(posted, initial={**data, "shown": "1"}, prefix="fact")
    cls: Any = FACTS.get(kind)
    hints = get_type_hints(cls) if cls else {}
    for field in fields(cls) if cls else ():
        name = field.name
        if name not in ({"of"} if kind == "alias" else set()) and name in KEPT:
            continue
        if hints[name] is Decimal and data.get(name) is not None:
            form.initial[name] = Decimal(data[name])
        form.fields[name] = _field(kind, field, hints[name], data.get(name))
    return form


def _field(kind: str, field: Field[Any], hint: Any, value: Any) -> forms.Field:
    optional = field.default is not MISSING or type(None) in getattr(hint, "__args__", ())
    options: dict[str, Any] = {"required": not optional, "label": field.name.replace("_", " ").capitalize()}
    if choices := _CHOICES.get((kind, field.name)):
        found = [(str(key), label) for key, label in choices()]
        if value and str(value) not in dict(found):
            found.append((str(value), str(value)))
        return forms.ChoiceField(choices=found, **options)
    if field.name in DATES:
        return PartialDateFormField(**options)
    if field.name == "url":
        return forms.URLField(assume_scheme="https", max_length=500, **options)
    if hint is bool:
        return forms.BooleanField(**{**options, "required": False})
    if hint is Decimal:
        return forms.DecimalField(min_value=0, max_value=100, max_digits=6, decimal_places=3, **options)
    if hint in (int, int | None):
        return _Number(min_value=0, max_value=32767, empty=0 if hint is int else None, **options)
    if getattr(hint, "__origin__", None) is tuple:
        return LinesField(**{**options, "widget": forms.Textarea(attrs={"rows": 3, "cols": 30})})
    if field.name == "note":
        return forms.CharField(max_length=2000, widget=forms.Textarea(attrs={"rows": 3, "cols": 40}), **options)
    return forms.CharField(max_length=LONGEST, empty_value=None if hint == str | None else "", **options)


class _Number(forms.IntegerField):
    def __init__(self, *, empty: int | None, **options: Any) -> None:
        self.empty = empty
        super().__init__(**options)

    def clean(self, value: Any) -> Any:
        found = super().clean(value)
        return self.empty if found is None else found

    def has_changed(self, initial: Any, data: Any) -> bool:
        return super().has_changed(initial or None, data if data not in ("0", 0) else None)


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, Decimal) else value
