"""Every model of ours has its pages, and they open."""

from __future__ import annotations

import re
from typing import Any

from django.apps import apps
from django.contrib import admin
from django.test import Client
from django.urls import reverse

from catalog.models import Record
from tests.admin.world import World

MODELS = [model for app in ("catalog", "articles") for model in apps.get_app_config(app).get_models()]
OWNED = {"alias", "picture", "note", "telling", "postponement", "decidedrecord"}
OWNED |= {"dispute", "likeness", "likenessscan", "previewlink", "removedcitation"}  # pages of their own
REGISTERED: dict[str, Any] = {
    str(model._meta.model_name): model
    for model in MODELS
    if model is not Record and model._meta.model_name not in OWNED
}
NEVER_ADDED = {"revision", "evidence", "mention", "quote", "citation", "suggestion", "quarantinedfile", "story"}
NEVER_ADDED |= {"arrival", "batch", "decision", "comment", "claim"}
QUERIES = ("q=roof", "q=%ED%95%9C", "status=scheduled", "status=published", "sourced=no", "o=1", "q=roof&o=-2", "p=9")


def address(name: str, what: str, *args: object) -> str:
    return reverse(f"admin:{REGISTERED[name]._meta.app_label}_{name}_{what}", args=args)


def test_what_is_registered() -> None:
    assert [name for name, model in REGISTERED.items() if not admin.site.is_registered(model)] == []
    assert len(REGISTERED) == 28
    assert not admin.site.is_registered(Record)


def test_lists_open_and_show_the_row(desk: Client, world: World) -> None:
    for name in REGISTERED:
        page = desk.get(address(name, "changelist"))
        assert page.status_code == 200, name
        assert f"/{world.rows[name].pk}/change/" in page.content.decode(), name


def test_lists_take_every_filter_and_a_search(desk: Client, world: World) -> None:
    for name in REGISTERED:
        for query in QUERIES:
            status = desk.get(f"{address(name, 'changelist')}?{query}").status_code
            assert status in (200, 302), (name, query)


def test_forms_open_without_inline_style_or_script(desk: Client, world: World) -> None:
    for name in REGISTERED:
        page = desk.get(address(name, "change", world.rows[name].pk))
        assert page.status_code == 200, name
        body = page.content.decode()
        assert "style=" not in body.split("<body", 1)[1], name
        assert "<style" not in body, name
        assert "<script>" not in body, name


def test_empty_forms_open_where_rows_are_added(desk: Client, world: World) -> None:
    shown = {name for name in REGISTERED if desk.get(address(name, "add")).status_code == 200}
    assert shown == set(REGISTERED) - NEVER_ADDED


def test_records_have_a_history_and_are_never_deleted(desk: Client, world: World) -> None:
    records = [name for name, model in REGISTERED.items() if issubclass(model, Record)]
    assert len(records) == 11
    for name in records:
        pk = world.rows[name].pk
        assert desk.get(address(name, "history", pk)).status_code == 200, name
        assert desk.get(address(name, "delete", pk)).status_code == 403, name


def test_the_start_page_tells_what_waits_and_what_changed(desk: Client, world: World, as_one_who_may: Any) -> None:
    page = desk.get("/admin/").content.decode()
    assert re.search(r"2</span>\s*<span class=.sb-name.>proposals", page)
    assert "Changed lately" in page
    page = as_one_who_may("view_drama").get("/admin/").content.decode()
    assert "sb-number" not in page
    assert "Changed lately" not in page
