"""Whatever stands in an address or a form, the admin answers: a value that cannot be is refused or not there."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib import admin
from django.db import transaction
from django.test import Client
from django.utils.http import urlsafe_base64_encode

from tests.admin.form import filled
from tests.admin.test_matrix import NAMED, address, rows
from tests.conftest import ROOT

pytestmark = pytest.mark.django_db
__all__ = ["rows"]
LONG = "9" * 30
VALUES = {"30 digits": LONG, "5,000 digits": "9" * 5000, "below zero": "-1", "null": "a\x00b", "deep": "[" * 100_000}
READ = re.compile(r'(?:GET|POST)\.get(?:list)?\(f?"([\w-]+)"')
NUMBERS = (
    "version",
    "version_winner",
    "version_loser",
    "pending",
    "sentence",
    "record",
    "citation",
    "keys",
    "part",
    "until",
)
"""Those that are read as numbers, keys and days."""
PARAMETERS = sorted(
    {*NUMBERS, "field", "p", "o"}
    | {
        name
        for folder in ("catalog/desk", "catalog/admin", "articles/admin", "config")
        for file in (ROOT / folder).rglob("*.py")
        for name in READ.findall(file.read_text(encoding="utf-8"))
    }
)
"""What the code of the admin reads by name."""
OTHERS = re.compile(
    r"(articles|catalog)_(?!actor|article|role)(credit|drama|network|rating|release|scene|song|video)_.*"
)
"""Views of kinds of records that have the same views as the two that are tried whole."""


@pytest.fixture(autouse=True)
def quiet(caplog: Any) -> None:
    caplog.set_level(logging.CRITICAL, "django.request")


def asked() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(method, what is wrong, parameters): sent each alone with a long number, and all of them with
    everything else."""
    for parameter in NUMBERS:
        yield "post", f"{parameter} = 30 digits", {parameter: LONG}
    for said, value in VALUES.items():
        yield "post", f"all = {said}", dict.fromkeys(PARAMETERS, value)
    for value in ("-1", "9" * 18, "[["):
        yield "get", f"all = {value}", dict.fromkeys(PARAMETERS, value)


def filters() -> Iterator[tuple[str, str]]:
    """(name of a list, parameter) of each filter, and of the ways by which links narrow a list."""
    for model, desk in admin.site._registry.items():
        name = f"{model._meta.app_label}_{model._meta.model_name}_changelist"
        yield name, "_selected_action"
        for each in desk.list_filter:
            field = each if isinstance(each, str) else each[0] if isinstance(each, tuple) else each.parameter_name
            yield name, field
        for field in model._meta.get_fields():
            if field.is_relation and field.concrete:
                for lookup in ("", "__exact", "__in", "__id__exact"):
                    yield name, field.name + lookup


def failing(client: Client, method: str, url: str, sent: dict[str, Any]) -> bool:
    with transaction.atomic():
        answer = getattr(client, method)(url, sent)
        transaction.set_rollback(True)
    return bool(answer.status_code >= 500)


@pytest.fixture
def desk(editor: Any) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(editor)
    return client


def urls(rows: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name in NAMED:
        if name != "logout" and not OTHERS.fullmatch(name):
            yield name, address(name, rows)


def test_parameters(desk: Client, rows: dict[str, Any]) -> None:
    wrong = [
        f"{method} {name}: {said}"
        for name, url in urls(rows)
        for method, said, sent in asked()
        if failing(desk, method, url, sent)
    ]
    assert not wrong, "\n".join(wrong)


def test_filters_of_lists(desk: Client, rows: dict[str, Any]) -> None:
    wrong = [
        f"{name}?{parameter}={value[:6]}"
        for name, parameter in filters()
        for value in (LONG, f"1,{LONG}", "x", "a\x00b")
        if failing(desk, "get", address(name, rows), {parameter: value})
    ]
    assert not wrong, "\n".join(wrong)


def test_selections(desk: Client, rows: dict[str, Any]) -> None:
    wrong = []
    for model, model_admin in admin.site._registry.items():
        name = f"{model._meta.app_label}_{model._meta.model_name}_changelist"
        request = desk.get(address(name, rows)).wsgi_request
        wrong += [
            f"{name}: {action} of {key[:3]!r}"
            for action in model_admin.get_actions(request)
            for key in ("x", LONG, "\x00")
            if failing(desk, "post", address(name, rows), {"action": action, "_selected_action": [key], "index": "x"})
        ]
    assert not wrong, "\n".join(wrong)


def test_what_a_form_carries(desk: Client, rows: dict[str, Any]) -> None:
    url = address("catalog_role_change", rows)
    whole = filled(desk.get(url))
    sent = [
        (name, value) for name in whole for value in (LONG, "9" * 5000) if "-" not in name or name.endswith("-0-id")
    ]
    wrong = [f"{name}={value[:6]}" for name, value in sent if failing(desk, "post", url, {**whole, name: value})]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "query",
    [
        "catalog/actor/?after=" + urlsafe_base64_encode(json.dumps([LONG, int(LONG)]).encode()),
        "catalog/revision/?after=" + urlsafe_base64_encode(json.dumps([int(LONG)]).encode()),
        "catalog/revision/?after=" + urlsafe_base64_encode(b"[" * 2900),
        "articles/article/?dated_first__year=-1",
        "catalog/revision/?at__year=" + "9" * 18,
        "catalog/revision/?at_in=0001",
        "catalog/revision/?at_in=9999-12",
        "catalog/role/export/?format=csv&drama=x",
    ],
)
def test_what_lists_are_led_by(desk: Client, rows: dict[str, Any], query: str) -> None:
    assert desk.get(f"/admin/{query}").status_code < 500


def test_keys_in_addresses(desk: Client, rows: dict[str, Any]) -> None:
    wrong = []
    for name, url in urls(rows):
        bad = re.sub(r"/\d+(?=/)", f"/{LONG}", url)
        wrong += [f"{method} {name}" for method in ("get", "post") if bad != url and failing(desk, method, bad, {})]
    assert not wrong, "\n".join(wrong)
