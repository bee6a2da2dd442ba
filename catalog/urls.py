"""Addresses of the catalogue's pages."""

from __future__ import annotations

from django.urls import path

from catalog.views import actor, drama, scene, search, sources

urlpatterns = [
    path("dramas/", drama.drama_list, name="drama-list"),
    path("dramas/<key:pk>-<str:slug>/", drama.drama_detail, name="drama"),
    path("actors/", actor.actor_list, name="actor-list"),
    path("actors/<key:pk>-<str:slug>/", actor.actor_detail, name="actor"),
    path("scenes/", scene.scene_list, name="scene-list"),
    path("scenes/<key:pk>-<str:slug>/", scene.scene_detail, name="scene"),
    path("search/", search.search, name="search"),
    path("sources/<key:pk>/", sources.record_sources, name="sources"),
]
