"""What every write does: take the record's next version, save it, leave a revision, tell search."""

from __future__ import annotations

import json
from dataclasses import asdict
from decimal import Decimal
from typing import Any
from unicodedata import category

from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone

from catalog import search
from catalog.models import Record, Revision, Status
from catalog.models.guard import writing

from .batching import asks_beforehand, put_off
from .renditions import renditions_following

Data = dict[str, Any]


class StaleVersion(Exception):
    """Somebody else changed the record since it was read. `expected` and `current` are versions."""

    def __init__(self, record: Record, expected: int, current: int) -> None:
        self.record, self.expected, self.current = record, expected, current
        super().__init__(f"“{record}” was changed meanwhile: you edited version {expected}, it is at {current}.")


NO_TEXT = frozenset(map(chr, range(32))) - frozenset("\t\n\r\f\v") | {"\ufffe", "\uffff"}
"""What no feed and no table can hold, as XML cannot; a text may have ends of pages, a name may not."""


BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs by name that show nothing."""


def own_fields(record: Record | type[Record]) -> list[models.Field[Any, Any]]:
    """The columns that a revision carries: all but the bookkeeping and what follows from other columns."""
    return [
        field
        for field in record._meta.concrete_fields
        if field.name not in record.bookkeeping and not field.name.endswith(("_first", "_last"))
    ]


def owned_columns(model: type[models.Model]) -> list[models.Field[Any, Any]]:
    """The columns of an owned row without its own key and its owner."""
    return [field for field in model._meta.concrete_fields if not field.primary_key and not field.remote_field]


def snapshot(record: Record) -> Data:
    """`record` as JSON values: `{"fields": …, "owned": {reverse name: [row]}}`, as a revision keeps it."""
    data: Data = {"fields": {}, "owned": {}}
    for field in own_fields(record):
        data["fields"][field.name] = _plain(field.value_from_object(record))
    for many in record._meta.many_to_many:
        data["fields"][many.name] = sorted(getattr(record, many.name).values_list("pk", flat=True))
    for name in record.owned:
        rows = getattr(record, name).all()
        columns = owned_columns(rows.model)
        data["owned"][name] = [{c.name: _plain(c.value_from_object(row)) for c in columns} for row in rows]
    return json.loads(json.dumps(data, cls=DjangoJSONEncoder))


def _plain(value: Any) -> Any:
    """A file by its name; 12.300 as 12.3, however it was given."""
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return value.name if isinstance(value, models.fields.files.FieldFile) else value


def take_version(record: Record, version: int) -> None:
    """Move the record from `version` to the next one, or raise StaleVersion: the optimistic lock."""
    now = timezone.now()
    with writing():
        taken = Record.objects.filter(pk=record.pk, version=version).update(version=version + 1, modified=now)
    if not taken:
        current = Record.objects.values_list("version", flat=True).get(pk=record.pk)
        raise StaleVersion(record, version, current)
    record.version, record.modified = version + 1, now


def tidy(record: Record) -> None:
    """Names and titles without space around them, lines ending alike whoever sent them. Raises ValidationError for
    what no database takes as text."""
    for field in own_fields(record):
        value = getattr(record, field.attname)
        if not isinstance(value, str):
            continue
        refused = NO_TEXT if isinstance(field, models.TextField) else NO_TEXT | {"\f", "\v"}
        if any(character in refused or "\ud800" <= character <= "\udfff" for character in value):
            raise ValidationError({field.name: "Characters that are no text are not allowed."})
        value = even_lines(value)
        if not isinstance(field, models.TextField):
            # A unique column holds nothing as null: two empty texts would clash.
            value = _said(value) or (None if field.null and field.unique else "")
        setattr(record, field.attname, value)


def _said(value: str) -> str:
    """Without space around it; nothing where no sign of it can be seen."""
    seen = any(category(each)[0] not in "CMZ" and each not in BLANK for each in value)
    return value.strip() if seen else ""


def even_lines(value: Any) -> Any:
    """Browsers send their own ends of lines; a form that nobody touched is no change."""
    return value.replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else value


def save(record: Any) -> None:
    """Validate and store the record's own row, `live_from` worked out."""
    tidy(record)
    _require_pointers(record)
    record.prepare()
    if at := record.publish_at:  # as finely as a revision keeps it
        record.publish_at = at.replace(microsecond=at.microsecond // 1000 * 1000)
    record.live_from = record.publish_at if record.status == Status.PUBLISHED else None
    record.full_clean(validate_constraints=asks_beforehand())
    with writing():
        record.save()


def _require_pointers(record: Record) -> None:
    """Before a label is made of what they point at. Raises ValidationError that names the empty ones."""
    needed = [field for field in own_fields(type(record)) if field.is_relation and not field.null]
    if empty := [field for field in needed if getattr(record, field.attname) is None]:
        raise ValidationError({field.name: field.error_messages["null"] for field in empty})


def set_many(record: Record, values: Data) -> None:
    """Set many-to-many relations and owned rows named in `values` to exactly what is given."""
    with renditions_following(record, values):
        for name, rows in values.items():
            if name in record.owned:
                _set_owned(getattr(record, name), rows)
            else:
                getattr(record, name).set(rows)
    vars(record).get("_prefetched_objects_cache", {}).clear()


def _set_owned(manager: Any, rows: list[Data]) -> None:
    """Make the owned rows equal `rows`; a row is the same where its model's `identity` is."""
    identity = manager.model.identity
    present = {tuple(str(getattr(row, name)) for name in identity): row for row in manager.all()}
    for values in rows:
        row = present.pop(tuple(str(values[name]) for name in identity), None) or manager.model(
            **{manager.field.name: manager.instance}
        )
        for name, value in values.items():
            setattr(row, name, even_lines(value))
        row.full_clean()
        with writing():
            row.save()
    for row in present.values():
        with writing():
            row.delete()


def conclude(record: Any, *, action: str, by: Any, reason: str, was_public: bool, data: Data | None = None) -> Revision:
    """Write the revision of the version that the record now has, and put it into the search index."""
    index(record)
    with writing():
        return Revision.objects.create(
            record_id=record.pk,
            number=record.version,
            base=record.version - 1,
            action=action,
            by=by,
            reason=reason[:300],
            public=was_public or record.live_from is not None,
            data=snapshot(record) if data is None else data,
        )


def index(record: Any) -> None:
    """Into the search index; what was merged into another record is found there under that one's names."""
    if record.merged_into_id:
        search.remove(record_id=record.pk)
        return
    entry = search.Entry(record.pk, record.type, record.search_names(), record.search_text(), record.live_from)
    if not put_off(entry):
        search.index(**asdict(entry))
