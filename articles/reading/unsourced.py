"""Which facts of a record no sentence supports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.apps import apps

from articles.models import Citation

FACTS: dict[str, tuple[str, ...]] = {
    "drama": ("title", "native_title", "genres", "setting", "based_on"),
    "actor": ("name", "native_name"),
    "release": ("number", "premiere", "networks", "setting"),
    "role": ("actor", "character"),
    "scene": ("title", "episode", "roles", "takes", "place", "aired", "notes"),
    "credit": ("job",),
    "song": ("title", "part", "artists"),
    "rating": ("value", "region", "day", "measured_by"),
    "video": ("title", "channel", "published"),
}
"""Kind of record → fields that state something of the world. A synopsis or what tells namesakes apart is the
newsroom's own; networks are reference data, and an article is a source itself."""
NAMING = frozenset({"title", "name", "number", "actor", "job", "value"})
"""Fields that only say which record it is: any sentence about the record supports them."""


def unsourced(records: Iterable[Any]) -> dict[int, list[str]]:
    """Id → fields that have a value and no sentence that supports it and that readers may see, in the order of FACTS;
    records that lack none are left out. `records` are of their own kind (Drama, Actor …). A note is named as its
    citations name it (`notes.<key>`).

    One query, and one for each relation to many of the kinds among them."""
    known = [record for record in records if record.type in FACTS]
    cited: dict[int, set[str]] = defaultdict(set)
    supporting = Citation.objects.public().filter(stance=Citation.Stance.SUPPORTS)
    pairs = supporting.filter(record__in=[record.pk for record in known]).order_by()
    for record_id, field in pairs.values_list("record", "field").distinct():
        cited[record_id].add(field)
    many = _many(known)
    found = {record.pk: _without(record, cited[record.pk], many[record.pk]) for record in known}
    return {pk: fields for pk, fields in found.items() if fields}


def _without(record: Any, cited: set[str], many: set[str]) -> list[str]:
    lacking = []
    for name in FACTS[record.type]:
        if name == "notes":
            lacking += sorted(each for each in many if each.startswith("notes.") and each not in cited)
        elif not (cited if name in NAMING else name in cited) and (name in many or _has_value(record, name)):
            lacking.append(name)
    return lacking


def _has_value(record: Any, name: str) -> bool:
    field = record._meta.get_field(name)
    return not field.many_to_many and field.value_from_object(record) not in ("", None)


def _many(records: list[Any]) -> dict[int, set[str]]:
    """Record → its relations to many that are not empty, and its notes."""
    found: dict[int, set[str]] = defaultdict(set)
    for kind in {record.type for record in records}:
        model: Any = apps.get_model("catalog", kind)
        pks = [record.pk for record in records if record.type == kind]
        for field in model._meta.many_to_many:
            if field.name in FACTS[kind]:
                owner = field.m2m_column_name()
                for pk in field.remote_field.through._default_manager.filter(**{f"{owner}__in": pks}).values_list(
                    owner, flat=True
                ):
                    found[pk].add(field.name)
        if "notes" in FACTS[kind]:
            note = apps.get_model("catalog", "note")
            for pk, key in note._default_manager.filter(scene__in=pks).values_list("scene", "key"):
                found[pk].add(f"notes.{key}")
    return found
