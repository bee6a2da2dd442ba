"""Whatever is sent to be written, the answer is an answer, and what is refused leaves no trace."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rest_framework.test import APIClient

from catalog.api.base.write_forms import form_of
from catalog.models import Revision
from config.api.urls import RESOURCES

from .world import World, make_world

WRITTEN = {
    name: form_of(view.detail_class or view.list_class)
    for name, view in RESOURCES.items()
    if hasattr(view, "list_class")
}
PLAIN = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9)
)
LIKELY = st.sampled_from(
    ["kiss", "romance", "2024-09", "XXXX-05-14", "https://x.example/", "0.5", 1, 2, 3, -1, 10**40, ""]
)
ANYTHING = st.recursive(
    PLAIN | LIKELY,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "name", "key", "text", "kind", "spoiler"]) | st.text(max_size=4), inner
        )
    ),
    max_leaves=6,
)
CALLS = st.sampled_from(sorted(WRITTEN)).flatmap(
    lambda name: st.tuples(
        st.just(name),
        st.dictionaries(st.sampled_from(sorted(WRITTEN[name].Meta.fields)), ANYTHING, max_size=5),  # type: ignore[attr-defined]
    )
)


@pytest.fixture
def program(db: Any) -> APIClient:
    client = APIClient(raise_request_exception=True)
    client.force_authenticate(User.objects.create_superuser("program"))
    return client


@pytest.fixture
def filled(db: Any) -> World:
    return make_world()


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(call=CALLS, method=st.sampled_from(["post", "patch", "put"]))
def test_nothing_that_is_sent_breaks_the_api(program: APIClient, filled: World, call: Any, method: str) -> None:
    resource, data = call
    record = filled.records[resource]
    record.refresh_from_db()
    url = f"/api/v1/{resource}/" + ("" if method == "post" else f"{record.pk}/")
    before = Revision.objects.count()
    sent = {"data": data, "format": "json", "headers": {"if-match": f'"{record.version}"'}}
    answer = getattr(program, method)(url, **sent)
    assert answer.status_code in (200, 201, 400), answer.content
    if answer.status_code == 400:
        assert answer["Content-Type"] == "application/problem+json"
        assert answer.json()["errors"]
        assert Revision.objects.count() == before
