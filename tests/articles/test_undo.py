"""A decision taken back: exactly what it did goes, what was built on it is told, and it can be decided anew."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from django.contrib.auth.models import User
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as limits
from hypothesis import strategies as st

from articles.extraction import findings
from articles.models import Article, Citation, Decision, Mention, Quote, Suggestion
from articles.review import BuiltOn, Decided, UndoneAlready, decide, settle, settled, undo
from catalog import writes
from catalog.models import Actor, Drama, Network, Record, Release, Role, Scene, SceneKind
from catalog.writes import snapshot
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


def world() -> Any:
    """All that a decision can touch, as it stands."""
    present = Record.objects.exclude(status="withdrawn").order_by("pk")
    records = {record.pk: snapshot(record.specific()) for record in present}
    proposals = list(Suggestion.objects.order_by("pk").values_list("pk", "status", "follows", "record", "decided_by"))
    spans = list(Mention.objects.order_by("start").values_list("start", "record"))
    return records, proposals, set(Citation.objects.values_list("pk")), set(Quote.objects.values_list("pk")), spans


def accept(suggestion: Suggestion, by: User, **options: Any) -> Decision:
    return decide(suggestion=suggestion, verdict="accepted", by=by, **options)


def test_all_that_an_acceptance_did_goes_and_comes_again(article: Article, mina: User) -> None:
    role, person = put(article, ROLE), put(article, findings.Person("Moon Ga On"))
    title = put(article, findings.Title("Salt Road"))
    settle(article=article)
    before = world()
    decision = accept(role, mina)
    assert Role.objects.public().exists() and Mention.objects.exists()
    assert {row.status for row in article.suggestions.all()} == {"accepted"}
    undo(decisions=[decision], by=mina)
    assert world() == before
    assert not Role.objects.public().exists()
    made = set(Record.objects.values_list("pk"))
    role.refresh_from_db()
    again = accept(role, mina)
    assert set(Record.objects.values_list("pk")) == made, "the same records, not new ones"
    assert Role.objects.public().get().character == "Seo Rin"
    assert Suggestion.objects.filter(pk__in=[person.pk, title.pk], status="accepted").count() == 2
    undo(decisions=[again], by=mina)
    assert world() == before


def test_a_rejection_goes_with_what_it_took_along(article: Article, mina: User) -> None:
    SceneKind.objects.create(slug="pier", name="Pier")
    scene = findings.Scene("Salt Road", "pier", ("Moon Ga On",), "On the pier")
    said = "The pier scene took about nine takes."
    first = put(article, scene, said)
    put(article, findings.Takes(findings.key_of(scene), 9, "about"), said)
    settle(article=article)
    before = world()
    decision = decide(suggestion=first, verdict="rejected", by=mina)
    assert {row.status for row in article.suggestions.all()} == {"rejected"}
    undo(decisions=[decision], by=mina)
    assert world() == before


def test_fields_and_lists_return_to_what_they_were(article: Article, mina: User) -> None:
    make.make_network(name="Wavve")
    drama = make.make_drama(title="Salt Road")
    other = make.make_network(name="Other")
    release = make.make_release(drama=drama, part="season", number=2, networks=[other.pk])
    before = world()
    fact = findings.Release("Salt Road", "season", 2, premiere="2024-09-27", network="Wavve")
    decision = accept(put(article, fact), mina)
    release = Release.objects.get(pk=release.pk)
    assert (release.premiere, release.networks.count()) == ("2024-09-27", 2)
    more = make.make_network(name="Third")
    writes.update(record=release, version=release.version, by=mina, networks=[*release.networks.all(), more])
    undo(decisions=[decision], by=mina)
    release = Release.objects.get(pk=release.pk)
    assert release.premiere == ""
    assert {network.name for network in release.networks.all()} == {"Other", "Third"}, "what came since stays"
    assert world()[2] == before[2]


def test_a_note_goes_and_one_written_since_stays(article: Article, mina: User) -> None:
    scene = make.make_scene(notes=[{"key": "wind", "text": "Wind blew."}])
    note = put(article, findings.Note("scene:none", "It was cold."))
    decision = accept(note, mina, links={"of": scene.pk})
    scene = Scene.objects.get()
    rows = [{"key": n.key, "text": n.text, "position": n.position} for n in scene.notes.all()]
    writes.update(record=scene, version=scene.version, notes=[*rows, {"key": "rain", "text": "Rain.", "position": 9}])
    undo(decisions=[decision], by=mina)
    assert {n.text for n in Scene.objects.get().notes.all()} == {"Wind blew.", "Rain."}


def test_a_quotation_goes(article: Article, mina: User) -> None:
    before = world()
    decision = accept(put(article, findings.Quote(0, 38, speaker="Moon Ga On")), mina)
    assert Quote.objects.get().speaker.name == "Moon Ga On"
    undo(decisions=[decision], by=mina)
    assert world()[3] == before[3] and not Quote.objects.exists()


@pytest.mark.parametrize("what", ["edited", "cited", "pointed at", "filled field", "merged"])
def test_what_was_built_on_is_listed_and_nothing_is_undone(article: Article, mina: User, what: str) -> None:
    decision = accept(put(article, ROLE), mina)
    actor, drama = Actor.objects.get(), Drama.objects.get()
    if what == "edited":
        writes.update(record=actor, version=actor.version, by=mina, native_name="문가온")
        told = "“Moon Ga On” was changed since by mina (version 2)."
    elif what == "cited":
        other = make.make_article(title="Elsewhere")
        make.cite(actor, "name", "Moon Ga On", article=other)
        told = "“Moon Ga On” has another source in “Elsewhere”."
    elif what == "pointed at":
        song = make.make_song(drama=drama, title="Tide")
        told = f"“{song}” rests on “Salt Road”."
    elif what == "merged":
        other = make.make_actor(name="Mun Ga-on")
        writes.merge(winner=other, loser=actor, version_winner=other.version, version_loser=actor.version)
        told = "“Moon Ga On” was merged into another record since."
    else:
        setting = put(article, findings.Setting("Salt Road", "Busan"))
        decision = accept(setting, mina)
        drama = Drama.objects.get()
        writes.update(record=drama, version=drama.version, by=mina, setting="Seoul")
        told = "“setting” of “Salt Road” was changed since: it is Seoul now."
    before = world()
    with pytest.raises(BuiltOn) as refused:
        undo(decisions=[decision], by=mina)
    assert told in refused.value.told
    assert world() == before
    assert Decision.objects.get(pk=decision.pk).undone_at is None


def test_a_later_decision_is_undone_first(article: Article, mina: User) -> None:
    first = accept(put(article, findings.Title("Salt Road")), mina)
    second = accept(put(article, findings.Setting("Salt Road", "Busan")), mina)
    with pytest.raises(BuiltOn):
        undo(decisions=[first], by=mina)
    undo(decisions=[second], by=mina)
    undo(decisions=[first], by=mina)
    assert not Drama.objects.public().exists()


def test_a_batch_goes_as_one_with_what_software_settled(article: Article, mina: User) -> None:
    batch = uuid4()
    facts = [findings.Title("Salt Road"), findings.Setting("Salt Road", "Busan"), ROLE]
    rows = [put(article, fact) for fact in facts]
    repeated = put(article, findings.Person("Moon Ga On"), "Ga On laughed.")
    before = world()
    for row in rows:
        accept(row, mina, batch=batch)
    settled(article=article, by=mina, batch=batch)
    repeated.refresh_from_db()
    assert repeated.accepted_by == "software"
    undo(decisions=Decision.objects.filter(batch=batch), by=mina)
    assert world() == before


def test_a_decision_is_taken_back_once(article: Article, mina: User) -> None:
    decision = accept(put(article, ROLE), mina)
    undo(decisions=[decision], by=mina)
    with pytest.raises(UndoneAlready):
        undo(decisions=[decision], by=mina)


def test_software_does_not_put_back_what_was_taken_back(article: Article, mina: User) -> None:
    role = put(article, ROLE, confidence=0.99)
    undo(decisions=[accept(role, mina)], by=mina)
    settle(article=article)
    role.refresh_from_db()
    assert role.status == "open"
    assert not Role.objects.public().exists()


def test_what_failed_on_the_way_is_not_noted(article: Article, mina: User) -> None:
    for hint in ("singer", "born 1990"):
        make.make_actor(name="Moon Ga On", disambiguation=hint)
    title, setting = put(article, findings.Title("Salt Road")), put(article, ROLE)
    Suggestion.objects.filter(pk=setting.pk).update(follows=title)
    decision = accept(title, mina)
    setting.refresh_from_db()
    assert (setting.status, setting.follows_id) == ("open", None), "asked by itself"
    undo(decisions=[decision], by=mina)
    setting.refresh_from_db()
    assert setting.follows_id == title.pk


def test_two_never_decide_the_same(article: Article, mina: User) -> None:
    role = put(article, ROLE)
    decide(suggestion=role, verdict="rejected", by=mina)
    with pytest.raises(Decided, match="rejected"):
        accept(role, User.objects.create_user("jun"))
    assert Decision.objects.count() == 1


FACTS = [
    ROLE,
    findings.Title("Salt Road"),
    findings.Person("Moon Ga On"),
    findings.Setting("Salt Road", "Busan"),
    findings.BasedOn("Salt Road", "Salt", "novel"),
    findings.Broadcast("Salt Road", "Wavve"),
    findings.Credit("Salt Road", "Han Ji Won", "director"),
    findings.Song("Salt Road", "Tide", ("Moon Ga On",), "2"),
    findings.Alias("The Road", "Salt Road", of="title"),
]


@given(st.permutations(range(len(FACTS))), st.data())
@limits(
    max_examples=8, phases=[Phase.generate], deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_decisions_undone_backwards_leave_nothing(order: list[int], data: Any) -> None:
    from django.db import transaction

    with transaction.atomic():
        mina = User.objects.create_user("mina")
        article = make_salt_road()
        if not Network.objects.exists():
            make.make_network(name="Wavve")
        rows = [put(article, FACTS[number]) for number in order]
        before, done = world(), []
        for row in rows:
            row.refresh_from_db()
            if row.status == "open" and data.draw(st.booleans()):
                try:
                    with transaction.atomic():
                        done.append(accept(row, mina))
                except Exception as error:
                    assert "No record bears" in str(error)
        for decision in reversed(done):
            undo(decisions=[decision], by=mina)
        assert strip(world()) == strip(before)
        transaction.set_rollback(True)


def strip(found: Any) -> Any:
    """Without which proposal follows which: settling ties them anew."""
    records, proposals, *rest = found
    return records, [(pk, status, record, by) for pk, status, _, record, by in proposals], *rest
