"""Finding rows in lists and autocompletes under any spelling, Hangul too."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import Any, ClassVar

from django.contrib.admin.views.main import ORDER_VAR
from django.db.models import Case, IntegerField, Q, QuerySet, Value, When
from django.http import HttpRequest

from catalog import search
from catalog.models import Record

MOST = 200
"""Hits that a list can show; the query is to be more exact beyond that."""


class FoundByName:
    """For model admins: what the search index knows, nothing else, so that no search reads a table. `found_through`
    names pointers by whose record a row is found as well (a role by its actor)."""

    model: Any
    found_through: ClassVar[dict[str, str]] = {}
    """Pointer → type of the record it points at; empty for any type."""

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """Best first, unless the list is sorted by a column."""
        term = search_term.strip()
        if not term:
            return queryset, False
        own = _hits(term, [self.model._meta.model_name]) if issubclass(self.model, Record) else []
        through = [
            Q(pk__in=self.model._default_manager.filter(**{f"{pointer}__in": pks}).order_by().values("pk"))
            for pointer, kind in self.found_through.items()
            if (pks := _hits(term, [kind] if kind else None))
        ]
        if not own and not through:
            return queryset.none(), False
        found = queryset.filter(reduce(or_, through, Q(pk__in=own)))
        if own and ORDER_VAR not in request.GET:
            places = [When(pk=pk, then=Value(place)) for place, pk in enumerate(own)]
            rank = Case(*places, default=Value(len(own)), output_field=IntegerField())
            found = found.annotate(search_rank=rank).order_by("search_rank", "-pk")
        return found, False


def _hits(term: str, types: Sequence[str] | None) -> list[int]:
    """Keys of what bears the term, then of what begins with it as typed so far; where nothing does, of texts with its
    words."""
    found = [*search.candidates(term, types=types, limit=MOST), *search.suggest(term, types=types, limit=MOST)]
    found = found or search.find(term, types=types, limit=MOST)
    return list(dict.fromkeys(hit.record_id for hit in found))[:MOST]
