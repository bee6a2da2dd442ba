"""The head of a page, put together from the blocks and the values that the page has anyway."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.context import Context
from django.template.loader_tags import BLOCK_CONTEXT_KEY
from django.urls import translate_url
from django.utils.http import urlencode
from django.utils.safestring import SafeString, mark_safe

from catalog.reading.described import described_list
from catalog.reading.paper import colours

register = template.Library()

LOCALES = {"en": "en_US", "ko": "ko_KR"}


@register.simple_tag(takes_context=True)
def block_text(context: Context, name: str) -> SafeString:
    """What a block of the page says, on one line: a link that is shared shows the page's own title."""
    blocks = context.render_context.get(BLOCK_CONTEXT_KEY)
    block = blocks.get_block(name) if blocks else None
    if block is None:
        return SafeString("")
    return mark_safe(" ".join(block.render(context).split()))  # noqa: S308 (rendered, so escaped)


def _filters(context: Context) -> dict[str, str]:
    """The filters of a list that the address sets, by key."""
    request: Any = context["request"]
    keys = (facet.key for facet in context.get("facets") or ())
    return {key: request.GET[key] for key in keys if request.GET.get(key)}


def _page(context: Context) -> int:
    return getattr(context.get("page"), "number", 1)


@register.simple_tag(takes_context=True)
def robots(context: Context) -> str:
    """Lists are found by one filter at most, and those by their first page: combinations have no end."""
    if context.get("preview"):
        return "noindex, nofollow"
    if "request" not in context:
        return "noindex"
    filters = _filters(context)
    chosen = [facet for facet in context.get("facets") or () if any(choice.chosen for choice in facet.choices)]
    deep = len(filters) > 1 or (filters and _page(context) > 1) or len(chosen) < len(filters)
    return "noindex" if deep else "index, follow, max-image-preview:large"


@register.simple_tag(takes_context=True)
def own_address(context: Context) -> str:
    """The one address under which this page is known: with filters and the page of a list, and nothing else."""
    request = context.get("request")
    if request is None or context.get("preview") or context.get("not_found"):
        return ""
    values = sorted(_filters(context).items()) + ([("page", _page(context))] if _page(context) > 1 else [])
    return str(request.build_absolute_uri(f"{request.path}?{urlencode(values)}" if values else request.path))


@register.simple_tag
def in_tongue(address: str, language: str) -> str:
    """An address of this site in another language of it."""
    return translate_url(address, language)


@register.filter
def locale(language: str) -> str:
    """The language as Open Graph writes it."""
    return LOCALES.get(language, language)


@register.filter
def other_locales(language: str) -> list[str]:
    return [name for code, name in LOCALES.items() if code != language]


@register.filter
def theme(paper: str) -> tuple[str, str]:
    """The colours of a paper in light and in dark, by its class."""
    shades = colours(paper)
    return shades.light, shades.dark


@register.filter
def chosen_labels(facets: Any) -> list[str]:
    """What a list is filtered by, in words."""
    return [choice.label for facet in facets or () for choice in facet.choices if choice.chosen]


@register.simple_tag(takes_context=True)
def list_described(context: Context, name: str) -> str:
    """A list in words: what it holds, by which filters, and the first of it."""
    return described_list(name, context["page"].rows, chosen_labels(context.get("facets")))
