from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.db import models

from .constrained import ConstrainedForm
from .pending import initial_of
from .writing import Refusals

HIDDEN = {"version", "pending", "pending_seen"}
SEEN = {"stale": "version", "stale_pending": "pending_seen"}
"""Refusal → the hidden field that says what was seen: saving once more is a decision."""


class RecordForm(ConstrainedForm):
    """A record's fields with the version they were read at, and under `refusals` what `catalog.writes` refused.
    Where the record has a pending version, the form shows that."""

    version = forms.IntegerField(widget=forms.HiddenInput, required=False)
    pending = forms.IntegerField(widget=forms.HiddenInput, required=False)
    pending_seen = forms.IntegerField(widget=forms.HiddenInput, required=False)
    refusals: ClassVar[Refusals] = {}

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if not self.instance._state.adding:
            self.initial["version"] = self.instance.version
        if getattr(self.instance, "pending", None) is not None:
            self.initial.update(initial_of(self.instance), pending=self.instance.pending.pk)

    def has_changed(self) -> bool:
        return bool(set(self.changed_data) - HIDDEN)

    def prepare(self) -> None:
        """A role's folded character, a scene's qualifier."""
        self.instance.prepare()

    def _post_clean(self) -> None:
        super()._post_clean()
        refusal = self.refusals.get(self.prefix or "")
        if refusal is None:
            return
        self.take(refusal)
        for error in getattr(refusal, "error_list", []):
            if name := SEEN.get(error.code):
                data: Any = self.data.copy()  # type: ignore[attr-defined]
                data[self.add_prefix(name)] = error.params["current"]
                self.data = data

    def values(self) -> dict[str, Any]:
        """The form as arguments of `catalog.writes`: relations to many as keys."""
        found: dict[str, Any] = {}
        opts = self.instance._meta
        for field in [*opts.concrete_fields, *opts.many_to_many]:
            if field.name not in self.cleaned_data or not field.editable or field.primary_key:
                continue
            value = self.cleaned_data[field.name]
            found[field.name] = [each.pk for each in value] if isinstance(field, models.ManyToManyField) else value
        return found
