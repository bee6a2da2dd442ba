"""Years in which something began."""

from __future__ import annotations

from django.db.models import Max, Min

from catalog.models import Release


def neighbours(year: int) -> tuple[int | None, int | None]:
    """The nearest years before and after with a public premiere; two queries."""
    public = Release.objects.visible().order_by()
    before = public.filter(premiere_first__year__lt=year).aggregate(at=Max("premiere_first"))["at"]
    after = public.filter(premiere_first__year__gt=year).aggregate(at=Min("premiere_first"))["at"]
    return before and before.year, after and after.year
