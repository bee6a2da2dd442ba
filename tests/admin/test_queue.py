"""The queue of proposals: what is shown, and what accept and reject do."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from articles import review
from articles.models import Suggestion
from tests import factories as make

pytestmark = pytest.mark.django_db
QUEUE = "/admin/articles/suggestion/"


@pytest.fixture
def accepting(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Accepts everything but what is called “Refused”."""
    seen: list[Any] = []

    def accept(*, suggestion: Suggestion, by: Any) -> None:
        if suggestion.data["title"] == "Refused":
            raise ValidationError("Two people bear this name.")
        seen.append((suggestion.pk, by))

    monkeypatch.setattr(review, "accept", accept)
    monkeypatch.setattr(review, "settle", lambda article: (0, 0))
    return seen


def act(desk: Client, action: str, *rows: Suggestion) -> str:
    data = {"action": action, "_selected_action": [row.pk for row in rows]}
    return desk.post(QUEUE, data, follow=True).content.decode()


def test_the_queue_shows_what_waits_with_its_sentence(desk: Client) -> None:
    waiting = make.make_suggestion(data={"title": "Roof", "actors": ["Han", "Seo"]}, confidence=0.72)
    page = desk.get(QUEUE).content.decode()
    assert "title: Roof; actors: Han, Seo" in page
    assert "It took nine takes." in page
    assert "0.72" in page
    assert waiting.article.title in page


def test_a_retelling_waits_behind_the_first_and_its_story_can_be_asked_for(desk: Client) -> None:
    first, other = make.make_suggestion(), make.make_suggestion()
    again = make.make_suggestion(follows=first)
    story = make.make_story(first.article, again.article)

    def shown(query: str) -> set[int]:
        page = desk.get(f"{QUEUE}?{query}").content.decode()
        return {row.pk for row in (first, again, other) if f"/suggestion/{row.pk}/change/" in page}

    assert shown("") == {first.pk, other.pk}
    assert shown(f"article__telling__story={story.pk}") == {first.pk}
    page = desk.get("/admin/articles/story/").content.decode()
    assert f"?article__telling__story={story.pk}" in page and "1 proposal waits" in page


def test_filters(desk: Client) -> None:
    sure, weak = make.make_suggestion(confidence=0.95), make.make_suggestion(confidence=0.3, kind="song")
    done = make.make_suggestion(status="rejected", decided_at="2026-01-01T00:00Z")

    def shown(query: str) -> set[int]:
        page = desk.get(f"{QUEUE}?{query}").content.decode()
        return {row.pk for row in (sure, weak, done) if f"/suggestion/{row.pk}/change/" in page}

    assert shown("") == {sure.pk, weak.pk}
    assert shown("confidence=sure") == {sure.pk}
    assert shown("confidence=weak&kind=song") == {weak.pk}
    assert shown("status=rejected") == {done.pk}
    assert shown("status=all") == {sure.pk, weak.pk, done.pk}


def test_each_row_is_told_about(desk: Client, editor: User, accepting: list[Any]) -> None:
    good, bad = make.make_suggestion(), make.make_suggestion(data={"title": "Refused"})
    said = act(desk, "accept_selected", good, bad)
    assert accepting == [(good.pk, editor)]
    assert "1 proposal accepted." in said
    assert "Two people bear this name." in said


def test_rejecting(desk: Client, editor: User) -> None:
    one, two = make.make_suggestion(), make.make_suggestion()
    assert "2 proposals rejected." in act(desk, "reject_selected", one, two)
    one.refresh_from_db()
    assert (one.status, one.decided_by) == ("rejected", editor)
    again = desk.post(reverse("admin:articles_suggestion_decide", args=[one.pk]), {"decision": "accept"}, follow=True)
    assert "is rejected already" in again.content.decode()


def test_one_is_decided_on_its_page_and_the_next_comes(desk: Client) -> None:
    first, second = make.make_suggestion(confidence=0.9), make.make_suggestion(confidence=0.8)
    page = desk.get(reverse("admin:articles_suggestion_change", args=[first.pk])).content.decode()
    assert '<mark class="is-chosen">It took nine takes.</mark>' in page
    assert "They met on the roof. <mark" in page
    decide = reverse("admin:articles_suggestion_decide", args=[first.pk])
    answer = desk.post(decide, {"decision": "reject"})
    assert answer["Location"] == reverse("admin:articles_suggestion_change", args=[second.pk])
    first.refresh_from_db()
    assert first.status == "rejected"
    assert 'value="accept"' not in desk.get(decide.replace("decide", "change")).content.decode()


def test_who_may_only_look_does_not_decide(as_one_who_may: Any) -> None:
    one = make.make_suggestion()
    client = as_one_who_may("view_suggestion")
    page = client.get(reverse("admin:articles_suggestion_change", args=[one.pk])).content.decode()
    assert 'value="accept"' not in page
    decide = reverse("admin:articles_suggestion_decide", args=[one.pk])
    assert client.post(decide, {"decision": "reject"}).status_code == 403
    act(client, "reject_selected", one)
    one.refresh_from_db()
    assert one.status == "open"
