"""Samples are known as such, and go as one."""

from __future__ import annotations

from django.db import connection

from catalog import search, writes
from catalog.models import Actor, Drama, Network, Record, Revision, Role
from tests import factories as make


def test_what_is_made_beside_samples_is_one(db: object) -> None:
    before = make.make_drama()
    with writes.as_samples():
        drama = make.make_drama(title="Lantern Street")
    later, network = make.make_actor(), make.make_network()
    assert [before.sample, drama.sample, later.sample, network.sample] == [False, True, True, False]


def test_a_change_and_a_restore_leave_it_a_sample(db: object) -> None:
    with writes.as_samples():
        drama = make.make_drama(title="Lantern Street")
    changed = writes.update(record=drama, version=1, title="Harbour Street")
    restored = writes.restore(record=changed, number=1, version=2)
    assert restored.title == "Lantern Street" and restored.sample
    assert all("sample" not in each.data["fields"] for each in Revision.objects.all())


def test_removal_takes_samples_and_nothing_else(db: object) -> None:
    network = make.make_network(name="Lantern TV")
    real = make.make_drama(title="Harbour Street", genres=[make.make_genre()])
    with writes.as_samples():
        drama = make.make_drama(title="Lantern Street", genres=[make.make_genre()], aliases=[{"name": "Lantern St"}])
        role = make.make_role(drama=drama, actor=make.make_actor(name="Seo Ara"))
        make.make_scene(drama=drama, roles=[role], notes=[{"key": "roof", "text": "They met there"}])
        make.make_release(drama=drama, networks=[network])
    assert writes.remove_samples() == 5
    assert set(Record.objects.values_list("pk", flat=True)) == {network.pk, real.pk}
    assert set(Revision.objects.values_list("record", flat=True)) == {network.pk, real.pk}
    assert [Drama.objects.count(), Actor.objects.count(), Role.objects.count(), Network.objects.count()] == [1, 0, 0, 1]
    assert Drama.objects.get().genres.count() == 1
    connection.check_constraints()


def test_removed_samples_are_not_found_any_more(db: object) -> None:
    real = make.make_drama(title="Harbour Street")
    with writes.as_samples():
        make.make_drama(title="Harbour Lane")
    writes.remove_samples()
    assert [hit.record_id for hit in search.find("Harbour", types=["drama"], limit=9)] == [real.pk]
