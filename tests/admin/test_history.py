"""Who changed what, when and why; any two versions side by side; the way back, whole or in part."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.models import Article
from catalog import writes
from catalog.desk.versions import PER_PAGE
from catalog.models import Actor, Drama, Scene
from tests import factories as make

pytestmark = pytest.mark.django_db


def address(record: Any, what: str, *args: Any) -> str:
    opts = record._meta
    return reverse(f"admin:{opts.app_label}_{opts.model_name}_{what}", args=[record.pk, *args])


def text(page: Any) -> str:
    """The page's words without its marks."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", page.content.decode()))


def part(*names: str) -> str:
    return json.dumps(list(names), ensure_ascii=False)


def rewritten(times: int) -> Drama:
    drama = make.make_drama()
    for number in range(times):
        genre = make.make_genre(f"genre-{number}")
        drama = writes.update(
            record=drama, version=drama.version, setting=f"Place {number}", genres=[genre.pk],
            aliases=[{"name": f"Name {number}"}],
        )  # fmt: skip
    return drama


def test_the_history_tells_who_when_why_and_what(desk: Client) -> None:
    joon = User.objects.create_user("joon")
    drama = make.make_drama(title="Low Tide", synopsis="They met in the harbour at night.")
    writes.update(
        record=drama, version=1, by=joon, reason="From the press kit", synopsis="They met in the harbour at dawn.",
        aliases=[{"name": "Tide"}],
    )  # fmt: skip
    page = desk.get(address(drama, "history"))
    shown = page.content.decode()
    assert "<del>night.</del>" in shown and "<ins>dawn.</ins>" in shown
    said = text(page)
    assert "joon" in said and "“From the press kit”" in said
    assert "Alias “Tide” added" in said
    assert "The first version." in said


def test_a_long_history_comes_in_pages_with_as_many_queries_as_a_short_one(desk: Client) -> None:
    short, long = rewritten(3), rewritten(PER_PAGE + 5)
    counts = []
    for drama in (short, long):
        desk.get(address(drama, "history"))
        with CaptureQueriesContext(connection) as asked:
            page = desk.get(address(drama, "history"))
        counts.append(len(asked))
    # The long page ends within the history: the version before its last one is fetched beside it.
    assert counts[1] <= counts[0] + 1 <= 9
    seen = [entry.revision.number for entry in page.context["page"].entries]
    older = desk.get(address(long, "history"), {"before": page.context["page"].older}).context["page"]
    seen += [entry.revision.number for entry in older.entries]
    assert seen == list(range(PER_PAGE + 6, 0, -1))
    assert older.older is None
    newer = desk.get(address(long, "history"), {"after": older.newer}).context["page"]
    assert [entry.revision.number for entry in newer.entries] == seen[:PER_PAGE]
    assert newer.newer is None
    assert all(entry.changes for entry in newer.entries)
    assert desk.get(address(long, "history"), {"before": "x"}).status_code == 404


def test_any_two_versions_are_compared_and_one_is_seen_whole(desk: Client) -> None:
    drama = rewritten(4)
    said = text(desk.get(address(drama, "compare"), {"old": 2, "new": 4}))
    assert "Place 0" in said and "Place 2" in said and "Place 3" not in said
    assert "Bring back" not in said
    assert text(desk.get(address(drama, "compare"), {"old": 4, "new": 2})) == said
    assert "Bring back from version 2" in text(desk.get(address(drama, "compare"), {"old": 2}))
    assert desk.get(address(drama, "compare"), {"old": 9}).status_code == 404
    whole = text(desk.get(address(drama, "version", 3)))
    assert "Place 1" in whole and "Genre-1" in whole and "Alias “Name 1”" in whole
    assert desk.get(address(drama, "version", 99)).status_code == 404


def test_one_field_is_brought_back_and_the_rest_stays(desk: Client, editor: User) -> None:
    actor = make.make_actor(name="Seo Ha Neul", native_name="서하늘", aliases=[{"name": "Haneul"}])
    writes.update(record=actor, version=1, name="Seo Haneul", native_name="서 하늘", aliases=[{"name": "Sky"}])
    desk.post(address(actor, "restore", 1), {"version": 2, "part": part("native_name"), "reason": "As on the poster"})
    fresh = Actor.objects.get(pk=actor.pk)
    assert (fresh.name, fresh.native_name, fresh.version) == ("Seo Haneul", "서하늘", 3)
    assert [alias.name for alias in fresh.aliases.all()] == ["Sky"]
    revision = fresh.revisions.first()
    assert (revision.action, revision.by, revision.reason) == ("restore", editor, "As on the poster")


def test_one_owned_row_is_brought_back_another_taken_away(desk: Client) -> None:
    notes = [{"key": "cold", "text": "It was cold."}, {"key": "wind", "text": "Wind blew."}]
    scene = make.make_scene(notes=notes, title="Roof")
    changed = [{"key": "cold", "text": "It was warm."}, {"key": "rain", "text": "Rain fell."}]
    writes.update(record=scene, version=1, notes=changed, title="Attic")
    restore = address(scene, "restore", 1)
    desk.post(restore, {"version": 2, "part": part("notes", "cold")})
    assert {note.key: note.text for note in scene.notes.all()} == {"cold": "It was cold.", "rain": "Rain fell."}
    desk.post(restore, {"version": 3, "part": [part("notes", "wind"), part("notes", "rain")]})
    assert {note.key for note in scene.notes.all()} == {"cold", "wind"}
    assert Scene.objects.get(pk=scene.pk).title == "Attic"


def test_a_stale_restore_is_refused_side_by_side_and_keeps_what_was_ticked(desk: Client) -> None:
    drama = make.make_drama(title="Low Tide", setting="Busan")
    writes.update(record=drama, version=1, setting="Seoul")
    joon = User.objects.create_user("joon")
    writes.update(record=drama, version=2, by=joon, setting="Incheon")
    asked = {"version": 2, "part": part("setting"), "reason": "As first told"}
    page = desk.post(address(drama, "restore", 1), asked)
    said = text(page)
    assert "Joon changed this meanwhile" in said and "Busan" in said and "Incheon" in said
    assert "checked" in page.content.decode() and "As first told" in page.content.decode()
    assert Drama.objects.get(pk=drama.pk).setting == "Incheon"
    assert desk.post(address(drama, "restore", 1), {**asked, "version": 3}).status_code == 302
    assert Drama.objects.get(pk=drama.pk).setting == "Busan"


def test_a_date_comes_back_with_where_its_year_is_from() -> None:
    scene = make.make_scene(aired="2024-05-14", aired_inferred=True)
    writes.update(record=scene, version=1, aired="2023-05-14", aired_inferred=False)
    back = writes.restore(record=scene, number=1, version=2, parts=[("aired",)])
    assert (back.aired, back.aired_inferred) == ("2024-05-14", True)


@pytest.mark.parametrize("wrong", [("nothing",), ("status",), ("aliases", "Nobody"), ("notes", "x"), ("aliases",)])
def test_what_cannot_be_brought_back_is_refused(wrong: tuple[str, ...]) -> None:
    drama = make.make_drama(aliases=[{"name": "Tide"}])
    with pytest.raises(ValidationError, match=wrong[0]):
        writes.restore(record=drama, number=1, version=1, parts=[wrong])
    assert drama.revisions.count() == 1


def test_an_article_brought_back_in_part_keeps_its_sentences_in_place(desk: Client) -> None:
    article = make.make_article(body="They met on the roof. It took nine takes.")
    source = make.cite(make.make_drama(), article=article)
    writes.update(record=article, version=1, title="Other", body="It took nine takes.")
    desk.post(address(article, "restore", 1), {"version": 2, "part": part("body")})
    article = Article.objects.get(pk=article.pk)
    assert (article.title, article.version) == ("Other", 3)
    source.evidence.refresh_from_db()
    assert article.text[source.evidence.start : source.evidence.end] == "It took nine takes."


def test_who_may_look_at_a_record_looks_at_its_history_and_only_publishers_bring_back_what_is_public(
    as_one_who_may: Any,
) -> None:
    drama = rewritten(2)
    urls = [address(drama, "history"), address(drama, "version", 1), address(drama, "compare") + "?old=1"]
    client = as_one_who_may("view_drama", "change_drama")
    for url in urls:
        page = client.get(url)
        assert page.status_code == 200
        assert "Restore version" not in text(page) and "Bring back" not in text(page)
    assert client.post(address(drama, "restore", 1), {"version": 3}).status_code == 403
    draft = make.make_drama(publish=False)
    writes.update(record=draft, version=1, setting="Busan")
    assert client.post(address(draft, "restore", 1), {"version": 2}).status_code == 302
    assert client.post(address(draft, "restore", 1), {"version": 3, "part": "{"}).status_code == 403
    client.logout()
    assert {client.get(url).status_code for url in urls} == {302}
