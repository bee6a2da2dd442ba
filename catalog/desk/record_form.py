from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ObjectDoesNotExist, ValidationError
from django.db import models

from .constraints import broken_constraints
from .writing import Refusals

HIDDEN = {"version"}


class RecordForm(forms.ModelForm):
    """A record's fields with the version they were read at. It validates what the database would refuse, and
    shows under `refusals` what `catalog.writes` did refuse."""

    version = forms.IntegerField(widget=forms.HiddenInput, required=False)
    refusals: ClassVar[Refusals] = {}

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if not self.instance._state.adding:
            self.initial["version"] = self.instance.version

    def has_changed(self) -> bool:
        return bool(set(self.changed_data) - HIDDEN)

    def validate_constraints(self) -> None:
        """All constraints, also over fields that the form does not show (a role's folded character)."""
        if self.errors:
            return
        try:
            self.instance.prepare()
        except ObjectDoesNotExist:
            return
        if broken := broken_constraints(self.instance):
            self.take(ValidationError(broken))

    def _post_clean(self) -> None:
        super()._post_clean()  # type: ignore[misc]
        refusal = self.refusals.get(self.prefix or "")
        if refusal is None:
            return
        self.take(refusal)
        for error in getattr(refusal, "error_list", []):
            if error.code == "stale":
                # Seen now: saving once more is a decision.
                self.data = self.data.copy()
                self.data[self.add_prefix("version")] = error.params["current"]

    def take(self, refusal: ValidationError) -> None:
        """Show errors at the fields they name; what names no field here stands at the top."""
        if not hasattr(refusal, "error_dict"):
            self.add_error(None, refusal)
            return
        for name, errors in refusal.error_dict.items():
            if name in self.fields:
                self.add_error(name, errors)
            elif name == NON_FIELD_ERRORS:
                self.add_error(None, errors)
            else:
                said = [ValidationError(f"{name.replace('_', ' ')}: {text}") for text in ValidationError(errors).messages]
                self.add_error(None, said)

    def values(self) -> dict[str, Any]:
        """The form as arguments of `catalog.writes`: relations to many as keys."""
        found: dict[str, Any] = {}
        opts = self.instance._meta
        for field in [*opts.concrete_fields, *opts.many_to_many]:
            if field.name not in self.cleaned_data or not field.editable:
                continue
            value = self.cleaned_data[field.name]
            found[field.name] = [each.pk for each in value] if isinstance(field, models.ManyToManyField) else value
        return found
