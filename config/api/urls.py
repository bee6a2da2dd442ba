"""The API's router."""

from __future__ import annotations

from typing import Any

from django.urls import include, path, re_path
from rest_framework.routers import DefaultRouter

from articles.api.article import ArticleViewSet
from articles.api.change import ChangeViewSet
from articles.api.citation import CitationViewSet
from articles.api.quote import QuoteViewSet
from articles.api.search import SearchViewSet
from articles.api.suggestion import SuggestionViewSet
from catalog.api.actor import ActorViewSet
from catalog.api.credit import CreditViewSet
from catalog.api.drama import DramaViewSet
from catalog.api.network import NetworkViewSet
from catalog.api.rating import RatingViewSet
from catalog.api.release import ReleaseViewSet
from catalog.api.role import RoleViewSet
from catalog.api.scene import SceneViewSet
from catalog.api.song import SongViewSet
from catalog.api.video import VideoViewSet

from .views import Docs, Nothing, Root, Schema

RESOURCES: dict[str, Any] = {
    "dramas": DramaViewSet,
    "releases": ReleaseViewSet,
    "actors": ActorViewSet,
    "roles": RoleViewSet,
    "scenes": SceneViewSet,
    "credits": CreditViewSet,
    "songs": SongViewSet,
    "ratings": RatingViewSet,
    "networks": NetworkViewSet,
    "videos": VideoViewSet,
    "articles": ArticleViewSet,
    "citations": CitationViewSet,
    "quotes": QuoteViewSet,
    "search": SearchViewSet,
    "suggestions": SuggestionViewSet,
    "changes": ChangeViewSet,
}

router = DefaultRouter()
router.APIRootView = Root
router.include_format_suffixes = False
for name, viewset in RESOURCES.items():
    router.register(name, viewset, basename=f"api-{name}")

urlpatterns = [
    path("v1/", include(router.urls)),
    path("schema/", Schema.as_view(), name="api-schema"),
    path("docs/", Docs.as_view(), name="api-docs"),
    # Only with a slash at its end, so that Django adds one where that leads somewhere.
    re_path(r"^(?:.*/)?$", Nothing.as_view()),
]
