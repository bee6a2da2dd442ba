"""Public lists are read along an index, newest first, and no sort is needed: the plan itself is read."""

from __future__ import annotations

import pytest
from django.db import connection

from articles.models import Article
from catalog.models import Actor, Credit, Drama, Network, Rating, Record, Release, Role, Scene, SceneKind, Song, Video

pytestmark = pytest.mark.django_db

MODELS = [Drama, Actor, Role, Scene, Release, Network, Credit, Song, Rating, Video, Article]


def plan(queryset) -> str:
    """The database's plan; on PostgreSQL as if tables were large, where it would rather not read them whole."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            for way in ("seqscan", "bitmapscan", "hashjoin", "mergejoin", "sort"):
                cursor.execute(f"SET LOCAL enable_{way} = off")
    return queryset.explain()


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_a_public_list_follows_its_partial_index(model):
    read = plan(model.objects.public().select_related(None)[:20])
    assert f"{model._meta.model_name}_live" in read
    assert "TEMP B-TREE" not in read
    assert "Sort" not in read


def test_scenes_of_a_kind_follow_theirs():
    kind = SceneKind.objects.create(slug="kiss", name="Kiss")
    read = plan(Scene.objects.public().filter(kind=kind)[:20])
    assert "scene_kind_live" in read
    assert "TEMP B-TREE" not in read


def test_articles_of_an_outlet_follow_theirs():
    read = plan(Article.objects.public().filter(outlet=1)[:20])
    assert "article_outlet_live" in read
    assert "TEMP B-TREE" not in read


def test_record_has_no_index_that_misleads_the_planner():
    led = [index.fields[0].lstrip("-") for index in Record._meta.indexes]
    led += [field.name for field in Record._meta.local_fields if field.db_index]
    assert not {"status", "type"} & set(led)
