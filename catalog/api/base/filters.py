"""Filters that refuse what they do not know, with a message that names the parameter."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.forms import CharField
from django_filters import rest_framework as filters
from django_filters.fields import ModelChoiceField
from drf_spectacular.utils import extend_schema_field

from catalog import edtf
from catalog.models import Record

from .links import public_records


class NumberedField(ModelChoiceField):
    """A row by its number, which may be of any length: what no database can hold is no valid choice."""

    def to_python(self, value: Any) -> Any:
        if value and not (str(value).isascii() and str(value).isdigit() and len(str(value)) <= 18):
            raise ValidationError(self.error_messages["invalid_choice"], code="invalid_choice")
        return super().to_python(value)


class Numbered(filters.ModelChoiceFilter):
    field_class = NumberedField


@extend_schema_field({"type": "integer"})
class PublicRecord(Numbered):
    """By the number of a record that readers may see."""

    def __init__(self, model: Any, **options: Any) -> None:
        super().__init__(queryset=lambda request: model.objects.visible().order_by(), **options)


@extend_schema_field({"type": "integer"})
class AnyPublicRecord(Numbered):
    """By the number of a public record of any kind."""

    def __init__(self, **options: Any) -> None:
        super().__init__(queryset=lambda request: public_records(Record.objects), **options)


@extend_schema_field({"type": "integer"})
class Row(Numbered):
    """By the number of a row that is not a record."""

    def __init__(self, model: Any, **options: Any) -> None:
        super().__init__(queryset=lambda request: model.objects.all(), **options)


class WholeNumberField(CharField):
    """Digits only, of a size that every database takes."""

    default_error_messages = {"invalid": "A whole number."}

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value)
        if text and not (text.isascii() and text.isdigit() and len(text) <= 9):
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        return int(text) if text else None


@extend_schema_field({"type": "integer", "minimum": 0})
class WholeNumber(filters.Filter):
    field_class = WholeNumberField


@extend_schema_field({"type": "string"})
class Words(filters.CharFilter):
    """By a text, word for word."""


@extend_schema_field({"type": "string", "enum": ["true", "false"]})
class Flag(filters.TypedChoiceFilter):
    """`true` or `false`, nothing else."""

    def __init__(self, **options: Any) -> None:
        choices = [("true", "true"), ("false", "false")]
        super().__init__(choices=choices, coerce=lambda text: text == "true", **options)


class DateRangeField(CharField):
    def to_python(self, value: Any) -> Any:
        text = super().to_python(value)
        if not text:
            return None
        try:
            return edtf.parse(text)
        except ValueError as error:
            # As a parameter: what the client wrote may hold a %.
            raise ValidationError("%(said)s", code="partial_date", params={"said": error}) from None


@extend_schema_field({"type": "string", "description": "EDTF: 2024, 2024-09, 2024-09-27 or XXXX-05-14"})
class DateRange(filters.Filter):
    """By a partial date: all dates that may lie within it. A date without a year is matched word for word."""

    field_class = DateRangeField

    def filter(self, qs: Any, value: Any) -> Any:
        if value is None:
            return qs
        if value.first is None:
            return qs.filter(**{self.field_name: str(value)})
        bounds = {f"{self.field_name}_first__lte": value.last, f"{self.field_name}_last__gte": value.first}
        return qs.filter(**bounds)


class RecordFilters(filters.FilterSet):
    """Base of all filter sets; they use `Choice` and the filters of this module, which refuse unknown values."""


Choice = filters.ChoiceFilter
