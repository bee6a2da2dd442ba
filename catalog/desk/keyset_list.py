"""Change lists that stay quick however large the table: bounded counts, paging by key, sorting along an index."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import ORDER_VAR, ChangeList
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.functional import cached_property

from .empty_lists import next_step
from .keyset import BadCursor, Key, beyond, cursor_of, keys_of, read_cursor

MOST_COUNTED = 1000
AFTER, BEFORE = "after", "before"


def bounded_count(rows: QuerySet[Any]) -> int:
    """How many rows, one more than MOST_COUNTED at most."""
    return rows.order_by()[: MOST_COUNTED + 1].count()


class BoundedPaginator(Paginator):
    """For autocompletes: never counts, and never goes, beyond MOST_COUNTED."""

    @cached_property
    def count(self) -> int:
        return min(bounded_count(self.object_list), MOST_COUNTED)  # type: ignore[arg-type]


class KeysetChangeList(ChangeList):
    """`many`: there are more than MOST_COUNTED. Then only columns with an index sort."""

    many = False
    sorting_refused = False
    first_page = next_page = previous_page = export_query = ""

    def get_filters_params(self, params: Any = None) -> Any:
        found = super().get_filters_params(params)
        return {name: value for name, value in found.items() if name not in (AFTER, BEFORE)}

    def get_query_string(self, new_params: Any = None, remove: Any = None) -> str:
        """Any other filter or order begins at the first page."""
        for name in (AFTER, BEFORE):
            self.params.pop(name, None)
            self.filter_params.pop(name, None)
        return super().get_query_string(new_params, remove)

    def get_queryset(self, request: HttpRequest, exclude_parameters: Any = None) -> QuerySet[Any]:
        found = super().get_queryset(request, exclude_parameters)
        try:
            self.result_count = bounded_count(found)
        except (OverflowError, ValueError) as error:  # a year, a number that no database compares with
            raise IncorrectLookupParameters(error) from error
        self.many = self.result_count > MOST_COUNTED
        orders = [order for spec in self.filter_specs if (order := getattr(spec, "natural_order", None))]
        natural = (orders or [self.model_admin.ordering or ("-pk",)])[0]
        searched = bool(self.query) and ORDER_VAR not in self.params
        if not searched and ORDER_VAR not in self.params:
            found = found.order_by(*natural)
        keys = keys_of(self.model, found.query.order_by, found.query.annotations)
        if keys is not None and self.many and ORDER_VAR in self.params and not self._indexed(keys[0]):
            keys, self.sorting_refused = None, True
        if keys is None:
            found = found.order_by(*natural)
            keys = keys_of(self.model, natural, found.query.annotations) or [Key("pk", True, self.model._meta.pk)]
        if ORDER_VAR in self.params and len(keys) > 1 and keys[-1].name == "pk":
            # Both ways alike, as an index runs.
            keys = [*keys[:-1], Key("pk", keys[-2].descending, self.model._meta.pk)]
        if self.many:
            self.sortable_by = [str(column) for column in self.list_display if self._sorts_quickly(column)]
        self.keys = keys
        self.export_query = self.get_query_string()
        return found.order_by(*(key.order for key in keys))

    def get_results(self, request: HttpRequest) -> None:
        """Sets what the templates of Django read, and the addresses of the pages beside this one."""
        after, before = request.GET.get(AFTER, ""), request.GET.get(BEFORE, "")
        rows, more = self._page(after, before)
        if before and not more:
            # The way back ends at the first page, which is to be a full one.
            after = before = ""
            rows, more = self._page("", "")
        if rows:
            if more if not before else True:
                self.next_page = self.get_query_string({AFTER: cursor_of(rows[-1], self.keys)})
            if more if before else bool(after):
                self.previous_page = self.get_query_string({BEFORE: cursor_of(rows[0], self.keys)})
        if after or before:
            self.first_page = self.get_query_string()
        self.result_list = rows
        self.paginator = self.model_admin.get_paginator(request, self.queryset, self.list_per_page)
        self.full_result_count = None
        self.show_full_result_count = self.show_all = self.can_show_all = self.multi_page = False
        self.show_admin_actions = True

    @property
    def next_step(self) -> Any:
        """What to do where nothing is listed."""
        return next_step(self.model)

    def _page(self, after: str, before: str) -> tuple[list[Any], bool]:
        """The rows of a page, and whether there are more in its direction."""
        keys = [key.turned() for key in self.keys] if before else self.keys
        found = self.queryset.order_by(*(key.order for key in keys))
        if after or before:
            try:
                found = found.filter(beyond(keys, read_cursor(after or before, keys)))
            except BadCursor as error:
                raise IncorrectLookupParameters(error) from error
        rows = list(found[: self.list_per_page + 1])
        more = len(rows) > self.list_per_page
        rows = rows[: self.list_per_page]
        return (rows[::-1] if before else rows), more

    def _sorts_quickly(self, column: Any) -> bool:
        order = self.get_ordering_field(column)
        keys = keys_of(self.model, [order]) if order else None
        return bool(keys) and self._indexed(keys[0])  # type: ignore[index]

    def _indexed(self, key: Key) -> bool:
        """Whether an index of the whole table begins with the column."""
        if key.name == "pk":
            return True
        names = {index.fields[0].lstrip("-") for index in self.model._meta.indexes if not index.condition}
        names |= {
            field.attname
            for field in self.model._meta.local_fields
            if getattr(field, "db_index", False) or field.unique
        }
        return key.name in names
