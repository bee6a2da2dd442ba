"""Two records that are one: fields chosen, what points at them moved, names kept, and all of it taken apart again."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import ValidationError

from articles.models import Citation
from catalog import search, writes
from catalog.models import Actor, Drama, Record, Revision, Role, Song
from catalog.writes.apart import plan_unmerge
from tests import factories as make

pytestmark = pytest.mark.django_db


def fresh(record: Any) -> Any:
    return type(record).objects.get(pk=record.pk)


def merge(winner: Any, loser: Any, **choices: str) -> Any:
    winner, loser = fresh(winner), fresh(loser)
    return writes.merge(
        winner=winner, loser=loser, version_winner=winner.version, version_loser=loser.version, choices=choices
    )


def unmerge(loser: Any) -> Any:
    loser = fresh(loser)
    return writes.unmerge(loser=loser, version=loser.version)


def state(record: Any) -> Any:
    """All that an editor sees of a record."""
    return writes.snapshot(fresh(record))


@pytest.fixture
def pair(db: Any) -> tuple[Actor, Actor]:
    return (
        make.make_actor(name="Park Seo Joon", aliases=[{"name": "Seojoon", "kind": "short"}]),
        make.make_actor(name="Park So Joon", native_name="박서준", external_ids={"wikidata": "Q1"}),
    )


def test_a_choice_for_each_field(pair: Any) -> None:
    winner, loser = pair
    merged = merge(winner, loser, name="loser", native_name="loser", external_ids="both")
    assert (merged.name, merged.native_name, merged.external_ids) == ("Park So Joon", "박서준", {"wikidata": "Q1"})
    assert {alias.name for alias in merged.aliases.all()} == {"Seojoon", "Park Seo Joon"}


def test_the_names_of_the_loser_are_kept(pair: Any) -> None:
    merged = merge(*pair)
    assert merged.native_name == ""
    kinds = dict(merged.aliases.values_list("name", "kind"))
    assert kinds == {"Seojoon": "short", "Park So Joon": "romanisation", "박서준": "native"}
    assert [hit.record_id for hit in search.bearers("Park So Joon", types=["actor"])] == [merged.pk]


def test_a_wrong_choice_names_the_field(pair: Any) -> None:
    for choices in ({"name": "both"}, {"hair": "loser"}, {"status": "loser"}):
        with pytest.raises(ValidationError) as refused:
            merge(*pair, **choices)
        assert list(refused.value.error_dict) == list(choices)
    assert fresh(pair[1]).merged_into_id is None


def test_everything_that_points_is_moved(pair: Any) -> None:
    winner, loser = pair
    role, credit, song = make.make_role(actor=loser), make.make_credit(person=loser), make.make_song(artists=[loser.pk])
    article = make.make_article()
    rows = [make.cite(loser, "name", article=article), make.mention(loser, article, "They")]
    rows += [make.make_quote(loser, article), make.make_suggestion(article, record=Record.objects.get(pk=loser.pk))]
    merge(winner, loser)
    assert fresh(role).actor_id == fresh(credit).person_id == winner.pk
    assert list(fresh(song).artists.values_list("pk", flat=True)) == [winner.pk]
    pointing = [getattr(fresh(row), "speaker_id", None) or getattr(fresh(row), "record_id", None) for row in rows]
    assert pointing == [winner.pk] * 4
    for record in (role, credit, song, loser):
        assert Revision.objects.filter(record_id=record.pk).first().action == "merge"
    assert fresh(role).label.startswith("Park Seo Joon as")
    gone = fresh(loser)
    assert (gone.status, gone.merged_into_id, gone.live_from) == ("withdrawn", winner.pk, None)
    assert fresh(article).version == 1


def test_what_both_have_becomes_one(pair: Any) -> None:
    winner, loser = pair
    mine = make.make_role(actor=winner, character="Kim Shin", state="reported", publish=False)
    theirs = make.make_role(actor=loser, drama=mine.drama, character="Kim Shin")
    scene = make.make_scene(drama=mine.drama, roles=[theirs.pk])
    article = make.make_article()
    make.cite(winner, "name", "Park", article=article)
    make.cite(loser, "name", "Park", article=article)
    make.cite(theirs, "state", "confirmed", article=article)
    before = [state(each) for each in (winner, loser, mine, theirs, scene)]
    cited = list(Citation.objects.order_by("pk").values_list("pk", "record", "field", "value"))
    merge(winner, loser)
    assert fresh(theirs).merged_into_id == mine.pk
    assert list(fresh(scene).roles.all()) == [mine]
    assert fresh(mine).is_live
    assert Citation.objects.filter(record=winner.pk).count() == 1
    assert Citation.objects.filter(record__in=[loser.pk, theirs.pk]).count() == 0
    unmerge(loser)
    assert [state(each) for each in (winner, loser, mine, theirs, scene)] == before
    assert list(Citation.objects.order_by("pk").values_list("pk", "record", "field", "value")) == cited


@pytest.mark.parametrize("public", ["winner", "loser"])
def test_of_two_in_turn_the_public_one_stays_as_it_is(pair: Any, public: str) -> None:
    drama = make.make_drama()
    mine = make.make_role(actor=pair[0], drama=drama, character="Kim Shin", publish=public == "winner")
    theirs = make.make_role(actor=pair[1], drama=drama, character="Kim Shin", publish=public == "loser")
    draft = theirs if public == "winner" else mine
    shown = mine if public == "winner" else theirs
    writes.update(record=draft, version=draft.version, state="reported")
    merge(*pair)
    kept = fresh(mine)
    assert kept.is_live
    assert kept.state == shown.state


def test_only_one_source_stays_preferred_and_gets_it_back(pair: Any) -> None:
    winner, loser = pair
    for record in pair:
        make.cite(record, "name", record.name, preferred=True, reason="The agency says so.")
    merge(winner, loser)
    assert [each.preferred for each in Citation.objects.order_by("pk")] == [True, False]
    unmerge(loser)
    assert [each.preferred for each in Citation.objects.order_by("pk")] == [True, True]


def test_dramas_merge_with_what_they_hold(db: Any) -> None:
    winner, loser = make.make_drama(title="Goblin"), make.make_drama(title="Guardian")
    mine, theirs = (make.make_release(drama=drama) for drama in (winner, loser))
    make.make_song(drama=winner, title="Stay")
    song = make.make_song(drama=loser, title="Stay")
    scene = make.make_scene(drama=loser, release=theirs)
    make.make_rating(drama=loser, release=theirs)
    before = [state(each) for each in (winner, loser, mine, theirs, song, scene)]
    merge(winner, loser)
    assert (fresh(scene).drama_id, fresh(scene).release_id) == (winner.pk, mine.pk)
    assert fresh(song).merged_into_id == Song.objects.get(drama=winner).pk
    unmerge(loser)
    assert [state(each) for each in (winner, loser, mine, theirs, song, scene)] == before


def test_a_network_can_take_the_losers_name(db: Any) -> None:
    winner, loser = make.make_network(name="OCN"), make.make_network(name="Orion Cinema Network")
    merged = merge(winner, loser, name="loser")
    assert merged.name == "Orion Cinema Network"
    unmerge(loser)
    assert (fresh(winner).name, fresh(loser).name) == ("OCN", "Orion Cinema Network")


def test_chains_are_shortened(db: Any) -> None:
    first, second, third = (make.make_actor() for _ in range(3))
    role = make.make_role(actor=first)
    merge(second, first)
    merge(third, second)
    assert fresh(first).merged_into_id == third.pk == fresh(role).actor_id
    unmerge(second)
    assert fresh(first).merged_into_id == second.pk == fresh(role).actor_id
    unmerge(first)
    assert fresh(role).actor_id == first.pk
    assert fresh(first).is_live


def test_no_cycle_and_no_second_merge(pair: Any) -> None:
    winner, loser = pair
    merge(winner, loser)
    for one, other in ((loser, winner), (winner, loser), (winner, winner)):
        with pytest.raises(ValidationError):
            merge(one, other)


def test_two_kinds_and_articles_are_refused(db: Any) -> None:
    for one, other in ((make.make_actor(), make.make_drama()), (make.make_article(), make.make_article())):
        with pytest.raises(ValidationError):
            merge(one, other)


def test_a_stale_version_leaves_everything(pair: Any) -> None:
    winner, loser = pair
    role = make.make_role(actor=loser)
    for versions in ({"version_winner": 0, "version_loser": 1}, {"version_winner": 1, "version_loser": 0}):
        with pytest.raises(writes.StaleVersion):
            writes.merge(winner=winner, loser=loser, **versions)
    assert fresh(role).actor_id == loser.pk
    assert Revision.objects.filter(action="merge").count() == 0


def test_unmerging_lists_first_what_has_changed_since(pair: Any) -> None:
    winner, loser = pair
    kept, moved_on = make.make_role(actor=loser), make.make_role(actor=loser)
    other = make.make_actor()
    merge(winner, loser, native_name="loser")
    writes.update(record=moved_on, version=fresh(moved_on).version, actor=other)
    made_since = make.make_role(actor=winner)
    winner = fresh(winner)
    rows = [{"name": each.name, "kind": "misspelling"} for each in winner.aliases.all()]
    writes.update(record=winner, version=winner.version, native_name="박서준님", aliases=rows)
    plan = plan_unmerge(fresh(loser))
    assert [(pointer.key, keys) for pointer, keys in plan.back] == [("catalog.role.actor", [kept.pk])]
    assert [(pointer.key, keys) for pointer, keys in plan.stays] == [("catalog.role.actor", [moved_on.pk])]
    assert plan.changed == ["native_name"]
    assert [row["name"] for row in plan.edited["aliases"]] == ["Park So Joon"]
    unmerge(loser)
    assert [fresh(each).actor_id for each in (kept, moved_on, made_since)] == [loser.pk, other.pk, winner.pk]
    assert fresh(winner).native_name == "박서준님"
    assert {each.name for each in fresh(winner).aliases.all()} == {"Seojoon", "Park So Joon"}
    assert fresh(loser).is_live
    assert next(hit.record_id for hit in search.bearers("Park So Joon", types=["actor"])) == loser.pk


def test_only_what_was_merged_is_taken_apart(pair: Any) -> None:
    with pytest.raises(ValidationError):
        unmerge(pair[0])


def test_no_text_of_an_article_changes(pair: Any) -> None:
    article = make.make_article(body="Park So Joon smiled. It took nine takes.")
    make.mention(pair[1], article, "Park So Joon")
    merge(*pair)
    assert (fresh(article).body, fresh(article).version) == (article.body, 1)


def test_roles_of_a_drama_are_found_by_the_same_key_only(pair: Any) -> None:
    winner, loser = pair
    drama = make.make_drama()
    for actor, character in ((winner, "Kim Shin"), (loser, "Wang Yeo")):
        make.make_role(actor=actor, drama=drama, character=character)
    merge(winner, loser)
    assert Role.objects.filter(actor=winner, merged_into=None).count() == 2
    assert Drama.objects.get(pk=drama.pk).roles.count() == 2


def test_taken_out_of_a_chain_a_record_leaves_what_the_last_winner_had_of_its_own() -> None:
    first = make.make_actor(name="Seo Ha Jun", native_name="서하준", aliases=[{"name": "Ha Jun", "kind": "short"}])
    middle = make.make_actor(name="So Ha Joon")
    last = make.make_actor(name="Seo Ha-joon", native_name="서하준", aliases=[{"name": "Ha Jun", "kind": "short"}])
    choices = {"native_name": "loser"}
    middle = writes.merge(winner=middle, loser=first, version_winner=1, version_loser=1, choices=choices)
    writes.merge(winner=last, loser=middle, version_winner=1, version_loser=middle.version)
    first.refresh_from_db()
    writes.unmerge(loser=first, version=first.version)
    last.refresh_from_db()
    assert last.native_name == "서하준"
    assert "Ha Jun" in [alias.name for alias in last.aliases.all()]
