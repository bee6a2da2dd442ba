"""Files are no part of a transaction: what was stored for a write that is refused is taken away again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

_stored: ContextVar[list[str] | None] = ContextVar("stored", default=None)


@contextmanager
def all_or_no_files() -> Iterator[None]:
    """Removes every file stored within where it ends with an exception. May be nested; the outermost one stands around
    the outermost transaction."""
    outer, mine = _stored.get(), list[str]()
    token = _stored.set(mine)
    try:
        yield
    except BaseException:
        for name in mine:
            default_storage.delete(name)
        raise
    finally:
        _stored.reset(token)
    if outer is not None:
        outer += mine


def remember(name: str) -> None:
    """A file was stored under this name."""
    stored = _stored.get()
    if stored is not None:
        stored.append(name)


def store(name: str, content: bytes) -> None:
    """Store `content` under exactly this name."""
    if default_storage.exists(name):
        default_storage.delete(name)
    default_storage.save(name, ContentFile(content))
    remember(name)
