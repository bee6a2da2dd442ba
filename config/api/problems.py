"""Errors as problem details (RFC 9457), `application/problem+json`."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.settings import api_settings
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
        **getattr(error, "members", {}),
    }
    response.content_type = CONTENT_TYPE
    return response


def plain(data: Any) -> dict[str, list[str]]:
    """What is wrong by the name of the parameter or field (`aliases.0.name` within a row); `request` where no name is
    given."""
    if not isinstance(data, dict):
        data = {"request": data}
    found: dict[str, list[str]] = {}
    for name, wrong in data.items():
        shown = "request" if name == api_settings.NON_FIELD_ERRORS_KEY else str(name)
        _gather(found, shown, wrong)
    return found


def _gather(found: dict[str, list[str]], name: str, wrong: Any) -> None:
    if isinstance(wrong, dict):
        for key, each in wrong.items():
            _gather(found, name if key == api_settings.NON_FIELD_ERRORS_KEY else f"{name}.{key}", each)
    elif isinstance(wrong, list) and any(isinstance(each, (dict, list)) for each in wrong):
        for place, each in enumerate(wrong):
            _gather(found, f"{name}.{place}", each)
    elif wrong:
        messages = wrong if isinstance(wrong, list) else [wrong]
        found.setdefault(name, []).extend(str(message) for message in messages)


def summary(errors: dict[str, list[str]]) -> str:
    return " ".join(f"{name}: {' '.join(messages)}" for name, messages in errors.items())
