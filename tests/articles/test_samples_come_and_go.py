"""A catalogue of samples comes alone, is the same for the same seed, and goes without a trace."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from articles.models import Article, Citation, Suggestion
from articles.samples import Size, fill, remove
from catalog import writes
from catalog.models import Actor, Record
from catalog.search.schema import TABLES
from tests import factories as make

SMALLEST = {"dramas": 3, "people": 12, "articles": 8}


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
