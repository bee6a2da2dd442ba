"""Pages of the reference data: the titles of a genre, the scenes of a kind."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, render

from catalog.models import Drama, Genre, Scene, SceneKind
from catalog.reading import linked
from catalog.reading.paging import page_of

from .parts import with_scene_parts

MOST_TAKES = 5


def genre_detail(request: HttpRequest, slug: str) -> HttpResponseBase:
    """The titles of one genre, the newest record first."""
    genre = get_object_or_404(Genre, slug=slug)
    titles = Drama.objects.for_list().narrowed(genre=slug)
    page = page_of(request, titles)
    values = {
        "genre": genre,
        "page": page,
        "n": titles.order_by().count(),
        "linked": [linked.listing(genre.local_name, page.rows)],
    }
    return render(request, "catalog/genre_detail.html", values)


def kind_detail(request: HttpRequest, slug: str) -> HttpResponseBase:
    """The scenes of one kind, the newest record first, and those that took the most takes."""
    kind = get_object_or_404(SceneKind, slug=slug)
    scenes = Scene.objects.visible().narrowed(kind=slug)
    counted = scenes.filter(takes__gt=1).order_by("-takes", "-pk").select_related("drama", "release")
    page = page_of(request, with_scene_parts(scenes))
    values = {
        "kind": kind,
        "page": page,
        "n": scenes.order_by().count(),
        "counted": list(counted[:MOST_TAKES]),
        "linked": [linked.listing(kind.local_name, page.rows)],
    }
    return render(request, "catalog/kind_detail.html", values)
