"""Pictures come and go with their record's form."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from catalog import writes
from tests import factories as make
from tests.admin.form import filled
from tests.pictures import drawn, row, uploaded

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def media(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def typed(**values: Any) -> dict[str, Any]:
    """The first picture of a form as typed."""
    given = {
        "alternative_text": "A roof",
        "credit": "Press",
        "source": "https://press.example",
        "licence": "press",
        "focal_x": 0.5,
        "focal_y": 0.4,
        **values,
    }
    return {f"pictures-0-{name}": value for name, value in given.items()} | {"pictures-TOTAL_FORMS": 1}


def stored(tmp_path: Path) -> list[Path]:
    return [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_picture_is_added_with_the_record_and_kept(desk: Client) -> None:
    drama = make.make_drama()
    url = reverse("admin:catalog_drama_change", args=[drama.pk])
    data = {**filled(desk.get(url)), **typed()}
    refused = desk.post(url, {**data, "pictures-0-licence": "permission", "pictures-0-file": uploaded()})
    assert "Say until when the permission lasts." in refused.content.decode()
    assert desk.post(url, {**data, "pictures-0-file": uploaded()}).status_code == 302
    picture = drama.pictures.get()
    assert (picture.width, picture.height, picture.alternative_text) == (64, 48, "A roof")
    assert drama.revisions.first().data["owned"]["pictures"][0]["credit"] == "Press"  # type: ignore[union-attr]
    again = filled(desk.get(url), synopsis="New")
    again.pop("pictures-0-file")
    assert desk.post(url, again).status_code == 302
    assert drama.pictures.get().pk == picture.pk


def test_adding_a_person_beside_a_role(desk: Client) -> None:
    url = reverse("admin:catalog_actor_add") + "?_to_field=record_ptr&_popup=1"
    page = desk.post(url, {**filled(desk.get(url)), "name": "Seo Ha Neul", "_popup": 1})
    assert page.status_code == 200
    assert "Seo Ha Neul" in page.content.decode()


def test_a_refused_form_leaves_no_file_and_keeps_what_was_typed(desk: Client, tmp_path: Path) -> None:
    drama = make.make_drama()
    url = reverse("admin:catalog_drama_change", args=[drama.pk])
    opened = filled(desk.get(url))
    writes.update(record=drama, version=1, setting="Busan")
    page = desk.post(url, {**opened, **typed(file=uploaded())}).content.decode()
    assert "changed this meanwhile" in page and "https://press.example" in page
    assert stored(tmp_path) == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"GIF89a nothing", "no JPEG, PNG, WebP or AVIF"),
        (drawn()[:70], "damaged"),
        (drawn(9000, 9000, mode="1"), "megapixels"),
    ],
)
def test_what_is_no_picture_is_told_at_its_field(desk: Client, tmp_path: Path, content: bytes, said: str) -> None:
    url = reverse("admin:catalog_actor_add")
    page = desk.post(url, {**filled(desk.get(url)), "name": "Seo Ara", **typed(file=uploaded(content))})
    assert said in str(page.context["inline_admin_formsets"][-1].formset.forms[0].errors["file"])
    assert stored(tmp_path) == []


def test_a_public_record_asks_for_all_at_the_field_and_a_draft_does_not(desk: Client) -> None:
    for publish, status in ((True, 200), (False, 302)):
        actor = make.make_actor(publish=publish)
        url = reverse("admin:catalog_actor_change", args=[actor.pk])
        page = desk.post(url, {**filled(desk.get(url)), **typed(credit="", file=uploaded())})
        assert page.status_code == status
        if publish:
            assert list(page.context["inline_admin_formsets"][-1].formset.forms[0].errors) == ["credit"]


def test_the_form_shows_the_picture_for_its_focal_point_and_never_the_original(desk: Client) -> None:
    actor = make.make_actor(pictures=[row()])
    page = desk.get(reverse("admin:catalog_actor_change", args=[actor.pk])).content.decode()
    assert '<div class="sb-focal"' in page and f"/media/{actor.pictures.get().folder}/page-64.jpg" in page
    assert "originals/" not in page
    without = desk.get(reverse("admin:catalog_actor_change", args=[make.make_actor().pk])).content.decode()
    assert 'class="portrait' in without


def test_a_form_without_a_picture_speaks_of_a_drawn_card_where_one_is_drawn(desk: Client) -> None:
    for record, card in ((make.make_drama(), 1), (make.make_actor(), 1), (make.make_article(), 0)):
        app = "articles" if record.type == "article" else "catalog"
        page = desk.get(reverse(f"admin:{app}_{record.type}_change", args=[record.pk])).content.decode()
        assert page.count("No picture yet") == 1
        assert page.count("pages show this drawn card") == card


def test_the_desk_lists_permissions_that_end_soon(desk: Client, as_one_who_may: Any) -> None:
    today = timezone.localdate()
    for days, name in ((-1, "Ended"), (5, "Ending"), (300, "Lasting")):
        ends = {"licence": "permission", "permitted_until": today + timedelta(days=days)}
        make.make_actor(pictures=[row(alternative_text=name, **ends)])
    make.make_actor(publish=False, pictures=[row(alternative_text="Lacking", credit="")])
    url = reverse("admin:catalog_picture_changelist")
    for standing, name in (("ending", "Ending"), ("ended", "Ended"), ("lacking", "Lacking")):
        page = desk.get(f"{url}?standing={standing}")
        assert [picture.alternative_text for picture in page.context["cl"].result_list] == [name]
    assert as_one_who_may("view_drama").get(url).status_code == 403


def test_the_list_asks_as_often_for_many_pictures(desk: Client) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert desk.get(reverse("admin:catalog_picture_changelist")).status_code == 200
        return len(queries)

    make.make_actor(pictures=[row()])
    cost()
    few = cost()
    for _ in range(4):
        make.make_drama(pictures=[row()])
    assert cost() == few
