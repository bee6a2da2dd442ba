"""Names of the catalogue offered while an article is written, in any spelling."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, JsonResponse
from django.urls import URLPattern, path
from django.utils.decorators import method_decorator
from django.utils.translation import override
from django.views.decorators.http import require_GET

from articles.reading.cited import addresses
from catalog import search
from catalog.models import Actor, Drama, Record

KINDS = ("actor", "drama", "network", "scene")
MOST = 8


class OfferedNames:
    """For the admin of articles."""

    admin_site: Any

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.names_view)
        return [path("names/", view, name="articles_article_names"), *super().get_urls()]  # type: ignore[misc]

    @method_decorator(require_GET)
    def names_view(self, request: HttpRequest) -> JsonResponse:
        if not (self.has_add_permission(request) or self.has_change_permission(request)):  # type: ignore[attr-defined]
            raise PermissionDenied
        return JsonResponse({"names": offered(request.GET.get("q", ""))}, headers={"Cache-Control": "no-store"})


def offered(typed: str) -> list[dict[str, Any]]:
    """What begins as typed so far, then what is spelt alike: `name`, `native`, `label`, `kind` and, where readers may
    see the record, its `url`."""
    hits = [*search.suggest(typed, types=KINDS, limit=MOST), *search.candidates(typed, types=KINDS, limit=MOST)]
    keys = list(dict.fromkeys(hit.record_id for hit in hits))[:MOST]
    records = {record.pk: record for record in Record.objects.current().filter(pk__in=keys)}
    with override(settings.LANGUAGE_CODE):  # an address without the editor's own language in it
        urls = addresses({pk: record.type for pk, record in records.items()})
    names = _names(Actor, "name", "native_name", keys) | _names(Drama, "title", "native_title", keys)
    return [
        {
            "name": names.get(pk, (records[pk].label, ""))[0],
            "native": names.get(pk, ("", ""))[1],
            "label": records[pk].label,
            "kind": records[pk].type,
            "url": urls.get(pk, ""),
        }
        for pk in keys
        if pk in records
    ]


def _names(model: Any, name: str, native: str, keys: list[int]) -> dict[int, tuple[str, str]]:
    """Key → (name, native name) of those of `keys` that are of this kind."""
    return {pk: (said, other) for pk, said, other in model.objects.filter(pk__in=keys).values_list("pk", name, native)}
