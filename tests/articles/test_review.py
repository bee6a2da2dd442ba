"""What accepting a proposal does to the catalogue."""

from dataclasses import replace
from decimal import Decimal

import pytest
from django.contrib.auth import get_user_model

from articles.extraction import findings
from articles.models import Article, Citation, Dispute, Evidence, Mention, Suggestion
from articles.review import Unlinkable, accept, link_mentions, reject, repeats, settle
from articles.review.decide import Decided
from articles.review.facts import from_json, suggestion_key, to_json
from catalog import writes
from catalog.models import Actor, Drama, Genre, Network, Rating, Record, Release, Role, Scene, SceneKind

pytestmark = pytest.mark.django_db

TEXT = (
    "Moon Ga On plays Seo Rin in Salt Road. Ga On laughed. The pier scene took about nine takes. It drew 4.5 percent."
)


@pytest.fixture
def article():
    return writes.create(model=Article, title="On Salt Road", body=TEXT, publish=True)


@pytest.fixture
def propose(article):
    """A proposal of a fact in the sentence that contains `said`."""

    def make(fact, said="Moon Ga On plays", article=article, confidence=0.9):
        start = article.text.index(said)
        end = article.text.find(". ", start) + 1 or len(article.text)
        evidence = article.evidence.filter(start=start, end=end).first() or Evidence(article=article)
        evidence.anchor(text=article.text, start=start, end=end)
        evidence.save()
        data = to_json(fact)
        if "of" in data and fact.kind != "alias":
            data["of"] = suggestion_key(data["of"])
        key = suggestion_key(findings.key_of(fact))
        if fact.kind != "scene":
            key = suggestion_key(f"{key}{Suggestion.objects.count()}")  # as if each came from an article of its own
        return Suggestion.objects.create(
            article=article, kind=fact.kind, key=key, data=data, evidence=evidence, confidence=confidence
        )

    return make


ROLE = findings.Role(actor="Moon Ga On", drama="Salt Road", character="Seo Rin")


def test_accepting_a_role_makes_drama_actor_and_role_with_the_sentence_under_each_field(propose):
    done = accept(suggestion=propose(ROLE))
    role = Role.objects.get()
    assert (role.drama.title, role.actor.name, role.character) == ("Salt Road", "Moon Ga On", "Seo Rin")
    cited = {citation.field: citation for citation in role.citations.all()}
    assert cited["character"].value == "Seo Rin"
    assert cited["character"].evidence.exact == "Moon Ga On plays Seo Rin in Salt Road."
    assert cited["actor"].accepted_by == "software"
    assert (done.status, done.record_id) == ("accepted", role.pk)
    assert Role.objects.public().exists()


def test_an_editors_acceptance_is_marked_as_hers(propose):
    editor = get_user_model().objects.create_user("editor")
    done = accept(suggestion=propose(ROLE), by=editor)
    assert done.decided_by == editor
    assert set(Citation.objects.values_list("accepted_by", "by")) == {("editor", editor.pk)}
    assert Role.objects.get().revisions.get().by == editor


def test_a_decided_proposal_is_not_decided_again(propose):
    editor = get_user_model().objects.create_user("editor")
    suggestion = propose(ROLE)
    reject(suggestion=suggestion, by=editor)
    with pytest.raises(Decided):
        accept(suggestion=suggestion)
    assert not Role.objects.exists()


def test_a_named_character_fills_the_sole_unnamed_role(propose):
    accept(suggestion=propose(findings.Role(actor="Moon Ga On", drama="Salt Road")))
    accept(suggestion=propose(ROLE))
    assert Role.objects.get().character == "Seo Rin"


def test_a_finding_without_a_character_cites_the_role_that_is_there(propose):
    accept(suggestion=propose(ROLE))
    accept(suggestion=propose(findings.Role(actor="Moon Ga On", drama="Salt Road"), said="Ga On laughed"))
    role = Role.objects.get()
    assert role.citations.filter(field="actor").count() == 2


def test_a_shorter_form_of_the_character_is_the_same_role(propose):
    accept(suggestion=propose(findings.Role("Moon Ga On", "Salt Road", "Baek Seo Rin")))
    accept(suggestion=propose(ROLE))
    assert [role.character for role in Role.objects.all()] == ["Baek Seo Rin"]


def test_casting_moves_forward_and_never_back(propose):
    accept(suggestion=propose(findings.Role("Moon Ga On", "Salt Road", state="in_talks")))
    assert Role.objects.get().state == "in_talks"
    accept(suggestion=propose(ROLE))
    assert Role.objects.get().state == "confirmed"
    accept(suggestion=propose(findings.Role("Moon Ga On", "Salt Road", state="reported"), said="Ga On laughed"))
    assert Role.objects.get().state == "confirmed"


def test_a_name_that_two_records_bear_links_to_neither(propose):
    for hint in ("born 1990", "singer"):
        writes.create(model=Actor, name="Moon Ga On", disambiguation=hint)
    with pytest.raises(Unlinkable, match="2 records"):
        accept(suggestion=propose(ROLE))
    assert not Role.objects.exists()
    assert not Drama.objects.exists()


def test_a_near_spelling_is_for_an_editor_to_decide(propose):
    writes.create(model=Actor, name="Mun Ga-on")
    with pytest.raises(Unlinkable, match="Mun Ga-on"):
        accept(suggestion=propose(ROLE))


def test_what_was_withdrawn_is_not_brought_back(propose):
    actor = writes.create(model=Actor, name="Moon Ga On", publish=True)
    writes.transition(record=actor, to="withdrawn", version=1)
    with pytest.raises(Unlinkable, match="withdrawn"):
        accept(suggestion=propose(ROLE))


def test_a_value_that_differs_is_cited_and_never_replaces(propose):
    kind = SceneKind.objects.create(slug="pier", name="Pier")
    scene = findings.Scene(drama="Salt Road", scene=kind.slug, actors=("Moon Ga On",), title="On the pier")
    of = findings.key_of(scene)
    accept(suggestion=propose(scene, said="The pier scene"))
    accept(suggestion=propose(findings.Takes(of, 9, "about"), said="The pier scene"))
    accept(suggestion=propose(findings.Takes(of, 12), said="The pier scene"))
    found = Scene.objects.get()
    assert (found.takes, found.takes_qualifier) == (9, "about")
    assert sorted(found.citations.filter(field="takes").values_list("value", flat=True)) == ["12", "about 9"]


def test_notes_are_added_one_by_one_each_with_its_sentence(propose):
    kind = SceneKind.objects.create(slug="pier", name="Pier")
    scene = findings.Scene(drama="Salt Road", scene=kind.slug, actors=("Moon Ga On",), title="On the pier")
    accept(suggestion=propose(scene, said="The pier scene"))
    of = findings.key_of(scene)
    for text in ("Moon Ga On laughed.", "Moon Ga On fell.", "MOON GA ON LAUGHED"):
        accept(suggestion=propose(findings.Note(of, text), said="Ga On laughed"))
    notes = list(Scene.objects.get().notes.all())
    assert [note.text for note in notes] == ["Moon Ga On laughed.", "Moon Ga On fell."]
    assert Scene.objects.get().citations.filter(field=notes[0].field).count() == 2


def test_a_fact_about_a_scene_waits_for_the_scene(propose):
    with pytest.raises(Unlinkable, match="not accepted yet"):
        accept(suggestion=propose(findings.Takes("scene:none", 9)))


def test_one_share_on_two_days_is_one_rating_with_two_sources(propose):
    share = Decimal("4.5")
    accept(suggestion=propose(findings.Rating("Salt Road", share, "nationwide", "XXXX-02-21"), said="It drew"))
    accept(suggestion=propose(findings.Rating("Salt Road", share, "", "XXXX-02-22"), said="It drew"))
    rating = Rating.objects.get()
    assert (rating.value, rating.region, rating.day) == (share, "nationwide", "XXXX-02-21")
    assert rating.citations.filter(field="day").count() == 2


NINTH = findings.Rating("Salt Road", Decimal("4.5"), "nationwide", episode=9)


@pytest.mark.parametrize(
    ("said", "more", "disputed"),
    [
        ("Episode 9 drew 5.1 percent.", {}, True),
        ("Episode 9 peaked at 5.1 percent.", {}, False),
        ("Episode 9 drew 5.1 percent in Seoul.", {"region": "seoul"}, False),
        ("Episode 10 drew 5.1 percent.", {"episode": 10}, False),
        ("Episode 9 drew 5.1 percent, TNmS said.", {"measured_by": "TNmS"}, False),
    ],
)
def test_an_episode_has_one_share_so_two_articles_that_differ_are_disputed(propose, said, more, disputed):
    accept(suggestion=propose(replace(NINTH, measured_by="Nielsen Korea"), said="It drew"))
    other = writes.create(model=Article, title="Another", body=said, publish=True)
    proposal = propose(replace(NINTH, value=Decimal("5.1"), **more), said="Episode", article=other)
    assert not repeats(suggestion=proposal)
    accept(suggestion=proposal)
    assert Rating.objects.count() == (1 if disputed else 2)
    assert Dispute.objects.filter(field="value", state="open").exists() == disputed


def test_two_shares_of_an_episode_in_one_article_are_two_measures(propose, article):
    accept(suggestion=propose(NINTH, said="It drew"))
    accept(suggestion=propose(replace(NINTH, value=Decimal("5.1")), said="Ga On laughed"))
    assert Rating.objects.count() == 2
    assert not Dispute.objects.exists()


def test_a_season_gets_its_premiere_and_network(propose):
    writes.create(model=Network, name="Wavve", publish=True)
    fact = findings.Release("Salt Road", "season", 2, premiere="2024-09-27", network="Wavve")
    accept(suggestion=propose(fact))
    release = Release.objects.get()
    assert (release.premiere, [network.name for network in release.networks.all()]) == ("2024-09-27", ["Wavve"])
    with pytest.raises(Unlinkable, match="no network"):
        accept(suggestion=propose(findings.Broadcast("Salt Road", "Nowhere TV")))


def test_only_an_equal_fact_repeats(propose):
    writes.create(model=Network, name="Wavve", publish=True)
    first = findings.Release("Salt Road", "season", 2, premiere="2024-09-27", network="Wavve")
    accept(suggestion=propose(first))
    other = propose(findings.Release("Salt Road", "season", 2, premiere="2024-09-28"), said="Ga On laughed")
    assert not repeats(suggestion=other)
    other.data["premiere"] = "2024-09-27"
    assert repeats(suggestion=other)
    assert Citation.objects.count() == 3


def test_mentions_are_the_names_of_what_the_article_is_cited_for(propose, article):
    accept(suggestion=propose(ROLE))
    accept(suggestion=propose(findings.Alias(name="Ga On", canonical="Moon Ga On", form="short")))
    writes.create(model=Actor, name="The pier", publish=True)
    accept(suggestion=propose(findings.Person("Moon Ga On")))
    accept(suggestion=propose(findings.Title("Salt Road")))
    link_mentions(article=article)
    named = {mention.exact: mention.record.type for mention in Mention.objects.all()}
    assert named == {"Moon Ga On": "actor", "Seo Rin": "role", "Salt Road": "drama", "Ga On": "actor"}
    assert all(article.text[m.start : m.end] == m.exact for m in Mention.objects.all())
    before = set(Mention.objects.values_list("pk", flat=True))
    link_mentions(article=article)
    assert set(Mention.objects.values_list("pk", flat=True)) == before


@pytest.mark.parametrize(
    "fact",
    [
        findings.Rating("A", Decimal("12.289"), "seoul"),
        findings.Scene("A", "kiss", ("B", "C"), "T"),
        findings.Song("A", "T", ("B",)),
    ],
)
def test_a_fact_survives_its_json(fact):
    assert from_json(fact.kind, to_json(fact)) == fact


KINDS = {
    "role": ROLE,
    "unnamed role": findings.Role("Moon Ga On", "Salt Road"),
    "release": findings.Release("Salt Road", "season", 2, premiere="2024"),
    "broadcast": findings.Broadcast("Salt Road", "Wavve"),
    "credit": findings.Credit("Salt Road", "Moon Ga On", "director"),
    "song": findings.Song("Salt Road", "Tide"),
    "rating": findings.Rating("Salt Road", Decimal("4.5"), "nationwide"),
    "video": findings.Video("Salt Road", "making", published="2024-10-05", by="Wavve"),
    "scene": findings.Scene("Salt Road", "pier", ("Moon Ga On",), "On the pier"),
    "title": findings.Title("Salt Road"),
    "person": findings.Person("Moon Ga On"),
}


@pytest.mark.parametrize("fact", KINDS.values(), ids=KINDS)
def test_no_later_article_brings_back_what_an_editor_withdrew(propose, fact):
    SceneKind.objects.create(slug="pier", name="Pier")
    writes.create(model=Network, name="Wavve", publish=True)
    record = accept(suggestion=propose(fact)).record.specific()
    writes.transition(record=record, to="withdrawn", version=record.version, reason="Wrong")
    before = set(Record.objects.values_list("pk", "status"))
    other = writes.create(model=Article, title="Retold", body=TEXT, publish=True)
    again = propose(fact, article=other)
    assert not repeats(suggestion=again)
    with pytest.raises(Unlinkable, match="withdrawn"):
        accept(suggestion=again)
    assert set(Record.objects.values_list("pk", "status")) == before | {(other.pk, "published")}


def retold(propose, fact):
    """The same fact from another article."""
    return propose(fact, article=writes.create(model=Article, title="Retold", body=TEXT, publish=True))


def test_what_an_editor_emptied_stays_empty_until_an_editor_fills_it(propose):
    editor = get_user_model().objects.create_user("editor")
    fact = findings.BasedOn("Salt Road", "Salt", "novel")
    drama = accept(suggestion=propose(fact)).record.specific()
    writes.update(record=drama, version=drama.version, by=editor, based_on="")
    again = retold(propose, fact)
    with pytest.raises(Unlinkable, match="took “based_on”"):
        accept(suggestion=again)
    accept(suggestion=again, by=editor)
    assert Drama.objects.get().based_on == "Salt (novel)"


def test_what_an_editor_took_off_a_list_stays_off(propose):
    editor = get_user_model().objects.create_user("editor")
    Genre.objects.create(slug="sea", name="Sea")
    facts = [findings.Genre("Salt Road", "sea"), findings.Alias("The Road", "Salt Road", of="title")]
    for fact in facts:
        drama = accept(suggestion=propose(fact)).record.specific()
    writes.update(record=drama, version=drama.version, by=editor, genres=[], aliases=[])
    for fact in facts:
        with pytest.raises(Unlinkable, match="An editor took"):
            accept(suggestion=retold(propose, fact))
    assert not Drama.objects.get().genres.exists()
    assert not Drama.objects.get().aliases.exists()


def test_a_note_that_an_editor_struck_out_stays_out(propose):
    editor = get_user_model().objects.create_user("editor")
    SceneKind.objects.create(slug="pier", name="Pier")
    scene = findings.Scene("Salt Road", "pier", ("Moon Ga On",), "On the pier")
    note = findings.Note(findings.key_of(scene), "Moon Ga On laughed.")
    accept(suggestion=propose(scene))
    found = accept(suggestion=propose(note)).record.specific()
    writes.update(record=found, version=found.version, by=editor, notes=[])
    with pytest.raises(Unlinkable, match="took a note"):
        accept(suggestion=propose(note))


def test_a_character_that_an_editor_renamed_is_not_cast_again(propose):
    editor = get_user_model().objects.create_user("editor")
    role = accept(suggestion=propose(ROLE)).record.specific()
    writes.update(record=role, version=role.version, by=editor, character="Seo Ryeon")
    with pytest.raises(Unlinkable, match="took “Seo Rin”"):
        accept(suggestion=retold(propose, ROLE))
    assert [role.character for role in Role.objects.all()] == ["Seo Ryeon"]


def test_of_two_longer_forms_neither_is_meant(propose):
    for name in ("Baek Seo Rin", "Han Seo Rin"):
        accept(suggestion=propose(findings.Role("Moon Ga On", "Salt Road", name)))
    accept(suggestion=propose(ROLE))
    assert Role.objects.count() == 3


def test_what_an_editor_accepts_settles_what_it_implies(propose, article):
    role = propose(ROLE, confidence=0.6)
    title = propose(findings.Title("Salt Road"), confidence=0.6)
    person = propose(findings.Person("Moon Ga On"), confidence=0.6)
    other = propose(findings.Person("Ga On"), said="Ga On laughed", confidence=0.6)
    assert settle(article=article) == (0, 2)
    assert set(Suggestion.objects.waiting()) == {role, other}
    accept(suggestion=role, by=get_user_model().objects.create_user("editor"))
    assert settle(article=article) == (0, 1)
    status = {row.pk: row.status for row in article.suggestions.all()}
    assert (status[title.pk], status[person.pk], status[other.pk]) == ("accepted", "accepted", "open")


@pytest.fixture
def pier(propose):
    """A scene before an editor, with its takes and two notes."""
    scene = findings.Scene("Salt Road", "street", ("Moon Ga On",), "Pier scene")
    SceneKind.objects.get_or_create(slug="street", defaults={"name": "Street"})
    of = findings.key_of(scene)
    facts = (scene, findings.Takes(of, 9, "about"), findings.Note(of, "It was cold."), findings.Note(of, "He laughed."))
    return [propose(fact, said="The pier scene", confidence=0.6) for fact in facts]


def test_a_scene_is_accepted_with_what_is_told_of_it(pier, article):
    assert settle(article=article) == (0, 1)
    accept(suggestion=pier[0], by=get_user_model().objects.create_user("editor"))
    scene = Scene.objects.get()
    assert (scene.takes, [note.text for note in scene.notes.all()]) == (9, ["It was cold.", "He laughed."])
    assert {row.accepted_by for row in article.suggestions.all()} == {"editor"}


def test_a_scene_that_is_none_takes_its_notes_along(pier, article):
    settle(article=article)
    reject(suggestion=pier[0], by=get_user_model().objects.create_user("editor"))
    assert {row.status for row in article.suggestions.all()} == {"rejected"}


def test_a_note_that_is_turned_down_leaves_the_others_to_ask(pier, article):
    accept(suggestion=pier[0])
    assert settle(article=article) == (0, 1)
    takes = Suggestion.objects.waiting().get()
    reject(suggestion=takes, by=get_user_model().objects.create_user("editor"))
    assert settle(article=article) == (0, 1)
    assert Suggestion.objects.waiting().get().kind == "note"


def test_what_is_sensitive_is_always_asked_by_itself(pier, article):
    Suggestion.objects.filter(pk=pier[2].pk).update(sensitive=True)
    assert settle(article=article) == (0, 2)
    accept(suggestion=pier[0], by=get_user_model().objects.create_user("editor"))
    assert Suggestion.objects.waiting().get() == pier[2]
