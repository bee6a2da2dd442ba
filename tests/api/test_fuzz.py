"""Whatever is asked, the answer is an answer."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rest_framework.test import APIClient

from config.api.urls import RESOURCES

from .world import make_world

NAMES = sorted(
    {"limit", "cursor", "ordering", "fields", "expand", "search", "q", "type", "page", "format"}
    | {
        name
        for view in RESOURCES.values()
        for name in getattr(getattr(view, "filterset_class", None), "base_filters", ())
    }
)
VALUES = st.one_of(
    st.text(max_size=30),
    st.integers().map(str),
    st.sampled_from(
        ["1", "0", "-1", "true", "kiss", "2024", "XXXX-05-14", "id", "-id", "drama,actor", "9" * 30, "NaN"]
    ),
    st.text(alphabet="0123456789-X.,%' \"\x00\ud7ff()", max_size=12),
)


@pytest.mark.django_db
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    resource=st.sampled_from(sorted(RESOURCES)),
    given_=st.dictionaries(st.one_of(st.sampled_from(NAMES), st.text(max_size=8)), VALUES, max_size=3),
    detail=st.booleans(),
)
def test_no_parameter_breaks_the_api(
    desk: APIClient, populated: None, resource: str, given_: dict[str, str], detail: bool
) -> None:
    path = f"/api/v1/{resource}/1/" if detail else f"/api/v1/{resource}/"
    answer = desk.get(path, given_)
    assert answer.status_code in (200, 400, 404), (path, given_)
    if answer.status_code != 200:
        assert answer["Content-Type"] == "application/problem+json"


KNOWN = [
    (resource, name)
    for resource, view in RESOURCES.items()
    for name in sorted({"limit", "cursor", *getattr(getattr(view, "filterset_class", None), "base_filters", ())})
    if (resource, name) != ("search", "cursor")
]


@pytest.mark.django_db
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=st.sampled_from(KNOWN), value=VALUES)
def test_each_known_parameter_takes_any_value_or_refuses_it(
    desk: APIClient, populated: None, where: tuple[str, str], value: str
) -> None:
    resource, name = where
    answer = desk.get(f"/api/v1/{resource}/", ({"q": "x"} if resource == "search" else {}) | {name: value})
    assert answer.status_code in (200, 400)
    if answer.status_code == 400:
        assert list(answer.json()["errors"]) == [name]


@pytest.fixture
def populated(db: Any) -> None:
    make_world()
