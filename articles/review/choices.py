"""Which record an editor says that a name in a proposal means: it goes before what the name itself would link to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from catalog.models import Actor, Drama, Network, Record, Role, Scene, Status
from catalog.reading.numbers import whole_number

from .linking import taken_back

NEW = "new"
Links = Mapping[str, Any]
"""Field of the fact (`actor`, of several names `actors.0`) → id of a record, or NEW."""
Choices = dict[tuple[str, str], Record | None]
"""(kind of record, name) → the record that it means; None for a new one."""

_DRAMA, _PERSON = ("drama", Drama), ("person", Actor)
_NAMED: dict[str, tuple[tuple[str, type[Record]], ...]] = {
    "title": (("title", Drama),),
    "person": (("name", Actor),),
    "release": (_DRAMA, ("network", Network)),
    "broadcast": (_DRAMA, ("network", Network)),
    "genre": (_DRAMA,),
    "setting": (_DRAMA,),
    "based_on": (_DRAMA,),
    "role": (("actor", Actor), ("character", Role), _DRAMA),
    "credit": (_DRAMA, _PERSON),
    "scene": (_DRAMA, ("actors", Actor)),
    "takes": (("of", Scene),),
    "place": (("of", Scene),),
    "aired": (("of", Scene),),
    "note": (("of", Scene),),
    "song": (_DRAMA, ("artists", Actor)),
    "rating": (_DRAMA,),
    "video": (_DRAMA,),
    "quote": (("speaker", Actor),),
}
ALIAS_OF: dict[str, type[Record]] = {"person": Actor, "title": Drama, "network": Network, "character": Role}


@dataclass(frozen=True)
class Named:
    """A name in a fact and the kind of record that it names. Empty where the fact wants one and the text tells none."""

    field: str
    model: type[Record]
    name: str

    @property
    def type(self) -> str:
        return str(self.model._meta.model_name)

    @property
    def may_be_new(self) -> bool:
        return bool(self.name) and self.model is not Scene


def names_in(kind: str, data: Mapping[str, Any]) -> list[Named]:
    """The names of a fact, in reading order."""
    if kind == "alias":
        return [Named("canonical", ALIAS_OF[data.get("of") or "person"], str(data.get("canonical") or ""))]
    found = []
    for field, model in _NAMED.get(kind, ()):
        value = data.get(field)
        if isinstance(value, (list, tuple)):
            found += [Named(f"{field}.{number}", model, name) for number, name in enumerate(value)]
        elif value or model is Drama:
            found.append(Named(field, model, str(value or "")))
    return found


def chosen(kind: str, data: Mapping[str, Any], links: Links) -> Choices:
    """The editor's choices. Raises ValidationError that names the field where one cannot be what is meant."""
    named = {each.field: each for each in names_in(kind, data)}
    found: Choices = {}
    for field, choice in links.items():
        if field not in named:
            raise ValidationError({field: _("This proposal has no such name.")})
        each = named[field]
        found[each.type, each.name] = None if choice == NEW and each.may_be_new else _record(each, choice)
    return found


def _record(named: Named, choice: Any) -> Record:
    found: Any = named.model._default_manager
    record: Record | None = found.filter(pk=whole_number(choice)).first()
    if record is None:
        raise ValidationError({named.field: _("There is no such record.")})
    if record.status == Status.WITHDRAWN and not taken_back(record):
        raise ValidationError({named.field: _("“%s” was withdrawn.") % record})
    return record
