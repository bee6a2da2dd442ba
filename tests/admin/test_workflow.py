"""Publishing, withdrawing, scheduling, restoring; from the list and from the page."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog import writes
from catalog.models import Actor, Drama
from tests import factories as make

pytestmark = pytest.mark.django_db
LIST = "admin:catalog_drama_changelist"


def act(desk: Client, action: str, *records: Drama, reason: str = "") -> str:
    data = {"action": action, "_selected_action": [record.pk for record in records], "reason": reason}
    return desk.post(reverse(LIST), data, follow=True).content.decode()


def move(desk: Client, record: Drama, to: str, **more: str) -> str:
    data = {"to": to, "version": str(record.version), **more}
    return desk.post(reverse("admin:catalog_drama_move", args=[record.pk]), data, follow=True).content.decode()


def test_withdrawing_and_publishing_from_the_list(desk: Client) -> None:
    one, two = make.make_drama(), make.make_drama()
    assert "2 records are now withdrawn." in act(desk, "withdraw_selected", one, two, reason="Doubled")
    assert {drama.status for drama in Drama.objects.all()} == {"withdrawn"}
    assert one.revisions.first().reason == "Doubled"  # type: ignore[union-attr]
    assert "1 record is now published." in act(desk, "publish_selected", one, reason="It is one")
    assert Drama.objects.get(pk=one.pk).live_from


def test_one_that_cannot_go_does_not_hold_the_others_back(desk: Client) -> None:
    published, draft = make.make_drama(), make.make_drama(publish=False, title="Low Tide")
    said = act(desk, "redraft_selected", published, draft, reason="Too early")
    assert "1 record is now draft." in said
    assert "“Low Tide” is draft and cannot become draft." in said


def test_deleting_is_not_offered(desk: Client) -> None:
    drama = make.make_drama()
    assert "delete_selected" not in desk.get(reverse(LIST)).content.decode()
    assert "deletelink-box" not in desk.get(reverse("admin:catalog_drama_change", args=[drama.pk])).content.decode()


def test_withdrawing_on_the_page_with_a_reason(desk: Client) -> None:
    drama = make.make_drama()
    assert "withdrawn now." in move(desk, drama, "withdrawn", reason="Not a drama")
    drama.refresh_from_db()
    assert (drama.status, drama.version) == ("withdrawn", 2)


def test_scheduling(desk: Client) -> None:
    drama = make.make_drama(publish=False)
    ahead = timezone.localtime(timezone.now() + timedelta(days=3))
    said = move(
        desk, drama, "published", publish_at_0=ahead.strftime("%Y-%m-%d"), publish_at_1="09:00", reason="Embargo"
    )
    assert "is scheduled now." in said
    drama.refresh_from_db()
    assert drama.live_from and drama.live_from > timezone.now()
    assert f"/{drama.pk}/change/" in desk.get(f"{reverse(LIST)}?status=scheduled").content.decode()
    assert f"/{drama.pk}/change/" not in desk.get(f"{reverse(LIST)}?status=published").content.decode()


def test_what_is_scheduled_is_called_back(desk: Client) -> None:
    drama = make.make_drama(publish=False)
    drama = writes.schedule(record=drama, version=1, at=timezone.now() + timedelta(days=3))
    shown = timezone.localtime(drama.publish_at).strftime("scheduled %Y-%m-%d %H:%M")
    assert shown in desk.get(reverse(LIST)).content.decode()
    assert "Call back</button>" in desk.get(reverse("admin:catalog_drama_change", args=[drama.pk])).content.decode()
    assert "is draft now." in move(desk, drama, "draft")
    assert Drama.objects.get(pk=drama.pk).live_from is None


def test_a_time_that_is_past_schedules_nothing(desk: Client) -> None:
    drama = make.make_drama(publish=False)
    said = move(desk, drama, "published", publish_at_0="2020-01-01", publish_at_1="09:00", reason="Late")
    assert "Say a time that lies ahead." in said
    assert Drama.objects.get(pk=drama.pk).status == "draft"


@pytest.mark.parametrize(
    ("status", "to", "said"),
    [
        ("published", "withdrawn", "Say why it is withdrawn."),
        ("published", "draft", "Say why it leaves the site."),
        ("in_review", "draft", "Say what is to be mended."),
        ("in_review", "published", "No source says this: title, setting."),
    ],
)
def test_a_step_that_wants_a_reason(desk: Client, status: str, to: str, said: str) -> None:
    drama = make.make_drama(publish=status == "published", setting="Busan")
    if status == "in_review":
        drama = writes.submit(record=drama, version=1)
    assert said in move(desk, drama, to, reason="  ")
    assert Drama.objects.get(pk=drama.pk).status == status
    move(desk, drama, to, reason="Because")
    fresh = Drama.objects.get(pk=drama.pk)
    assert fresh.status == to
    assert fresh.revisions.first().reason == "Because"  # type: ignore[union-attr]


def test_what_has_its_sources_is_published_without_a_reason(desk: Client) -> None:
    sourced, bare = make.make_drama(publish=False), make.make_drama(publish=False, title="Low Tide")
    make.cite(sourced, "title", sourced.title)
    said = act(desk, "publish_selected", sourced, bare)
    assert "1 record is now published." in said
    assert "“Low Tide”: No source says this: title." in said
    assert Drama.objects.get(pk=bare.pk).status == "draft"


def test_publishing_many_costs_the_same_number_of_looks_for_sources(desk: Client) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def looks(number: int) -> int:
        dramas = [make.make_drama(publish=False) for _ in range(number)]
        with CaptureQueriesContext(connection) as captured:
            act(desk, "publish_selected", *dramas, reason="Known")
        return sum("articles_citation" in query["sql"] and "DISTINCT" in query["sql"] for query in captured)

    assert (looks(1), looks(4)) == (1, 1)


def test_sending_to_review_from_the_list(desk: Client) -> None:
    drama = make.make_drama(publish=False)
    assert "1 record is now in review." in act(desk, "submit_selected", drama)
    assert "You may not" not in act(desk, "redraft_selected", drama, reason="Title")
    assert Drama.objects.get(pk=drama.pk).status == "draft"


def test_a_stale_button_does_nothing(desk: Client) -> None:
    drama = make.make_drama()
    writes.update(record=drama, version=1, setting="Busan")
    assert "changed this meanwhile" in move(desk, drama, "withdrawn", reason="Wrong")
    assert Drama.objects.get(pk=drama.pk).status == "published"


def test_restoring_an_old_version(desk: Client) -> None:
    actor = make.make_actor(name="Seo Ha Neul", aliases=[{"name": "Haneul"}])
    writes.update(record=actor, version=1, name="Wrong", aliases=[])
    history = reverse("admin:catalog_actor_history", args=[actor.pk])
    assert "Restore version 1" in desk.get(history).content.decode()
    restore = reverse("admin:catalog_actor_restore", args=[actor.pk, 1])
    assert desk.get(restore).status_code == 405
    page = desk.post(restore, {"version": 2}, follow=True)
    assert "Version 1 is restored" in page.content.decode()
    fresh = Actor.objects.get(pk=actor.pk)
    assert (fresh.name, fresh.version, [alias.name for alias in fresh.aliases.all()]) == ("Seo Ha Neul", 3, ["Haneul"])
    assert "changed this meanwhile" in desk.post(restore, {"version": 2}, follow=True).content.decode()
    assert desk.post(reverse("admin:catalog_actor_restore", args=[actor.pk, 9]), {"version": 3}).status_code == 404


def test_a_genre_in_use_is_not_deleted(desk: Client) -> None:
    genre = make.make_genre("romance")
    drama = make.make_drama(genres=[genre.pk])
    address = reverse("admin:catalog_genre_delete", args=[genre.pk])
    assert drama.title in desk.get(address).content.decode()
    desk.post(address, {"post": "yes"})
    assert [each.slug for each in drama.genres.all()] == ["romance"]
