"""In words: what speaks for two records being one, and what taking a merge apart would do."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from catalog.models import Likeness
from catalog.writes.apart import Plan
from catalog.writes.pointing import Pointer

MOST = 50
"""Rows listed by name."""

SAID = {
    "exact": _("the same name: “%s”"),
    "alias": _("another name of one is the other's: “%s”"),
    "key": _("a spelling of the same name: “%s”"),
    "distance": _("a slip away from “%s”"),
    "native": _("the same native name: %s"),
    "native_differs": _("but another native name: %s"),
    "external": _("the same external id: %s"),
    "external_differs": _("but another external id: %s"),
    "told_apart": _("but told apart as %s"),
    "kind_differs": _("but the other one is a %s"),
    "shared": _("both have: %s"),
    "co_stars": _("both act beside %s"),
    "article": _("both cited by %s"),
    "title": _("a title much like “%s”"),
    "episode": _("both in episode %s"),
    "unnamed": _("one actor in one drama, only one with a character: %s"),
    "character": _("one actor in one drama, the character's name within the other's: %s"),
}


def told(pair: Likeness) -> list[str]:
    """The evidence of a pair, a line each."""
    return [str(SAID[code]).replace("%s", detail) for code, detail in pair.evidence if code in SAID]


def shown_plan(plan: Plan) -> dict[str, Any]:
    """For the page: what stays, by name as far as it is listed; what goes back, by kind and number."""
    return {
        "stays": [(_kind(pointer), _rows(pointer, keys), len(keys)) for pointer, keys in plan.stays],
        "back": [(_kind(pointer), len(keys)) for pointer, keys in plan.back],
        "changed": [name.replace("_", " ") for name in plan.changed],
        "edited": [_named(row) for rows in plan.edited.values() for row in rows],
        "leaving": [_named(row) for rows in plan.rows.values() for row in rows],
        "fields": [name.replace("_", " ") for name in plan.fields],
    }


def _kind(pointer: Pointer) -> str:
    return str(pointer.model._meta.verbose_name_plural)


def _rows(pointer: Pointer, keys: list[int]) -> list[str]:
    return [str(row) for row in pointer.model._base_manager.filter(pk__in=keys[:MOST])]


def _named(row: dict[str, Any]) -> str:
    return str(row.get("name") or row.get("text") or row.get("alternative_text") or row)
