"""Schema, documentation, and the answer where nothing is."""

from __future__ import annotations

from typing import Any

from django.http import Http404
from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.permissions import AllowAny
from rest_framework.routers import APIRootView

from catalog.api.base import Answers


class Schema(Answers, SpectacularAPIView):
    """The OpenAPI 3 description: YAML, or JSON with `?format=json`."""

    content_negotiation_class = DefaultContentNegotiation

    def known_parameters(self) -> set[str]:
        return {"format"}


class Docs(SpectacularSwaggerSplitView):
    """Documentation to read and try. Its script is an address of its own, as the content security policy wants."""

    template_name = "api/docs.html"
    url_name = "api-schema"
    throttle_classes = []


class Root(Answers, APIRootView):
    """The resources of the API."""

    schema = None  # type: ignore[assignment]


class Nothing(Answers):
    """Every other address."""

    permission_classes = [AllowAny]
    authentication_classes = []

    @extend_schema(exclude=True)
    def dispatch(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        return super().dispatch(request, *args, **kwargs)

    def initial(self, request: Any, *args: Any, **kwargs: Any) -> None:
        raise Http404("There is nothing at this address.")
