"""Pages of a role, a network, a genre, a kind of scene and a year."""

from __future__ import annotations

import pytest
from django.test import Client

from tests import factories as make

from .shelf import Shelf


def html(client: Client, url: str) -> str:
    answer = client.get(url)
    assert answer.status_code == 200
    return answer.content.decode().partition("<main")[2]


def test_a_role_has_its_actor_title_scenes_and_sentences(client: Client, shelf: Shelf) -> None:
    shown = html(client, shelf.role.get_absolute_url())
    for said in (shelf.role.character, "Seo Ara", "Lantern Street", shelf.scene.title, "It took nine takes."):
        assert said in shown
    assert shelf.role.get_absolute_url() in html(client, shelf.drama.get_absolute_url())


def test_a_role_tells_who_else_is_the_character(client: Client, shelf: Shelf) -> None:
    young = make.make_actor(name="Young One")
    make.make_role(drama=shelf.drama, actor=young, character=shelf.role.character)
    shown = html(client, shelf.role.get_absolute_url())
    assert "The same character" in shown and "Young One" in shown


def test_a_role_says_what_its_actor_alone_said(client: Client, shelf: Shelf) -> None:
    article = make.make_article()
    make.cite(shelf.drama, article=article)
    make.make_quote(make.make_actor(name="Somebody Else"), article)
    shown = html(client, shelf.role.get_absolute_url())
    assert "<blockquote" in shown and "Somebody Else" not in shown


def test_a_network_shows_its_titles_and_what_it_announced(client: Client, db: object) -> None:
    network = make.make_network(name="Channel Nine", native_name="채널나인")
    make.make_release(drama=make.make_drama(title="Shown There"), networks=[network], premiere="2020")
    make.make_release(drama=make.make_drama(title="Shown Soon"), networks=[network], state="announced")
    make.make_release(drama=make.make_drama(title="Elsewhere"), networks=[make.make_network()])
    shown = html(client, network.get_absolute_url())
    assert "채널나인" in shown and "Shown There" in shown and "Elsewhere" not in shown
    assert shown.index("Announced") < shown.index("Shown Soon")


def test_a_genre_has_its_titles_and_how_many(client: Client, db: object) -> None:
    make.make_drama(title="Hearts", genres=[make.make_genre("romance")])
    make.make_drama(title="Knives", genres=[make.make_genre("crime")])
    shown = html(client, "/genres/romance/")
    assert "Hearts" in shown and "Knives" not in shown and 'Romance <span class="n">1</span>' in shown


def test_a_kind_of_scene_tells_which_took_the_most_takes(client: Client, db: object) -> None:
    make.make_scene(title="Patient kiss", takes=17)
    make.make_scene(title="Quick kiss", takes=2)
    make.make_scene("fight", title="A brawl", takes=30)
    shown = html(client, "/kinds/kiss/")
    assert shown.index("Patient kiss") < shown.index("Quick kiss") and "A brawl" not in shown


def test_a_year_has_its_premieres_in_order_and_leads_to_its_neighbours(client: Client, db: object) -> None:
    for title, premiere in (("Late", "2021-11-02"), ("Early", "2021-03"), ("Before", "2018"), ("After", "2023-05-01")):
        make.make_release(drama=make.make_drama(title=title), premiere=premiere)
    make.make_scene(title="Aired that year", aired="2021-04-01")
    shown = html(client, "/years/2021/")
    assert shown.index("Early") < shown.index("Late") < shown.index("Aired that year")
    assert 'href="/years/2018/" rel="prev"' in shown and 'href="/years/2023/" rel="next"' in shown
    assert "After" not in shown


@pytest.mark.parametrize("url", ["/genres/no-such/", "/kinds/no-such/", "/years/1999/", "/years/21/", "/years/99999/"])
def test_what_is_not_there_is_not_found(url: str, client: Client, db: object) -> None:
    assert client.get(url).status_code == 404


def test_a_wrong_slug_leads_on(client: Client, shelf: Shelf) -> None:
    for record in (shelf.role, shelf.network):
        answer = client.get(record.get_absolute_url().replace(record.slug, "another"))
        assert answer.status_code == 301 and answer["Location"] == record.get_absolute_url()
