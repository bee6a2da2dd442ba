"""Texts that come in by an editor's hand: each becomes an arrival, looked at before it becomes an article."""

from __future__ import annotations

import hashlib
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from articles.models import Arrival, Article, Batch

from .fetching import Unreachable
from .files import Unreadable, legible
from .pages import Page, read_page
from .quarantine import quarantine

NAMED = 60
"""Characters of a file's name in a reference."""


def digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def reference_of(url: str) -> str:
    """An address as the key of an import: itself, or where it is longer than that column, its end as a hash."""
    url = url.partition("#")[0]
    return url if len(url) <= 300 else f"{url[:230]}…{digest(url)}"


def paste(*, text: str, by: Any, rights: str = Article.Rights.QUOTES) -> Arrival:
    """A pasted text. The same text once more by the same editor is the same arrival, if it still waits. Raises
    Unreadable."""
    text = legible(text.encode("utf-8", "replace"))
    sha256 = digest(text)
    return _once(Arrival(way=Arrival.Way.PASTE, ref=f"paste/{sha256[:16]}", text=text, sha256=sha256, by=by), rights)


def page(*, address: str, by: Any, rights: str = Article.Rights.QUOTES) -> Arrival:
    """The article at an address, fetched now. Raises Unreachable or Unreadable."""
    arrival = Arrival(way=Arrival.Way.PAGE, by=by)
    fill(arrival, _within_column(read_page(address.strip())))
    return _once(arrival, rights)


def fill(arrival: Arrival, page: Page) -> None:
    """What the page says, where the arrival does not say it already. Raises Unreadable for a text that is none."""
    arrival.text = legible(page.text.encode("utf-8", "replace"))
    arrival.sha256 = digest(arrival.text)
    for name in ("url", "title", "author", "outlet_name", "language", "dated"):
        setattr(arrival, name, getattr(arrival, name) or getattr(page, name))
    arrival.ref = arrival.ref or reference_of(arrival.url)


def files(
    *, uploads: list[tuple[str, bytes]], by: Any, rights: str, publish: bool, accept: bool
) -> tuple[Arrival | None, Batch | None]:
    """Uploaded files (name, bytes): one that can be read waits to be looked at, several become a batch. What cannot
    be read is quarantined with its reason."""
    if len(uploads) == 1:
        return _once(_file(uploads[0], by), rights), None
    with transaction.atomic():
        batch = Batch.objects.create(by=by, rights=rights, publish=publish, accept=accept)
        seen: set[str] = set()
        for upload in uploads:
            try:
                arrival = _file(upload, by)
            except Unreadable as error:
                arrival = _unread(upload, by)
                quarantine(arrival, str(error), size=len(upload[1]))
            if arrival.ref not in seen:
                arrival.batch, arrival.rights = batch, rights
                arrival.state = arrival.state if arrival.detail else Arrival.State.QUEUED
                arrival.save()
            seen.add(arrival.ref)
    return None, batch


def _file(upload: tuple[str, bytes], by: Any) -> Arrival:
    name, data = upload
    text, sha256 = legible(data), hashlib.sha256(data).hexdigest()
    # Two editors' “article.txt” are two articles.
    return Arrival(way=Arrival.Way.FILE, ref=f"upload/{sha256[:16]}/{plain(name)}", text=text, sha256=sha256, by=by)


def _unread(upload: tuple[str, bytes], by: Any) -> Arrival:
    return Arrival(
        way=Arrival.Way.FILE, ref=f"upload/{hashlib.sha256(upload[1]).hexdigest()[:16]}/{plain(upload[0])}", by=by
    )


def plain(name: str) -> str:
    return "".join(c if c.isprintable() else "�" for c in name)[-NAMED:] or "file"


def _within_column(found: Page) -> Page:
    if len(found.url) > 500:
        raise Unreachable("The address is too long.")
    return found


def _once(arrival: Arrival, rights: str) -> Arrival:
    """The arrival saved; where the same of the same editor still waits, that one, so that nothing typed into it is
    lost."""
    waiting = Arrival.objects.filter(ref=arrival.ref, sha256=arrival.sha256, by=arrival.by, state=Arrival.State.WAITING)
    if (same := waiting.first()) is not None:
        return same
    arrival.rights = rights
    arrival.save()
    return arrival


def describe(*, arrival: Arrival, values: dict[str, Any]) -> Arrival:
    """What an editor says of an arrival that waits. Raises ValidationError where it does not wait any more."""
    with transaction.atomic():
        fresh = Arrival.objects.select_for_update(of=("self",)).get(pk=arrival.pk)
        if not fresh.is_open:
            raise ValidationError(f"It is {fresh.get_state_display()} already.")
        for name, value in values.items():
            setattr(fresh, name, value)
        fresh.save()
    return fresh


def discard(*, arrival: Arrival) -> Arrival:
    """Not wanted; kept, so that a feed does not bring it again."""
    return describe(arrival=arrival, values={"state": Arrival.State.DISCARDED})
