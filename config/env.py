"""Settings from the environment or `.env`. A value that cannot be right stops the start, and says which it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

import environ
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent

_env = environ.Env()
_env.read_env(BASE_DIR / ".env")

TRUE, FALSE = {"1", "true", "yes", "on"}, {"0", "false", "no", "off", ""}
DATABASES = ("django.db.backends.sqlite3", "django.db.backends.postgresql")
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")


_secret = re.compile(r"//[^/]*@")
"""Name and password of an address, which belong in no log."""


def wrong(name: str, expected: str) -> ImproperlyConfigured:
    shown = _secret.sub("//***@", _env.str(name))
    return ImproperlyConfigured(f"{name}={shown!r} cannot be used: {expected}. See .env.example.")


def text(name: str, default: str = "") -> str:
    return str(_env.str(name, default=default))


def words(name: str, default: list[str]) -> list[str]:
    return list(_env.list(name, default=default))


def flag(name: str, default: bool) -> bool:
    said = text(name, "1" if default else "0").strip().lower()
    if said not in TRUE | FALSE:
        raise wrong(name, "1 or 0 is expected")
    return said in TRUE


def number(name: str, default: int) -> int:
    said = text(name, str(default))
    if not said.isdecimal():
        raise wrong(name, "a whole number is expected")
    return int(said)


def matching(name: str, default: str, pattern: str, expected: str) -> str:
    said = text(name, default)
    if not re.fullmatch(pattern, said):
        raise wrong(name, expected)
    return said


def level(name: str, default: str) -> str:
    said = text(name, default).upper()
    if said not in LEVELS:
        raise wrong(name, f"one of {', '.join(LEVELS)} is expected")
    return said


def time_zone(name: str, default: str) -> str:
    said = text(name, default)
    if said not in available_timezones():
        raise wrong(name, "a time zone such as Asia/Seoul is expected")
    return said


def url(name: str, default: str, expected: str) -> dict[str, Any]:
    """A database, cache or mail address as Django's setting; `name` is one of those that django-environ knows."""
    read: dict[str, Callable[..., dict[str, Any]]] = {
        "DATABASE_URL": _env.db,
        "CACHE_URL": _env.cache,
        "EMAIL_URL": _env.email,
    }
    try:
        found = read[name](name, default=default)
        backend = found.get("ENGINE") or found.get("BACKEND") or found.get("EMAIL_BACKEND") or ""
        if not backend.startswith("django.") or found.get("ENGINE", DATABASES[0]) not in DATABASES:
            raise ValueError
    except (KeyError, ValueError, ImproperlyConfigured):
        raise wrong(name, f"an address such as {expected} is expected") from None
    return found
