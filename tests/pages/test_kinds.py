"""Scenes by kind, drawn."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from tests import factories as make

pytestmark = pytest.mark.django_db


def test_the_list_counts_what_readers_may_see(client: Client) -> None:
    for _ in range(3):
        make.make_scene("kiss")
    make.make_scene("fight")
    make.make_scene("fight", publish=False)
    make.make_scene("fight", drama=make.make_drama(publish=False))
    page = client.get("/scenes/").content.decode()
    assert re.findall(r'href="(/kinds/\w+/)" aria-label="(\w+: \d scenes?)"', page) == [
        ("/kinds/kiss/", "Kiss: 3 scenes"),
        ("/kinds/fight/", "Fight: 1 scene"),
    ]


@pytest.mark.parametrize(("scenes", "drawn"), [(6, False), (7, True)])
def test_a_title_with_many_scenes_has_them_counted(client: Client, scenes: int, drawn: bool) -> None:
    drama = make.make_drama()
    for place in range(scenes):
        make.make_scene("kiss" if place % 2 else "fight", drama=drama)
    assert ("Kiss: 3 scenes" in client.get(drama.get_absolute_url()).content.decode()) is drawn
