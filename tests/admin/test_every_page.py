"""Every model of ours has its pages, and they open."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.contrib import admin
from django.test import Client
from django.urls import reverse

from catalog.models import Record
from tests.admin.world import World

MODELS = [model for app in ("catalog", "articles") for model in apps.get_app_config(app).get_models()]
OWNED = {"alias", "picture", "note"}
REGISTERED = [model for model in MODELS if model is not Record and model._meta.model_name not in OWNED]
NEVER_ADDED = {"revision", "evidence", "mention", "quote", "citation", "suggestion", "quarantinedfile"}
names = [model._meta.model_name for model in REGISTERED]


def address(model: type, what: str, *args: object) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{what}", args=args)  # type: ignore[attr-defined]


def test_what_is_registered() -> None:
    for model in REGISTERED:
        assert admin.site.is_registered(model), model
    assert not admin.site.is_registered(Record)


@pytest.mark.parametrize("model", REGISTERED, ids=names)
def test_list_opens_and_shows_the_row(desk: Client, world: World, model: type) -> None:
    page = desk.get(address(model, "changelist"))
    assert page.status_code == 200
    row = getattr(world, model._meta.model_name)  # type: ignore[attr-defined]
    assert f"/{row.pk}/change/" in page.content.decode()


@pytest.mark.parametrize("model", REGISTERED, ids=names)
def test_list_takes_every_filter_and_a_search(desk: Client, world: World, model: type) -> None:
    for query in ("q=roof", "q=%ED%95%9C", "status=scheduled", "status=published", "sourced=no", "o=1", "q=roof&o=-2"):
        assert desk.get(f"{address(model, 'changelist')}?{query}").status_code in (200, 302)


@pytest.mark.parametrize("model", REGISTERED, ids=names)
def test_change_page_opens(desk: Client, world: World, model: type) -> None:
    row = getattr(world, model._meta.model_name)  # type: ignore[attr-defined]
    page = desk.get(address(model, "change", row.pk))
    assert page.status_code == 200
    assert "style=" not in page.content.decode().split("<body", 1)[1]


@pytest.mark.parametrize("model", REGISTERED, ids=names)
def test_add_page_opens_where_rows_are_added(desk: Client, world: World, model: type) -> None:
    expected = 403 if model._meta.model_name in NEVER_ADDED else 200  # type: ignore[attr-defined]
    assert desk.get(address(model, "add")).status_code == expected


@pytest.mark.parametrize("model", [m for m in REGISTERED if issubclass(m, Record)])
def test_history_opens_and_nothing_is_deleted(desk: Client, world: World, model: type) -> None:
    row = getattr(world, model._meta.model_name)  # type: ignore[attr-defined]
    assert desk.get(address(model, "history", row.pk)).status_code == 200
    assert desk.get(address(model, "delete", row.pk)).status_code == 403


def test_start_page_opens(desk: Client, world: World) -> None:
    page = desk.get("/admin/")
    assert page.status_code == 200
    assert "Scenebook" in page.content.decode()
