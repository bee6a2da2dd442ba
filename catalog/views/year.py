"""The page of a year: what began and what was aired in it."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render

from articles.reading.sources import SourceBook
from catalog.models import Release, Scene
from catalog.reading import linked
from catalog.reading.years import neighbours

from .parts import attach_sources, with_networks, with_scene_parts

MOST = 200
SCENES = 12


def year_detail(request: HttpRequest, year: int) -> HttpResponseBase:
    """Premieres of a year by month, then scenes that were aired in it. 404 where there is neither."""
    premieres = Release.objects.visible().filter(premiere_first__year=year).order_by("premiere_first", "pk")
    releases: list[Any] = list(with_networks(premieres.with_parents())[:MOST])
    scenes = list(with_scene_parts(Scene.objects.visible().narrowed(year=year).order_by("aired_first", "pk"))[:SCENES])
    if not releases and not scenes:
        raise Http404
    book = SourceBook([release.pk for release in releases])
    attach_sources(releases, book)
    count = Scene.objects.visible().narrowed(year=year).order_by().count()
    before, after = neighbours(year)
    titles = {release.drama_id: release.drama for release in releases}.values()
    values = {
        "year": year,
        "releases": releases,
        "scenes": scenes,
        "scene_count": count,
        "before": before,
        "after": after,
        "book": book,
        "linked": [linked.listing(str(year), [*titles, *scenes])],
    }
    return render(request, "catalog/year_detail.html", values)
