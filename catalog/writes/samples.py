"""A sample catalogue: records that are invented, known as such, and taken away again as one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from typing import Any

from django.apps import apps
from django.core.files.storage import default_storage
from django.db import models, transaction

from catalog.models import Network, Picture, Record

from .reindex import reindex
from .renditions import take_down

_sampling: ContextVar[bool] = ContextVar("sampling", default=False)


@contextmanager
def as_samples() -> Iterator[None]:
    """All records created within are samples."""
    token = _sampling.set(True)
    try:
        yield
    finally:
        _sampling.reset(token)


def is_sample(model: type[Record]) -> bool:
    """Whether a record of the kind that is created now is a sample. Beside samples everything is one, whoever makes
    it, so that the two never mix; networks are reference data and never are."""
    return model is not Network and (_sampling.get() or Record.objects.samples().exists())


@transaction.atomic
def remove_samples() -> int:
    """Delete every sample with its history and whatever points at it; how many there were. What points at such rows
    in its turn must be gone already."""
    count = Record.objects.samples().count()
    pictures = list(Picture.objects.filter(record__sample=True))
    links = [(model, field) for model in apps.get_models(include_auto_created=True) for field in _to_records(model)]
    # What is told by a record goes before it. Constraints are checked at the end of the transaction.
    for model, field in sorted(links, key=lambda link: issubclass(link[0], Record)):
        _rows(model).filter(**{f"{field.name}__sample": True})._raw_delete(_rows(model).db)
    _rows(Record).filter(sample=True)._raw_delete(_rows(Record).db)
    reindex()
    transaction.on_commit(partial(_delete_files, pictures))
    return count


def _to_records(model: type[models.Model]) -> list[Any]:
    """The pointers of a model to records; of a kind of record, the one to its row in Record."""
    if issubclass(model, Record):
        return [] if model is Record else [model._meta.pk]
    fields = [field for field in model._meta.local_fields if isinstance(field, models.ForeignKey)]
    return [field for field in fields if issubclass(field.related_model, Record)]


def _rows(model: type[models.Model]) -> models.QuerySet[Any]:
    """All rows, past the manager that deletes no record."""
    return models.QuerySet(model)


def _delete_files(pictures: list[Picture]) -> None:
    for picture in pictures:
        take_down(picture)
        default_storage.delete(str(picture.file.name))
