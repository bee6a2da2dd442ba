"""What extraction is told of the catalogue, held by the process and kept up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.ingest import vocabulary
from articles.ingest.vocabulary import known
from catalog import writes
from tests import factories as make


@pytest.fixture
def held() -> Iterator[None]:
    vocabulary._held.clear()
    yield
    vocabulary._held.clear()


@pytest.mark.django_db
def test_it_has_every_full_name_and_no_short_one() -> None:
    make.make_actor(
        name="Moon Ga On", native_name="문가온", aliases=[{"name": "Gaon", "kind": "short"}, {"name": "Mun Gaon"}]
    )
    make.make_drama(title="Salt Road", native_title="소금길", kind="film")
    make.make_network(name="tvX", aliases=[{"name": "TX", "kind": "short"}])
    found = known()
    assert found.people == dict.fromkeys(["Moon Ga On", "문가온", "Mun Gaon"], "Moon Ga On")
    assert found.titles == dict.fromkeys(["Salt Road", "소금길"], ("Salt Road", "film"))
    assert found.networks["TX"] == "tvX"


@pytest.mark.django_db(transaction=True)
def test_what_changed_is_read_again_and_nothing_else(held: None) -> None:
    actor = make.make_actor(name="Moon Ga On")
    others = [make.make_actor() for _each in range(30)]
    assert known().people["Moon Ga On"] == "Moon Ga On"
    with CaptureQueriesContext(connection) as captured:
        assert known() is known()
    assert len(captured) == 6
    actor = writes.update(record=actor, version=1, name="Moon Gaon", aliases=[{"name": "Ga On"}])
    assert known().people | {} == {"Moon Gaon": "Moon Gaon", "Ga On": "Moon Gaon"} | {a.name: a.name for a in others}
    writes.transition(record=actor, to="withdrawn", version=2, reason="Nobody")
    make.make_drama(title="Salt Road", kind="web")
    assert set(known().people) == {other.name for other in others}
    assert known().titles["Salt Road"] == ("Salt Road", "web")
    make.make_genre("western")
    assert known().genres["western"] == "western"


@pytest.mark.django_db(transaction=True)
def test_what_is_taken_back_was_never_known(held: None) -> None:
    from django.db import transaction

    known()
    with transaction.atomic():
        make.make_actor(name="Nobody At All")
        assert "Nobody At All" in known().people
        transaction.set_rollback(True)
    assert "Nobody At All" not in known().people
    make.make_actor(name="Somebody")
    assert "Somebody" in known().people
