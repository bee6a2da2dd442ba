"""A catalogue of samples: full, marked, the same for the same seed, and gone without a trace."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.test import Client
from django.utils import timezone

from articles.models import Article, Citation, Dispute, Evidence, Quote, Story, Suggestion
from articles.reading.facts import stated
from articles.samples import Size, fill, remove
from articles.samples.paper import MARKED
from catalog import writes
from catalog.models import Actor, Drama, Network, Record, Release, Revision, Role, Scene
from catalog.names import is_hangul, keys
from catalog.search.schema import TABLES
from tests import factories as make

SMALL = Size(dramas=6, people=30, articles=40)
SMALLEST = {"dramas": 3, "people": 12, "articles": 8}


@pytest.fixture(scope="module")
def filled(django_db_setup: Any, django_db_blocker: Any) -> Iterator[None]:
    """One small catalogue for all tests that only look at it."""
    with django_db_blocker.unblock(), transaction.atomic():
        fill(size=SMALL, seed=2)  # one in which sources differ
        yield
        transaction.set_rollback(True)


def counts() -> Counter[str]:
    """Rows of every table that can hold anything of a catalogue."""
    found = Counter({model._meta.label: model._base_manager.count() for model in apps.get_models(True)})
    with connection.cursor() as cursor:
        for table in [name for name in TABLES if name != "search_change"]:
            cursor.execute(f"SELECT COUNT(*) FROM {table}")  # noqa: S608 - our own table names
            found[table] = cursor.fetchone()[0]
    return found


def told() -> list[Any]:
    """All that a reader could read of it."""
    records = Record.objects.samples().order_by("pk").values_list("type", "label", "status")
    texts = Article.objects.order_by("pk").values_list("title", "text", "dated", "rights", "outlet__name")
    cited = Citation.objects.order_by("pk").values_list("field", "value", "evidence__exact", "accepted_by", "preferred")
    return [list(records), list(texts), list(cited)]


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


def test_the_same_seed_tells_the_same(db: object) -> None:
    call_command("sample_catalogue", **SMALLEST, seed=5, verbosity=0)
    first = told()
    call_command("sample_catalogue", remove=True)
    call_command("sample_catalogue", **SMALLEST, seed=5, verbosity=0)
    assert told() == first
    call_command("sample_catalogue", remove=True)
    call_command("sample_catalogue", **SMALLEST, seed=6, verbosity=0)
    assert told() != first


def test_removed_it_leaves_what_was_there_before(db: object) -> None:
    writes.load_reference(folder=settings.FIXTURES_DIR)
    make.make_outlet("The Daily Lantern")
    editor, *_ = (make.make_user(name) for name in ("decider", "asker", "claimer"))
    before = counts()
    fill(size=Size(3, 12, 8), seed=2)
    _work_at_it(editor)
    remove()
    assert counts() - before == Counter() and before - counts() == Counter()
    connection.check_constraints()


def _work_at_it(editor: Any) -> None:
    """What may be done with samples."""
    suggestion = Suggestion.objects.waiting()[0]
    make.make_comment(suggestion=suggestion, by=editor)
    make.make_claim(suggestion=suggestion, by=editor, until=timezone.now() + timedelta(minutes=5))
    make.make_decision(suggestion, by=editor)
    made = make.make_drama(title="Made by hand")
    make.make_role(drama=made, actor=Actor.objects.all()[0])


def test_beside_real_records_nothing_is_written(db: object) -> None:
    make.make_actor(name="Seo Ara")
    before = counts()
    with pytest.raises(CommandError, match="1 records beside reference data") as refused:
        call_command("sample_catalogue", **SMALLEST)
    assert refused.value.returncode == 1
    assert counts() == before


def test_there_is_one_at_a_time(db: object) -> None:
    fill(size=Size(1, 1, 1), seed=1)
    with pytest.raises(CommandError, match="--remove"):
        call_command("sample_catalogue", **SMALLEST)
