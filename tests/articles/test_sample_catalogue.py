"""A catalogue of samples is full, marked, and true to its own sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from django.test import Client

from articles.models import Article, Citation, Dispute, Evidence, Quote, Story, Suggestion
from articles.reading.facts import stated
from articles.samples import Size, fill
from articles.samples.paper import MARKED
from catalog.models import Actor, Drama, Network, Record, Release, Revision, Role, Scene
from catalog.names import is_hangul, keys

pytestmark = pytest.mark.django_db
SMALL = Size(dramas=6, people=30, articles=40)


@pytest.fixture(scope="module")
def filled(django_db_setup: Any, django_db_blocker: Any) -> Iterator[None]:
    """One small catalogue for all tests that only look at it."""
    with django_db_blocker.unblock(), transaction.atomic():
        fill(size=SMALL, seed=2)  # one in which sources differ
        yield
        transaction.set_rollback(True)


def test_it_has_as_many_as_asked_for(filled: None) -> None:
    assert [Drama.objects.count(), Actor.objects.count(), Article.objects.count()] == [6, 30, 40]


def test_everything_is_marked_and_says_so(filled: None) -> None:
    others = Record.objects.exclude(sample=True).values_list("type", flat=True)
    assert set(others) == {"network"} and Network.objects.exists()
    assert {article.text.partition("\n")[0] for article in Article.objects.all()} <= set(MARKED.values())
    assert {article.outlet.website for article in Article.objects.exclude(outlet=None)} != {""}


def test_each_record_has_its_history(filled: None) -> None:
    versions = Revision.objects.filter(record__sample=True).values_list("record", flat=True).distinct().count()
    assert versions == Record.objects.samples().count()


def test_names_are_in_both_scripts_and_belong_together(filled: None) -> None:
    people = Actor.objects.exclude(native_name="")
    assert people.count() > 20
    for person in people:
        assert is_hangul(person.native_name)
        assert set(keys(person.name)) & set(keys(person.native_name)), (person.name, person.native_name)
    assert any(is_hangul(drama.native_title.replace(" ", "")) for drama in Drama.objects.all())


def test_every_sentence_stands_in_its_article(filled: None) -> None:
    spans = [*Evidence.objects.select_related("article"), *Quote.objects.select_related("article")]
    assert len(spans) > 100
    for span in spans:
        assert span.article.text[span.start : span.end] == span.exact
    for sentence in Evidence.objects.values_list("exact", flat=True):
        assert sentence.endswith(".")


def test_a_source_says_what_the_record_says_or_is_disputed(filled: None) -> None:
    board = set(Dispute.objects.values_list("record", "field"))
    differing = 0
    for source in Citation.objects.select_related("record"):
        record = source.record.specific()
        if source.value not in stated(record, source.field):
            assert (source.record_id, source.field) in board, (record, source.field, source.value)
            differing += 1
    assert 0 < differing < Citation.objects.count() / 20


def test_it_is_varied(filled: None) -> None:
    assert len({len(release.premiere) for release in Release.objects.all()}) > 1
    assert set(Role.objects.values_list("state", flat=True)) - {"confirmed"}
    assert {scene.takes_qualifier for scene in Scene.objects.all()} >= {"", "exactly"}
    assert set(Article.objects.values_list("rights", flat=True)) == {"own", "licensed", "quotes"}
    assert set(Quote.objects.values_list("language", flat=True)) == {"en", "ko"}
    assert set(Citation.objects.values_list("accepted_by", flat=True)) == {"editor", "software"}
    assert Suggestion.objects.waiting().exists()
    assert Story.objects.count() < Article.objects.count()


def test_all_its_pages_open(filled: None) -> None:
    client = Client()
    for model in (Drama, Actor, Scene, Article):
        for record in model.objects.visible()[:8]:
            assert client.get(record.get_absolute_url()).status_code == 200
    for address in ("/", "/articles/feed/", "/api/v1/dramas/", "/api/v1/citations/", "/search/?q=lighthouse"):
        assert client.get(address).status_code == 200
    actor = Actor.objects.exclude(native_name="").filter(disambiguation="")[0]
    assert actor.get_absolute_url() in client.get("/search/", {"q": actor.native_name}).content.decode()
