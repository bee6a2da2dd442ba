"""Search over everything."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone

from catalog.reading.hits import records_of
from catalog.search import find

MOST = 40
LONGEST = 200


def search(request: HttpRequest) -> HttpResponseBase:
    """Records and articles by any spelling, the best first."""
    query = request.GET.get("q", "").strip()[:LONGEST]
    hits = records_of(find(query, limit=MOST, public_at=timezone.now())) if query else []
    return render(request, "site/search.html", {"query": query, "hits": hits})
