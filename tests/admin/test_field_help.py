"""Help below the fields of a form, and what a list says that has no row."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.contrib import admin
from django.test import Client, RequestFactory
from django.urls import reverse

from catalog.desk import field_help
from catalog.desk.keyset_admin import KeysetAdmin
from tests import factories as make

pytestmark = pytest.mark.django_db

PLAIN = {
    "drama", "person", "actor", "artists", "scene", "release", "genres", "name", "title", "kind", "website",
    "version", "pending", "pending_seen", "key", "focal_x", "focal_y", "file", "user", "seen",
}  # fmt: skip
"""Fields whose names say it all, and what no form shows."""


def test_every_field_whose_name_does_not_say_it_all_is_explained(editor: Any) -> None:
    request = RequestFactory().get("/admin/")
    request.user = editor
    bare = [
        f"{model._meta.label_lower}.{name}"
        for model, each in admin.site._registry.items()
        if model._meta.app_label in ("catalog", "articles") and each.has_change_permission(request)
        for name, field in each.get_form(request).base_fields.items()
        if not field.help_text and name not in PLAIN
    ]
    assert bare == []


def test_help_is_of_fields_that_are_there() -> None:
    known = {
        f"{model._meta.model_name}.{field.name}"
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if model._meta.app_label in ("catalog", "articles")
    }
    assert set(field_help.HELP) <= known


def test_help_stands_below_its_field_and_below_the_rows(desk: Client) -> None:
    scene = make.make_scene()
    page = desk.get(reverse("admin:catalog_scene_change", args=[scene.pk])).content.decode()
    assert "exactly 17, about 17, at least 17" in page.split('id="id_takes_qualifier_helptext"')[1][:300]
    drama = desk.get(reverse("admin:catalog_drama_change", args=[scene.drama_id])).content.decode()
    rows = drama.split('id="roles-group"')[1].split("</fieldset>")[0]
    assert "Only confirmed is cast" in rows.split("What goes where")[1]


def test_an_empty_list_says_what_to_do_next(desk: Client) -> None:
    bare = []
    for model, each in admin.site._registry.items():
        if isinstance(each, KeysetAdmin) and not model._default_manager.exists():
            address = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
            page = desk.get(address).content.decode()
            bare += [address] if 'class="sb-none"' not in page else []
    assert bare == []
    assert "Import one, or write one." in desk.get("/admin/articles/article/").content.decode()


def test_a_search_that_finds_nothing_leads_back(desk: Client) -> None:
    make.make_drama()
    page = desk.get("/admin/catalog/drama/?q=zzzz").content.decode()
    assert "Nothing fits." in page
    assert "another spelling" in page
    assert "Nothing here yet" not in page
