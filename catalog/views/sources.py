"""All sources of one record, field by field."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, render

from articles.models import Citation
from articles.reading.sources import covered
from catalog.models import Record
from catalog.reading.paging import page_of

PER_PAGE = 50


def record_sources(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Every public citation of a record; 404 where readers may not see the record."""
    record: Any = get_object_or_404(Record, pk=pk).specific()
    record = type(record).objects.visible().with_parents().filter(pk=pk).first()
    if record is None:
        raise Http404
    citations = Citation.objects.filter(record=pk).public().with_source().order_by("field", "value", "pk")
    page = page_of(request, citations, PER_PAGE)
    covered(page.rows)
    return render(request, "catalog/record_sources.html", {"record": record, "page": page})
