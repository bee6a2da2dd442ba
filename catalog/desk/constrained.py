from __future__ import annotations

from django import forms
from django.core.exceptions import ValidationError

from .constraints import broken_constraints


class ConstrainedForm(forms.ModelForm):
    """Says what the database would refuse in an editor's words, at the field that can mend it."""

    def validate_constraints(self) -> None:
        if self.errors:
            return
        for name, errors in broken_constraints(self.instance).items():
            self.add_error(name if name in self.fields else None, ValidationError(errors))
