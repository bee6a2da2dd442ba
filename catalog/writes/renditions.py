"""Keeping the files that pages show in step with a record's pictures."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from functools import partial

from django.core.files.storage import default_storage
from django.db import transaction

from catalog.imaging import encode
from catalog.models import Picture, Record
from catalog.models.stored_files import store

Place = tuple[str, float, float]
"""File and focal point: what a folder of renditions follows from."""


@contextmanager
def renditions_following(record: Record, named: Collection[str]) -> Iterator[None]:
    """Around a write of the owned rows `named`: new pictures are rendered, renditions that nobody shows any more go
    once the write stands."""
    if "pictures" not in named:
        yield
        return
    before = {_place(picture) for picture in record.pictures.all()}
    yield
    for picture in record.pictures.permitted():
        render(picture)
    if gone := before - {_place(picture) for picture in record.pictures.all()}:
        transaction.on_commit(partial(_clear, gone))


def render(picture: Picture) -> bool:
    """Make the renditions of a picture, once: False where they are there."""
    plan = picture.renditions()
    if default_storage.exists(f"{picture.folder}/{plan[-1].name}"):
        return False
    with default_storage.open(str(picture.file.name)) as original:
        for rendition, content in encode(original, plan):  # type: ignore[arg-type]
            store(f"{picture.folder}/{rendition.name}", content)
    return True


def take_down(picture: Picture) -> bool:
    """Remove the renditions of a picture: False where there are none."""
    names: list[str] = []
    with suppress(FileNotFoundError):
        names = default_storage.listdir(picture.folder)[1]
    for name in names:
        default_storage.delete(f"{picture.folder}/{name}")
    with suppress(OSError):
        default_storage.delete(picture.folder)  # the empty folder, where storage has such
    return bool(names)


def _place(picture: Picture) -> Place:
    return str(picture.file.name), picture.focal_x, picture.focal_y


def _clear(gone: Collection[Place]) -> None:
    for file, focal_x, focal_y in gone:
        # After a merge the same file belongs to another record.
        if not Picture.objects.filter(file=file, focal_x=focal_x, focal_y=focal_y).exists():
            take_down(Picture(file=file, focal_x=focal_x, focal_y=focal_y))
