"""A day at the desk: sixty articles, two in five of them retellings, and what is left for the editors."""

from __future__ import annotations

import shutil
from itertools import combinations
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db.models import QuerySet

from articles.ingest import import_files
from articles.models import Suggestion, Telling
from articles.review import Unlinkable, accept, reject, settle

CORPUS = Path(__file__).parents[1] / "extraction" / "corpus"
ARTICLES, RETOLD = 60, 24
pytestmark = pytest.mark.django_db


@pytest.fixture
def day(tmp_path: Path) -> Path:
    """A folder with the day's articles: stories told twice or more, the retellings last, and others."""
    again = sorted((CORPUS / "retold").glob("*.txt"))
    again += [CORPUS / "dev" / f"c-story{number}-b.txt" for number in range(1, 5)]
    first = sorted({story(path) for path in again})
    others = sorted(path for path in (CORPUS / "test").glob("*.txt"))
    texts = [CORPUS / "dev" / f"{name}.txt" for name in first] + others
    for number, path in enumerate([*texts[: ARTICLES - RETOLD], *again[:RETOLD]]):
        shutil.copy(path, tmp_path / f"{number:02}-{path.name}")
    return tmp_path


def story(path: Path) -> str:
    """The article that `path` retells."""
    return path.stem.replace("-b", "-a") if path.stem.startswith("c-story") else path.stem.split("--")[0]


def test_an_editor_has_few_decisions(day: Path) -> None:
    report = import_files(paths=[day])
    assert str(report) == f"created {ARTICLES}, updated 0, unchanged 0, quarantined 0"
    editor = User.objects.create_user("editor")
    decisions = 0
    while (waiting := Suggestion.objects.waiting().first()) is not None:
        decisions += 1
        try:
            accept(suggestion=waiting, by=editor)
        except (Unlinkable, ValidationError):
            reject(suggestion=waiting, by=editor)
        settle(article=waiting.article)
    assert decisions <= 6 * ARTICLES, f"{decisions / ARTICLES:.1f} decisions an article"


def test_retellings_join_their_stories_and_nothing_else_does(day: Path) -> None:
    import_files(paths=[day])
    tellings = {Path(telling.article.source_ref).stem[3:]: telling.story_id for telling in _tellings()}
    of = {name: story(Path(name)) for name in tellings}
    joined = [name for name in tellings if of[name] != name and tellings[name] == tellings[of[name]]]
    assert len(joined) >= 0.8 * RETOLD, sorted(name for name in tellings if of[name] != name and name not in joined)
    mixed = [(a, b) for a, b in combinations(tellings, 2) if tellings[a] == tellings[b] and of[a] != of[b]]
    assert not mixed


def _tellings() -> QuerySet[Telling]:
    return Telling.objects.select_related("article")
