"""What readers may not see is named on no page, in no feed, sitemap or search, and neither is what hangs on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from articles.models import Article
from catalog import writes
from catalog.models import Actor, Drama
from catalog.models.guard import writing
from config.api.urls import RESOURCES
from tests import factories as make

WORD = "Lantern Street"
"""The title, which no article says."""


class Street:
    """A title, a person and an article that everything public points at, and others that stay."""

    def __init__(self) -> None:
        self.drama = make.make_drama(title="Lantern Street", genres=[make.make_genre()])
        self.actor = make.make_actor(name="Seo Ara")
        self.partner = make.make_actor(name="Cha Mun")
        self.other = make.make_drama(title="Harbour Bell")
        self.article = make.make_article(title="Nine takes", body="They met on the roof. It took nine takes.")
        outlet = make.make_outlet("Another Paper")
        self.beside = make.make_article(title="Beside it", body="Seo Ara came on time. They met there.", outlet=outlet)
        network = make.make_network(name="Channel Nine")
        self.release = make.make_release(
            drama=self.drama, part="season", premiere="2024-09", state="announced", networks=[network]
        )
        self.role = make.make_role(drama=self.drama, actor=self.actor, character="Hanuel")
        self.partner_role = make.make_role(drama=self.drama, actor=self.partner, character="Wol")
        self.elsewhere = make.make_role(drama=self.other, actor=self.actor, character="Bada")
        both = {"drama": self.drama, "roles": [self.role, self.partner_role]}
        self.scene = make.make_scene(title="Roof at night", takes=1, release=self.release, **both)
        self.kept_scene = make.make_scene(title="Pier at dawn", drama=self.other, roles=[self.elsewhere])
        self.parts = [
            self.release,
            self.role,
            self.partner_role,
            self.scene,
            make.make_rating(drama=self.drama),
            make.make_credit(drama=self.drama, person=self.partner),
            make.make_song(drama=self.drama, artists=[self.actor, self.partner]),
            make.make_video(drama=self.drama, scene=self.scene),
        ]
        for record in (self.drama, self.actor, self.partner, self.other, self.kept_scene, *self.parts):
            make.cite(record, article=self.article)
        make.mention(self.drama, self.article, "the roof")
        make.mention(self.actor, self.beside, "Seo Ara")
        make.make_quote(self.actor, self.beside)

    def addresses(self) -> list[str]:
        """Every page, feed, sitemap, search and list of the API."""
        shown = [self.drama, self.actor, self.partner, self.other, self.scene, self.kept_scene]
        own = [record.get_absolute_url() for record in (*shown, self.article, self.beside)]
        feeds = [f"{record.get_absolute_url()}feed/" for record in (*shown[:4],)]
        sources = [f"/sources/{record.pk}/" for record in (*shown, *self.parts)]
        lists = ["/", "/dramas/", "/actors/", "/scenes/", "/articles/", "/articles/feed/", "/ko/"]
        sitemaps = [f"/sitemap-{kind}.xml" for kind in ("dramas", "actors", "scenes", "articles")]
        words = ["Lantern+Street", "Seo+Ara", "Hanuel", "roof", "nine+takes"]
        api = [f"/api/v1/{name}/" for name in RESOURCES if name not in ("suggestions", "search")]
        found = [f"{where}?q={word}" for word in words for where in ("/search/", "/api/v1/search/")]
        return [*lists, *own, *feeds, *sources, *sitemaps, *found, *api]

    def read(self, client: Client) -> dict[str, str]:
        """What each of the addresses says; nothing where it is not found."""
        answers = {url: client.get(url) for url in self.addresses()}
        assert {answer.status_code for answer in answers.values()} <= {200, 404}
        # A search repeats the words that it was asked.
        return {
            url: "" if answer.status_code == 404 else self.said(url, answer.content.decode())
            for url, answer in answers.items()
        }

    @staticmethod
    def said(url: str, text: str) -> str:
        return text.partition('id="found"')[2] if url.startswith("/search/") else text


@pytest.fixture
def street(db: Any) -> Street:
    return Street()


def withdraw(record: Any) -> None:
    record = type(record).objects.get(pk=record.pk)
    writes.transition(record=record, to="withdrawn", version=record.version)


def schedule(record: Any) -> None:
    """As a record that will be public tomorrow."""
    tomorrow = timezone.now() + timedelta(days=1)
    with writing():
        type(record).objects.filter(pk=record.pk).update(live_from=tomorrow, publish_at=tomorrow)


HIDINGS = [withdraw, schedule]


def test_all_of_it_is_there_to_begin_with(client: Client, street: Street) -> None:
    said = street.read(client)
    assert all(said.values()), [url for url, text in said.items() if not text]
    for url in ("/", "/dramas/", "/scenes/", street.actor.get_absolute_url(), street.article.get_absolute_url()):
        assert street.drama.get_absolute_url() in said[url]


@pytest.mark.parametrize("hide", HIDINGS, ids=lambda hide: hide.__name__)
def test_a_title_takes_all_that_hangs_on_it_along(client: Client, street: Street, hide: Callable[[Any], None]) -> None:
    hide(street.drama)
    said = street.read(client)
    assert [url for url, text in said.items() if WORD in text] == []
    assert [url for url, text in said.items() if street.drama.slug in text] == []
    assert [url for url, text in said.items() if "Roof at night" in text or "Hanuel" in text] == []
    gone = [street.drama, street.scene]
    assert {said[record.get_absolute_url()] for record in gone} == {""}
    assert {said[f"/sources/{record.pk}/"] for record in street.parts} == {""}
    assert "Harbour Bell" in said["/"]


@pytest.mark.parametrize("hide", HIDINGS, ids=lambda hide: hide.__name__)
def test_a_person_takes_the_roles_along(client: Client, street: Street, hide: Callable[[Any], None]) -> None:
    hide(street.actor)
    said = street.read(client)
    assert [url for url, text in said.items() if street.actor.get_absolute_url() in text] == []
    named = [url for url, text in said.items() if "Seo Ara" in text or "Hanuel" in text]
    own_words = {street.beside.get_absolute_url(), f"/api/v1/articles/{street.beside.pk}/"}
    assert set(named) <= {*own_words, "/api/v1/quotes/", "/search/?q=Seo+Ara", "/api/v1/search/?q=Seo+Ara"}
    assert "Cha Mun" in said[street.drama.get_absolute_url()]
    assert "Pier at dawn" in said["/scenes/"]


@pytest.mark.parametrize("hide", HIDINGS, ids=lambda hide: hide.__name__)
def test_an_article_takes_its_sentences_along(client: Client, street: Street, hide: Callable[[Any], None]) -> None:
    hide(street.article)
    said = street.read(client)
    marks = [street.article.get_absolute_url(), "It took nine takes."]
    assert [url for url, text in said.items() for mark in marks if mark in text] == []
    hide(street.beside)
    said = street.read(client)
    assert [url for url, text in said.items() if "Seo Ara came" in text] == []


def test_records_hidden_alone_leave_no_link(client: Client, street: Street) -> None:
    for record in (street.release, street.scene):
        withdraw(record)
    said = street.read(client)
    assert [url for url, text in said.items() if f"#release-{street.release.pk}" in text] == []
    assert [url for url, text in said.items() if street.scene.get_absolute_url() in text] == []


def test_a_draft_is_as_hidden(client: Client, db: Any) -> None:
    drama = make.make_drama(title="Lantern Street", publish=False)
    make.make_scene(drama=drama, title="Roof at night")
    for url in ("/", "/scenes/", "/search/?q=roof", "/sitemap-scenes.xml"):
        assert "roof-at-night" not in client.get(url).content.decode()
    assert (Drama.objects.visible().count(), Actor.objects.visible().count(), Article.objects.count()) == (0, 0, 0)
