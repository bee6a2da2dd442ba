"""Editing what is published: kept aside, reviewed, approved."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.models import Article
from catalog import writes
from catalog.models import Drama, Record, Revision, Role, Scene
from tests import factories as make
from tests.admin.form import edit, filled

pytestmark = pytest.mark.django_db


def url(record: Any, what: str = "change") -> str:
    opts = record._meta
    return reverse(f"admin:{opts.app_label}_{opts.model_name}_{what}", args=[record.pk])


def pending(record: Record) -> Revision:
    return Revision.objects.get(record_id=record.pk, state="pending")


def text(page: Any) -> str:
    return page.content.decode()


def decide(client: Client, record: Any, decision: str, **more: str) -> Any:
    page = client.get(url(record, "pending"))
    data = {"pending": page.context["revision"].pk, "version": page.context["record"].version, "decision": decision}
    return client.post(url(record, "pending"), {**data, **more}, follow=True)


@pytest.fixture
def drama(db: Any) -> Drama:
    return make.make_drama(title="Low Tide", setting="Busan", aliases=[{"name": "Tide"}, {"name": "Ebb"}])


def test_a_contributor_keeps_aside_and_a_publisher_approves(as_group: Any, drama: Drama) -> None:
    client = as_group("contributor")
    assert "What you save is kept as a pending version" in text(client.get(url(drama)))
    genre = make.make_genre()
    typed = {"synopsis": "A harbour.", "genres": [genre.pk], "aliases__0__DELETE": "on", "aliases__2__name": "Flood"}
    page = client.post(url(drama), filled(client.get(url(drama)), **typed), follow=True)
    assert "Kept as a pending version" in text(page)
    assert "was changed successfully" not in text(page)
    fresh = Drama.objects.get(pk=drama.pk)
    assert (fresh.synopsis, fresh.version) == ("", 1)
    publisher = as_group("publisher")
    review = text(publisher.get(url(drama, "pending")))
    for said in ("A harbour.", genre.name, "Flood", "Ebb", "added", "removed"):
        assert said in review
    assert "Publish at" not in review
    assert "is live now" in text(decide(publisher, drama, "approve"))
    fresh = Drama.objects.get(pk=drama.pk)
    assert (fresh.synopsis, fresh.version, list(fresh.genres.all())) == ("A harbour.", 2, [genre])
    assert {alias.name for alias in fresh.aliases.all()} == {"Tide", "Flood"}


def test_the_form_opens_with_what_is_pending_and_goes_on_from_it(as_group: Any, drama: Drama) -> None:
    one, other = as_group("contributor"), as_group("editor")
    edit(one, url(drama), synopsis="A harbour.", aliases__0__DELETE="on", aliases__2__name="Flood")
    page = other.get(url(drama))
    said = text(page)
    assert "This form shows the pending version, not what is public." in said
    assert "A harbour." in said
    assert 'value="Flood"' in said
    assert 'value="Ebb"' not in said
    assert "A harbour." not in text(other.get(url(drama) + "?live=1")).split("<textarea", 1)[1]
    assert edit(other, url(drama), setting="Incheon").status_code == 302
    data = pending(drama).data
    assert (data["fields"]["synopsis"], data["fields"]["setting"]) == ("A harbour.", "Incheon")
    assert {row["name"] for row in data["owned"]["aliases"]} == {"Tide", "Flood"}
    assert edit(other, url(drama), aliases__0__DELETE="on").status_code == 302
    assert len(pending(drama).data["owned"]["aliases"]) == 1
    assert {alias.name for alias in drama.aliases.all()} == {"Tide", "Ebb"}


def test_untouched_nothing_is_pending(as_group: Any, drama: Drama) -> None:
    client = as_group("contributor")
    assert edit(client, url(drama)).status_code == 302
    assert not Revision.objects.filter(state="pending").exists()
    edit(client, url(drama), synopsis="A harbour.")
    before = pending(drama)
    assert edit(client, url(drama)).status_code == 302
    assert pending(drama) == before


def test_two_who_edit_the_same_pending_version(as_group: Any, drama: Drama) -> None:
    one, other = as_group("contributor"), as_group("contributor")
    edit(one, url(drama), synopsis="First.")
    opened = other.get(url(drama))
    edit(one, url(drama), setting="Incheon")
    page = other.post(url(drama), filled(opened, synopsis="Typed at length."))
    assert page.status_code == 200
    assert "changed the pending version meanwhile" in text(page)
    assert "Typed at length." in text(page)
    assert pending(drama).data["fields"]["synopsis"] == "First."
    again = filled(page, synopsis="Typed at length.")
    again |= {name: page.context["adminform"].form[name].value() for name in ("pending", "pending_seen")}
    assert other.post(url(drama), again).status_code == 302
    assert pending(drama).data["fields"]["synopsis"] == "Typed at length."


def test_who_opened_what_is_live_does_not_bury_a_pending_version(as_group: Any, drama: Drama) -> None:
    one, other = as_group("contributor"), as_group("contributor")
    opened = other.get(url(drama))
    edit(one, url(drama), synopsis="First.")
    page = other.post(url(drama), filled(opened, synopsis="Mine."))
    assert "changed the pending version meanwhile" in text(page)
    assert pending(drama).data["fields"]["synopsis"] == "First."


def test_a_publisher_chooses(as_group: Any, drama: Drama) -> None:
    client = as_group("publisher")
    edit(client, url(drama), synopsis="Live.")
    assert Drama.objects.get(pk=drama.pk).synopsis == "Live."
    edit(client, url(drama), synopsis="Aside.", hold="on")
    assert Drama.objects.get(pk=drama.pk).synopsis == "Live."
    assert pending(drama).data["fields"]["synopsis"] == "Aside."


def test_a_draft_is_edited_directly(as_group: Any) -> None:
    client = as_group("contributor")
    edit(client, reverse("admin:catalog_drama_add"), title="Salt Road")
    drama = Drama.objects.get(title="Salt Road")
    edit(client, url(drama), synopsis="Ours.")
    drama.refresh_from_db()
    assert (drama.synopsis, drama.status, drama.version) == ("Ours.", "draft", 2)


def test_rejecting_and_taking_back(as_group: Any, drama: Drama) -> None:
    author, reader, publisher = as_group("contributor"), as_group("contributor"), as_group("publisher")
    edit(author, url(drama), synopsis="No.")
    token = {"pending": pending(drama).pk, "version": 1}
    for client, decision in (
        (author, "approve"),
        (reader, "approve"),
        (reader, "reject"),
        (as_group("editor"), "approve"),
    ):
        assert client.post(url(drama, "pending"), {**token, "decision": decision, "reason": "x"}).status_code == 403
    assert "Say why it is rejected." in text(decide(publisher, drama, "reject"))
    assert "is rejected" in text(decide(publisher, drama, "reject", reason="Not so"))
    assert "No pending version waits here." in text(publisher.get(url(drama, "pending")))
    edit(author, url(drama), synopsis="Again.")
    assert "is rejected" in text(decide(author, drama, "reject", reason="My mistake"))


def test_a_clash_is_shown_side_by_side_and_must_be_chosen(as_group: Any, drama: Drama) -> None:
    edit(as_group("contributor"), url(drama), synopsis="Theirs.", setting="Incheon")
    writes.update(record=drama, version=1, synopsis="Ours.", based_on="A webtoon")
    publisher = as_group("publisher")
    page = text(publisher.get(url(drama, "pending")))
    for said in (
        "1 clash: choose which stands.",
        "changed on both sides",
        "Ours.",
        "Theirs.",
        'name="choice:synopsis"',
    ):
        assert said in page
    assert "A webtoon" not in page
    page = decide(publisher, drama, "approve", reason="Looks right")
    assert "Choose for each clash" in text(page)
    assert 'value="Looks right"' in text(page)
    decide(publisher, drama, "approve", **{"choice:synopsis": "pending"})
    fresh = Drama.objects.get(pk=drama.pk)
    assert (fresh.synopsis, fresh.setting, fresh.based_on) == ("Theirs.", "Incheon", "A webtoon")


def test_a_reviewer_who_did_not_see_the_last_change_decides_nothing(as_group: Any, drama: Drama) -> None:
    author, publisher = as_group("contributor"), as_group("publisher")
    edit(author, url(drama), synopsis="First.")
    seen = {"pending": pending(drama).pk, "version": 1, "decision": "approve"}
    edit(author, url(drama), synopsis="Second.")
    assert "Look at it once more." in text(publisher.post(url(drama, "pending"), seen))
    writes.update(record=drama, version=1, setting="Incheon")
    seen["pending"] = pending(drama).pk
    assert "changed this meanwhile" in text(publisher.post(url(drama, "pending"), seen))
    assert Drama.objects.get(pk=drama.pk).synopsis == ""


def test_rows_of_the_form_have_pending_versions_of_their_own(as_group: Any, drama: Drama) -> None:
    role = make.make_role(drama=drama, character="Captain Ma")
    scene = make.make_scene(drama=drama, roles=[role.pk])
    draft = make.make_role(drama=drama, character="Yun", publish=False)
    client = as_group("contributor")
    page = edit(
        client, url(drama), reason="Press kit",
        roles__0__character="Captain Moon", roles__1__character="Yoon", scenes__0__roles=[],
    )  # fmt: skip
    assert "What changed in its rows is kept as pending" in text(client.get(page["Location"]))
    assert Role.objects.get(pk=role.pk).character == "Captain Ma"
    assert list(Scene.objects.get(pk=scene.pk).roles.all()) == [role]
    assert Role.objects.get(pk=draft.pk).character == "Yoon"
    assert not Revision.objects.filter(record=drama.pk, state="pending").exists()
    page = client.get(url(drama))
    assert 'value="Captain Moon"' in text(page)
    assert "change pending" in text(page)
    edit(client, url(drama), roles__0__state="left")
    assert pending(role).data["fields"]["character"] == "Captain Moon"
    publisher = as_group("publisher")
    review = text(publisher.get(url(drama, "pending")))
    assert "Moon</ins>" in review
    assert url(role, "pending") in review
    assert url(scene, "pending") in review
    decide(publisher, role, "approve")
    fresh = Role.objects.get(pk=role.pk)
    assert (fresh.character, fresh.state, fresh.status) == ("Captain Moon", "left", "published")


def test_a_publisher_keeps_rows_aside_too(as_group: Any, drama: Drama) -> None:
    role = make.make_role(drama=drama, character="Captain Ma")
    edit(as_group("publisher"), url(drama), hold="on", roles__0__character="Captain Moon")
    assert pending(role).data["fields"]["character"] == "Captain Moon"
    assert Role.objects.get(pk=role.pk).version == 1


def test_an_approved_article_keeps_its_sentences(as_group: Any) -> None:
    article = make.make_article(body="They met on the roof. It took nine takes.")
    citation = make.cite(make.make_scene(takes=9), "takes", "9", article=article)
    edit(as_group("contributor"), url(article), body="A new start. They met on the roof. It took nine takes.")
    assert Article.objects.get(pk=article.pk).version == 1
    decide(as_group("publisher"), article, "approve")
    evidence = citation.evidence
    evidence.refresh_from_db()
    fresh = Article.objects.get(pk=article.pk)
    assert fresh.text.startswith("A new start.")
    assert fresh.text[evidence.start : evidence.end] == "It took nine takes."


def test_scenes_notes_and_pictures_of_a_pending_version(as_group: Any) -> None:
    scene = make.make_scene(notes=[{"key": "cold", "text": "It was cold."}])
    client = as_group("contributor")
    edit(client, url(scene), notes__0__text="It was very cold.", notes__1__text="Nine hours.")
    assert [note.text for note in scene.notes.all()] == ["It was cold."]
    edit(client, url(scene), place="Busan")
    rows = pending(scene).data["owned"]["notes"]
    assert {row["text"] for row in rows} == {"It was very cold.", "Nine hours."}
    decide(as_group("publisher"), scene, "approve")
    assert {note.text for note in scene.notes.all()} == {"It was very cold.", "Nine hours."}
    assert scene.notes.get(key="cold").text == "It was very cold."


def test_pending_versions_are_listed(as_group: Any, drama: Drama) -> None:
    edit(as_group("contributor"), url(drama), synopsis="New.")
    page = text(as_group("publisher").get(reverse("admin:catalog_revision_changelist") + "?state__exact=pending"))
    assert url(drama, "pending") in page


def test_what_is_shown_costs_the_same_with_more_rows(as_group: Any, desk: Client) -> None:
    def queries(size: int) -> tuple[int, int]:
        drama = make.make_drama()
        edit(as_group("contributor"), url(drama), synopsis="New.")
        for _ in range(size):
            role = make.make_role(drama=drama)
            writes.propose(record=role, version=1, state="left")
        counts = []
        for page in (url(drama), url(drama, "pending")):
            desk.get(page)
            with CaptureQueriesContext(connection) as captured:
                assert desk.get(page).status_code == 200
            counts.append(len(captured))
        return counts[0], counts[1]

    assert queries(1) == queries(5)
