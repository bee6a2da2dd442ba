"""Django's permissions, kept: looking, changing, publishing and withdrawing are four things."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse

from catalog import writes
from catalog.models import Drama, Revision, Role
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
    assert "Review, publish, withdraw" not in page
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
    role = make.make_role(character="Captain Ma", drama=make.make_drama(publish=False))
    client = as_one_who_may("change_drama", "view_drama", "view_role")
    page = client.get(change(role.drama))
    data = filled(page, synopsis="New", roles__0__character="Somebody else", roles__0__version=1)
    assert client.post(change(role.drama), data).status_code == 302
    assert Drama.objects.get(pk=role.drama_id).synopsis == "New"
    assert Role.objects.get(pk=role.pk).character == "Captain Ma"
    assert not Revision.objects.filter(record=role.pk, state="pending").exists()


@pytest.mark.parametrize(
    ("status", "to", "permission"),
    [
        ("draft", "in_review", "change_drama"),
        ("draft", "published", "publish_drama"),
        ("draft", "withdrawn", "withdraw_drama"),
        ("in_review", "draft", "change_drama"),
        ("in_review", "published", "publish_drama"),
        ("published", "draft", "publish_drama"),
        ("published", "withdrawn", "withdraw_drama"),
        ("withdrawn", "draft", "withdraw_drama"),
        ("withdrawn", "published", "publish_drama"),
    ],
)
def test_each_step_asks_for_its_permission(as_one_who_may: Any, status: str, to: str, permission: str) -> None:
    drama = make.make_drama(publish=status == "published")
    if status not in ("draft", "published"):
        writes.transition(record=drama, to=status, version=1)
    version = Drama.objects.get(pk=drama.pk).version
    move = reverse("admin:catalog_drama_move", args=[drama.pk])
    data = {"to": to, "version": version, "reason": "Because"}
    every = {"view_drama", "change_drama", "publish_drama", "withdraw_drama"}
    client = as_one_who_may(*every)
    user = User.objects.get(username="somebody")
    user.user_permissions.remove(*Permission.objects.filter(codename=permission))
    assert f'value="{to}"' not in client.get(change(drama)).content.decode()
    assert client.post(move, data).status_code == 403
    assert Drama.objects.get(pk=drama.pk).version == version
    user.user_permissions.add(*Permission.objects.filter(codename=permission))
    assert f'value="{to}"' in client.get(change(drama)).content.decode()
    assert client.post(move, data).status_code == 302
    assert Drama.objects.get(pk=drama.pk).status == to


def test_an_administrator_does_not_make_a_superuser(as_group: Any, editor: User) -> None:
    client = as_group("administrator")
    colleague = User.objects.create_user("colleague")
    url = reverse("admin:auth_user_change", args=[colleague.pk])
    page = client.get(url).content.decode()
    assert 'name="is_superuser"' not in page
    client.post(url, {"username": "colleague", "is_superuser": "on", "is_staff": "on"})
    assert not User.objects.get(pk=colleague.pk).is_superuser
    for what in ("change", "delete", "password_change"):
        name = "admin:auth_user_password_change" if what == "password_change" else f"admin:auth_user_{what}"
        assert client.post(reverse(name, args=[editor.pk]), {"post": "yes", "username": "x"}).status_code == 403
    assert client.post("/admin/auth/user/", {"action": "delete_selected", "_selected_action": [editor.pk]})
    assert User.objects.filter(pk=editor.pk, username="mina").exists()
    assert as_group("publisher").get("/admin/auth/user/").status_code == 403


def test_who_may_nothing_gets_nothing(as_one_who_may: Any) -> None:
    drama = make.make_drama()
    client = as_one_who_may()
    for what, args in (("change", [drama.pk]), ("history", [drama.pk]), ("changelist", [])):
        assert client.get(reverse(f"admin:catalog_drama_{what}", args=args)).status_code == 403
