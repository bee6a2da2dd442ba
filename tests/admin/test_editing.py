"""Creating and editing records and their rows, each write one revision."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from catalog.models import Actor, Drama, Network, Revision, Role, Scene
from tests import factories as make
from tests.admin.form import edit, filled
from tests.admin.world import World

pytestmark = pytest.mark.django_db


def change(record: object) -> str:
    return reverse(f"admin:catalog_{record._meta.model_name}_change", args=[record.pk])  # type: ignore[attr-defined]


def text(page: object) -> str:
    return page.content.decode()  # type: ignore[attr-defined, no-any-return]


def test_creating_a_person_with_a_name_more(desk: Client, editor: User) -> None:
    page = edit(
        desk,
        reverse("admin:catalog_actor_add"),
        name="Seo Ha Neul",
        aliases__0__name="서하늘",
        aliases__0__kind="native",
        reason="From the press kit",
    )
    assert page.status_code == 302
    actor = Actor.objects.get(name="Seo Ha Neul")
    assert [alias.name for alias in actor.aliases.all()] == ["서하늘"]
    revision = actor.revisions.get()
    assert (revision.number, revision.by, revision.reason) == (1, editor, "From the press kit")
    assert revision.data["owned"]["aliases"][0]["name"] == "서하늘"


def test_editing_writes_one_revision_and_an_untouched_form_none(desk: Client) -> None:
    drama = make.make_drama(title="Low Tide", aliases=[{"name": "Tide"}])
    assert edit(desk, change(drama), synopsis="A harbour.").status_code == 302
    drama.refresh_from_db()
    assert (drama.version, drama.synopsis) == (2, "A harbour.")
    assert [alias.name for alias in drama.aliases.all()] == ["Tide"]
    assert edit(desk, change(drama)).status_code == 302
    assert drama.revisions.count() == 2


def test_an_alias_is_dropped_and_another_added(desk: Client) -> None:
    drama = make.make_drama(aliases=[{"name": "Tide"}, {"name": "Ebb"}])
    edit(desk, change(drama), aliases__0__DELETE="on", aliases__2__name="Flood")
    assert {alias.name for alias in drama.aliases.all()} == {"Tide", "Flood"} or {
        alias.name for alias in drama.aliases.all()
    } == {"Ebb", "Flood"}
    assert drama.revisions.count() == 2


def test_a_form_without_version_is_refused(desk: Client) -> None:
    drama = make.make_drama()
    data = filled(desk.get(change(drama)), synopsis="New")
    del data["version"]
    assert desk.post(change(drama), data).status_code == 200
    assert Drama.objects.get(pk=drama.pk).synopsis == ""


def test_a_role_is_added_in_the_drama(desk: Client, editor: User) -> None:
    drama, actor = make.make_drama(), make.make_actor()
    edit(desk, change(drama), roles__0__actor=actor.pk, roles__0__character="Captain Ma", reason="Cast list")
    role = Role.objects.get(drama=drama)
    assert (role.actor, role.character, role.status) == (actor, "Captain Ma", "draft")
    assert (role.revisions.get().by, role.revisions.get().reason) == (editor, "Cast list")
    assert drama.revisions.count() == 1


def test_a_new_drama_with_a_published_role(desk: Client) -> None:
    actor = make.make_actor()
    url = reverse("admin:catalog_drama_add")
    typed = {"roles__0__actor": actor.pk, "roles__0__character": "Yun", "roles__0__move": "published"}
    page = edit(desk, url, title="Salt Road", **typed)
    assert "No source says this: actor, character." in text(page)
    assert not Role.objects.exists()
    page = edit(desk, url, title="Salt Road", reason="Seen in the credits", **typed)
    assert page.status_code == 302
    assert Role.objects.get(drama__title="Salt Road").live_from is not None


def test_the_same_role_twice_is_refused_in_plain_words(desk: Client) -> None:
    role = make.make_role(character="Captain Ma")
    page = edit(desk, change(role.drama), roles__1__actor=role.actor_id, roles__1__character="captain  ma")
    assert page.status_code == 200
    assert "This actor has this role in the drama already." in text(page)
    assert "captain  ma" in text(page)
    page = edit(
        desk, reverse("admin:catalog_role_add"), drama=role.drama_id, actor=role.actor_id, character="Captain Ma"
    )
    assert "character" in page.context["adminform"].form.errors
    assert Role.objects.count() == 1


def test_two_new_rows_alike_are_refused_by_the_row(desk: Client) -> None:
    drama, actor = make.make_drama(), make.make_actor()
    data = filled(desk.get(change(drama)), roles__TOTAL_FORMS=2)
    for row in (0, 1):
        data |= {f"roles-{row}-actor": actor.pk, f"roles-{row}-character": "Yun", f"roles-{row}-state": "confirmed"}
    page = desk.post(change(drama), data)
    assert page.status_code == 200
    assert "This actor has this role in the drama already." in text(page)
    assert not Role.objects.exists()


def test_a_row_is_changed_and_another_withdrawn(desk: Client) -> None:
    drama = make.make_drama()
    first, second = make.make_role(drama=drama, character="Ma"), make.make_role(drama=drama, character="Yun")
    edit(desk, change(drama), roles__0__character="Captain Ma", roles__1__move="withdrawn", reason="Wrong")
    first.refresh_from_db(), second.refresh_from_db()
    assert (first.character, first.version) == ("Captain Ma", 2)
    assert (second.status, second.version) == ("withdrawn", 2)
    assert "Yun" not in text(desk.get(change(drama)))


def test_notes_keep_their_key(desk: Client) -> None:
    scene = make.make_scene(notes=[{"key": "cold", "text": "It was cold."}])
    edit(desk, change(scene), notes__0__text="It was very cold.", notes__1__text="Nine hours.")
    notes = {note.text: note.key for note in scene.notes.all()}
    assert notes["It was very cold."] == "cold"
    assert len(notes) == 2


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        ({"takes": 0}, "takes", "Takes count from 1."),
        ({"takes_qualifier": "about"}, "takes_qualifier", "need a number of takes"),
        ({"aired": "yesterday"}, "aired", "is not a date like"),
        ({"episode": 0}, "episode", "Episodes count from 1."),
    ],
)
def test_what_the_database_refuses_is_said_at_the_field(desk: Client, typed: dict, field: str, said: str) -> None:
    scene = make.make_scene()
    page = edit(desk, change(scene), **typed)
    assert page.status_code == 200
    assert said in " ".join(page.context["adminform"].form.errors[field])


def test_a_scene_takes_only_what_is_of_its_drama(desk: Client) -> None:
    scene, role, release = make.make_scene(), make.make_role(), make.make_release()
    page = edit(desk, change(scene), roles=[role.pk], release=release.pk)
    assert set(page.context["adminform"].form.errors) == {"roles", "release"}
    assert not Scene.objects.get(pk=scene.pk).roles.exists()


def test_a_name_that_is_taken(desk: Client) -> None:
    taken = make.make_network(name="Harbour TV")
    page = edit(desk, reverse("admin:catalog_network_add"), name=taken.name)
    assert "There is a network of this name already." in text(page)
    assert Network.objects.count() == 1


def test_the_log_is_the_revisions(desk: Client, world: World) -> None:
    before = Revision.objects.count()
    edit(desk, change(world.network), website="https://harbour.example/")
    assert Revision.objects.count() == before + 1
