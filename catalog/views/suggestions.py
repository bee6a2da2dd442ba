"""What a search field offers while somebody types."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import cache_control

from catalog.reading.hits import Found, records_of
from catalog.reading.kind_names import kind_name
from catalog.search import find, suggest

from .search import asked

MOST = 8
KINDS = ("drama", "actor", "scene", "article", "role", "song", "network")
"""What has a name that one types; the rest is found on its title's page."""
TYPE = "application/x-suggestions+json"
KEPT_FOR = 300
"""Seconds for which a browser or cache may keep what was offered."""


@cache_control(public=True, max_age=KEPT_FOR)
def suggestions(request: HttpRequest) -> HttpResponseBase:
    """Records whose name begins as typed, or is near to it: `[typed, [names], [kinds and native names], [addresses]]`
    (OpenSearch Suggestions 1.1)."""
    typed, now = asked(request), timezone.now()
    hits = suggest(typed, types=KINDS, limit=MOST, public_at=now) or find(typed, types=KINDS, limit=MOST, public_at=now)
    found = records_of(sorted(hits, key=lambda hit: hit.type == "article"), brief=True)
    answer = [
        typed,
        [each.heading for each in found],
        [_description(each) for each in found],
        [request.build_absolute_uri(each.record.get_absolute_url()) for each in found],
    ]
    return JsonResponse(answer, safe=False, content_type=TYPE, json_dumps_params={"ensure_ascii": False})


def _description(found: Found) -> str:
    """The kind, the native name, and what it belongs to."""
    record = found.record
    native = getattr(record, "other_name", "")
    title = record.drama.local_name if "drama" in record.parents else ""
    person = record.actor.local_name if "actor" in record.parents else ""
    return ", ".join(filter(None, (kind_name(record.type), native, person, title)))
