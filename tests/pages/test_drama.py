"""The page of a title."""

from __future__ import annotations

from django.test import Client

from tests import factories as make

from .shelf import Shelf


def html(client: Client, shelf: Shelf) -> str:
    return client.get(shelf.drama.get_absolute_url()).content.decode()


def test_every_part_can_be_pointed_at(client: Client, shelf: Shelf) -> None:
    shown = html(client, shelf)
    for name in ("release", "role", "rating", "song", "credit", "video"):
        record = getattr(shelf, name)
        if name != "role":  # which has a page of its own
            assert record.get_absolute_url() == f"{shelf.drama.get_absolute_url()}#{name}-{record.pk}"
        assert f'id="{name}-{record.pk}"' in shown


def test_cast_and_casting_news_stand_apart(client: Client, shelf: Shelf) -> None:
    make.make_role(drama=shelf.drama, actor=make.make_actor(name="Gu Maybe"), state="in_talks", character="The Cook")
    shown = html(client, shelf)
    cast, news = shown.index('id="cast"'), shown.index('id="casting"')
    assert shown.index("Seo Ara", cast) < news < shown.index("The Cook", cast)


def test_an_unknown_character_is_a_blank(client: Client, shelf: Shelf) -> None:
    make.make_role(drama=shelf.drama, character="")
    assert "character not named" in html(client, shelf)


def test_what_no_source_says_is_said_so(client: Client, db: object) -> None:
    drama = make.make_drama()
    shown = client.get(drama.get_absolute_url()).content.decode()
    assert "No source says yet:" in shown and '<span class="blank">director</span>' in shown


def test_a_hidden_part_of_a_public_title_stays_hidden(client: Client, shelf: Shelf) -> None:
    make.make_role(drama=shelf.drama, character="The Stranger", publish=False)
    make.make_song(drama=shelf.drama, title="Unreleased", publish=False)
    shown = html(client, shelf)
    assert "The Stranger" not in shown and "Unreleased" not in shown


def test_an_announced_season_is_drawn_as_announced(client: Client, db: object) -> None:
    release = make.make_release(part="season", number=2, premiere="2025", state="announced")
    make.cite(release, "premiere", "2025")
    assert 'class="src is-announced"' in client.get(release.drama.get_absolute_url()).content.decode()


def test_names_are_escaped(client: Client, db: object) -> None:
    drama = make.make_drama(title="<script>alert(1)</script>", setting="<b>x</b>")
    make.cite(
        drama, "setting", "<b>x</b>", article=make.make_article(body="Set in \\<b>x\\</b> it is."), exact="Set in"
    )
    shown = client.get(drama.get_absolute_url()).content.decode()
    assert "<script>" not in shown and "<b>x" not in shown


def test_it_leads_to_titles_that_share_its_cast_then_its_genre(client: Client, shelf: Shelf) -> None:
    both = make.make_drama(title="Harbour Bell")
    make.make_role(drama=both, actor=shelf.actor)
    alike = make.make_drama(title="Tin Moon", genres=[make.make_genre()])
    make.make_drama(title="Nothing In Common")
    shown = html(client, shelf)
    near = shown[shown.index('id="related"') :]
    assert near.index(both.title) < near.index(alike.title)
    assert "shares Seo Ara" in near and "of its genre" in near and "Nothing In Common" not in near


def test_scenes_stand_under_their_episodes(client: Client, shelf: Shelf) -> None:
    make.make_scene(drama=shelf.drama, release=shelf.release, episode=4, title="Fourth")
    shown = html(client, shelf)
    scenes = shown.index('id="scenes"')
    assert shown.index("Season 1, episode 4</h3>", scenes) < shown.index("Fourth", scenes)
