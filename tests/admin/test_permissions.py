"""Django's permissions, kept: looking, changing, publishing and withdrawing are four things."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.test import Client
from django.urls import reverse
from rest_framework.authtoken.models import Token

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


def allowed(page: str, field: str) -> set[int]:
    """The keys that a field of boxes offers."""
    return {int(key) for key in re.findall(rf'<input type="checkbox" name="{field}" value="(\d+)"', page)}


def test_an_administrator_gives_no_group_what_administrators_do_not_hold(as_group: Any) -> None:
    client = as_group("administrator")
    add = reverse("admin:auth_group_add")
    token = Permission.objects.get(codename="add_token")
    offered = allowed(client.get(add).content.decode(), "permissions")
    assert Permission.objects.get(codename="change_drama").pk in offered
    assert token.pk not in offered
    page = client.post(add, {"name": "Clients", "permissions": [token.pk]})
    assert "not one of the available choices" in page.content.decode()
    assert not Group.objects.filter(name="Clients").exists()


def test_an_administrator_joins_no_group_above_them_and_changes_none(as_group: Any) -> None:
    client = as_group("administrator")
    above = Group.objects.create(name="Clients")
    above.permissions.add(Permission.objects.get(codename="add_token"))
    colleague = User.objects.create_user("colleague")
    page = client.get(reverse("admin:auth_user_change", args=[colleague.pk])).content.decode()
    assert allowed(page, "groups") == set(Group.objects.exclude(pk=above.pk).values_list("pk", flat=True))
    group = reverse("admin:auth_group_change", args=[above.pk])
    assert client.post(group, {"name": "Clients", "permissions": []}).status_code == 403
    colleague.groups.add(above)
    for what in ("change", "delete"):
        assert client.post(reverse(f"admin:auth_user_{what}", args=[colleague.pk]), {"post": "yes"}).status_code == 403
    password = reverse("admin:auth_user_password_change", args=[colleague.pk])
    assert client.post(password, {"password1": "a long word", "password2": "a long word"}).status_code == 403
    assert above.permissions.exists()


def test_no_lookup_spells_out_a_token_or_a_password(as_group: Any, editor: User) -> None:
    client, key = as_group("administrator"), Token.objects.create(user=editor).key
    for lookup, value in (("auth_token__key__startswith", key[:4]), ("password__startswith", "pbkdf2")):
        assert client.get("/admin/auth/user/", {lookup: value}).status_code == 400
        assert client.get("/admin/auth/group/", {f"user__{lookup}": value}).status_code == 400
        assert client.get("/admin/auth/user/", {f"groups__user__{lookup}": value}).status_code == 400
    assert client.get("/admin/auth/user/", {"is_staff__exact": "1"}).status_code == 200


def test_deleting_an_account_prints_no_token(as_group: Any) -> None:
    colleague = User.objects.create_user("colleague")
    key = Token.objects.create(user=colleague).key
    page = as_group("administrator").get(reverse("admin:auth_user_delete", args=[colleague.pk])).content.decode()
    assert "colleague" in page and key not in page


def test_who_may_make_tokens_makes_none_of_a_superuser(as_one_who_may: Any, editor: User) -> None:
    client = as_one_who_may("add_tokenproxy", "view_tokenproxy", "add_token", "view_token", "view_user")
    Token.objects.create(user=editor)
    assert Token.objects.get().key not in client.get("/admin/authtoken/tokenproxy/").content.decode()
    other = User.objects.create_superuser("other")
    add = reverse("admin:authtoken_tokenproxy_add")
    assert "not one of the available choices" in client.post(add, {"user": other.pk}).content.decode()
    plain = User.objects.create_user("plain")
    assert client.post(add, {"user": plain.pk}).status_code == 302
    assert set(Token.objects.values_list("user", flat=True)) == {editor.pk, plain.pk}


def test_who_may_nothing_gets_nothing(as_one_who_may: Any) -> None:
    drama = make.make_drama()
    client = as_one_who_may()
    for what, args in (("change", [drama.pk]), ("history", [drama.pk]), ("changelist", [])):
        assert client.get(reverse(f"admin:catalog_drama_{what}", args=args)).status_code == 403
