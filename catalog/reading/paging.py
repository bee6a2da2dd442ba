"""Pages of a list that cost the same however long the list is: no total is counted to show one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest
from django.utils.http import urlencode

PER_PAGE = 24


@dataclass(frozen=True, slots=True)
class Page:
    """`rows` of page `number`; `previous` and `next` are queries with the filters kept, empty where there is none."""

    rows: list[Any]
    number: int
    previous: str
    next: str


def page_of(request: HttpRequest, queryset: Any, per_page: int = PER_PAGE) -> Page:
    """The page that the address asks for. One row more is fetched than shown: it tells whether another follows.

    Raises Http404 for a page that is no number above zero, or empty beyond the first."""
    text = request.GET.get("page", "1")
    if not (text.isascii() and text.isdigit() and len(text) < 5 and int(text)):
        raise Http404
    number = int(text)
    rows = list(queryset[(number - 1) * per_page : number * per_page + 1])
    if number > 1 and not rows:
        raise Http404
    return Page(
        rows=rows[:per_page],
        number=number,
        previous=query(request, page=number - 1 if number > 2 else None) if number > 1 else "",
        next=query(request, page=number + 1) if len(rows) > per_page else "",
    )


def query(request: HttpRequest, **changes: Any) -> str:
    """The query of this address with some values changed, or dropped where None; `?` where nothing is left."""
    values = {key: str(value) for key, value in request.GET.items() if key != "page" or "page" in changes}
    values.update({key: str(value) for key, value in changes.items() if value is not None})
    for key, value in changes.items():
        if value is None:
            values.pop(key, None)
    return f"?{urlencode(sorted(values.items()))}"
