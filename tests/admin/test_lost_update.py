"""Two editors on one record: the later save is refused, both versions stand side by side, nothing typed is lost."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.contrib import admin
from django.contrib.auth.models import User
from django.db.models import CharField, URLField
from django.test import Client, RequestFactory
from django.urls import reverse
from rest_framework.authtoken.models import TokenProxy

from articles.models import Article, Suggestion
from catalog import writes
from catalog.models import Drama, Record, Role, Scene
from tests import factories as make
from tests.admin.form import filled
from tests.admin.test_matrix import rows
from tests.pictures import uploaded

pytestmark = pytest.mark.django_db
__all__ = ["rows"]


@pytest.fixture
def joon(db: Any) -> User:
    return User.objects.create_user("joon")


def change(record: Any) -> str:
    opts = record._meta
    return reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[record.pk])


def lines(page: Any, prefix: str = "") -> dict[str, tuple[str, str, str]]:
    """Label → (there now, typed, whose), as the page was given them."""
    meanwhile = panel(page, prefix)
    return {line.change.label: (line.change.old_told, line.change.new_told, line.whose) for line in meanwhile.lines}


def panel(page: Any, prefix: str = "") -> Any:
    forms = [page.context["adminform"].form]
    for inline in page.context["inline_admin_formsets"]:
        forms += inline.formset.forms
    return next(form for form in forms if (form.prefix or "") == prefix).meanwhile


def test_a_stale_form_is_refused_side_by_side(desk: Client, joon: User) -> None:
    drama = make.make_drama(title="Low Tide", setting="Seoul", synopsis="A harbour.")
    opened = desk.get(change(drama))
    writes.update(record=drama, version=1, by=joon, reason="Press", setting="Busan", based_on="A novel")
    typed = filled(opened, setting="Incheon", synopsis="Typed at length.", aliases__0__name="Ebb")
    page = desk.post(change(drama), typed)
    assert page.status_code == 200
    assert lines(page) == {
        "Setting": ("Busan", "Incheon", "clash"),
        "Based on": ("A novel", "–", "theirs"),
        "Synopsis": ("A harbour.", "Typed at length.", "mine"),
        "Alias “Ebb”": ("–", "Name: Ebb\nKind: romanisation", "mine"),
    }
    shown = page.content.decode()
    assert "Version 2 was saved while you typed" in shown and "joon" in shown and "“Press”" in shown
    assert "<mark>Busan</mark>" in shown and "<mark>Incheon</mark>" in shown
    assert "both changed" in shown and "only they changed" in shown and "only you changed" in shown
    assert 'value="Incheon"' in shown and "Typed at length.</textarea>" in shown and 'value="Ebb"' in shown
    stored = Drama.objects.get(pk=drama.pk)
    assert (stored.setting, stored.synopsis, stored.version) == ("Busan", "A harbour.", 2)


def test_saving_once_more_is_refused_again_unless_the_version_seen_is_named(desk: Client, joon: User) -> None:
    drama = make.make_drama(setting="Seoul")
    typed = filled(desk.get(change(drama)), setting="Incheon")
    writes.update(record=drama, version=1, by=joon, setting="Busan")
    page = desk.post(change(drama), typed)
    again = filled(page)
    assert again["version"] in (1, "1")
    assert panel(desk.post(change(drama), again)).now.number == 2
    assert Drama.objects.get(pk=drama.pk).setting == "Busan"
    # Meanwhile once more: what was seen is not what is there.
    writes.update(record=drama, version=2, by=joon, setting="Jeju")
    page = desk.post(change(drama), again | {"_over-": "2"})
    assert page.status_code == 200
    assert lines(page)["Setting"] == ("Jeju", "Incheon", "clash")
    assert desk.post(change(drama), filled(page) | {"_over-": "3"}).status_code == 302
    stored = Drama.objects.get(pk=drama.pk)
    assert (stored.setting, stored.version) == ("Incheon", 4)


def test_what_only_they_changed_is_put_into_the_form_and_saved_with_mine(desk: Client, joon: User) -> None:
    genre, other = make.make_genre("romance"), make.make_genre("thriller")
    drama = make.make_drama(
        title="Low Tide", genres=[genre.pk], aliases=[{"name": "Tide"}, {"name": "Ebb"}], external_ids={"imdb": "tt1"}
    )
    opened = desk.get(change(drama))
    writes.update(
        record=drama, version=1, by=joon, setting="Busan", genres=[genre.pk, other.pk], external_ids={"imdb": "tt2"},
        aliases=[{"name": "Tide", "kind": "short"}, {"name": "Flood"}],
    )  # fmt: skip
    typed = filled(opened, synopsis="Mine.", aliases__2__name="Spring")
    page = desk.post(change(drama), typed)
    assert {label: line[2] for label, line in lines(page).items()} == {
        "Setting": "theirs", "Genres": "theirs", "External ids": "theirs", "Alias “Tide”": "theirs",
        "Alias “Ebb”": "theirs", "Alias “Flood”": "theirs", "Synopsis": "mine", "Alias “Spring”": "mine",
    }  # fmt: skip
    ticked = {"_merge-": "1", "_take-": [line.change.part for line in panel(page).lines if line.whose == "theirs"]}
    page = desk.post(change(drama), filled(page) | ticked)
    assert "goes on from version 2 now" in page.content.decode()
    assert Drama.objects.get(pk=drama.pk).version == 2
    assert desk.post(change(drama), filled(page)).status_code == 302
    stored = Drama.objects.get(pk=drama.pk)
    assert (stored.setting, stored.synopsis, stored.version) == ("Busan", "Mine.", 3)
    assert {each.pk for each in stored.genres.all()} == {genre.pk, other.pk}
    assert stored.external_ids == {"imdb": "tt2"}
    assert {(each.name, each.kind) for each in stored.aliases.all()} == {
        ("Tide", "short"), ("Flood", "romanisation"), ("Spring", "romanisation"),
    }  # fmt: skip


def test_a_clash_is_settled_by_taking_theirs_or_by_saving_over(desk: Client, joon: User) -> None:
    drama = make.make_drama(setting="Seoul", based_on="A film")
    typed = filled(desk.get(change(drama)), setting="Incheon", based_on="A poem")
    writes.update(record=drama, version=1, by=joon, setting="Busan", based_on="A novel")
    page = desk.post(change(drama), typed)
    page = desk.post(change(drama), filled(page) | {"_merge-": "1", "_take-": '["setting"]'})
    assert {label: line[2] for label, line in lines(page).items()} == {"Based on": "clash"}
    page = desk.post(change(drama), filled(page))
    assert page.status_code == 200, "a clash that is left is not saved over by itself"
    assert desk.post(change(drama), filled(page) | {"_over-": "2"}).status_code == 302
    stored = Drama.objects.get(pk=drama.pk)
    assert (stored.setting, stored.based_on) == ("Busan", "A poem")


def test_a_row_taken_away_meanwhile_keeps_what_was_typed_in_it(desk: Client, joon: User) -> None:
    notes = [{"key": "cold", "text": "It was cold."}, {"key": "wind", "text": "Wind blew."}]
    scene = make.make_scene(notes=notes)
    typed = filled(desk.get(change(scene)), notes__0__text="It was icy.")
    writes.update(record=scene, version=1, by=joon, notes=notes[1:])
    page = desk.post(change(scene), typed)
    assert page.status_code == 200
    assert [(line.change.kind, line.whose) for line in panel(page).lines] == [("added", "clash")]
    assert "It was icy.</textarea>" in page.content.decode()
    over = filled(page) | {"_over-": "2"}
    assert desk.post(change(scene), over).status_code == 302
    assert {note.key: note.text for note in scene.notes.all()} == {"cold": "It was icy.", "wind": "Wind blew."}


def test_a_row_taken_away_meanwhile_goes_when_theirs_is_taken(desk: Client, joon: User) -> None:
    notes = [{"key": "cold", "text": "It was cold."}, {"key": "wind", "text": "Wind blew."}]
    scene = make.make_scene(notes=notes)
    typed = filled(desk.get(change(scene)), title="Attic")
    writes.update(record=scene, version=1, by=joon, notes=notes[1:])
    page = desk.post(change(scene), typed)
    page = desk.post(change(scene), filled(page) | {"_merge-": "1", "_take-": '["notes", "cold"]'})
    assert desk.post(change(scene), filled(page)).status_code == 302
    assert [note.key for note in scene.notes.all()] == ["wind"]
    assert Scene.objects.get(pk=scene.pk).title == "Attic"


def test_a_stale_row_is_refused_side_by_side_and_nothing_is_written(desk: Client, joon: User) -> None:
    role = make.make_role(character="Ma")
    drama = role.drama
    typed = filled(desk.get(change(drama)), roles__0__character="Captain Ma", synopsis="New")
    writes.update(record=role, version=1, by=joon, state="left")
    page = desk.post(change(drama), typed)
    assert lines(page, "roles-0") == {
        "State": ("left", "confirmed", "theirs"), "Character": ("Ma", "Captain Ma", "mine"),
    }  # fmt: skip
    assert "joon" in page.content.decode() and 'value="Captain Ma"' in page.content.decode()
    assert Drama.objects.get(pk=drama.pk).synopsis == ""
    ticked = {"_merge-roles-0": "1", "_take-roles-0": '["state"]'}
    page = desk.post(change(drama), filled(page) | ticked)
    assert desk.post(change(drama), filled(page)).status_code == 302
    stored = Role.objects.get(pk=role.pk)
    assert (stored.character, stored.state, stored.version) == ("Captain Ma", "left", 3)
    assert Drama.objects.get(pk=drama.pk).synopsis == "New"


def test_a_row_that_went_to_another_drama_is_refused_and_kept(desk: Client, joon: User) -> None:
    role, other = make.make_role(character="Ma"), make.make_drama(title="Salt Road")
    drama = role.drama
    typed = filled(desk.get(change(drama)), roles__0__character="Captain Ma")
    writes.update(record=role, version=1, by=joon, drama=other)
    page = desk.post(change(drama), typed)
    assert lines(page, "roles-0")["Drama"] == ("Salt Road", drama.title, "theirs")
    assert 'value="Captain Ma"' in page.content.decode()
    untouched = {name: value for name, value in typed.items() if name != "roles-0-character"}
    assert desk.post(change(drama), untouched | {"roles-0-character": "Ma", "synopsis": "New"}).status_code == 302
    assert Role.objects.get(pk=role.pk).drama_id == other.pk


def test_an_article_s_body_is_compared_word_by_word(desk: Client, joon: User) -> None:
    article = make.make_article(body="They met on the roof.\n\nIt took nine takes.")
    typed = filled(desk.get(change(article)), body="They met on the roof.\r\n\r\nIt took ten takes.")
    writes.update(record=article, version=1, by=joon, body="They sat on the roof.\n\nIt took nine takes.")
    page = desk.post(change(article), typed)
    (line,) = panel(page).lines
    assert line.whose == "clash"
    marked = [piece.text.strip() for piece in line.change.old_pieces if piece.marked]
    assert marked == ["sat", "nine"]
    assert [piece.text.strip() for piece in line.change.new_pieces if piece.marked] == ["met", "ten"]
    assert Article.objects.get(pk=article.pk).body.startswith("They sat")


def test_a_form_that_a_browser_sends_back_untouched_is_no_change(desk: Client) -> None:
    article = make.make_article(body="One.\n\nTwo.")
    rating = make.make_rating(value="12.30")
    for record, typed in ((article, {"body": "One.\r\n\r\nTwo."}), (rating, {"value": "12.300"})):
        assert desk.post(change(record), filled(desk.get(change(record)), **typed)).status_code == 302
        assert record.revisions.count() == 1


def test_an_uploaded_picture_is_not_written_by_a_stale_form(
    desk: Client, joon: User, tmp_path: Any, settings: Any
) -> None:
    settings.MEDIA_ROOT = tmp_path
    actor = make.make_actor()
    typed = filled(desk.get(change(actor)), pictures__TOTAL_FORMS=1)
    writes.update(record=actor, version=1, by=joon, native_name="한")
    typed |= {
        "pictures-0-file": uploaded(), "pictures-0-alternative_text": "A face", "pictures-0-credit": "Lantern",
        "pictures-0-source": "Seoul, 2024",
        "pictures-0-licence": "own", "pictures-0-focal_x": "0.5", "pictures-0-focal_y": "0.4",
    }  # fmt: skip
    page = desk.post(change(actor), typed)
    assert page.status_code == 200 and panel(page).lines
    assert 'value="A face"' in page.content.decode()
    assert not actor.pictures.exists()
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == []


def test_no_list_is_edited_in_place() -> None:
    # A list edit would write many records with no room to show both sides; one field of many has a page of its own.
    assert [name for name, each in admin.site._registry.items() if each.list_editable] == []


def test_what_stands_in_the_panel_is_escaped(desk: Client, joon: User) -> None:
    drama = make.make_drama()
    typed = filled(desk.get(change(drama)), setting="<b>Mine</b>")
    writes.update(record=drama, version=1, by=joon, setting="<script>alert(1)</script>")
    shown = desk.post(change(drama), typed).content.decode()
    assert "<script>alert(1)" not in shown
    assert re.search(r"<mark>&lt;script&gt;alert\(1\)&lt;/script&gt;</mark>", shown)


def changed_by_form(rows: dict[str, Any]) -> dict[str, Any]:
    """Rows without versions that a form changes, by model."""
    request = RequestFactory().get("/")
    request.user = User.objects.create_superuser("root")
    keys = {model: f"{model._meta.app_label}_{model._meta.model_name}" for model in admin.site._registry}
    # A proposal is decided in the queue; a token has nothing but its account.
    others = [
        model for model in keys if not issubclass(model, Record | Suggestion | TokenProxy) and keys[model] in rows
    ]
    desks = {model: admin.site.get_model_admin(model) for model in others}
    return {
        model._meta.label_lower: rows[keys[model]]
        for model, desk in desks.items()
        if desk.has_change_permission(request, rows[keys[model]])
    }


def test_the_later_save_is_refused_where_rows_have_no_versions(desk: Client, rows: dict[str, Any]) -> None:
    found = changed_by_form(rows)
    assert {"articles.citation", "articles.outlet", "articles.feed", "articles.quote", "auth.user"} <= found.keys()
    for label, row in found.items():
        url = reverse(f"admin:{label.replace('.', '_')}_change", args=[row.pk])
        opened = filled(desk.get(url))
        text = next(
            field.name
            for field in row._meta.concrete_fields
            if isinstance(field, CharField)
            and not field.choices
            and field.name in opened
            and field.name not in ("slug", "password")
        )
        mine, theirs = (
            ("https://mine.example/", "https://theirs.example/")
            if isinstance(row._meta.get_field(text), URLField)
            else ("mine", "theirs")
        )
        assert desk.post(url, {**opened, text: theirs}).status_code == 302, label
        stale = desk.post(url, {**opened, text: mine})
        page = stale.content.decode()
        assert stale.status_code == 200 and "Somebody saved this after you opened it." in page, label
        assert theirs in page and mine in page, label
        assert desk.post(url, {**filled(stale), text: mine}).status_code == 302, label
