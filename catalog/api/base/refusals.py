"""What `catalog.writes` refuses, as problems that name fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from django.core.exceptions import NON_FIELD_ERRORS
from django.core.exceptions import ValidationError as Refused
from django.db import IntegrityError, models, transaction
from rest_framework.exceptions import APIException, ValidationError

from catalog.reading.constraints import in_words, said_of
from catalog.writes import IllegalTransition, StaleVersion

T = TypeVar("T")


class Problem(APIException):
    """`members` stand in the problem details beside the usual ones."""

    members: dict[str, Any]

    def __init__(self, detail: str, **members: Any) -> None:
        super().__init__(detail)
        self.members = members


class Stale(Problem):
    status_code = 412


class Unconditional(Problem):
    status_code = 428


class Conflict(Problem):
    status_code = 409


class TooLarge(Problem):
    status_code = 413


def written(write: Callable[[], T], model: type[models.Model], names: dict[str, str]) -> T:
    """Do `write` in one transaction. `names` maps fields of the model to those of the API.

    Raises Stale, Conflict, or ValidationError that names the fields."""
    try:
        with transaction.atomic():
            return write()
    except StaleVersion as stale:
        raise stale_problem(stale.current) from stale
    except IllegalTransition as error:
        raise Conflict(str(error)) from error
    except Refused as error:
        raise ValidationError(_by_field(in_words(error, model), names)) from error
    except IntegrityError as error:
        raise ValidationError(_by_field(said_of(error, model), names)) from error


def stale_problem(version: int) -> Stale:
    said = f"The record was changed meanwhile: it is at version {version}. Read it again and decide."
    return Stale(said, version=version)


def _by_field(error: Refused, names: dict[str, str]) -> dict[str, list[str]]:
    if not hasattr(error, "error_dict"):
        return {"request": error.messages}
    found: dict[str, list[str]] = {}
    for name, messages in error.message_dict.items():
        shown = "request" if name == NON_FIELD_ERRORS else names.get(name, name)
        found.setdefault(shown, []).extend(messages)
    return found
