"""Search over everything, by kind."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone

from catalog.reading.hits import groups_of
from catalog.reading.meant import meant
from catalog.reading.paging import page_of, query
from catalog.search import KINDS, find_each

from .found import groups_shown

MOST = 200
"""Hits of one kind that are counted and paged."""
FEW = 5
"""Of each kind where all kinds are shown."""
LONGEST = 200


def search(request: HttpRequest) -> HttpResponseBase:
    """Records and articles by any spelling: a few of each kind, the kind of the best first; or all of one kind, page
    by page."""
    words = asked(request)
    kind = request.GET.get("kind", "")
    if kind and kind not in KINDS:
        raise Http404
    now = timezone.now()
    groups = groups_of(find_each(words, each=MOST, public_at=now))
    page = page_of(request, next((group.hits for group in groups if group.kind == kind), []))
    counts = {group.kind: len(group.hits) for group in groups}
    few = {kind: page.rows} if kind else {group.kind: group.hits[:FEW] for group in groups}
    queries = {each: query(request, kind=each) for each in counts}
    corrected = meant(words, [hit for group in groups for hit in group.hits], now)
    values: dict[str, Any] = {
        "query": words,
        "kind": kind,
        "groups": [(each, shown, counts[each], queries[each]) for each, shown in groups_shown(few, words).items()],
        "chips": [(each, count, queries[each]) for each, count in counts.items()],
        "most": MOST,
        "everything": query(request, kind=None),
        "page": page,
        "meant": corrected,
        "meant_query": query(request, q=corrected, kind=None),
    }
    return render(request, "site/search.html", values)


def asked(request: HttpRequest) -> str:
    """The words of `?q=`, as many as anybody reads."""
    return request.GET.get("q", "").strip()[:LONGEST]
