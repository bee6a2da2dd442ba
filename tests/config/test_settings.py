"""A setting that cannot be right stops the start and is named; every setting is told of."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT

GOOD = {
    "SECRET_KEY": "s" * 40,
    "DEBUG": "0",
    "ALLOWED_HOSTS": "scenebook.example",
    "DATABASE_URL": "sqlite:///:memory:",
    "LOG_LEVEL": "WARNING",
}
SHOW = (
    "import django; django.setup(); from django.conf import settings as s;"
    "print(s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.SECURE_SSL_REDIRECT, s.SECURE_HSTS_SECONDS, s.DEBUG)"
)


def start(**changed: str) -> subprocess.CompletedProcess[str]:
    environment = {**GOOD, **changed, "DJANGO_SETTINGS_MODULE": "config.settings"}
    return subprocess.run(
        [sys.executable, "-c", SHOW], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )


def test_a_server_is_strict_unless_told_otherwise():
    assert start().stdout.split() == ["True", "True", "True", "31536000", "False"]
    proxied = start(SECURE_SSL_REDIRECT="0", BEHIND_PROXY="1")
    assert proxied.stdout.split()[:3] == ["True", "True", "False"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", ""),
        ("SECRET_KEY", "short"),
        ("ALLOWED_HOSTS", ""),
        ("ALLOWED_HOSTS", "*"),
        ("DEBUG", "maybe"),
        ("DATABASE_URL", "nonsense"),
        ("DATABASE_URL", "oracel://x/y"),
        ("CACHE_URL", "nonsense"),
        ("EMAIL_URL", "pigeon://x"),
        ("CONN_MAX_AGE", "x"),
        ("TIME_ZONE", "Mars"),
        ("LOG_LEVEL", "loud"),
        ("API_RATE", "abc"),
        ("API_RATE", "0/min"),
        ("IMPORT_MAX_BYTES", "2 MB"),
        ("SECURE_HSTS_SECONDS", "long"),
        ("BEHIND_PROXY", "perhaps"),
    ],
)
def test_an_unsafe_or_missing_setting_is_named(name, value):
    database = {"DATABASE_URL": "postgres://a@127.0.0.1/b"} if name == "CONN_MAX_AGE" else {}
    started = start(**{**database, name: value})
    assert started.returncode != 0
    last = started.stderr.strip().splitlines()[-1]
    assert "ImproperlyConfigured" in last
    assert name in last


def test_migrations_are_written_without_the_secret_of_an_installation():
    told = subprocess.run(
        [sys.executable, "manage.py", "makemigrations", "--check", "--dry-run"],
        cwd=ROOT, env={"DATABASE_URL": "sqlite:///:memory:"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (told.returncode, told.stdout.strip()) == (0, "No changes detected"), told.stderr


def test_no_password_of_an_address_is_told():
    said = start(DATABASE_URL="postgress://app:geheim99@db:5432/x").stderr
    assert "DATABASE_URL='postgress://***@db:5432/x' cannot be used" in said and "geheim99" not in said


def test_the_example_lists_every_setting_and_no_other():
    read = set()
    for name in ("settings.py", "env.py"):
        text = (ROOT / "config" / name).read_text(encoding="utf-8")
        read |= set(re.findall(r'env\.\w+\(\s*"([A-Z_]+)"', text))
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert set(re.findall(r"^#? ?([A-Z_]+)=", example, re.MULTILINE)) == read
