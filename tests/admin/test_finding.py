"""Any spelling finds a person, in lists and in autocompletes."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from tests import factories as make

pytestmark = pytest.mark.django_db
SPELLINGS = ["Han Ji Won", "Han Jiwon", "Jiwon Han", "HAN JI-WON", "한지원", "Han Jiwom"]


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_list(desk: Client, spelling: str) -> None:
    actor, other = make.make_actor(name="Han Ji-won"), make.make_actor(name="Seo Ha-neul")
    page = desk.get("/admin/catalog/actor/", {"q": spelling}).content.decode()
    assert f"/actor/{actor.pk}/change/" in page
    assert f"/actor/{other.pk}/change/" not in page


def test_best_first_unless_a_column_is_chosen(desk: Client) -> None:
    near, exact = make.make_actor(name="Han Ji-won"), make.make_actor(name="Han Jiwan")
    page = desk.get("/admin/catalog/actor/", {"q": "Han Ji-won"}).content.decode()
    assert page.index(f"/actor/{near.pk}/change/") < page.index(f"/actor/{exact.pk}/change/")
    by_version = desk.get("/admin/catalog/actor/", {"q": "Han Ji-won", "o": "-1"}).content.decode()
    assert by_version.index(f"/actor/{exact.pk}/change/") < by_version.index(f"/actor/{near.pk}/change/")


def test_autocomplete_answers_while_one_types(desk: Client) -> None:
    actor = make.make_actor(name="Han Ji-won")
    asked = {"app_label": "catalog", "model_name": "role", "field_name": "actor"}
    for term in ("한지원", "Han Ji", "han"):
        found = json.loads(desk.get("/admin/autocomplete/", {**asked, "term": term}).content)
        assert [row["id"] for row in found["results"]] == [str(actor.pk)]


def test_a_role_is_found_by_its_actor_and_its_drama(desk: Client) -> None:
    role = make.make_role(
        character="Captain Ma", actor=make.make_actor(name="Han Ji-won"), drama=make.make_drama(title="Low Tide")
    )
    other = make.make_role(character="Nurse Oh")
    for term in ("한지원", "Low Tide", role.character):
        page = desk.get("/admin/catalog/role/", {"q": term}).content.decode()
        assert f"/role/{role.pk}/change/" in page
        assert f"/role/{other.pk}/change/" not in page
