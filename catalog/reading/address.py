"""Addresses of records that last: a wrong slug, a rename or a merge leads on to where the record is now."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import (
    Http404,
    HttpRequest,
    HttpResponseBase,
    HttpResponseNotAllowed,
    HttpResponsePermanentRedirect,
)
from django.utils.cache import patch_cache_control
from django.views.decorators.csrf import csrf_exempt

from catalog.models import Record

View = Callable[..., HttpResponseBase]
READING = ("GET", "HEAD")


class Key:
    """Converter of the number of a record in an address: of a length that every database takes."""

    regex = "[0-9]{1,18}"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return str(value)


class Year:
    """Converter of a year in an address, as four digits."""

    regex = "[1-9][0-9]{3}"
    to_python = int
    to_url = str


MOST_HOPS = 8
"""Merges followed one after another before giving up; writes keep chains short."""


KEPT_FOR = 60
"""Seconds for which a browser may follow a redirect without asking."""


class PermanentRedirectKeepingMethod(HttpResponsePermanentRedirect):
    """308 (RFC 9110, section 15.4.9): as 301, and the method stays what it was."""

    status_code = 308


class Moved(Exception):
    """The record is elsewhere, or only there to be read; `response` says so."""

    def __init__(self, response: HttpResponseBase) -> None:
        super().__init__(response)
        self.response = response


def leads_on(view: View) -> View:
    """For a record's page, which only reads: answer with the redirect where the record is elsewhere. A form posted
    under an old address is led on too, so nothing is refused for want of a token before that."""

    @wraps(view)
    def inner(request: HttpRequest, *args: Any, **values: Any) -> HttpResponseBase:
        try:
            return view(request, *args, **values)
        except Moved as moved:
            return moved.response

    return csrf_exempt(inner)


def lead_on(request: HttpRequest, url: str) -> HttpResponseBase:
    """301, or 308 where the method is neither GET nor HEAD; the query goes along."""
    query = request.META.get("QUERY_STRING", "")
    kind = HttpResponsePermanentRedirect if request.method in READING else PermanentRedirectKeepingMethod
    response = kind(f"{url}?{query}" if query and "?" not in url else url)
    # Browsers keep a 301 for good unless told otherwise, but a merge can be taken apart.
    patch_cache_control(response, max_age=KEPT_FOR)
    return response


def _successor(pk: int) -> Record | None:
    """The visible record into which `pk` was merged, at whatever remove."""
    record = Record.objects.select_related("merged_into").filter(pk=pk).first()
    for _ in range(MOST_HOPS):
        if record is None or record.merged_into_id is None:
            break
        record = Record.objects.select_related("merged_into").get(pk=record.merged_into_id)
    if record is None or record.pk == pk:
        return None
    return type(record.specific()).objects.visible().filter(pk=record.pk).first()


def find(request: HttpRequest, public: Any, pk: int, slug: str, tail: str = "") -> Any:
    """The record of `public` under this address; `tail` is what follows the record's own address (`feed/`).

    Raises Moved for a wrong slug, a merged record or a method that does not read, Http404 where readers may see
    nothing."""
    record = public.filter(pk=pk).first()
    target: Any = record or _successor(pk)
    if target is None:
        raise Http404
    if record is None or record.slug != slug:
        raise Moved(lead_on(request, target.get_absolute_url() + tail))
    if request.method not in READING:
        raise Moved(HttpResponseNotAllowed(READING))
    return record
