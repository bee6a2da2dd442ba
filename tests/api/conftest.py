from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.core.cache import cache
from rest_framework.test import APIClient

from .world import World, make_world


@pytest.fixture(autouse=True)
def fresh_counters() -> None:
    cache.clear()


@pytest.fixture
def world(db: Any) -> World:
    return make_world()


@pytest.fixture
def api() -> APIClient:
    return APIClient()


@pytest.fixture
def editor(db: Any) -> User:
    user = User.objects.create_user("editor")
    user.user_permissions.add(Permission.objects.get(codename="view_suggestion"))
    return user


@pytest.fixture
def desk(editor: User) -> APIClient:
    """A client that may see the queue."""
    client = APIClient()
    client.force_authenticate(editor)
    return client
