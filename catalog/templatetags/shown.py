"""How values are shown: partial dates, papers, source marks."""

from __future__ import annotations

import html
import re
from typing import Any

from django import template
from django.template.context import Context
from django.template.loader import render_to_string
from django.urls import translate_url
from django.utils.html import format_html, format_html_join, strip_tags
from django.utils.safestring import SafeString, mark_safe

from articles.reading.sources import Sources
from catalog.reading.field_names import field_name
from catalog.reading.kind_names import kind_name, kinds_name, tier_name
from catalog.reading.paper import paper
from catalog.reading.words import date_in_words, takes_in_words
from catalog.search import Excerpt

register = template.Library()
INDENTATION = re.compile(r"\s*\n\s*")
register.filter("field_name", field_name)
register.filter("paper", paper)
register.filter("date_in_words", date_in_words)
register.filter("kind_name", kind_name)
register.filter("kinds_name", kinds_name)
register.filter("tier_name", tier_name)
register.simple_tag(takes_in_words, name="takes_said")


@register.simple_tag
def shown_date(record: Any, name: str) -> SafeString:
    """A record's partial date field with its inferred year."""
    value = getattr(record, name)
    return date_in_words(value, getattr(record, f"{name}_inferred")) if value else mark_safe("")


@register.simple_tag
def marked(sentence: str, *values: str | list[str]) -> SafeString:
    """The sentence with the stated values in `mark`, where it says them word for word."""
    said = [value for given in values for value in (given if isinstance(given, list) else [given]) if len(value) > 1]
    if not said:
        return format_html("{}", sentence)
    longest_first = "|".join(re.escape(value) for value in sorted(set(said), key=len, reverse=True))
    parts = re.split(rf"(?<!\w)({longest_first})(?!\w)", sentence, flags=re.IGNORECASE)
    shown = (format_html("<mark>{}</mark>", part) if place % 2 else part for place, part in enumerate(parts))
    return format_html_join("", "{}", ((part,) for part in shown))


@register.simple_tag
def inline(file: str, **values: Any) -> SafeString:
    """As `include`, within a line: without the newline that ends the file, and without indentation."""
    return mark_safe(INDENTATION.sub("\n", render_to_string(file, values).strip()))  # noqa: S308 (escaped by then)


@register.simple_tag(takes_context=True)
def mark(
    context: Context,
    sources: Sources | None,
    text: Any,
    name: str = "",
    url: str = "",
    lang: str = "",
    apart: bool = False,
) -> SafeString:
    """A phrase with its sentences, or with the number of the mark that shows them; without sources, the phrase alone.
    `apart`: the sentences stand in a block below, to which the number leads."""
    plain = html.unescape(strip_tags(str(name or text)))
    first = bool(sources) and context["book"].draw(sources, plain)
    values = {"sources": sources, "first": first and not apart, "text": text, "plain": plain, "url": url, "lang": lang}
    return inline("parts/mark.html", **values)


@register.simple_tag(takes_context=True)
def row_mark(context: Context, sources: Sources | None, name: str) -> SafeString:
    """The sentences for a row as a whole, beside it; or the number of the mark that shows them."""
    first = bool(sources) and context["book"].draw(sources, str(name))
    return inline("parts/row_mark.html", sources=sources, first=first, name=name)


@register.filter
def as_value(value: str) -> SafeString:
    """A cited value for readers: dates in words, everything else as it is."""
    return date_in_words(value) if re.fullmatch(r"(\d{4}|XXXX)(-\d\d){1,2}", value) else format_html("{}", value)


@register.simple_tag(takes_context=True)
def in_language(context: Context, language: str) -> str:
    """This page's address in another interface language."""
    request = context.get("request")
    return translate_url(request.get_full_path(), language) if request else "/"


@register.filter
def with_marks(found: Excerpt) -> SafeString:
    """An excerpt with its matches in `mark`."""
    pieces = format_html_join("", "{}", ((_piece(*piece),) for piece in found.pieces))
    return format_html("{}{}{}", "… " if found.cut_before else "", pieces, " …" if found.cut_after else "")


def _piece(text: str, match: bool) -> SafeString:
    return format_html("<mark>{}</mark>", text) if match else format_html("{}", text)
