"""The records that an editor chooses for the names of a proposal, and those that are put before her."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.extraction import findings
from articles.models import Article
from articles.review import NEW, Unlinkable, accept, decide, questions, settle
from catalog import writes
from catalog.models import Actor, Drama, Role, Scene, SceneKind
from tests import factories as make
from tests.articles.proposals import make_salt_road, put

pytestmark = pytest.mark.django_db
ROLE = findings.Role(actor="Moon Ga On", drama="Salt Road", character="Seo Rin")


@pytest.fixture
def mina() -> User:
    return User.objects.create_user("mina")


@pytest.fixture
def article() -> Article:
    return make_salt_road()


def test_a_choice_goes_before_what_the_name_cannot_tell(article: Article, mina: User) -> None:
    near = make.make_actor(name="Mun Ga-on")
    with pytest.raises(Unlinkable):
        accept(suggestion=put(article, ROLE), by=mina)
    accept(suggestion=article.suggestions.get(), by=mina, links={"actor": near.pk})
    assert Role.objects.get().actor == near
    assert not Actor.objects.filter(name="Moon Ga On").exists()


def test_of_two_namesakes_the_chosen_one_or_a_third(article: Article, mina: User) -> None:
    first, second = (make.make_actor(name="Moon Ga On", disambiguation=hint) for hint in ("singer", "born 1990"))
    accept(suggestion=put(article, ROLE), by=mina, links={"actor": str(second.pk)})
    assert Role.objects.get().actor == second
    other = put(article, findings.Credit("Salt Road", "Moon Ga On", "director"))
    done = accept(suggestion=other, by=mina, links={"person": NEW})
    assert done.record.specific().person not in (first, second)


def test_what_follows_means_the_same_record(article: Article, mina: User) -> None:
    near = make.make_actor(name="Mun Ga-on")
    role, person = put(article, ROLE), put(article, findings.Person("Moon Ga On"))
    settle(article=article)
    accept(suggestion=role, by=mina, links={"actor": near.pk})
    person.refresh_from_db()
    assert (person.status, person.record_id) == ("accepted", near.pk)


def test_a_new_namesake_is_made_once_for_all_that_follows(article: Article, mina: User) -> None:
    for hint in ("singer", "born 1990"):
        make.make_actor(name="Moon Ga On", disambiguation=hint)
    role, person = put(article, ROLE), put(article, findings.Person("Moon Ga On"))
    settle(article=article)
    accept(suggestion=role, by=mina, links={"actor": NEW})
    person.refresh_from_db()
    assert Actor.objects.count() == 3
    assert person.record_id == Role.objects.get().actor_id


def test_where_the_text_tells_no_drama_the_editor_does(article: Article, mina: User) -> None:
    drama = make.make_drama(title="Salt Road")
    share = put(article, findings.Rating(None, Decimal("4.5")), "It drew 4.5 percent.")
    with pytest.raises(Unlinkable):
        accept(suggestion=share, by=mina)
    assert accept(suggestion=share, by=mina, links={"drama": drama.pk}).record.specific().drama == drama


def test_a_character_can_be_a_role_that_is_there(article: Article, mina: User) -> None:
    drama, actor = make.make_drama(title="Salt Road"), make.make_actor(name="Moon Ga On")
    role = make.make_role(drama=drama, actor=actor, character="Suh Reen")
    accept(suggestion=put(article, ROLE), by=mina, links={"character": role.pk})
    assert Role.objects.get().citations.filter(field="character").get().value == "Seo Rin"
    elsewhere = make.make_role(character="Seo Rin")
    other = put(article, findings.Role("Moon Ga On", "Salt Road", "Seo Rina"))
    with pytest.raises(Unlinkable, match="is not a role of"):
        accept(suggestion=other, by=mina, links={"character": elsewhere.pk})


def test_takes_can_be_of_another_scene(article: Article, mina: User) -> None:
    scene = make.make_scene()
    takes = put(article, findings.Takes("scene:none", 9), "The pier scene took about nine takes.")
    accept(suggestion=takes, by=mina, links={"of": scene.pk})
    assert Scene.objects.get().takes == 9


@pytest.mark.parametrize("choice", ["", "x", "-1", 999999, "the drama", "withdrawn"])
def test_a_choice_that_is_no_such_record_names_its_field(article: Article, mina: User, choice: Any) -> None:
    if choice == "the drama":
        choice = make.make_drama().pk
    if choice == "withdrawn":
        actor = make.make_actor()
        writes.transition(record=actor, to="withdrawn", version=1)
        choice = actor.pk
    with pytest.raises(ValidationError) as refused:
        accept(suggestion=put(article, ROLE), by=mina, links={"actor": choice})
    assert list(refused.value.message_dict) == ["actor"]
    assert not Drama.objects.filter(title="Salt Road").exists()


def test_an_edited_fact_is_what_is_written_and_cited(article: Article, mina: User) -> None:
    role = put(article, ROLE)
    decision = decide(suggestion=role, verdict="accepted", by=mina, data={**role.data, "character": "Seo Ryn"})
    made = Role.objects.get()
    cited = made.citations.get(field="character")
    assert (made.character, cited.value) == ("Seo Ryn", "Seo Ryn")
    assert cited.evidence.exact == "Moon Ga On plays Seo Rin in Salt Road."
    assert decision.data is not None


def test_candidates_come_with_why(article: Article) -> None:
    drama = make.make_drama(title="Salt Road")
    make.cite(drama, "title", "Salt Road", article=article, exact="Ga On laughed.")
    spelt, slip = make.make_actor(name="Mun Ga-on"), make.make_actor(name="Moon Gan On")
    short = put(article, findings.Person("Ga On"), "Ga On laughed.")
    make.make_role(drama=drama, actor=spelt, character="Seo Rin")
    found = {q.named.field: q for q in questions(suggestion=put(article, ROLE))}
    actors = {each.record.pk: each.reasons for each in found["actor"].candidates}
    assert actors[spelt.pk] == ["another spelling of the name", "in the cast of “Salt Road”"]
    assert actors[slip.pk] == ["a slip away from the name"]
    assert found["actor"].choice is None, "she has to choose"
    assert found["drama"].choice == str(drama.pk)
    (asked,) = questions(suggestion=short)
    assert {each.record.pk: each.reasons for each in asked.candidates} == {spelt.pk: ["in the cast of “Salt Road”"]}


def test_a_choice_is_remembered_within_the_article(article: Article, mina: User) -> None:
    near = make.make_actor(name="Mun Ga-on")
    decide(suggestion=put(article, ROLE), verdict="accepted", by=mina, links={"actor": str(near.pk)})
    again = put(article, findings.Credit("Salt Road", "Moon Ga On", "director"))
    asked = {q.named.field: q.choice for q in questions(suggestion=again)}
    assert asked["person"] == str(near.pk)


def test_a_name_of_nobody_makes_a_new_record(article: Article) -> None:
    assert [q.choice for q in questions(suggestion=put(article, ROLE))] == ["", "", ""]


def test_many_candidates_cost_as_many_queries_as_few(article: Article) -> None:
    SceneKind.objects.create(slug="pier", name="Pier")
    scene = findings.Scene("Salt Road", "pier", ("Moon Ga On", "Han Ji Won"), "On the pier")
    suggestion = put(article, scene, "The pier scene took about nine takes.")

    def cost() -> int:
        questions(suggestion=suggestion)
        with CaptureQueriesContext(connection) as captured:
            questions(suggestion=suggestion)
        return len(captured)

    def add(number: int) -> None:
        for _ in range(number):
            actor = make.make_actor(name="Mun Ga-on", disambiguation=str(make.number()))
            drama = make.make_drama(title="Salt Road")
            make.make_role(drama=drama, actor=actor)
            make.cite(drama, "title", str(make.number()), article=article, exact="Ga On laughed.")

    add(2)
    few = cost()
    add(5)
    assert cost() <= few, "a name that many bear is not asked about further"
