"""The description is valid, complete and served without a foreign asset."""

from __future__ import annotations

import re
from io import StringIO
from typing import Any

from django.core.management import call_command
from rest_framework.test import APIClient

from .test_errors import RESOURCES
from .world import World

WRITTEN = set(RESOURCES) - {"citations", "quotes", "suggestions", "changes", "search"}


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
        assert set(item) == methods(path), path
        for method, described in item.items():
            assert "application/problem+json" in described["responses"]["400"]["content"], (path, method)


def methods(path: str) -> set[str]:
    """What an address takes: records are written, everything else is only read."""
    resource, *rest = path.removeprefix("/api/v1/").strip("/").split("/")
    if resource not in WRITTEN:
        return {"get"}
    if not rest:
        return {"get", "post"}
    return {"get", "put", "patch"} if rest == ["{id}"] else {"post"}


def test_what_is_written_is_described(api: APIClient, db: Any) -> None:
    found = schema(api)
    paths, components = found["paths"], found["components"]["schemas"]
    change = paths["/api/v1/scenes/{id}/"]["patch"]
    header = next(one for one in change["parameters"] if one["name"] == "If-Match")
    assert (header["in"], header["required"]) == ("header", True)
    assert {"200", "400", "401", "403", "404", "409", "412", "428", "429"} <= set(change["responses"])
    assert set(paths["/api/v1/scenes/"]["post"]["responses"]) >= {"201", "400", "401", "403"}
    wanted = components["SceneWrite"]
    assert set(wanted["required"]) == {"title", "kind", "drama"}
    assert set(wanted["properties"]) >= {"roles", "notes", "aliases", "aired", "reason"}
    assert "citations" not in wanted["properties"]
    assert set(components["SceneWritten"]["properties"]) >= {"status", "version", "citations"}


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
