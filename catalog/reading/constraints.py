"""Database constraints in an editor's words, before and after the database speaks."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import DEFAULT_DB_ALIAS, IntegrityError, models
from django.utils.translation import gettext_lazy as _

SAID = {
    "actor_has_name": ("name", _("A person needs a name.")),
    "alias_identity": ("name", _("The record has this name already.")),
    "article_has_title": ("title", _("An article needs a title.")),
    "citation_identity": ("value", _("This sentence is cited for the same value already.")),
    "citation_one_preferred": ("preferred", _("Another source of this field is preferred already.")),
    "citation_preferred_has_reason": ("reason", _("Say why this source is preferred.")),
    "credit_identity": ("job", _("This person has this credit on the drama already.")),
    "drama_has_title": ("title", _("A drama needs a title.")),
    "network_name": ("name", _("There is a network of this name already.")),
    "note_key": ("text", _("The scene has this note already.")),
    "picture_focal_point": ("focal_x", _("The focal point lies between 0 and 1 both ways.")),
    "picture_identity": ("file", _("The record has this picture already.")),
    "picture_permission_until": ("permitted_until", _("Say until when the permission lasts.")),
    "rating_episode": ("episode", _("Episodes count from 1.")),
    "rating_identity": ("value", _("The drama has this rating of this day and region already.")),
    "rating_value": ("value", _("A rating lies between 0 and 100 per cent.")),
    "record_published_when": ("publish_at", _("Say from when it is public.")),
    "release_identity": ("number", _("The drama has this season or part already.")),
    "release_number": ("number", _("Seasons and parts count from 1.")),
    "role_identity": ("character", _("This actor has this role in the drama already.")),
    "scene_episode": ("episode", _("Episodes count from 1.")),
    "scene_takes": ("takes", _("Takes count from 1.")),
    "scene_takes_qualified": ("takes_qualifier", _("“Exactly”, “about” and “at least” need a number of takes.")),
    "song_identity": ("title", _("The drama has a song of this title already.")),
    "video_identity": ("title", _("The drama has this video already.")),
}


def broken_constraints(row: models.Model) -> dict[str, list[ValidationError]]:
    """Field (or `__all__`) → what the database would refuse about `row`; one query for each unique constraint."""
    broken: dict[str, list[ValidationError]] = {}
    for model, constraints in row.get_constraints():
        for constraint in constraints:
            try:
                constraint.validate(model, row, exclude=None, using=DEFAULT_DB_ALIAS)
            except ValidationError as error:
                field, said = SAID.get(constraint.name, (NON_FIELD_ERRORS, "; ".join(error.messages)))
                broken.setdefault(field, []).append(ValidationError(said, code=constraint.name))
    return broken


def said_of(error: IntegrityError, model: type[models.Model]) -> ValidationError:
    """The same for what the database did refuse, because somebody was quicker. SQLite names a unique constraint by
    its columns, PostgreSQL by its name."""
    text = str(error)
    for each, constraint in _constraints(model):
        columns = [f"{each._meta.db_table}.{each._meta.get_field(name).column}" for name in _fields(constraint)]  # type: ignore[union-attr]
        if constraint.name in text or (columns and text == f"UNIQUE constraint failed: {', '.join(columns)}"):
            return ValidationError(dict([_said(constraint)]))
    return ValidationError(_("The database refused this: it clashes with what is there already."), code="clash")


def in_words(error: ValidationError, model: type[models.Model]) -> ValidationError:
    """`error` as a model raises it, with a broken constraint said at the field that can mend it."""
    if not hasattr(error, "error_dict"):
        return error
    found: dict[str, Any] = {}
    for name, errors in error.error_dict.items():
        for one in errors:
            constraint = next((each for _, each in _constraints(model) if _is_broken(each, one)), None)
            field, said = _said(constraint) if constraint else (name, one)
            found.setdefault(field, []).append(said)
    return ValidationError(found)


def _is_broken(constraint: models.BaseConstraint, error: ValidationError) -> bool:
    checked = tuple((error.params or {}).get("unique_check", ()))
    if checked:
        return _fields(constraint) == checked
    return not _fields(constraint) and error.message == constraint.get_violation_error_message()


def _constraints(model: type[models.Model]) -> list[tuple[type[models.Model], models.BaseConstraint]]:
    return [(each, one) for each in [model, *model._meta.all_parents] for one in each._meta.constraints]


def _fields(constraint: models.BaseConstraint) -> tuple[str, ...]:
    return tuple(getattr(constraint, "fields", ()))


def _said(constraint: models.BaseConstraint) -> tuple[str, ValidationError]:
    field, said = SAID.get(constraint.name, (NON_FIELD_ERRORS, constraint.name))
    return field, ValidationError(said, code=constraint.name)
