"""Which facts no sentence supports."""

from __future__ import annotations

from typing import Any

import pytest

from articles.reading.unsourced import FACTS, unsourced
from catalog import writes
from catalog.models import Record
from tests import factories as make

pytestmark = pytest.mark.django_db


def lacking(record: Any) -> list[str]:
    return unsourced([record]).get(record.pk, [])


def test_fields_with_a_value_and_no_sentence() -> None:
    genre = make.make_genre()
    drama = make.make_drama(native_title="썰물", setting="Busan", synopsis="Ours.", genres=[genre.pk])
    assert lacking(drama) == ["title", "native_title", "genres", "setting"]
    make.cite(drama, "setting", "Busan")
    assert lacking(drama) == ["native_title", "genres"]


def test_a_sentence_that_denies_or_that_nobody_may_read_supports_nothing() -> None:
    drama = make.make_drama(setting="Busan")
    make.cite(drama, "title", drama.title, stance="denies")
    unread = make.cite(drama, "setting", "Busan", article=make.make_article(publish=False))
    assert lacking(drama) == ["title", "setting"]
    writes.publish(record=unread.evidence.article, version=1)
    assert lacking(drama) == []


def test_any_sentence_names_the_record() -> None:
    role = make.make_role(character="Captain Ma")
    make.cite(role, "character", "Captain Ma")
    assert lacking(role) == []


def test_notes_one_by_one() -> None:
    scene = make.make_scene(takes=9, notes=[{"key": "cold", "text": "Cold."}, {"key": "wind", "text": "Windy."}])
    make.cite(scene, "notes.cold")
    assert lacking(scene) == ["takes", "notes.wind"]


def test_articles_and_networks_need_none() -> None:
    assert unsourced([make.make_article(), make.make_network()]) == {}


def test_every_fact_is_a_field_of_its_kind() -> None:
    for kind, fields in FACTS.items():
        model = Record._meta.get_field(f"as_{kind}").related_model
        assert [name for name in fields if not model._meta.get_field(name)] == []


def test_queries_do_not_grow(django_assert_num_queries: Any) -> None:
    for size in (1, 6):
        scenes = [make.make_scene(notes=[{"key": "cold", "text": "Cold."}]) for _ in range(size)]
        roles = [make.make_role() for _ in range(size)]
        with django_assert_num_queries(3):
            assert len(unsourced([*scenes, *roles])) == 2 * size
