"""The site itself, and its search (schema.org/SearchAction)."""

from __future__ import annotations

from django.urls import reverse
from django.utils.translation import get_language

from .node import Address, Node


def website() -> Node:
    """The site with the address under which it is searched."""
    return {
        "@type": "WebSite",
        "name": "Scenebook",
        "url": Address(reverse("home")),
        "inLanguage": get_language(),
        "potentialAction": {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": Address(f"{reverse('search')}?q={{search_term_string}}"),
            },
            "query-input": "required name=search_term_string",
        },
    }
