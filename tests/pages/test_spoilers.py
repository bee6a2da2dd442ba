"""What tells of the plot is covered, wherever it stands; nothing else is."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from tests import factories as make

END = "In the end the captain drowns."


def uncovered(html: str) -> str:
    """What a reader sees without lifting a cover."""
    seen, depth, begun = "", 0, 0
    for part in re.split(r"(<details[^>]*>|</details>)", html):
        if part.startswith("<details"):
            depth += 1
            begun = begun or depth * ('class="cover' in part)
        if not begun:
            seen += part
        if part == "</details>":
            begun *= depth != begun
            depth -= 1
    return seen


@pytest.fixture
def scene(db: Any) -> Any:
    """A scene whose one spoiler note shares its sentence with the takes."""
    article = make.make_article(body=f"{END} It took nine takes.", rights="quotes")
    notes = [{"key": "end", "text": "The captain drowns", "spoiler": True}, {"key": "wet", "text": "All got wet"}]
    scene = make.make_scene(title="Storm at sea", notes=notes, takes=9, episode=3)
    make.cite(scene, "notes.end", "The captain drowns", article=article, exact=END)
    make.cite(scene, "takes", "9", article=article, exact=END)
    make.cite(scene, "notes.wet", "All got wet", article=article, exact="It took nine takes.")
    scene.article = article
    return scene


def pages(client: Client, scene: Any) -> dict[str, str]:
    urls = ["/", "/scenes/", "/kinds/kiss/", scene.get_absolute_url(), scene.drama.get_absolute_url()]
    urls += [scene.article.get_absolute_url(), f"/sources/{scene.pk}/", "/search/?q=captain", "/articles/feed/"]
    return {url: client.get(url).content.decode() for url in urls}


def test_a_sentence_that_tells_is_covered_wherever_it_is_cited(client: Client, scene: Any) -> None:
    shown = pages(client, scene)
    assert [url for url, html in shown.items() if END in uncovered(html) or "captain drowns" in uncovered(html)] == []
    own, card = shown[scene.get_absolute_url()], shown[scene.article.get_absolute_url()]
    assert END in own and END in card  # there for whoever lifts the cover
    assert "It took nine takes." in uncovered(own) and "It took nine takes." in uncovered(card)


def test_a_scene_that_tells_shows_title_and_kind_alone(client: Client, db: Any) -> None:
    role = make.make_role(actor=make.make_actor(name="Seo Ara"))
    scene = make.make_scene(title="A farewell", drama=role.drama, roles=[role], place="graveyard", spoiler=True)
    for url in ("/scenes/", scene.get_absolute_url(), scene.drama.get_absolute_url()):
        html = client.get(url).content.decode()
        seen = uncovered(html)
        assert "A farewell" in seen and "graveyard" not in seen
    assert "Seo Ara" not in uncovered(client.get("/scenes/").content.decode())


def test_covers_know_their_episode_and_a_reader_may_say_how_far_they_are(client: Client, scene: Any) -> None:
    own = client.get(scene.get_absolute_url()).content.decode()
    assert f'data-drama="{scene.drama_id}" data-at="10003"' in own
    assert '<option value="10003">episode 3</option>' in own and 'class="watched"' in own


def test_where_nothing_is_covered_nobody_is_asked(client: Client, db: Any) -> None:
    scene = make.make_scene(episode=3)
    for record in (scene, scene.drama):
        assert 'class="watched"' not in client.get(record.get_absolute_url()).content.decode()


def test_our_own_text_that_tells_is_covered_and_never_described(client: Client, db: Any) -> None:
    article = make.make_article(title="On set", body=f"They came early. {END} Nobody spoke.", rights="own")
    scene = make.make_scene(notes=[{"key": "end", "text": "The captain drowns", "spoiler": True}])
    make.cite(scene, "notes.end", article=article, exact=END)
    html = client.get(article.get_absolute_url()).content.decode()
    assert END in html and END not in uncovered(html)
    assert "They came early." in html[: html.index("<body")] and "drowns" not in html[: html.index("<body")]
