"""Edits of what is published, kept aside and brought in: who edits what, nothing is lost."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from hypothesis import given
from hypothesis import strategies as st

from catalog import writes
from catalog.models import Drama, Revision
from catalog.models.guard import writing
from catalog.reading.pending import count
from catalog.writes.threeway import merge
from tests import factories as make
from tests.catalog.test_query_plans import plan

pytestmark = pytest.mark.django_db


def names(drama: Drama) -> set[str]:
    return {alias.name for alias in Drama.objects.get(pk=drama.pk).aliases.all()}


def test_what_is_live_stays_until_approval() -> None:
    joon, mina = User.objects.create_user("joon"), User.objects.create_user("mina")
    drama = make.make_drama(title="Low Tide", aliases=[{"name": "Tide"}])
    pending = writes.propose(
        record=drama, version=1, by=joon, reason="Press kit", synopsis="A harbour.", aliases=[{"name": "Ebb"}]
    )
    assert pending is not None
    fresh = Drama.objects.get(pk=drama.pk)
    assert (fresh.synopsis, fresh.version, names(drama)) == ("", 1, {"Tide"})
    writes.approve(record=drama, pending=pending.pk, version=1, by=mina)
    fresh = Drama.objects.get(pk=drama.pk)
    assert (fresh.synopsis, fresh.version, fresh.status, names(drama)) == ("A harbour.", 2, "published", {"Ebb"})
    applied = drama.revisions.get(number=2)
    assert (applied.by, applied.reason) == (joon, "Press kit; approved by mina")
    assert Revision.objects.get(pk=pending.pk).data["decision"]["by"] == mina.pk


def test_two_who_edit_the_same_pending_version_do_not_overwrite_each_other() -> None:
    drama = make.make_drama()
    first = writes.propose(record=drama, version=1, synopsis="One")
    assert first is not None
    with pytest.raises(writes.StalePending):
        writes.propose(record=drama, version=1, synopsis="Not seen the first")
    second = writes.propose(record=drama, version=1, pending=first.pk, setting="Busan")
    assert second is not None
    assert (second.data["fields"]["synopsis"], second.data["fields"]["setting"]) == ("One", "Busan")
    with pytest.raises(writes.StalePending) as stale:
        writes.propose(record=drama, version=1, pending=first.pk, setting="Seoul")
    assert stale.value.current == second
    for decide in (writes.approve, writes.turn_down):
        more = {"version": 1} if decide is writes.approve else {}
        with pytest.raises(writes.StalePending):
            decide(record=drama, pending=first.pk, reason="Late", **more)  # type: ignore[operator]
    assert [revision.state for revision in drama.revisions.all()] == ["pending", "replaced", "applied"]


def test_at_most_one_is_pending() -> None:
    drama = make.make_drama()
    writes.propose(record=drama, version=1, synopsis="One")
    with pytest.raises(IntegrityError), transaction.atomic(), writing():
        Revision.objects.create(record_id=drama.pk, state="pending", action="update")


def test_nothing_changed_is_nothing_pending() -> None:
    drama = make.make_drama(synopsis="A harbour.")
    assert writes.propose(record=drama, version=1, synopsis="A harbour. ".strip()) is None
    first = writes.propose(record=drama, version=1, synopsis="New")
    assert first is not None
    assert writes.propose(record=drama, version=1, pending=first.pk, synopsis="New") == first
    assert drama.revisions.count() == 2


def test_what_cannot_be_written_cannot_be_proposed() -> None:
    drama = make.make_drama(aliases=[{"name": "Tide"}])
    with pytest.raises(ValidationError) as refused:
        writes.propose(record=drama, version=1, title="")
    assert "title" in refused.value.message_dict
    with pytest.raises(ValidationError):
        writes.propose(record=drama, version=1, aliases=[{"name": ""}])
    with pytest.raises(writes.StaleVersion):
        writes.propose(record=drama, version=9, title="New")
    assert (drama.revisions.count(), names(drama)) == (1, {"Tide"})


def test_what_moved_on_live_stays_where_the_two_do_not_meet() -> None:
    romance, crime = make.make_genre("romance"), make.make_genre("crime")
    drama = make.make_drama(genres=[romance.pk], aliases=[{"name": "A"}, {"name": "B"}])
    pending = writes.propose(
        record=drama, version=1, synopsis="New", genres=[romance.pk, crime.pk], aliases=[{"name": "B"}, {"name": "C"}]
    )
    assert pending is not None
    thriller = make.make_genre("thriller")
    live = writes.update(
        record=drama, version=1, setting="Busan", genres=[thriller.pk],
        aliases=[{"name": "A"}, {"name": "B"}, {"name": "D"}],
    )  # fmt: skip
    with pytest.raises(writes.StaleVersion):
        writes.approve(record=drama, pending=pending.pk, version=1)
    done = writes.approve(record=drama, pending=pending.pk, version=live.version)
    assert (done.synopsis, done.setting, names(drama)) == ("New", "Busan", {"B", "C", "D"})
    assert {genre.slug for genre in done.genres.all()} == {"crime", "thriller"}


@pytest.mark.parametrize(("choice", "stands"), [("live", "Live"), ("pending", "Pending")])
def test_a_clash_must_be_chosen(choice: str, stands: str) -> None:
    drama = make.make_drama(synopsis="Before")
    pending = writes.propose(record=drama, version=1, synopsis="Pending", setting="Busan")
    assert pending is not None
    writes.update(record=drama, version=1, synopsis="Live")
    with pytest.raises(writes.Conflicts) as clash:
        writes.approve(record=drama, pending=pending.pk, version=2)
    assert clash.value.keys == ["synopsis"]
    assert Drama.objects.get(pk=drama.pk).setting == ""
    done = writes.approve(record=drama, pending=pending.pk, version=2, choices={"synopsis": choice})
    assert (done.synopsis, done.setting) == (stands, "Busan")


def test_a_pending_version_is_decided_before_its_record_is_merged_away() -> None:
    winner, loser = make.make_drama(title="High Tide"), make.make_drama(title="Low Tide")
    assert writes.propose(record=loser, version=1, setting="Busan") is not None
    with pytest.raises(ValidationError, match="has a pending version: decide on that first"):
        writes.merge(winner=winner, loser=loser, version_winner=1, version_loser=1)


def test_nothing_is_approved_of_what_was_merged_away_in_turn() -> None:
    drama, winner, loser = make.make_drama(), make.make_actor(), make.make_actor()
    make.make_role(drama=drama, actor=winner, character="Ma")
    role = make.make_role(drama=drama, actor=loser, character="Ma")
    kept = writes.propose(record=role, version=role.version, state="reported")
    assert kept is not None
    writes.merge(winner=winner, loser=loser, version_winner=1, version_loser=1)
    role.refresh_from_db()
    with pytest.raises(ValidationError, match="was merged into another record"):
        writes.approve(record=role, pending=kept.pk, version=role.version)


def test_rejecting_wants_a_reason_and_leaves_what_is_live() -> None:
    drama = make.make_drama()
    pending = writes.propose(record=drama, version=1, synopsis="New")
    assert pending is not None
    with pytest.raises(ValidationError) as refused:
        writes.turn_down(record=drama, pending=pending.pk, reason=" ")
    assert "reason" in refused.value.message_dict
    writes.turn_down(record=drama, pending=pending.pk, reason="Not so")
    kept = Revision.objects.get(pk=pending.pk)
    assert (kept.state, kept.data["decision"]["reason"]) == ("rejected", "Not so")
    assert (Drama.objects.get(pk=drama.pk).version, writes.pending_of([drama])) == (1, {})
    assert writes.propose(record=drama, version=1, synopsis="Another try") is not None


def sides() -> Any:
    fields = st.fixed_dictionaries({"title": st.sampled_from("abc"), "setting": st.sampled_from("abc")})
    rows = st.lists(st.sampled_from("xyz"), unique=True).map(lambda found: [{"name": name} for name in found])
    genres = st.lists(st.integers(1, 4), unique=True).map(sorted)
    return st.builds(
        lambda plain, many, aliases: {"fields": {**plain, "genres": many}, "owned": {"aliases": aliases}},
        fields, genres, rows,
    )  # fmt: skip


def plain(data: dict[str, Any]) -> Any:
    return data["fields"], sorted(row["name"] for row in data["owned"]["aliases"])


@given(sides(), sides())
def test_a_merge_with_an_untouched_side_is_the_other_side(base: Any, changed: Any) -> None:
    for live, pending in ((base, changed), (changed, base), (changed, changed)):
        merged = merge(Drama, base, live, pending, {})
        assert not merged.conflicts
        assert plain(merged.data) == plain(changed)


@given(sides(), sides(), sides())
def test_a_choice_settles_every_clash_and_no_other_value_appears(base: Any, live: Any, pending: Any) -> None:
    for choice, chosen in (("live", live), ("pending", pending)):
        clashes = merge(Drama, base, live, pending, {}).conflicts
        merged = merge(Drama, base, live, pending, dict.fromkeys(clashes, choice)).data["fields"]
        for name in ("title", "setting"):
            assert (
                merged[name]
                == (chosen if name in clashes else live if live["fields"][name] != base["fields"][name] else pending)[
                    "fields"
                ][name]
            )


def test_pending_versions_are_found_along_their_own_index() -> None:
    drama = make.make_drama()
    for found in (
        Revision.objects.filter(state="pending").order_by().values("record")[:1000],
        Revision.objects.filter(record__in=[drama.pk], state="pending").order_by(),
    ):
        assert "revision_one_pending" in plan(found)
    writes.propose(record=drama, version=1, synopsis="New")
    writes.propose(record=make.make_actor(), version=1, native_name="서하늘")
    assert (count(1000), count(1)) == (2, 1)
