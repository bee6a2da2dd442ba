"""Which fields of a record can have a source, and what the record says under them."""

from __future__ import annotations

from typing import Any

from django.db import models

FACTS: dict[str, tuple[str, ...]] = {
    "drama": ("title", "native_title", "kind", "genres", "setting", "based_on"),
    "actor": ("name", "native_name"),
    "network": ("name", "native_name"),
    "release": ("number", "premiere", "state", "networks", "setting"),
    "role": ("actor", "character", "state"),
    "scene": ("title", "kind", "roles", "episode", "takes", "place", "aired"),
    "credit": ("job",),
    "song": ("title", "artists", "part"),
    "rating": ("value", "region", "day", "episode", "measured_by"),
    "video": ("title", "kind", "published", "channel"),
}
"""By kind of record; aliases, and the notes of a scene, come beside them."""


RELATED: dict[str, tuple[str, ...]] = {
    "drama": ("aliases", "genres"),
    "release": ("aliases", "networks"),
    "scene": ("aliases", "notes", "roles__actor"),
    "song": ("aliases", "artists"),
}
"""What `stated` reads beside the record's own columns, to be fetched for many at once."""


def is_many(record: Any, name: str) -> bool:
    """Whether a field holds several values."""
    return name == "aliases" or isinstance(record._meta.get_field(name), models.ManyToManyField)


def stated(record: Any, name: str) -> list[str]:
    """What the record says under a field, as citations state it; several where a field has several values."""
    if name == "aliases":
        return [alias.name for alias in record.aliases.all()]
    if name.startswith("notes."):
        return [note.text for note in record.notes.all() if note.field == name]
    if name == "":
        return []
    if name == "roles":
        return [role.actor.name for role in record.roles.all()]
    if is_many(record, name):
        return [str(each) for each in getattr(record, name).all()]
    value = getattr(record, name)
    if name == "value":
        return [record.shown_value]
    if name == "takes" and value:
        qualifier = record.takes_qualifier.replace("_", " ")
        return [str(value) if qualifier in ("", "exactly") else f"{qualifier} {value}"]
    if name in ("job", "kind") and record.type in ("credit", "video"):
        return [str(getattr(record, f"get_{name}_display")())]
    return [] if value in ("", None) else [str(value)]


def citable(record: Any) -> list[str]:
    """The fields of a record that a sentence may support; empty: that it exists."""
    notes = [note.field for note in record.notes.all()] if record.type == "scene" else []
    return [*FACTS.get(record.type, ()), "aliases", *notes, ""]
