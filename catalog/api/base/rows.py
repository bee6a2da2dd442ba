"""Lists of rows: filters, order, pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from django.db.models import Model
from django_filters.rest_framework import DjangoFilterBackend
from rest_framework.exceptions import ValidationError
from rest_framework.mixins import RetrieveModelMixin
from rest_framework.response import Response
from rest_framework.viewsets import GenericViewSet

from .answers import Answers, Described
from .ordering import Key, keys
from .pagination import Keyset
from .schema import LIMIT


class Rows(Answers, GenericViewSet[Model]):
    """Rows of one model: filters, order and pages. `columns` maps the names of `ordering=` to fields."""

    pagination_class = Keyset
    filter_backends = [DjangoFilterBackend]
    filterset_class: Any = None
    columns: ClassVar[dict[str, str]] = {"id": "pk"}
    default_order: ClassVar[str] = "id"
    lookup_value_regex = "[0-9]{1,18}"

    def known_parameters(self) -> set[str]:
        filtered = set(self.filterset_class.base_filters) if self.is_list and self.filterset_class else set()
        return filtered | set(self.own_parameters())

    def own_parameters(self) -> Described:
        if not self.is_list:
            return {}
        orders = [sign + name for name in self.columns for sign in ("", "-")]
        order = {"type": "string", "enum": orders}
        cursor = {"type": "string"}, "From `next` or `previous` of another page."
        return {"limit": LIMIT, "cursor": cursor, "ordering": (order, f"Default: `{self.default_order}`.")}

    def show(self, rows: Sequence[Any]) -> Sequence[Any]:
        """Rows as a client sees them."""
        made: Any = self.get_serializer_class()
        context = {**self.get_serializer_context(), **self.context_for(rows)}
        return made(rows, many=True, context=context).data

    def context_for(self, rows: Sequence[Any]) -> dict[str, Any]:
        """What the serializer needs to know of all rows at once."""
        return {}

    @property
    def first_order(self) -> str:
        """The order where none is asked for."""
        return self.default_order

    @property
    def is_list(self) -> bool:
        return self.action == "list"

    @property
    def order(self) -> str:
        """The order asked for; raises ValidationError where the resource has none of that name."""
        asked: str = self.request.query_params.get("ordering", self.first_order)
        if asked.removeprefix("-") not in self.columns or asked.startswith("--"):
            raise ValidationError({"ordering": [f"One of {', '.join(self.columns)}, with - for descending."]})
        return asked

    @property
    def chain(self) -> list[Key]:
        return keys(self.order, self.get_queryset().model, self.columns)

    def list(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        rows = self.paginate_queryset(self.filter_queryset(self.get_queryset())) or []
        return self.get_paginated_response(self.show(rows))


class RowViewSet(RetrieveModelMixin, Rows):
    """Lists of rows, and each by its number."""
