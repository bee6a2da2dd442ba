"""What an editor decided is not asked again by a second import."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from articles.ingest.batch import Options, import_files
from articles.models import Article, Decision, Suggestion
from articles.review import decide, undo
from tests import factories as make

pytestmark = pytest.mark.django_db
TEXT = """Behind the scenes of “Salt Road” were released

On May 2, 2024, the drama “Salt Road” was shown. Moon Ga On plays Seo Rin in the drama “Salt Road”.

The director of “Salt Road” is Han Ji Won. Actress Kang Mi Rae appears in it as Captain Ma.
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "salt-road.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def imported(file: Path, **options: Any) -> dict[int, str]:
    import_files(paths=[file], options=Options(accept_above=1.0, **options))
    return dict(Suggestion.objects.values_list("pk", "status"))


@pytest.mark.parametrize("how", ["again", "changed", "under another name"])
def test_a_rejected_proposal_never_returns(file: Path, how: str) -> None:
    assert imported(file)
    mina = make.make_user("mina")
    while waiting := Suggestion.objects.waiting().first():
        decide(suggestion=waiting, verdict="rejected", by=mina)
    rejected = set(Suggestion.objects.filter(status="rejected").values_list("pk", flat=True))
    if how == "changed":
        file.write_text(TEXT + "\nA new line at the end.\n", encoding="utf-8")
    elif how == "under another name":
        file = file.rename(file.with_name("other.txt"))
    after = imported(file, again=how == "again")
    assert {pk for pk, status in after.items() if status == "rejected"} >= rejected
    assert not Suggestion.objects.waiting().exists()


def test_an_import_tells_of_the_sources_that_lost_their_sentence(file: Path) -> None:
    imported(file)
    article = Article.objects.get()
    make.cite(
        make.make_drama(),
        "title",
        "Salt Road",
        article=article,
        exact="Moon Ga On plays Seo Rin in the drama “Salt Road”.",
    )
    file.write_text(
        TEXT.replace(" Moon Ga On plays Seo Rin in the drama “Salt Road”.", " It rained."), encoding="utf-8"
    )
    [outcome] = list(import_files(paths=[file], options=Options(accept_above=1.0)).outcomes)
    assert outcome.detail.endswith("sources that lost their sentence: 1")


def test_a_rejection_that_was_taken_back_is_asked_again_and_only_then(file: Path) -> None:
    imported(file)
    mina = make.make_user("mina")
    first = Suggestion.objects.waiting().first()
    undo(decisions=[decide(suggestion=first, verdict="rejected", by=mina)], by=mina)
    assert imported(file, again=True)[first.pk] == "open"
    decide(suggestion=first, verdict="rejected", by=mina)
    assert imported(file, again=True)[first.pk] == "rejected"
    assert Decision.objects.filter(suggestion=first).count() == 2
