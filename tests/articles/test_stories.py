"""Articles that tell one story: what is decided of one holds for all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User

from articles.extraction import findings
from articles.ingest import import_files
from articles.ingest.batch import Options
from articles.models import Citation, Suggestion, Telling
from articles.review import Sensitive, accept, reject, settle
from articles.review.facts import sense_of
from catalog.models import Role

pytestmark = pytest.mark.django_db

FIRST = """Moon Ga-on and Bae Su-yeon to lead “Tin Lantern”

SBS announced on March 4 that Moon Ga-on and Bae Su-yeon will star in the new drama “Tin Lantern.” Moon Ga-on will
play Seo Rin, a lamp maker of old Hanyang, and Bae Su-yeon takes on the role of Ok Dan-bi, an officer who hides a burnt
letter. Director Nam Kyung-tae of “Paper Harbor” is at the helm."""
RETOLD = """SBS picks Bae Su Yeon and Moon Ga On for drama “Tin Lantern”

The leads of “Tin Lantern” are found: according to SBS on March 4, Moon Ga On plays the lamp maker Seo Rin of old
Hanyang. Bae Su Yeon is the officer Ok Dan Bi, who hides a letter that was burnt. “Paper Harbor” director Nam Kyung Tae
helms the new drama."""
OTHER = """Rain on the set of “Paper Harbor”

Kim Do-ha told reporters that the rain scene of “Paper Harbor” took nine takes. “I was frozen to the bone,” he said."""
NOTHING_SURE = Options(accept_above=1.1)


@pytest.fixture
def editor() -> User:
    return User.objects.create_user("editor")


@pytest.fixture
def told(tmp_path: Path) -> Any:
    """Imports texts, in order, with no proposal sure enough for software."""

    def tell(*texts: str) -> list[Telling]:
        files = [tmp_path / f"{number}.txt" for number in range(len(texts))]
        for file, text in zip(files, texts, strict=True):
            file.write_text(text, encoding="utf-8")
        report = import_files(paths=files, options=NOTHING_SURE)
        assert not report.quarantined, report.outcomes
        return list(Telling.objects.order_by("article__source_ref"))

    return tell


def role(telling: Telling) -> Suggestion:
    rows = telling.article.suggestions.filter(kind="role")
    return next(row for row in rows if row.data["character"] in ("Seo Rin", "Seo-rin"))


def test_a_retelling_joins_the_story_and_another_article_does_not(told: Any) -> None:
    first, again, other = told(FIRST, RETOLD, OTHER)
    assert first.story == again.story != other.story


def test_the_queue_asks_for_one_decision(told: Any) -> None:
    first, again = told(FIRST, RETOLD)
    assert role(again).follows == role(first)
    assert role(again) not in Suggestion.objects.waiting()
    assert role(first) in Suggestion.objects.waiting()


def test_accepting_adds_the_retelling_as_a_further_source(told: Any, editor: User) -> None:
    first, again = told(FIRST, RETOLD)
    done = accept(suggestion=role(first), by=editor)
    assert role(again).status == Suggestion.Status.ACCEPTED
    cited = Citation.objects.filter(record=done.record_id, field="character")
    assert {citation.evidence.article_id for citation in cited} == {first.article_id, again.article_id}
    assert Role.objects.filter(character="Seo Rin").count() == 1


def test_rejecting_rejects_both_and_what_is_told_later(told: Any, editor: User, tmp_path: Path) -> None:
    first, again = told(FIRST, RETOLD)
    reject(suggestion=role(first), by=editor)
    assert role(again).status == Suggestion.Status.REJECTED
    later = tmp_path / "later.txt"
    later.write_text(FIRST.replace("SBS announced", "Officially: SBS announced"), encoding="utf-8")
    import_files(paths=[later], options=NOTHING_SURE)
    third = Telling.objects.order_by("pk").last()
    assert third is not None and third.story == first.story
    assert (role(third).status, role(third).decided_by) == (Suggestion.Status.REJECTED, editor)


@pytest.mark.parametrize("as_a_rumour", [False, True])
def test_no_retelling_brings_back_what_an_editor_rejected(
    told: Any, editor: User, tmp_path: Path, as_a_rumour: bool
) -> None:
    (first,) = told(FIRST)
    for proposal in first.article.suggestions.filter(kind="role", status="open"):
        reject(suggestion=proposal, by=editor)
    first.article.suggestions.update(sensitive=as_a_rumour)
    later = tmp_path / "later.txt"
    later.write_text(RETOLD, encoding="utf-8")
    import_files(paths=[later], options=Options(accept_above=0.0))
    second = Telling.objects.exclude(pk=first.pk).get()
    assert role(second).status == Suggestion.Status.REJECTED
    assert not Role.objects.filter(character="Seo Rin").exists()


def test_every_question_of_a_sentence_is_asked_once_for_the_story(told: Any) -> None:
    told(FIRST, RETOLD)
    senses = list(Suggestion.objects.waiting().exclude(sense="").values_list("kind", "sense"))
    assert len(senses) == len(set(senses))


def test_nothing_open_follows_what_is_decided(told: Any, editor: User, tmp_path: Path) -> None:
    told(FIRST, RETOLD)
    for _ in range(3):
        waiting = Suggestion.objects.waiting().first()
        if waiting:
            reject(suggestion=waiting, by=editor)
            settle(article=waiting.article)
    again = Options(accept_above=1.1, again=True)
    import_files(paths=[tmp_path / "0.txt", tmp_path / "1.txt"], options=again)
    assert not Suggestion.objects.filter(status="open", follows__isnull=False).exclude(follows__status="open").exists()


def test_what_is_accepted_already_is_only_cited(told: Any, editor: User, tmp_path: Path) -> None:
    (first,) = told(FIRST)
    accept(suggestion=role(first), by=editor)
    later = tmp_path / "later.txt"
    later.write_text(RETOLD, encoding="utf-8")
    import_files(paths=[later], options=NOTHING_SURE)
    second = Telling.objects.exclude(pk=first.pk).get()
    assert role(second).status == Suggestion.Status.ACCEPTED
    assert role(second).accepted_by == "software"


def test_software_never_accepts_what_is_sensitive(told: Any, editor: User) -> None:
    first, again = told(FIRST, RETOLD)
    Suggestion.objects.filter(pk=role(again).pk).update(sensitive=True)
    accept(suggestion=role(first), by=editor)
    left = role(again)
    assert (left.status, left.follows) == (Suggestion.Status.OPEN, None)
    with pytest.raises(Sensitive):
        accept(suggestion=left)
    assert accept(suggestion=left, by=editor).status == Suggestion.Status.ACCEPTED


def test_a_fact_has_one_sense_in_all_usual_spellings() -> None:
    one = findings.Role("Ahn Bo-hyun", "Tin Lantern", "Seo Rin")
    assert sense_of(one) == sense_of(findings.Role("An Bo Hyeon", "Tin lantern", "Seo Rin"))
    assert sense_of(one) != sense_of(findings.Role("Ahn Bo-hyun", "Tin Lantern", "Seo Ran"))


@pytest.mark.parametrize("spelling", ["Kim Doha", "Kim Do-ha", "KIM DO HA"])
def test_a_name_written_as_one_word_is_the_same(spelling: str) -> None:
    assert sense_of(findings.Person("Kim Do Ha")) == sense_of(findings.Person(spelling))
    assert sense_of(findings.Person("Kim Do Ah")) != sense_of(findings.Person(spelling))
