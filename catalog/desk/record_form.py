from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.db import models

from catalog.reading.numbers import MOST, whole_number

from .constrained import ConstrainedForm
from .meanwhile import Meanwhile
from .pending import initial_of
from .writing import Refusals

HIDDEN = {"version", "pending", "pending_seen"}


class RecordForm(ConstrainedForm):
    """A record's fields with the version they were read at, and under `refusals` what `catalog.writes` refused.
    Where the record has a pending version, the form shows that."""

    version = forms.IntegerField(widget=forms.HiddenInput, required=False, max_value=MOST)
    pending = forms.IntegerField(widget=forms.HiddenInput, required=False, max_value=MOST)
    pending_seen = forms.IntegerField(widget=forms.HiddenInput, required=False, max_value=MOST)
    refusals: ClassVar[Refusals] = {}
    meanwhile: Meanwhile | None = None

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if not self.instance._state.adding:
            self.initial["version"] = self.instance.version
        if getattr(self.instance, "pending", None) is not None:
            self.initial.update(initial_of(self.instance), pending=self.instance.pending.pk)

    def has_changed(self) -> bool:
        return bool(set(self.changed_data) - HIDDEN)

    def clean_version(self) -> int | None:
        """The version read; or the one that the editor saw when refused and decided to save over."""
        over = self.data.get(f"_over-{self.prefix or ''}", "")
        version: int | None = self.cleaned_data.get("version")
        return whole_number(over) or version

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
            if error.code == "stale_pending":
                self._see("pending_seen", error.params["current"])
        self.meanwhile = getattr(refusal, "meanwhile", None)
        if self.meanwhile is not None and self.meanwhile.merged:
            self._see("version", self.meanwhile.now.number)

    def _see(self, name: str, value: Any) -> None:
        """Send `value` back as seen: saving once more is a decision."""
        data: Any = self.data.copy()  # type: ignore[attr-defined]
        data[self.add_prefix(name)] = value
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
