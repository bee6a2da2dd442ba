"""The one field for dates of which a part may be unknown."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models

from catalog import edtf


def validate_partial_date(value: str) -> None:
    try:
        edtf.parse(value)
    except ValueError as error:
        raise ValidationError(str(error), code="partial_date") from None


class PartialDateFormField(forms.CharField):
    """Accepts EDTF level 0 and `XXXX-MM-DD`, nothing else."""

    default_validators = [validate_partial_date]

    def to_python(self, value: Any) -> str:
        return (super().to_python(value) or "").upper()

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {**super().widget_attrs(widget), "placeholder": "2024-09-27, 2024-09, 2024, XXXX-05-14", "size": 14}


class BoundField(models.DateField):
    """One end of a partial date's range, worked out anew at every save."""

    def __init__(self, of: str = "", end: str = "first", **options: Any) -> None:
        self.of, self.end = of, end
        super().__init__(null=True, blank=True, editable=False, **options)

    def deconstruct(self) -> Any:
        name, path, args, options = super().deconstruct()
        for default in ("null", "blank", "editable"):
            options.pop(default, None)
        return name, path, args, {**options, "of": self.of, "end": self.end}

    def pre_save(self, model_instance: models.Model, add: bool) -> date | None:
        text = getattr(model_instance, self.of)
        value: date | None = getattr(edtf.parse(text), self.end) if text else None
        setattr(model_instance, self.attname, value)
        return value


class PartialDateField(models.CharField):
    """EDTF text; the empty string where nothing is known.

    Adds three columns: `<name>_first` and `<name>_last` (dates for ordering and ranges, null without a year)
    and `<name>_inferred` (true where the article's own date supplied the year)."""

    default_validators = [validate_partial_date]

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("blank", True)
        options.setdefault("default", "")
        options["max_length"] = 10
        super().__init__(*args, **options)

    def contribute_to_class(self, cls: type[models.Model], name: str, private_only: bool = False) -> None:
        super().contribute_to_class(cls, name, private_only)
        # Migrations name the columns themselves, in models of this module.
        if cls._meta.abstract or cls.__module__ == "__fake__":
            return
        for end in ("first", "last"):
            BoundField(of=name, end=end).contribute_to_class(cls, f"{name}_{end}")
        inferred = models.BooleanField(default=False, verbose_name=f"{self.verbose_name or name} worked out")
        inferred.contribute_to_class(cls, f"{name}_inferred")

    def formfield(self, **options: Any) -> Any:
        return super().formfield(**{"form_class": PartialDateFormField, **options})
