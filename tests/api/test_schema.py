"""The description is valid, complete and served without a foreign asset."""

from __future__ import annotations

import re
from io import StringIO
from typing import Any

from django.core.management import call_command
from rest_framework.test import APIClient

from .test_errors import RESOURCES
from .world import World


def schema(api: APIClient) -> Any:
    return api.get("/api/schema/?format=json").json()


def test_the_schema_is_valid_and_without_warnings(db: Any) -> None:
    call_command("spectacular", validate=True, fail_on_warn=True, stdout=StringIO())


def test_every_resource_and_parameter_is_described(api: APIClient, db: Any) -> None:
    paths = schema(api)["paths"]
    assert {path.split("/")[3] for path in paths} == set(RESOURCES)
    described = {one["name"] for one in paths["/api/v1/scenes/"]["get"]["parameters"]}
    assert described >= set("limit cursor ordering fields expand search kind actor drama".split())  # noqa: SIM905
    for path, item in paths.items():
        assert list(item) == ["get"], path
        assert "application/problem+json" in item["get"]["responses"]["400"]["content"], path


def test_answers_have_the_fields_that_the_schema_promises(api: APIClient, world: World) -> None:
    components = schema(api)["components"]["schemas"]
    for resource in ("dramas", "scenes", "roles", "ratings", "videos", "citations", "quotes"):
        answer = schema(api)["paths"][f"/api/v1/{resource}/{{id}}/"]["get"]["responses"]["200"]
        name = answer["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
        shown = api.get(f"/api/v1/{resource}/{world.records[resource].pk}/").json()
        assert set(components[name]["properties"]) == set(shown)


def test_the_documentation_has_no_inline_script_and_no_foreign_asset(api: APIClient, db: Any) -> None:
    page = api.get("/api/docs/")
    html = page.content.decode()
    assert "<style" not in html
    assert re.findall(r"<script(?![^>]* src=)", html) == []
    assert all(link.startswith("/") for link in re.findall(r'(?:src|href)="([^"]*)"', html))
    assert "default-src 'self'" in page["Content-Security-Policy"]
    script = api.get(re.findall(r'src="(/api/docs/[^"]*)"', html)[0])
    assert (script.status_code, script["Content-Type"]) == (200, "application/javascript")


def test_the_root_lists_the_resources(api: APIClient, db: Any) -> None:
    assert set(api.get("/api/v1/").json()) == set(RESOURCES)
