"""Pictures come and go with their record's form."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image

from tests import factories as make
from tests.admin.form import filled

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def media(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def drawn() -> SimpleUploadedFile:
    held = BytesIO()
    Image.new("RGB", (4, 3), "navy").save(held, "PNG")
    return SimpleUploadedFile("roof.png", held.getvalue(), "image/png")


def test_a_picture_is_added_with_the_record_and_kept(desk: Client) -> None:
    drama = make.make_drama()
    url = reverse("admin:catalog_drama_change", args=[drama.pk])
    row = {"alternative_text": "A roof", "credit": "Press", "licence": "press", "focal_x": 0.5, "focal_y": 0.4}
    typed = {f"pictures-0-{name}": value for name, value in row.items()}
    data = {**filled(desk.get(url)), **typed, "pictures-TOTAL_FORMS": 1}
    refused = desk.post(url, {**data, "pictures-0-licence": "permission", "pictures-0-file": drawn()})
    assert "Say until when the permission lasts." in refused.content.decode()
    assert desk.post(url, {**data, "pictures-0-file": drawn()}).status_code == 302
    picture = drama.pictures.get()
    assert (picture.width, picture.height, picture.alternative_text) == (4, 3, "A roof")
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
