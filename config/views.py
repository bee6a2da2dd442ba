"""What belongs to the site as a whole: the front page, health, robots, OpenSearch."""

from __future__ import annotations

from typing import Any

from django.core.cache import cache
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache

from articles.models import Article
from articles.reading.sources import SourceBook
from catalog.models import Drama, Record, Release, Scene
from catalog.reading import linked
from catalog.reading.anniversaries import on_this_day
from catalog.views.parts import attach_sources, with_networks, with_scene_parts

NEW = 8
LOOKED_AT = 24
"""Newest scenes among which those are chosen of which most is told."""
WORTH = 6


def home(request: HttpRequest) -> HttpResponseBase:
    """Among the newest scenes one that was counted in takes leads; then those of which most is told, this day in
    other years, what is announced, titles and articles. Scenes that tell what happens do not stand here."""
    scenes: list[Any] = list(with_scene_parts(Scene.objects.visible().filter(spoiler=False))[:LOOKED_AT])
    scenes.sort(key=lambda scene: (scene.takes is None, -len(scene.shown_notes), -scene.pk))
    lead = min(scenes, key=lambda scene: scene.takes != 1, default=None)
    ahead: list[Any] = list(with_networks(Release.objects.ahead().with_parents())[:4])
    began, aired = on_this_day(timezone.localdate())
    for release in began:
        release.shown_networks = []
    dated = [*ahead, *began, *aired]
    book = SourceBook([record.pk for record in dated] + ([lead.pk] if lead else []))
    if lead:
        for note in lead.shown_notes:
            note.sources = book.of(lead, note.field)
        lead.field_sources = {"takes": book.of(lead, "takes")}
    attach_sources((record for record in dated if record is not lead), book)
    page = {
        "lead": lead,
        "scenes": [scene for scene in scenes if scene is not lead][:WORTH],
        "ahead": ahead,
        "began": began,
        "aired": [scene for scene in aired if scene != lead],
        "dramas": Drama.objects.for_list()[:NEW],
        "articles": Article.objects.listed().without_text()[:NEW],
        "book": book,
        "linked": [linked.website()],
    }
    return render(request, "site/home.html", page)


@never_cache
def healthz(request: HttpRequest) -> HttpResponse:
    """The process answers; the database is not asked."""
    return HttpResponse("ok\n", content_type="text/plain")


@never_cache
def readyz(request: HttpRequest) -> HttpResponse:
    """200 where database, cache and migrations are as they must be; else 503, with which is not."""
    checks = {"database": _database, "cache": _cache, "migrations": _migrations}
    state: dict[str, str] = {}
    for name, check in checks.items():
        try:
            state[name] = "ok" if check() else "not ready"
        except Exception as error:  # whatever fails, the answer says which part it was
            state[name] = type(error).__name__
    return JsonResponse(state, status=200 if set(state.values()) == {"ok"} else 503)


def _database() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        return bool(cursor.fetchone())


def _cache() -> bool:
    cache.set("readyz", "ok", 10)
    return bool(cache.get("readyz") == "ok")


def _migrations() -> bool:
    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def robots(request: HttpRequest) -> HttpResponse:
    """Everything may be read but what is for people at work, and what has no end: searches. Lists that are filtered
    twice are kept out of indexes by their own pages. Of a sample catalogue nothing may be read."""
    if Record.objects.samples().exists():
        return HttpResponse("User-agent: *\nDisallow: /\n", content_type="text/plain")
    endless = ("search/?", "search/suggest/", "preview/")
    closed = ["/admin/", "/api/", *(f"{tongue}/{name}" for tongue in ("", "/ko") for name in endless)]
    lines = ["User-agent: *", "Allow: /api/docs/", *(f"Disallow: {path}" for path in closed), ""]
    lines.append(f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


def opensearch(request: HttpRequest) -> HttpResponseBase:
    """OpenSearch 1.1 description of the search and its suggestions, in the page's language."""
    names = ("search", "suggest", "opensearch")
    page = {name: request.build_absolute_uri(reverse(name)) for name in names}
    page["image"] = request.build_absolute_uri(static("icon.svg"))
    kind = "application/opensearchdescription+xml"
    return render(request, "site/opensearch.xml", page, content_type=kind)
