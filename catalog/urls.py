"""Addresses of the catalogue's pages."""

from __future__ import annotations

from django.urls import path

from catalog.views import actor, drama, network, role, scene, search, sources, suggestions, term, with_others, year

urlpatterns = [
    path("dramas/", drama.drama_list, name="drama-list"),
    path("dramas/<key:pk>-<str:slug>/", drama.drama_detail, name="drama"),
    path("actors/", actor.actor_list, name="actor-list"),
    path("actors/<key:pk>-<str:slug>/", actor.actor_detail, name="actor"),
    path("actors/<key:pk>-<str:slug>/co-stars/", with_others.co_stars, name="co-stars"),
    path("scenes/", scene.scene_list, name="scene-list"),
    path("scenes/<key:pk>-<str:slug>/", scene.scene_detail, name="scene"),
    path("roles/<key:pk>-<str:slug>/", role.role_detail, name="role"),
    path("networks/<key:pk>-<str:slug>/", network.network_detail, name="network"),
    path("genres/<slug:slug>/", term.genre_detail, name="genre"),
    path("kinds/<slug:slug>/", term.kind_detail, name="kind"),
    path("years/<year:year>/", year.year_detail, name="year"),
    path("search/", search.search, name="search"),
    path("search/suggest/", suggestions.suggestions, name="suggest"),
    path("sources/<key:pk>/", sources.record_sources, name="sources"),
]
