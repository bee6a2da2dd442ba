"""Pictures of a record, for as long as their use is permitted."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.utils import timezone
from PIL import Image

from catalog import writes
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def picture(settings: Any, tmp_path: Any) -> Any:
    settings.MEDIA_ROOT = tmp_path
    drawn = BytesIO()
    Image.new("RGB", (64, 48), "teal").save(drawn, "PNG")

    def row(**values: Any) -> dict[str, Any]:
        file = ContentFile(drawn.getvalue(), name="harbour.png")
        return {"file": file, "alternative_text": "A harbour", "credit": "Kang", "licence": "own", **values}

    return row


@pytest.mark.parametrize("kind", ["drama", "actor", "scene"])
def test_a_page_shows_the_picture_with_its_text_and_credit(client: Client, picture: Any, kind: str) -> None:
    record = getattr(make, f"make_{kind}")()
    writes.update(record=record, version=1, pictures=[picture()])
    page = client.get(record.get_absolute_url()).content.decode()
    assert 'alt="A harbour"' in page
    assert 'width="64"' in page
    assert "Kang" in page


@pytest.mark.parametrize(("days", "shown"), [(1, True), (-1, False)])
def test_a_picture_goes_when_its_permission_ends(client: Client, picture: Any, days: int, shown: bool) -> None:
    until = timezone.localdate() + timedelta(days=days)
    actor = make.make_actor()
    writes.update(record=actor, version=1, pictures=[picture(licence="permission", permitted_until=until)])
    assert ("A harbour" in client.get(actor.get_absolute_url()).content.decode()) is shown
