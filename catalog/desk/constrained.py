from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ObjectDoesNotExist, ValidationError

from catalog.reading.constraints import broken_constraints


class ConstrainedForm(forms.ModelForm):
    """Says what the database would refuse in an editor's words, at the field that can mend it."""

    def _post_clean(self) -> None:
        # Django would check the same constraints, without those over fields that the form does not show.
        vars(self.instance)["get_constraints"] = list
        try:
            super()._post_clean()  # type: ignore[misc]
        finally:
            del vars(self.instance)["get_constraints"]
        if not self.errors:
            try:
                self.prepare()
            except ObjectDoesNotExist:
                return
            if broken := broken_constraints(self.instance):
                self.take(ValidationError(broken))

    def prepare(self) -> None:
        """Work out fields that constraints are about."""

    def take(self, refusal: ValidationError) -> None:
        """Show errors at the fields they name; what names no field here stands at the top."""
        if not hasattr(refusal, "error_dict"):
            self.add_error(None, refusal)
            return
        for name, errors in refusal.error_dict.items():
            if name in self.fields:
                self.add_error(name, errors)
            else:
                self.add_error(None, _with_name(name, errors))


def _with_name(name: str, errors: list[Any]) -> list[Any]:
    if name == NON_FIELD_ERRORS:
        return errors
    texts = ValidationError(errors).messages
    return [ValidationError(f"{name.replace('_', ' ')}: {text}".replace("%", "%%")) for text in texts]
