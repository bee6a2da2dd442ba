"""Records of one kind: list, details, search, pointers in full, and where merged ones went."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from django.db.models import Case, IntegerField, QuerySet, Value, When
from django.http import Http404, HttpResponsePermanentRedirect, QueryDict
from django.utils import timezone
from rest_framework.response import Response

from catalog import search
from catalog.models import Record

from . import parameters
from .answers import Described
from .forms import answer
from .ordering import Key
from .rows import RowViewSet
from .schema import several
from .serializers import RecordSerializer
from .writing import RecordWriting

SEARCHED = 200
"""Results of `search=`, the best ones."""


class RecordViewSet(RecordWriting, RowViewSet):
    """Records of one kind. The serializer says what is loaded; `search=` ranks by relevance unless ordered."""

    columns: ClassVar[dict[str, str]] = {"id": "pk", "live_from": "live_from"}
    default_order = "-live_from"
    list_class: type[RecordSerializer]
    detail_class: type[RecordSerializer] | None = None

    def get_serializer_class(self) -> type[RecordSerializer]:
        return self.list_class if self.is_list else self.detail_class or self.list_class

    def own_parameters(self) -> Described:
        if self.writes:
            return {}
        made = self.get_serializer_class()
        described: Described = {"fields": (several(list(made.Meta.fields)), "Names of the fields wanted.")}
        if made.expandable:
            known = ", ".join(made.expandable)
            described["expand"] = (several(list(made.expandable)), f"Pointers to give in full: {known}.")
        if self.is_list:
            said = f"Words or a name in any spelling; the {SEARCHED} best, best first unless `ordering` is given."
            described["search"] = ({"type": "string"}, said)
        return super().own_parameters() | described

    def get_queryset(self) -> QuerySet[Any]:
        return self.get_serializer_class().records(self.wanted, self.expand)

    def filter_queryset(self, queryset: Any) -> Any:
        found = super().filter_queryset(queryset)
        words = self.request.query_params.get("search") if self.is_list else None
        if words is None:
            return found
        kind = str(found.model._meta.model_name)
        hits = search.find(words, types=[kind], limit=SEARCHED, public_at=timezone.now())
        ids = [hit.record_id for hit in hits]
        places = [When(pk=pk, then=Value(place)) for place, pk in enumerate(ids)]
        relevance = Case(*places, default=Value(len(ids)), output_field=IntegerField())
        return found.filter(pk__in=ids).annotate(relevance=relevance)

    @property
    def order(self) -> str:
        given = self.request.query_params
        return "relevance" if "search" in given and "ordering" not in given else super().order

    @property
    def chain(self) -> list[Key]:
        return [Key("relevance"), Key("pk")] if self.order == "relevance" else super().chain

    @property
    def wanted(self) -> frozenset[str]:
        made = self.get_serializer_class()
        return parameters.names(self.given, "fields", made.Meta.fields)

    @property
    def expand(self) -> frozenset[str]:
        asked = parameters.names(self.given, "expand", self.get_serializer_class().expandable)
        return asked & self.wanted if self.wanted else asked

    @property
    def given(self) -> Any:
        return self.request.query_params if getattr(self, "request", None) else QueryDict()

    def retrieve(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            record = self.get_object()
        except Http404:
            return self.moved(int(kwargs["pk"]))
        return Response(self.show([record])[0])

    def show(self, rows: Sequence[Any]) -> Sequence[Any]:
        context = {**self.get_serializer_context(), "fields": self.wanted, "expand": self.expand}
        return answer(self.get_serializer_class(), rows, context)

    def moved(self, pk: int) -> Any:
        """To the record that this one was merged into; raises Http404 where it was not."""
        kind = str(self.list_class.record_model()._meta.model_name)
        seen: set[int] = set()
        while pk not in seen:
            seen.add(pk)
            into = Record.objects.filter(pk=pk, type=kind).values_list("merged_into", flat=True).first()
            if into is None:
                break
            pk = into
        if len(seen) < 2 or not self.get_queryset().filter(pk=pk).exists():
            raise Http404("No such record, or readers may not see it.")
        url = self.reverse_action("detail", args=[pk])
        query = self.request.META.get("QUERY_STRING")
        return HttpResponsePermanentRedirect(f"{url}?{query}" if query else url)
