"""What a search field offers while somebody types, in the form that browsers ask for."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.test import Client

from tests import factories as make


def offered(client: Client, typed: str, language: str = "") -> list[tuple[str, str, str]]:
    answer = client.get(f"{language}/search/suggest/", {"q": typed})
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/x-suggestions+json"
    assert "public" in answer["Cache-Control"] and "max-age" in answer["Cache-Control"]
    said, names, descriptions, addresses = json.loads(answer.content)
    assert said == typed.strip()
    return list(zip(names, descriptions, addresses, strict=True))


@pytest.mark.parametrize("typed", ["par", "Park Seo J", "박서", "bak seoj", "Seo-joon", "Park So Joon"])
def test_a_person_while_typing(client: Client, db: Any, typed: str) -> None:
    actor = make.make_actor(name="Park Seo Joon", native_name="박서준")
    make.make_actor(name="Han So Hee")
    assert offered(client, typed) == [
        ("Park Seo Joon", "person, 박서준", f"http://testserver{actor.get_absolute_url()}")
    ]


def test_under_the_korean_interface_kinds_and_addresses_are_korean(client: Client, db: Any) -> None:
    drama = make.make_drama(title="Vincenzo", native_title="빈센조")
    ((name, description, address),) = offered(client, "vinc", "/ko")
    assert (name, address) == ("빈센조", f"http://testserver/ko{drama.get_absolute_url().removeprefix('/ko')}")
    assert description.endswith("Vincenzo") and not description.startswith("title")


def test_titles_stand_first_headlines_last_and_hidden_ones_nowhere(client: Client, db: Any) -> None:
    make.make_article(title="Lantern found")
    drama = make.make_drama(title="Lantern Street")
    make.make_role(drama=drama, actor=make.make_actor(name="Cha Mun"), character="Lantern")
    make.make_drama(title="Lantern Hill", publish=False)
    found = offered(client, "lant")
    assert [name for name, _, _ in found] == ["Lantern Street", "Lantern", "Lantern found"]
    assert found[1][1] == "role, Cha Mun, Lantern Street"


@pytest.mark.parametrize("typed", ["", " ", "?!", "zzqq", "'; --", "\x00", "x" * 5000])
def test_nothing_to_offer(client: Client, db: Any, typed: str) -> None:
    answer = client.get("/search/suggest/", {"q": typed})
    assert answer.status_code == 200 and json.loads(answer.content)[1] == []
