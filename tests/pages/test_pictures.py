"""Pictures of a record, for as long as their use is permitted."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from catalog import writes
from tests import factories as make
from tests.pictures import row

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def media(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


@pytest.mark.parametrize("kind", ["drama", "actor", "scene", "article"])
def test_a_page_shows_the_picture_with_its_text_and_credit(client: Client, kind: str) -> None:
    record = getattr(make, f"make_{kind}")()
    writes.update(record=record, version=1, pictures=[row()])
    page = client.get(record.get_absolute_url()).content.decode()
    picture = page.split("<picture>")[1].split("</picture>")[0]
    assert 'alt="A harbour"' in picture
    assert 'width="64" height="48"' in picture
    assert 'type="image/avif"' in picture and 'type="image/webp"' in picture and ".jpg 64w" in picture
    assert "Kang" in page and "https://kang.example/1" in page
    assert 'property="og:image" content="http://testserver/media/pictures/' in page
    assert "originals/" not in page


@pytest.mark.parametrize(("days", "shown"), [(0, True), (1, True), (-1, False)])
def test_a_picture_goes_when_its_permission_ends(client: Client, days: int, shown: bool) -> None:
    until = timezone.localdate() + timedelta(days=days)
    actor = make.make_actor()
    writes.update(record=actor, version=1, pictures=[row(licence="permission", permitted_until=until)])
    make.make_role(actor=actor)
    assert ("A harbour" in client.get(actor.get_absolute_url()).content.decode()) is shown
    assert ("<picture>" in client.get("/actors/").content.decode()) is shown


def test_cards_show_it_and_where_there_is_none_one_is_drawn(client: Client) -> None:
    role = make.make_role(
        actor=make.make_actor(name="Seo Ara", pictures=[row()]), drama=make.make_drama(pictures=[row()])
    )
    other = make.make_role(drama=role.drama)
    for url in ("/dramas/", "/actors/", role.drama.get_absolute_url()):
        assert "<picture>" in client.get(url).content.decode(), url
    assert client.get(role.actor.get_absolute_url()).content.decode().count("<picture>") == 2
    assert 'class="portrait' in client.get("/actors/").content.decode()
    assert 'class="portrait' in client.get(other.actor.get_absolute_url()).content.decode()
    assert 'class="poster' in client.get(make.make_drama().get_absolute_url()).content.decode()
