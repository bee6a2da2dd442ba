from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.core.cache import cache
from django.test import Client

from tests.admin.world import World, make_world


@pytest.fixture(autouse=True)
def plain_host(settings: Any) -> None:
    cache.clear()


@pytest.fixture
def editor(db: Any) -> User:
    return User.objects.create_superuser("mina", password="a long password")


@pytest.fixture
def desk(editor: User) -> Client:
    """A browser in which an editor of all rights is logged in."""
    client = Client()
    client.force_login(editor)
    return client


@pytest.fixture
def world(db: Any) -> World:
    return make_world()


@pytest.fixture
def as_one_who_may(db: Any) -> Any:
    """`as_one_who_may("view_drama", …)`: a browser of a member of staff with these permissions only."""

    def login(*codenames: str) -> Client:
        user = User.objects.create_user("somebody", password="a long password", is_staff=True)
        user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
        client = Client()
        client.force_login(user)
        return client

    return login


@pytest.fixture
def as_group(db: Any) -> Any:
    """`as_group("contributor")`: a browser of a member of that group; each call is another person."""

    def login(group: str) -> Client:
        user = User.objects.create_user(f"{group}-{User.objects.count()}", password="a long password", is_staff=True)
        user.groups.add(Group.objects.get(name=group))
        client = Client()
        client.force_login(user)
        return client

    return login
