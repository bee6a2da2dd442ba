"""How one object points at another: `{"id", "name" or "title", "url"}`, and null or nothing where a reader may
not see it."""

from __future__ import annotations

from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from catalog.models import Actor, Network, Record, Role, Status

NAMED = (Actor, Network)
"""Kinds of record that have a name; all others have a title."""

Shape = dict[str, Any]


def public_records(queryset: Any, path: str = "") -> QuerySet[Any]:
    """Rows whose record of whatever kind readers may see; `path` leads to it with `__`. What `live_from` says of one
    kind stands in two columns of Record; of a kind with parents, each record is looked up among the visible ones."""
    public = queryset.filter(**{f"{path}status": Status.PUBLISHED, f"{path}publish_at__lte": timezone.now()})
    dependent = {name: model for name, model in kinds().items() if model.parents}
    alone = ~Q(**{f"{path}type__in": sorted(dependent)})
    for name, model in dependent.items():
        shown = model.objects.visible().order_by().filter(pk=OuterRef(f"{path}pk"))
        alone |= Q(Exists(shown), **{f"{path}type": name})
    return public.filter(alone)


def link(record: Any, request: Any) -> Shape:
    """The short form of a record that is already loaded as what it is."""
    shape: Shape = {"id": record.pk}
    if isinstance(record, NAMED):
        shape["name"] = record.name
    else:
        shape["title"] = record.label
    shape["url"] = page_url(record, request)
    if isinstance(record, Role):
        shape |= {"character": record.character or None, "actor": link(record.actor, request)}
    return shape


def page_url(record: Any, request: Any) -> str:
    """The absolute address of the page, or of the place on a page, that shows it."""
    path: str = record.get_absolute_url()
    return request.build_absolute_uri(path) if request else path


def kinds() -> dict[str, type[Record]]:
    """All kinds of record by the name that `type` gives them."""
    return {str(model._meta.model_name): model for model in Record.__subclasses__()}


def with_specific(prefix: str = "") -> tuple[list[str], list[str]]:
    """What to join, and which long columns to leave, so that `specific()` of a pointer to any record is loaded in
    the same query. `prefix` is the pointer with `__`, empty on Record itself."""
    joins: list[str] = []
    left: list[str] = []
    for name, model in kinds().items():
        joins.append(f"{prefix}as_{name}")
        joins += [f"{prefix}as_{name}__{parent}" for parent in model.parents]
        left += [f"{prefix}as_{name}__{field.name}" for field in model._meta.local_fields if field.name in LONG]
    return joins, left


LONG = frozenset({"raw", "body", "text", "synopsis"})
