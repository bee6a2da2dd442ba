"""The same number of queries for few rows and for many, on every list and every form."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.admin.test_every_page import REGISTERED, address, names
from tests.admin.world import make_world

pytestmark = pytest.mark.django_db
MOST_ON_A_LIST = 14
MOST_ON_A_FORM = 34


def queries(desk: Client, url: str) -> list[str]:
    desk.get(url)
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert desk.get(url).status_code == 200
    return [query["sql"] for query in captured.captured_queries]


@pytest.fixture
def sized(desk: Client) -> Any:
    """A world of two rows a drama, and how to add one of five."""
    return make_world(2), lambda: make_world(5)


@pytest.mark.parametrize("model", REGISTERED, ids=names)
def test_list(desk: Client, sized: Any, model: type) -> None:
    _, grow = sized
    few = queries(desk, address(model, "changelist"))
    grow()
    many = queries(desk, address(model, "changelist"))
    assert len(few) == len(many), "\n".join(sorted(set(many) - set(few)))
    assert len(many) <= MOST_ON_A_LIST


@pytest.mark.parametrize("model", REGISTERED, ids=names)
def test_form(desk: Client, sized: Any, model: type) -> None:
    name = model._meta.model_name  # type: ignore[attr-defined]
    small, grow = sized
    few = queries(desk, address(model, "change", getattr(small, name).pk))
    large = grow()
    many = queries(desk, address(model, "change", getattr(large, name).pk))
    assert len(few) == len(many), "\n".join(many)
    assert len(many) <= MOST_ON_A_FORM


def test_autocomplete(desk: Client, sized: Any) -> None:
    _, grow = sized
    url = "/admin/autocomplete/?app_label=catalog&model_name=role&field_name=actor&term=Han"
    few = queries(desk, url)
    grow()
    assert len(few) == len(queries(desk, url))
