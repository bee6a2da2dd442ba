"""A page that is not there helps on: what its address says is looked up."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone

from catalog.search import find
from catalog.views.found import groups_shown

MOST = 5
LONGEST: Final = 80
"""Letters of an address that are looked up."""
NO_NAMES: Final = frozenset(
    {"ko", "en", "dramas", "actors", "scenes", "articles", "roles", "networks", "genres", "kinds", "years", "search"}
    | {"sources", "preview", "feed", "cards", "index", "page", "html", "htm", "php"}
)
"""Words of addresses that name no record."""
NOT_FOR_READERS: Final = ("/admin/", "/api/", "/static/", "/media/", "/cards/", "/preview/")
FILE: Final = re.compile(r"\.(?!html?$|php$)[a-z0-9]{1,5}$", re.IGNORECASE)


def words_of(path: str) -> str:
    """What an address says: its words without numbers and names of lists; empty where nobody reads there."""
    if path.startswith(NOT_FOR_READERS) or FILE.search(path):
        return ""
    words = re.findall(r"[^\W_]+", unquote(path))
    return " ".join(word for word in words if not word.isdigit() and word.casefold() not in NO_NAMES)[:LONGEST].strip()


def not_found(request: HttpRequest, exception: Exception) -> HttpResponseBase:
    """404 with the search filled in, and the records nearest to the words of the address."""
    query = words_of(request.path)
    nearest = {"": find(query, limit=MOST, public_at=timezone.now())} if query else {}
    hits = groups_shown(nearest, query).get("", [])
    return render(request, "404.html", {"not_found": True, "query": query, "hits": hits}, status=404)
