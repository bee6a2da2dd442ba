"""Links to what is not public: signed, expiring, revocable, and for nobody else."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog import writes
from catalog.models import Drama, PreviewLink, Revision
from catalog.models.guard import writing
from tests import factories as make

pytestmark = pytest.mark.django_db


def link_to(record: Any, **values: Any) -> str:
    made = writes.make_preview_link(record=record, days=3, **values)
    return reverse("preview", args=[made.token])


def test_made_opened_and_revoked(desk: Client) -> None:
    drama = make.make_drama(title="Low Tide", publish=False, synopsis="A harbour at night.")
    form = reverse("admin:catalog_drama_change", args=[drama.pk])
    assert "Make a preview link" in desk.get(form).content.decode()
    desk.post(reverse("admin:catalog_drama_preview", args=[drama.pk]), {"days": 3})
    ((link, address),) = desk.get(form).context["preview_links"]
    page = Client().get(address)
    assert page.status_code == 200
    assert "A harbour at night." in page.content.decode()
    assert "not public" in page.content.decode()
    assert "noindex" in page["X-Robots-Tag"]
    assert "no-store" in page["Cache-Control"]
    assert Client().get(drama.get_absolute_url()).status_code == 404
    assert Drama.objects.get(pk=drama.pk).live_from is None
    desk.post(reverse("admin:catalog_drama_preview_revoke", args=[drama.pk, link.pk]))
    assert Client().get(address).status_code == 404
    assert desk.get(form).context["preview_links"] == []


def test_a_link_expires_and_cannot_be_forged() -> None:
    drama = make.make_drama(publish=False)
    url = link_to(drama)
    assert Client().get(url).status_code == 200
    assert Client().get(url.replace(":", "x:", 1)).status_code == 404
    assert Client().get("/preview/1/").status_code == 404
    assert Client().post(url).status_code == 405
    past = timezone.now() - timedelta(days=1)
    PreviewLink.objects.update(made_at=past - timedelta(days=1), expires=past)
    assert Client().get(url).status_code == 404


def test_every_kind_shows_though_its_parents_are_not_public() -> None:
    drama = make.make_drama(title="Low Tide", publish=False)
    actor = make.make_actor(name="Han Ji Won", publish=False)
    role = make.make_role(drama=drama, actor=actor, character="Captain Ma", publish=False)
    scene = make.make_scene(drama=drama, title="The rooftop", publish=False)
    article = make.make_article(title="Nine takes", publish=False)
    shown = {role: "Captain Ma", scene: "The rooftop", actor: "Han Ji Won", article: "Nine takes", drama: "Low Tide"}
    for record in (make.make_song(drama=drama, title="Waves", publish=False), make.make_rating(drama=drama)):
        shown[record] = "Waves" if record.type == "song" else "12.3"
    for record, text in shown.items():
        assert text in Client().get(link_to(record)).content.decode(), record
    assert "Captain Ma" not in Client().get(link_to(drama)).content.decode()


def test_scheduled_things_show_and_public_ones_lead_on() -> None:
    tomorrow = timezone.now() + timedelta(days=1)
    drama = make.make_drama(publish=False, synopsis="Tomorrow's news.")
    url = link_to(drama)
    drama = writes.transition(record=drama, to="published", version=1, publish_at=tomorrow)
    assert "Tomorrow&#x27;s news." in Client().get(url).content.decode()
    writes.transition(record=drama, to="published", version=2, publish_at=timezone.now())
    assert Client().get(url)["Location"] == drama.get_absolute_url()
    writes.transition(record=drama, to="withdrawn", version=3)
    assert Client().get(url).status_code == 404


def pending(record: Any, **fields: Any) -> Revision:
    data = writes.snapshot(record)
    data["fields"] |= fields
    with writing():
        return Revision.objects.create(
            record_id=record.pk, base=record.version, state="pending", action="update", data=data
        )


def test_a_pending_change_shows_as_it_will_be() -> None:
    drama = make.make_drama(synopsis="As it is.", aliases=[{"name": "Roof"}])
    url = link_to(drama, revision=pending(drama, synopsis="As it will be."))
    page = Client().get(url).content.decode()
    assert "As it will be." in page
    assert "As it is." not in page
    assert Drama.objects.get(pk=drama.pk).version == 1
    assert Revision.objects.filter(record_id=drama.pk).count() == 2
    with writing():
        Revision.objects.filter(state="pending").update(state="rejected")
    assert Client().get(url).status_code == 404


def test_a_pending_text_of_an_article_shows() -> None:
    article = make.make_article(body="It took nine takes.")
    make.cite(make.make_drama(), "takes", article=article)
    url = link_to(article, revision=pending(article, body="Well. It took nine takes."))
    assert "Well." in Client().get(url).content.decode()


def test_a_link_shows_nothing_that_was_withdrawn_or_cannot_be_any_more() -> None:
    drama = make.make_drama()
    role = make.make_role(drama=drama, publish=False)
    below = link_to(role)
    assert Client().get(below).status_code == 200
    public = make.make_role(drama=drama, character="Ma")
    pending = writes.propose(record=public, version=public.version, character="Oh")
    clash = link_to(public, revision=pending)
    assert Client().get(clash).status_code == 200
    make.make_role(drama=drama, actor=public.actor, character="Oh")
    assert Client().get(clash).status_code == 404
    writes.transition(record=drama, to="withdrawn", version=drama.version, reason="Not to be seen")
    assert Client().get(below).status_code == 404


def test_nobody_makes_one_without_the_permission(as_one_who_may: Any) -> None:
    drama = make.make_drama(publish=False)
    client = as_one_who_may("view_drama", "change_drama")
    assert "Preview links" not in client.get(reverse("admin:catalog_drama_change", args=[drama.pk])).content.decode()
    assert client.post(reverse("admin:catalog_drama_preview", args=[drama.pk]), {"days": 3}).status_code == 403
    made = writes.make_preview_link(record=drama, days=1)
    revoke = reverse("admin:catalog_drama_preview_revoke", args=[drama.pk, made.pk])
    assert client.post(revoke).status_code == 403
    assert PreviewLink.objects.valid().count() == 1


def test_a_wrong_number_of_days_is_told(desk: Client) -> None:
    drama = make.make_drama(publish=False)
    for days in ("0", "99", "x", ""):
        answer = desk.post(reverse("admin:catalog_drama_preview", args=[drama.pk]), {"days": days}, follow=True)
        assert "Days:" in answer.content.decode(), days
    assert not PreviewLink.objects.exists()
