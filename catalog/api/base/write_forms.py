"""What a client may write of each kind of record, made from the form in which it is read."""

from __future__ import annotations

from functools import cache
from typing import Any
from uuid import uuid4

from django.db import models
from rest_framework import serializers

from catalog.models import Alias, Note, Record

from .known_fields import KnownFields
from .pointers import Pointer, Pointers
from .serializers import RecordSerializer

MOST_ROWS = 500


class Strict(KnownFields, serializers.ModelSerializer[Any]):
    """A form over a model."""

    def build_standard_field(self, field_name: str, model_field: models.Field[Any, Any]) -> Any:
        """What may be empty may be null, as it is read."""
        made, options = super().build_standard_field(field_name, model_field)
        if model_field.blank and isinstance(model_field, (models.CharField, models.TextField)):
            options = {**options, "allow_null": True, "allow_blank": True, "required": False}
        return made, options


class RowForm(Strict):
    """A row is always whole, also in a record of which only some fields are given."""

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, dict):
            left_out = [name for name, field in self.fields.items() if field.required and name not in data]
            if left_out:
                raise serializers.ValidationError(
                    {name: [self.fields[name].error_messages["required"]] for name in left_out}
                )
        return super().to_internal_value(data)


class AliasForm(RowForm):
    class Meta:
        model = Alias
        fields = ("name", "kind")
        validators: list[Any] = []


class NoteForm(RowForm):
    """`key` names a note that is there already; a note without one is new."""

    key = serializers.SlugField(max_length=32, required=False)

    class Meta:
        model = Note
        fields = ("key", "text", "spoiler")
        validators: list[Any] = []


OWNED: dict[str, type[RowForm]] = {"aliases": AliasForm, "notes": NoteForm}


class RecordForm(Strict):
    """Base of the forms that `form_of` makes. Lists of owned rows and of pointers are set to what is given."""

    reason = serializers.CharField(
        max_length=300, required=False, allow_blank=True, write_only=True, help_text="Goes into the history."
    )

    def values(self) -> dict[str, Any]:
        """What is valid as arguments of `catalog.writes`, without the reason. Of a whole record (not of a partial
        one), what is left out is what a new record would have."""
        given = {name: value for name, value in self.validated_data.items() if name != "reason"}
        found = {name: _plain(self.Meta.model, name, value) for name, value in given.items()}
        return found if self.partial else {**_defaults(self), **found}

    @property
    def why(self) -> str:
        return str(self.validated_data.get("reason", ""))

    def validate_aliases(self, rows: list[Any]) -> list[Any]:
        return _each_once(rows, "name")

    def validate_notes(self, rows: list[Any]) -> list[Any]:
        rows = [{"key": uuid4().hex[:12], **row, "position": place} for place, row in enumerate(rows)]
        return _each_once(rows, "key")


@cache
def form_of(read: type[RecordSerializer]) -> type[RecordForm]:
    """The form in which a record is written that is read as `read`: the fields that it says are `written`."""
    model = read.record_model()
    members: dict[str, Any] = {}
    for name in read.written:
        made = _declared(model, name, read.sources_of_written.get(name, name))
        if made is not None:
            members[name] = made
    meta = type("Meta", (), {"model": model, "fields": (*read.written, "reason"), "validators": []})
    return type(f"{model.__name__}Write", (RecordForm,), {**members, "Meta": meta, "__doc__": None})


def _declared(model: type[Record], name: str, source: str) -> Any:
    """The field of a relation, of owned rows, or of another name; None where the model's own column says all."""
    if name in OWNED:
        rows: Any = OWNED[name]
        return rows(many=True, required=False, max_length=MOST_ROWS)
    field: Any = model._meta.get_field(source)
    if not field.remote_field:
        made = serializers.ModelSerializer().build_standard_field(source, field) if source != name else None
        return made and made[0](**{**made[1], "source": source, "allow_null": True, "required": False})
    target = field.remote_field.model
    many = isinstance(field, models.ManyToManyField)
    options: dict[str, Any] = {"required": not (field.blank or many)}
    if not many:
        options["allow_null"] = field.null
    if not issubclass(target, Record) and hasattr(target, "slug"):
        return serializers.SlugRelatedField("slug", queryset=target.objects.all(), many=many, **options)
    rows = target.objects.current() if issubclass(target, Record) else target.objects.all()
    return (Pointers if many else Pointer)(rows, **options)


def _plain(model: type[Record], name: str, value: Any) -> Any:
    if name in OWNED:
        return [dict(row) for row in value]
    field = model._meta.get_field(name)
    if isinstance(field, models.ManyToManyField):
        return [each.pk for each in value]
    empty = value is None and isinstance(field, (models.CharField, models.TextField)) and not field.null
    return "" if empty else value


def _defaults(form: RecordForm) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, each in form.fields.items():
        source = str(each.source or name)
        if name in OWNED:
            found[source] = []
        elif name != "reason":
            field: Any = form.Meta.model._meta.get_field(source)  # type: ignore[attr-defined]
            found[source] = [] if field.many_to_many else field.get_default()
    return found


def _each_once(rows: list[Any], name: str) -> list[Any]:
    given = [row[name] for row in rows]
    if twice := sorted({each for each in given if given.count(each) > 1}):
        raise serializers.ValidationError([f"Given more than once: {', '.join(twice)}."])
    return rows
