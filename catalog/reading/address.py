"""Addresses that last: a wrong slug, a rename or a merge leads on to where the record is now."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponsePermanentRedirect

from catalog.models import Record

MOST_HOPS = 8
"""Merges followed one after another before giving up; writes keep chains short."""


class PermanentRedirectKeepingMethod(HttpResponsePermanentRedirect):
    """308 (RFC 9110, section 15.4.9): as 301, and the method stays what it was."""

    status_code = 308


class Moved(Exception):
    """The record is elsewhere; `response` leads there."""

    def __init__(self, response: HttpResponseBase) -> None:
        super().__init__(response)
        self.response = response


def lead_on(request: HttpRequest, url: str) -> HttpResponseBase:
    """301, or 308 where the method is neither GET nor HEAD; the query goes along."""
    query = request.META.get("QUERY_STRING", "")
    kind = HttpResponsePermanentRedirect if request.method in ("GET", "HEAD") else PermanentRedirectKeepingMethod
    return kind(f"{url}?{query}" if query and "?" not in url else url)


def _successor(pk: int) -> Record | None:
    """The public record into which `pk` was merged, at whatever remove."""
    record = Record.objects.select_related("merged_into").filter(pk=pk).first()
    for _ in range(MOST_HOPS):
        if record is None or record.merged_into_id is None:
            break
        record = Record.objects.select_related("merged_into").get(pk=record.merged_into_id)
    if record is None or record.pk == pk:
        return None
    return type(record.specific()).objects.public().filter(pk=record.pk).first()


def find(request: HttpRequest, public: Any, pk: int, slug: str, tail: str = "") -> Any:
    """The public record under this address; `tail` is what follows the record's own address (`feed/`).

    Raises Moved for a wrong slug or a merged record, Http404 where readers may see nothing."""
    record = public.filter(pk=pk).first()
    target: Any = record or _successor(pk)
    if target is None:
        raise Http404
    if record is None or record.slug != slug:
        raise Moved(lead_on(request, target.get_absolute_url() + tail))
    return record
