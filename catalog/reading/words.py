"""Values in the words of the page's language: partial dates and takes."""

from __future__ import annotations

from datetime import date

from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from catalog import edtf

LEAP_YEAR = 2000


def date_in_words(value: str, inferred: bool = False) -> SafeString:
    """`2024-09-27` as “September 27, 2024”; a year worked out stands in brackets, one nobody knows is said so."""
    try:
        when = edtf.parse(value)
    except ValueError:
        return format_html("{}", value)
    day = date(when.year or LEAP_YEAR, when.month or 1, when.day or 1)
    # Translators: date formats of Django's template language.
    within_year = date_format(day, _("F j") if when.day else _("F")) if when.month else ""
    if when.year is None:
        return format_html('{} <span class="blank">{}</span>', within_year, _("year not stated"))
    if inferred:
        hint = _("worked out from the article’s date")
        blank = '{} <span class="blank" title="{}">{}</span><span class="vh"> ({})</span>'
        return format_html(blank, within_year, hint, when.year, hint)
    if not when.month:
        return format_html("{}", date_format(day, _("Y")))
    return format_html("{}", date_format(day, _("F j, Y") if when.day else _("F Y")))


def takes_in_words(takes: int, qualifier: str = "exactly") -> str:
    """“one take”, “about 17 takes”, “at least 3 takes”."""
    if qualifier == "about":
        return ngettext("about %(n)s take", "about %(n)s takes", takes) % {"n": takes}
    if qualifier == "at_least":
        return ngettext("at least %(n)s take", "at least %(n)s takes", takes) % {"n": takes}
    return _("one take") if takes == 1 else ngettext("%(n)s take", "%(n)s takes", takes) % {"n": takes}


def date_in_short(value: str, inferred: bool = False) -> str:
    """`2024-09-27` as “Sep 27, 2024”, for a drawing: a year worked out stands in brackets, one nobody knows is left
    out; empty where there is no date."""
    try:
        when = edtf.parse(value)
    except ValueError:
        return value
    day = date(when.year or LEAP_YEAR, when.month or 1, when.day or 1)
    # Translators: date formats of Django's template language, short.
    within_year = date_format(day, _("M j") if when.day else _("M")) if when.month else ""
    if when.year is None:
        return within_year
    if inferred:
        return f"{within_year} [{when.year}]".strip()
    if not when.month:
        return date_format(day, _("Y"))
    return date_format(day, _("M j, Y") if when.day else _("M Y"))
