from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from catalog import writes
from catalog.models import Actor, Drama, Genre, OutsideWrites, Rating, Record, Release, Revision, Role, Scene, SceneKind
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    return get_user_model().objects.create_user("editor")


@pytest.fixture
def drama():
    aliases = [{"name": "하버", "kind": "native"}]
    return writes.create(model=Drama, title="Harbour Lights", publish=True, aliases=aliases)


@pytest.fixture
def actor():
    return writes.create(model=Actor, name="Kang Mi Rae", publish=True)


def test_a_record_starts_at_version_one_with_a_revision_of_all_it_owns(drama, editor):
    revision = drama.revisions.get()
    assert (drama.version, revision.number, revision.action) == (1, 1, "create")
    assert revision.data["fields"]["title"] == "Harbour Lights"
    assert revision.data["owned"]["aliases"] == [{"name": "하버", "kind": "native"}]
    assert (drama.type, drama.slug, drama.label) == ("drama", "harbour-lights", "Harbour Lights")


def test_an_update_makes_the_next_version_and_says_who_and_why(drama, editor):
    changed = writes.update(record=drama, version=1, by=editor, reason="Press release", synopsis="A ferry town.")
    revision = changed.revisions.first()
    assert (changed.version, revision.number, revision.base) == (2, 2, 1)
    assert (revision.by, revision.reason) == (editor, "Press release")
    assert Drama.objects.get().synopsis == "A ferry town."


def test_a_stale_version_is_refused_and_nothing_is_written(drama):
    writes.update(record=drama, version=1, synopsis="One")
    with pytest.raises(writes.StaleVersion) as refused:
        writes.update(record=drama, version=1, synopsis="Two")
    assert (refused.value.expected, refused.value.current) == (1, 2)
    assert Drama.objects.get().synopsis == "One"
    assert Revision.objects.count() == 2


def test_an_update_that_changes_nothing_leaves_no_trace(drama):
    modified = drama.modified
    same = writes.update(record=drama, version=1, title="Harbour Lights", aliases=[{"name": "하버", "kind": "native"}])
    assert (same.version, same.modified) == (1, modified)
    assert Revision.objects.count() == 1


def test_an_invalid_value_names_its_field_and_keeps_the_old(drama):
    with pytest.raises(ValidationError) as refused:
        writes.update(record=drama, version=1, title="")
    assert "title" in refused.value.message_dict
    assert Drama.objects.get().version == 1


def test_owned_rows_keep_their_identity_through_edits(drama):
    row = drama.aliases.get()
    writes.update(
        record=drama,
        version=1,
        aliases=[{"name": "하버", "kind": "short"}, {"name": "The Harbour", "kind": "romanisation"}],
    )
    assert {(alias.pk == row.pk, alias.name, alias.kind) for alias in drama.aliases.all()} == {
        (True, "하버", "short"),
        (False, "The Harbour", "romanisation"),
    }


def test_restore_brings_back_fields_relations_and_owned_rows(drama, actor):
    kind = SceneKind.objects.create(slug="kiss", name="Kiss")
    role = writes.create(model=Role, drama=drama, actor=actor, character="Captain Jo", publish=True)
    scene = writes.create(
        model=Scene,
        drama=drama,
        kind=kind,
        title="On the pier",
        takes=3,
        aired="XXXX-05-14",
        roles=[role.pk],
        notes=[{"key": "wind", "text": "The wind took the script."}],
        publish=True,
    )
    changed = writes.update(record=scene, version=1, takes=None, takes_qualifier="", aired="", roles=[], notes=[])
    back = writes.restore(record=changed, number=1, version=2)
    assert (back.version, back.takes, back.takes_qualifier, back.aired) == (3, 3, "exactly", "XXXX-05-14")
    assert [r.pk for r in back.roles.all()] == [role.pk]
    assert [note.text for note in back.notes.all()] == ["The wind took the script."]
    assert back.revisions.first().action == "restore"
    assert back.revisions.get(number=1).data == back.revisions.get(number=3).data


def test_a_time_is_kept_as_finely_as_its_revision_tells_it():
    at = timezone.now().replace(microsecond=123)
    drama = writes.create(model=Drama, title="Low Tide", publish=True, publish_at=at)
    kept = Revision.objects.get(record=drama.pk).data["fields"]["publish_at"]
    assert Drama.objects.get().publish_at == parse_datetime(kept) == at.replace(microsecond=0)


def test_restore_does_not_publish_again(drama):
    withdrawn = writes.transition(record=drama, to="withdrawn", version=1, reason="Wrong")
    restored = writes.restore(record=withdrawn, number=1, version=2)
    assert restored.status == "withdrawn"
    assert not Drama.objects.public().exists()


def test_a_record_scheduled_ahead_becomes_public_by_the_clock(actor):
    draft = writes.create(model=Drama, title="Tomorrow's News")
    ahead = timezone.now() + timedelta(days=1)
    scheduled = writes.transition(record=draft, to="published", version=1, publish_at=ahead)
    assert scheduled.shown_status == "scheduled"
    assert not Drama.objects.public().exists()
    now = writes.transition(record=scheduled, to="published", version=2, publish_at=timezone.now())
    assert now.shown_status == "published"
    assert Drama.objects.public().get() == now


def test_withdrawing_hides_and_an_impossible_step_is_refused(drama):
    gone = writes.transition(record=drama, to="withdrawn", version=1)
    assert gone.live_from is None
    with pytest.raises(writes.IllegalTransition, match="withdrawn"):
        writes.transition(record=gone, to="in_review", version=2)


def test_a_withdrawn_role_gives_its_place_to_another(drama, actor):
    first = writes.create(model=Role, drama=drama, actor=actor, character="Captain Jo")
    with pytest.raises(ValidationError, match="already exists"):
        writes.create(model=Role, drama=drama, actor=actor, character="captain-jo")
    writes.transition(record=first, to="withdrawn", version=1)
    assert writes.create(model=Role, drama=drama, actor=actor, character="Captain Jo").character_key == "captainjo"


def test_a_rename_reaches_the_labels_that_contain_the_name(drama, actor):
    release = writes.create(model=Release, drama=drama, part="season", number=2)
    role = writes.create(model=Role, drama=drama, actor=actor)
    writes.update(record=drama, version=1, title="Harbour Nights")
    labels = dict(Record.objects.values_list("pk", "label"))
    assert labels[release.pk] == "Harbour Nights, season 2"
    assert labels[role.pk] == "Kang Mi Rae in Harbour Nights"
    assert Drama.objects.get().slug == "harbour-lights"


@pytest.mark.parametrize(
    "change",
    [
        lambda: Drama.objects.update(title="x"),
        lambda: Record.objects.all().update(label="x"),
        lambda: Drama.objects.bulk_create([Drama(title="x")]),
        lambda: Drama.objects.bulk_update(list(Drama.objects.all()), ["title"]),
        lambda: Drama.objects.all().delete(),
        lambda: Drama.objects.get().delete(),
        lambda: Drama.objects.get().save(),
        lambda: Drama.objects.create(title="x"),
    ],
)
def test_every_way_around_is_refused(drama, change):
    with pytest.raises(OutsideWrites):
        change()
    assert Drama.objects.get().title == "Harbour Lights"


@pytest.mark.parametrize("value", ["much", None, "101", "-1", "4.5678"])
def test_a_share_that_is_none_is_refused_by_name(drama, value):
    with pytest.raises(ValidationError):
        writes.create(model=Rating, drama=drama, value=value)


def test_a_share_may_come_as_text(drama):
    assert writes.create(model=Rating, drama=drama, value="4.50").label == "Harbour Lights: 4.5 %"


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Harbour & Lights!", "harbour-lights"),
        ("word " * 30, "-".join(["word"] * 16)),
        ("W" * 200, "w" * 80),
        ("…", "drama"),
    ],
)
def test_an_address_ends_with_a_whole_word(title, slug):
    assert writes.create(model=Drama, title=title).slug == slug


@pytest.mark.parametrize("values", [{"nonsense": 5}, {"slug": "mine"}, {"type": "role"}])
def test_only_a_records_own_fields_are_set(drama, values):
    with pytest.raises(TypeError):
        writes.update(**{"record": drama, "version": 1, **values})
    assert (Drama.objects.get().slug, Drama.objects.get().type, Drama.objects.get().version) == (
        "harbour-lights",
        "drama",
        1,
    )


def test_a_relation_that_is_gone_is_named(drama):
    with pytest.raises(ValidationError, match="no longer there") as refused:
        writes.update(record=drama, version=1, genres=[99])
    assert "genres" in refused.value.message_dict


def test_restoring_a_relation_that_is_gone_is_refused_and_named(drama):
    genre = Genre.objects.create(slug="sea", name="Sea")
    with_genre = writes.update(record=drama, version=1, genres=[genre.pk])
    without = writes.update(record=with_genre, version=2, genres=[])
    genre.delete()
    with pytest.raises(ValidationError, match="no longer there"):
        writes.restore(record=without, number=2, version=3)
    assert Drama.objects.get().version == 3


@pytest.mark.parametrize(
    "title", ["", "   ", "a\x00b", "a\ud800b", "\u3164", "\u200b\u2060", "\u00ad \u2800", "\u115f\u1160", "\u0301"]
)
def test_what_is_no_title_is_refused_by_name(title):
    with pytest.raises(ValidationError) as refused:
        writes.create(model=Drama, title=title)
    assert "title" in refused.value.message_dict


def test_space_around_a_title_goes():
    assert writes.create(model=Drama, title="  Low Tide ").title == "Low Tide"


def test_the_step_is_judged_by_the_record_as_it_is(drama):
    stale = Drama.objects.get()
    writes.transition(record=drama, to="withdrawn", version=1)
    with pytest.raises(writes.IllegalTransition):
        writes.transition(record=stale, to="in_review", version=2)


def test_a_merged_record_stays_withdrawn(drama):
    winner = writes.create(model=Drama, title="Harbour Lights II")
    merged = writes.update(record=drama, version=1, status="withdrawn", merged_into=winner)
    with pytest.raises(writes.IllegalTransition, match="merged"):
        writes.transition(record=merged, to="published", version=2)


@pytest.mark.parametrize("ids", [[1, 2], {"imdb": {"a": 1}}, {"imdb": "javascript:alert(1)"}, {"A B": "x"}])
def test_external_ids_are_short_and_flat(ids):
    with pytest.raises(ValidationError) as refused:
        writes.create(model=Drama, title="Low Tide", external_ids=ids)
    assert "external_ids" in refused.value.message_dict


def test_takes_have_a_bound(drama):
    kind = SceneKind.objects.create(slug="kiss", name="Kiss")
    with pytest.raises(ValidationError):
        writes.create(model=Scene, drama=drama, kind=kind, title="A kiss", takes=10_000)


@pytest.mark.parametrize(
    "change",
    [
        lambda drama: drama.aliases.all().delete(),
        lambda drama: drama.aliases.update(name="x"),
        lambda drama: drama.aliases.create(name="x"),
        lambda drama: drama.aliases.get().save(),
        lambda drama: drama.aliases.get().delete(),
        lambda drama: drama.revisions.update(reason="x"),
        lambda drama: drama.revisions.all().delete(),
        lambda drama: drama.revisions.get().delete(),
        lambda drama: Drama._base_manager.update(title="x"),
        lambda drama: drama.save_base(raw=True),
        lambda drama: writes.create(model=Drama, title="Other").releases.set(
            [writes.create(model=Release, drama=drama)]
        ),
    ],
)
def test_owned_rows_and_history_have_no_side_door_either(drama, change):
    with pytest.raises(OutsideWrites):
        change(drama)
    assert [alias.name for alias in drama.aliases.all()] == ["하버"]
    assert drama.revisions.count() == 1


@pytest.mark.parametrize("sign", ["\x08", "\x0b", "\x1b", "\ufffe"])
def test_what_no_feed_can_hold_is_refused_at_its_field(sign: str) -> None:
    with pytest.raises(ValidationError) as refused:
        make.make_drama(title=f"Low{sign}Tide")
    assert list(refused.value.message_dict) == ["title"]


def test_an_old_version_points_at_what_a_record_was_merged_into() -> None:
    role, winner = make.make_role(), make.make_actor()
    role = writes.update(record=role, version=role.version, actor=make.make_actor())
    loser = Actor.objects.get(pk=role.revisions.get(number=1).data["fields"]["actor"])
    writes.merge(winner=winner, loser=loser, version_winner=winner.version, version_loser=loser.version)
    assert writes.restore(record=role, number=1, version=role.version).actor_id == winner.pk
