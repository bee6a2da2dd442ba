"""How values are shown: partial dates, papers, source marks."""

from __future__ import annotations

import html
import re
from datetime import date
from typing import Any

from django import template
from django.template.context import Context
from django.template.loader import render_to_string
from django.urls import translate_url
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join, strip_tags
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.reading.sources import Sources
from catalog import edtf
from catalog.reading.paging import query
from catalog.reading.paper import paper

register = template.Library()
register.filter("paper", paper)

LEAP_YEAR = 2000


@register.filter
def partial_date(value: str, inferred: bool = False) -> SafeString:
    """`2024-09-27` as “September 27, 2024”; a year no source states stands in brackets, one nobody knows is said so."""
    try:
        when = edtf.parse(value)
    except ValueError:
        return format_html("{}", value)
    # Translators: PHP-style date formats of Django; in Korean "Y년 n월 j일" and so on.
    day_of_year, month_of_year = _("F j"), _("F")
    if not when.month:
        shown = ""
    else:
        day = date(when.year or LEAP_YEAR, when.month, when.day or 1)
        shown = date_format(day, day_of_year if when.day else month_of_year)
    if when.year is None:
        return format_html('{} <span class="blank">{}</span>', shown, _("year not stated"))
    if inferred:
        hint = _("worked out from the article’s date")
        blank = '<span class="blank" title="{}">{}</span><span class="vh"> ({})</span>'
        year = format_html(blank, hint, when.year, hint)
        return format_html("{} {}", shown, year) if shown else year
    if when.day:
        return format_html("{}", date_format(day, _("F j, Y")))
    return format_html("{}", date_format(day, _("F Y")) if when.month else str(when.year))


@register.simple_tag
def shown_date(record: Any, name: str) -> SafeString:
    """A record's partial date field with its inferred year."""
    value = getattr(record, name)
    return partial_date(value, getattr(record, f"{name}_inferred")) if value else mark_safe("")


@register.simple_tag
def takes_said(takes: int, qualifier: str = "exactly") -> str:
    """“one take”, “about 17 takes”, “at least 3 takes”."""
    if qualifier == "about":
        return ngettext("about %(n)s take", "about %(n)s takes", takes) % {"n": takes}
    if qualifier == "at_least":
        return ngettext("at least %(n)s take", "at least %(n)s takes", takes) % {"n": takes}
    return _("one take") if takes == 1 else ngettext("%(n)s take", "%(n)s takes", takes) % {"n": takes}


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
    """As `include`, within a line: without the newline that ends the file."""
    return mark_safe(render_to_string(file, values).strip())  # noqa: S308 (a template has escaped it)


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


@register.simple_tag(takes_context=True)
def narrowed(context: Context, **changes: Any) -> str:
    """The query of this page with some filters changed."""
    return query(context["request"], **changes)


@register.filter
def as_value(value: str) -> SafeString:
    """A cited value for readers: dates in words, everything else as it is."""
    return partial_date(value) if re.fullmatch(r"(\d{4}|XXXX)(-\d\d){1,2}", value) else format_html("{}", value)


@register.simple_tag(takes_context=True)
def in_language(context: Context, language: str) -> str:
    """This page's address in another interface language."""
    request = context.get("request")
    return translate_url(request.get_full_path(), language) if request else "/"


@register.filter
def kind_name(kind: str) -> str:
    """A kind of record in the page's language."""
    names = {
        "drama": _("title"),
        "actor": _("person"),
        "role": _("role"),
        "scene": _("scene"),
        "article": _("article"),
        "network": _("network"),
        "release": _("release"),
        "song": _("song"),
        "credit": _("credit"),
        "rating": _("rating"),
        "video": _("video"),
    }
    return names.get(kind, kind)


@register.filter
def tier_name(tier: str) -> str:
    """Why a search found something."""
    names = {
        "exact": _("the very name"),
        "alias": _("another name"),
        "key": _("another spelling"),
        "distance": _("a near spelling"),
        "text": _("in the words"),
    }
    return names.get(tier, "")
