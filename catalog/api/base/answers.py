"""What every view of the API does."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, ClassVar

from django.conf import settings
from django.utils import translation
from django.utils.cache import patch_cache_control
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.views import APIView

from . import parameters
from .schema import ResourceSchema

Described = dict[str, tuple[Any, ...]]
"""Name of a parameter to its schema, description and, where it must be given, True."""


class ByHeaderAlone(DefaultContentNegotiation):
    """The form of an answer is chosen by `Accept`; no parameter does it."""

    settings: Any = SimpleNamespace(URL_FORMAT_OVERRIDE=None)


class Answers(APIView):
    """Answers are in English whatever the reader's language (addresses too), may be kept but must be asked for
    anew (`ETag`), and tell how many more requests are free."""

    content_negotiation_class: type[DefaultContentNegotiation] = ByHeaderAlone
    schema = ResourceSchema()
    shared: ClassVar[bool] = True
    """Whether everybody gets the same answer."""

    def dispatch(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        with translation.override(settings.LANGUAGE_CODE):
            return super().dispatch(request, *args, **kwargs)

    def initial(self, request: Any, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        parameters.refuse_unknown(request.query_params, self.known_parameters())

    def finalize_response(self, request: Any, response: Any, *args: Any, **kwargs: Any) -> Any:
        response = super().finalize_response(request, response, *args, **kwargs)
        for name, value in getattr(request, "rate_limit", {}).items():
            response[name] = str(value)
        response["Content-Language"] = settings.LANGUAGE_CODE
        if request.method in ("GET", "HEAD"):
            patch_cache_control(response, no_cache=True, **{"public" if self.shared else "private": True})
        return response

    def known_parameters(self) -> set[str]:
        return set(self.own_parameters())

    def own_parameters(self) -> Described:
        """Parameters that the view reads itself."""
        return {}
