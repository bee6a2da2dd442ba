"""Errors as problem details (RFC 9457), `application/problem+json`."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.views import exception_handler

CONTENT_TYPE = "application/problem+json"


def problem_details(error: Exception, context: dict[str, Any]) -> Response | None:
    """The answer to an exception; None for what is no error of the client, which Django then reports."""
    response = exception_handler(error, context)
    if response is None:
        return None
    errors = plain(response.data) if isinstance(error, ValidationError) else {}
    given = response.data.get("detail", "") if isinstance(response.data, dict) else ""
    phrase = HTTPStatus(response.status_code).phrase
    response.data = {
        "type": "about:blank",
        "title": phrase,
        "status": response.status_code,
        "detail": summary(errors) or str(given) or phrase,
        "instance": context["request"].path,
        **({"errors": errors} if errors else {}),
    }
    response.content_type = CONTENT_TYPE
    return response


def plain(data: Any) -> dict[str, list[str]]:
    """What is wrong by the name of the parameter or field; `request` where no name is given."""
    if not isinstance(data, dict):
        data = {"request": data}
    return {
        str(name): [str(message) for message in (found if isinstance(found, list) else [found])]
        for name, found in data.items()
    }


def summary(errors: dict[str, list[str]]) -> str:
    return " ".join(f"{name}: {' '.join(messages)}" for name, messages in errors.items())
