"""JSON-LD in a page: a block of data, which no browser runs."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from django import template
from django.template.context import Context
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from catalog.reading.linked import Address, Node, trail

register = template.Library()

ESCAPES = {ord(letter): f"\\u{ord(letter):04X}" for letter in "<>&"}
"""As Django's `json_script`: whatever a title says, it does not end the block."""


def data_block(nodes: list[Node], whole: Callable[[str], str]) -> SafeString:
    """The nodes as one graph; `whole` puts the host before an address of this site."""
    graph = {"@context": "https://schema.org", **({"@graph": nodes} if len(nodes) > 1 else nodes[0])}
    text = json.dumps(_with_host(graph, whole), ensure_ascii=False).translate(ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 (escaped above)


def _with_host(value: Any, whole: Callable[[str], str]) -> Any:
    if isinstance(value, Address):
        return whole(value)
    if isinstance(value, dict):
        return {key: _with_host(each, whole) for key, each in value.items()}
    return [_with_host(each, whole) for each in value] if isinstance(value, list) else value


def _told(context: Context, nodes: list[Node]) -> SafeString:
    """Nothing of what is not public: a preview, or a page that is not there."""
    request = context.get("request")
    if not nodes or request is None or context.get("preview"):
        return SafeString("")
    start = f"{request.scheme}://{request.get_host()}"
    return data_block(nodes, lambda address: f"{start}{address}")


@register.simple_tag(takes_context=True)
def linked_data(context: Context) -> SafeString:
    """What the view put into `linked`."""
    return _told(context, context.get("linked") or [])


@register.simple_tag(takes_context=True)
def linked_trail(context: Context, here: str, url: str = "", name: str = "") -> SafeString:
    """The trail above the page's heading, once more for machines."""
    steps = [("Scenebook", reverse("home")), *([(str(name), url)] if url else []), (str(here), "")]
    return _told(context, [trail(steps)])
