"""The same number of queries for few rows and for many, on every list and every form."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.admin.test_every_page import REGISTERED, address
from tests.admin.world import World, make_world

pytestmark = pytest.mark.django_db
MOST_ON_A_LIST = 10
MOST_ON_A_FORM = 38


def count(client: Client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200, url
    return len(captured)


def lists(client: Client) -> dict[str, int]:
    return {name: count(client, address(name, "changelist")) for name in REGISTERED}


def forms(client: Client, world: World) -> dict[str, int]:
    return {name: count(client, address(name, "change", world.rows[name].pk)) for name in REGISTERED}


def test_lists(desk: Client) -> None:
    make_world(2)
    few = lists(desk)
    make_world(5)
    assert lists(desk) == few
    assert max(few.values()) <= MOST_ON_A_LIST


def test_forms(desk: Client) -> None:
    few = forms(desk, make_world(2))
    assert forms(desk, make_world(5)) == few
    assert max(few.values()) <= MOST_ON_A_FORM


def test_forms_of_one_who_may_only_look(as_one_who_may: Any) -> None:
    client = as_one_who_may(*(f"view_{name}" for name in REGISTERED))
    few = forms(client, make_world(2))
    assert forms(client, make_world(5)) == few


def test_autocomplete(desk: Client) -> None:
    url = "/admin/autocomplete/?app_label=catalog&model_name=role&field_name=actor&term=Han"
    make_world(2)
    few = count(desk, url)
    make_world(5)
    assert count(desk, url) == few


def test_the_form_of_a_group_asks_as_often_for_many_permissions(desk: Client) -> None:
    few, many = Group.objects.create(name="few"), Group.objects.create(name="many")
    few.permissions.set(Permission.objects.all()[:1])
    many.permissions.set(Permission.objects.all()[:60])
    counts = [count(desk, reverse("admin:auth_group_change", args=[group.pk])) for group in (few, many)]
    assert counts[0] == counts[1]
