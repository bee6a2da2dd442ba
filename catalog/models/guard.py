"""Records change through `catalog.writes` alone; everything else is refused here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, ClassVar, NoReturn

from django.db import models

_writing: ContextVar[bool] = ContextVar("writing", default=False)


class OutsideWrites(RuntimeError):
    """A record was about to change without a revision."""


@contextmanager
def writing() -> Iterator[None]:
    """Lets records be saved; for `catalog.writes` alone."""
    token = _writing.set(True)
    try:
        yield
    finally:
        _writing.reset(token)


def require_writing(what: str) -> None:
    """Raise OutsideWrites unless `catalog.writes` is at work."""
    if not _writing.get():
        raise OutsideWrites(f"{what}: records change only through catalog.writes, which leaves a revision.")


class GuardedQuerySet(models.QuerySet[Any]):
    """Refuses what would change records without a revision."""

    def update(self, **values: Any) -> int:
        require_writing("update()")
        return super().update(**values)

    def bulk_update(self, *args: Any, **options: Any) -> int:
        require_writing("bulk_update()")
        return super().bulk_update(*args, **options)

    def bulk_create(self, *args: Any, **options: Any) -> list[Any]:
        require_writing("bulk_create()")
        return super().bulk_create(*args, **options)

    def delete(self) -> NoReturn:
        raise OutsideWrites("delete(): records are withdrawn, never deleted.")


class Owned(models.Model):
    """A row that belongs to a record and is part of its revisions. `identity` names the fields by which a row
    is the same in two of them."""

    identity: ClassVar[tuple[str, ...]]

    objects: ClassVar[Any] = GuardedQuerySet.as_manager()

    class Meta:
        abstract = True
        base_manager_name = "objects"

    def save_base(self, *args: Any, **options: Any) -> None:
        require_writing(f"{type(self).__name__}.save()")
        super().save_base(*args, **options)

    def delete(self, *args: Any, **options: Any) -> Any:
        require_writing(f"{type(self).__name__}.delete()")
        return super().delete(*args, **options)
