"""Cursor paging: a page begins beyond a row, not at a place, so that inserts neither repeat nor hide rows."""

from __future__ import annotations

from typing import Any

from django.core import signing
from django.core.exceptions import ValidationError as InvalidValue
from rest_framework.exceptions import ValidationError
from rest_framework.pagination import BasePagination
from rest_framework.response import Response
from rest_framework.utils.urls import remove_query_param, replace_query_param

from . import parameters
from .ordering import Key, after, column

COUNTED = 10_000
"""Counts are exact up to here; beyond, `count` stays here and the header says so."""
EXACT_HEADER = "X-Count-Exact"
# Without a time stamp: a page that did not change keeps its links, and so its ETag.
_SIGNER = signing.Signer(salt="api.cursor")


def page_of(count: int, previous: str | None, following: str | None, results: list[Any]) -> Response:
    """The shape that every list has."""
    shape = {"count": min(count, COUNTED), "next": following, "previous": previous, "results": results}
    return Response(shape, headers={EXACT_HEADER: "false" if count > COUNTED else "true"})


class Keyset(BasePagination):
    """Pages of the order that `view.chain` gives."""

    def paginate_queryset(self, queryset: Any, request: Any, view: Any = None) -> list[Any]:
        self.request, self.order = request, view.order
        self.chain: list[Key] = view.chain
        self.limit = parameters.limit(request.query_params)
        values, backwards = self.read(queryset.model)
        self.count = queryset.order_by()[: COUNTED + 1].count()
        rows = queryset.order_by(*(key.order(backwards=backwards) for key in self.chain))
        if values is not None:
            rows = rows.filter(after(self.chain, values, backwards=backwards))
        found = list(rows[: self.limit + 1])
        more, page = len(found) > self.limit, found[: self.limit]
        self.page = page[::-1] if backwards else page
        self.has_next = bool(page) and (backwards or more)
        self.has_previous = bool(page) and (more if backwards else values is not None)
        return self.page

    def get_paginated_response(self, data: Any) -> Response:
        previous = self.link(self.page[0], backwards=True) if self.has_previous else None
        following = self.link(self.page[-1], backwards=False) if self.has_next else None
        return page_of(self.count, previous, following, data)

    def link(self, row: Any, *, backwards: bool) -> str:
        values = [self.plain(getattr(row, key.path)) for key in self.chain]
        cursor = _SIGNER.sign_object([self.order, values, int(backwards)])
        url = remove_query_param(self.request.build_absolute_uri(), "cursor")
        return replace_query_param(url, "cursor", cursor)

    @staticmethod
    def plain(value: Any) -> Any:
        return value if value is None or isinstance(value, (int, float)) else str(value)

    def read(self, model: Any) -> tuple[list[Any] | None, bool]:
        """Values of the row to begin beyond (None on the first page) and whether to read backwards."""
        text = self.request.query_params.get("cursor")
        if text is None:
            return None, False
        try:
            order, values, backwards = _SIGNER.unsign_object(text)
            if order != self.order:
                raise ValidationError({"cursor": [f"This cursor belongs to the order “{order}”."]})
            parsed = [column(model, key.path).to_python(v) for key, v in zip(self.chain, values, strict=True)]
        except (signing.BadSignature, InvalidValue, ValueError, TypeError):
            raise ValidationError({"cursor": ["Not a cursor that a list has given."]}) from None
        return parsed, bool(backwards)

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        address = {"type": "string", "format": "uri", "nullable": True}
        counted = f"Exact to {COUNTED}; beyond, it stays there and the header {EXACT_HEADER} is false."
        return {
            "type": "object",
            "required": ["count", "next", "previous", "results"],
            "properties": {
                "count": {"type": "integer", "maximum": COUNTED, "description": counted},
                "next": address,
                "previous": address,
                "results": schema,
            },
        }
