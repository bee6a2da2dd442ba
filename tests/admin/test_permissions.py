"""Django's permissions, kept: looking, changing and withdrawing are three things."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from catalog.models import Drama, Role
from tests import factories as make
from tests.admin.form import filled

pytestmark = pytest.mark.django_db


def change(record: Any) -> str:
    return reverse(f"admin:catalog_{record._meta.model_name}_change", args=[record.pk])


def test_strangers_are_sent_to_the_door() -> None:
    drama = make.make_drama()
    assert Client().get(change(drama)).status_code == 302


def test_who_may_look_sees_and_cannot_write(as_one_who_may: Any) -> None:
    drama = make.make_drama(title="Low Tide", synopsis="A harbour.")
    make.make_role(drama=drama, character="Captain Ma")
    client = as_one_who_may("view_drama", "view_role")
    page = client.get(change(drama)).content.decode()
    assert "A harbour." in page
    assert "Captain Ma" in page
    assert 'name="title"' not in page
    assert 'name="_save"' not in page
    assert "Publish, withdraw" not in page
    assert client.get("/admin/catalog/drama/").status_code == 200
    for url, data in (
        (change(drama), {"title": "New", "version": 1}),
        (reverse("admin:catalog_drama_move", args=[drama.pk]), {"to": "withdrawn", "version": 1}),
        (reverse("admin:catalog_drama_restore", args=[drama.pk, 1]), {"version": 1}),
        (reverse("admin:catalog_drama_add"), {"title": "New"}),
    ):
        assert client.post(url, data).status_code == 403
    client.post("/admin/catalog/drama/", {"action": "withdraw_selected", "_selected_action": [drama.pk]})
    fresh = Drama.objects.get(pk=drama.pk)
    assert (fresh.title, fresh.version, fresh.status) == ("Low Tide", 1, "published")
    assert "Restore version" not in client.get(reverse("admin:catalog_drama_history", args=[drama.pk])).content.decode()


def test_who_may_change_a_drama_does_not_touch_its_roles(as_one_who_may: Any) -> None:
    role = make.make_role(character="Captain Ma")
    client = as_one_who_may("change_drama", "view_drama", "view_role")
    page = client.get(change(role.drama))
    data = filled(page, synopsis="New", roles__0__character="Somebody else", roles__0__version=1)
    assert client.post(change(role.drama), data).status_code == 302
    assert Drama.objects.get(pk=role.drama_id).synopsis == "New"
    assert Role.objects.get(pk=role.pk).character == "Captain Ma"


def test_withdrawing_asks_for_a_permission_of_its_own(as_one_who_may: Any) -> None:
    drama = make.make_drama()
    client = as_one_who_may("change_drama", "view_drama")
    move = reverse("admin:catalog_drama_move", args=[drama.pk])
    assert "Withdraw</button>" not in client.get(change(drama)).content.decode()
    assert client.post(move, {"to": "withdrawn", "version": 1}).status_code == 403
    assert client.post(move, {"to": "draft", "version": 1}).status_code == 302
    assert Drama.objects.get(pk=drama.pk).status == "draft"


def test_who_may_nothing_gets_nothing(as_one_who_may: Any) -> None:
    drama = make.make_drama()
    client = as_one_who_may()
    for what, args in (("change", [drama.pk]), ("history", [drama.pk]), ("changelist", [])):
        assert client.get(reverse(f"admin:catalog_drama_{what}", args=args)).status_code == 403
