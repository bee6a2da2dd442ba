"""Pictures through `catalog.writes`: their files, what publishing requires, the end of a permission."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from catalog import writes
from catalog.models import Actor, Picture
from tests import factories as make
from tests.pictures import row

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def media(settings: Any, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def files(media: Path) -> set[str]:
    return {str(path.relative_to(media)) for path in media.rglob("*") if path.is_file()}


def pictured(publish: bool = True, **values: Any) -> Picture:
    return make.make_actor(publish=publish, pictures=[row(**values)]).pictures.get()


def test_what_is_stored_bears_a_random_name(media: Path) -> None:
    first, second = pictured(), pictured()
    assert first.file.name != second.file.name
    assert "harbour" not in " ".join(files(media))
    shown = {f"{first.folder}/{each.name}" for each in first.renditions()}
    assert shown < files(media)


def test_nothing_is_left_of_a_refused_write(media: Path) -> None:
    with pytest.raises(ValidationError):
        make.make_actor(pictures=[row(), row(focal_x=7)])
    assert files(media) == set()
    actor = make.make_actor()
    with pytest.raises(writes.StaleVersion):
        writes.update(record=actor, version=7, pictures=[row()])
    with pytest.raises(ValidationError):
        writes.update(record=actor, version=1, pictures=[row(), row(credit="")])
    assert files(media) == set()


def test_what_is_no_picture_is_refused_at_its_field(media: Path) -> None:
    with pytest.raises(ValidationError) as refusal:
        pictured(file=ContentFile(b"#!/bin/sh", name="poster.jpg"))
    assert "no JPEG" in refusal.value.message_dict["file"][0]
    assert files(media) == set()


@pytest.mark.parametrize("name", ["alternative_text", "credit", "source", "licence"])
def test_a_draft_may_lack_what_publishing_requires(name: str) -> None:
    actor = pictured(publish=False, **{name: ""}).record.specific()
    said = str(Picture._meta.get_field(name).verbose_name)  # type: ignore[union-attr]
    with pytest.raises(ValidationError) as refusal:
        writes.transition(record=actor, to="published", version=1)
    assert f"has no {said}" in refusal.value.message_dict["pictures"][0]
    with pytest.raises(ValidationError):
        pictured(**{name: ""})
    assert Actor.objects.get(pk=actor.pk).status == "draft"


def test_scheduling_requires_it_too() -> None:
    actor = pictured(publish=False, credit="").record.specific()
    with pytest.raises(ValidationError):
        writes.transition(record=actor, to="published", version=1, publish_at=timezone.now() + timedelta(days=1))


def test_a_public_record_without_new_pictures_is_not_asked_again() -> None:
    actor = make.make_actor()
    with CaptureQueriesContext(connection) as queries:
        writes.update(record=actor, version=1, name="Seo Ara")
    assert not any("alternative_text" in each["sql"] and "'' OR" in each["sql"] for each in queries)


def test_a_permission_needs_its_date() -> None:
    with pytest.raises(ValidationError):
        pictured(licence="permission")


def test_the_end_of_a_permission_takes_down_every_address(media: Path) -> None:
    today = timezone.localdate()
    ending = pictured(licence="permission", permitted_until=today)
    addresses = {f"{ending.folder}/{each.name}" for each in ending.renditions()}
    assert writes.expire_pictures() == 0 and addresses <= files(media)
    writes.update(
        record=ending.record.specific(),
        version=1,
        pictures=[{"file": ending.file.name, "permitted_until": today - timedelta(days=1)}],
    )
    assert writes.expire_pictures() == 1
    assert not addresses & files(media)
    assert writes.expire_pictures() == 0
    writes.update(
        record=ending.record.specific(),
        version=2,
        pictures=[{"file": ending.file.name, "permitted_until": today + timedelta(days=9)}],
    )
    assert addresses <= files(media)


def test_another_focal_point_makes_other_files(media: Path, django_capture_on_commit_callbacks: Any) -> None:
    picture = pictured()
    before = picture.folder
    with django_capture_on_commit_callbacks(execute=True):
        writes.update(
            record=picture.record.specific(), version=1, pictures=[{"file": picture.file.name, "focal_x": 0.9}]
        )
    after = Picture.objects.get().folder
    assert before != after
    assert {name.rpartition("/")[0] for name in files(media)} >= {after}
    assert before not in {name.rpartition("/")[0] for name in files(media)}


def test_a_dropped_picture_is_shown_no_more_and_comes_back_with_its_version(
    media: Path, django_capture_on_commit_callbacks: Any
) -> None:
    picture = pictured()
    actor = picture.record.specific()
    with django_capture_on_commit_callbacks(execute=True):
        actor = writes.update(record=actor, version=1, pictures=[])
    assert files(media) == {picture.file.name}
    with django_capture_on_commit_callbacks(execute=True):
        actor = writes.restore(record=actor, number=1, version=2)
    back = actor.pictures.get()
    assert (back.file.name, back.width, back.height) == (picture.file.name, 64, 48)
    assert f"{back.folder}/{back.renditions()[0].name}" in files(media)


def test_a_file_that_went_to_another_record_stays(media: Path, django_capture_on_commit_callbacks: Any) -> None:
    picture = pictured()
    with django_capture_on_commit_callbacks(execute=True):
        make.make_actor(pictures=[row(file=picture.file.name, width=64, height=48)])
        writes.update(record=picture.record.specific(), version=1, pictures=[])
    assert f"{picture.folder}/{picture.renditions()[0].name}" in files(media)


def test_what_is_missing_is_made_again(media: Path) -> None:
    picture = pictured()
    for each in (media / picture.folder).iterdir():
        each.unlink()
    assert writes.remake_renditions() == 1
    assert writes.remake_renditions() == 0
    Path(picture.file.path).unlink()
    assert writes.remake_renditions() == 0
