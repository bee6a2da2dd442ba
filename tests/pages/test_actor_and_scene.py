"""The pages of a person and of a scene."""

from __future__ import annotations

from django.test import Client

from tests import factories as make

from .shelf import Shelf


def test_a_person_has_all_spellings_with_their_sentences(client: Client, db: object) -> None:
    aliases = [{"name": "Seo Arra", "kind": "misspelling"}]
    actor = make.make_actor(name="Seo Ara", native_name="서아라", aliases=aliases)
    article = make.make_article(body="Seo Arra laughed. They met on the roof.")
    make.cite(actor, "aliases", "Seo Arra", article=article, exact="Seo Arra laughed.")
    html = client.get(actor.get_absolute_url()).content.decode()
    for said in ("Seo Ara", "서아라", "Misspelling", "<mark>Seo Arra</mark> laughed."):
        assert said in html


def test_a_person_has_roles_work_scenes_words_and_articles(client: Client, shelf: Shelf) -> None:
    html = client.get(shelf.actor.get_absolute_url()).content.decode()
    shown = (shelf.role.character, shelf.directed.drama.title, shelf.song.title, shelf.scene.title, shelf.article.title)
    for said in (*shown, "<blockquote"):
        assert said in html


def test_a_scene_tells_takes_place_day_and_people(client: Client, shelf: Shelf) -> None:
    html = client.get(shelf.scene.get_absolute_url()).content.decode()
    for said in ("about 9 takes", "rooftop", "May 14", "year not stated", "They met on the roof", "Seo Ara"):
        assert said in html


def test_a_spoiler_is_covered_and_its_sentence_not_beside_it(client: Client, db: object) -> None:
    notes = [{"key": "end", "text": "He dies", "spoiler": True}]
    scene = make.make_scene(notes=notes)
    make.cite(
        scene,
        "notes.end",
        "He dies",
        article=make.make_article(body="In the end he dies."),
        exact="In the end he dies.",
    )
    html = client.get(scene.get_absolute_url()).content.decode()
    assert html.index('class="cover"') < html.index("He dies")
    assert "In the end he dies." not in html
    for url in ("/", "/scenes/", scene.drama.get_absolute_url()):
        assert "he dies" not in client.get(url).content.decode().lower()


def test_takes_are_drawn_in_fives_with_the_last_faint(client: Client, db: object) -> None:
    scene = make.make_scene(takes=17, takes_qualifier="about")
    html = client.get(scene.get_absolute_url()).content.decode()
    tally = html[html.index('<svg class="tally huge"') :]
    tally = tally[: tally.index("</svg>")]
    assert tally.count("<use ") == 17 and tally.count("mask=") == 1
    assert 'aria-label="about 17 takes"' in tally


def test_other_scenes_of_the_kind_are_near(client: Client, shelf: Shelf) -> None:
    other, different = make.make_scene(title="Another kiss"), make.make_scene("fight", title="A brawl")
    html = client.get(shelf.scene.get_absolute_url()).content.decode()
    assert other.title in html and different.title not in html
