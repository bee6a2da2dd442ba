"""Finding records in lists and autocompletes under any spelling, Hangul too."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any, ClassVar

from django.contrib.admin.views.main import ORDER_VAR
from django.db.models import Case, IntegerField, Q, QuerySet, Value, When
from django.http import HttpRequest

from catalog import search

MOST = 200
"""Hits that a list can show; the query is to be more exact beyond that."""


class FoundByName:
    """For model admins. `found_through` names pointers by whose record a row is found as well (a role by its
    actor)."""

    model: Any
    found_through: ClassVar[dict[str, str]] = {}
    """Pointer → type of the record it points at."""

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """Best first, unless the list is sorted by a column. What search does not know is looked up by label."""
        term = search_term.strip()
        if not term:
            return queryset, False
        own = self._hits(term, self.model._meta.model_name)
        through = [
            Q(pk__in=self.model._default_manager.filter(**{f"{pointer}__in": pks}).values("pk"))
            for pointer, kind in self.found_through.items()
            if (pks := self._hits(term, kind))
        ]
        if not own and not through:
            return super().get_search_results(request, queryset, search_term)  # type: ignore[misc]
        found = queryset.filter(reduce(or_, through, Q(pk__in=own)))
        if own and ORDER_VAR not in request.GET:
            places = [When(pk=pk, then=Value(place)) for place, pk in enumerate(own)]
            rank = Case(*places, default=Value(len(own)), output_field=IntegerField())
            found = found.order_by(rank, "-pk")
        return found, False

    @staticmethod
    def _hits(term: str, kind: str) -> list[int]:
        """Keys of what bears the term, then of what begins with it as typed so far."""
        found = search.find(term, types=[kind], limit=MOST)
        begun = search.suggest(term, types=[kind], limit=MOST)
        return list(dict.fromkeys(hit.record_id for hit in [*found, *begun]))[:MOST]
