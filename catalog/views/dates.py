"""The dates of a person's work as a strip: releases of titles, scenes by the day they aired."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from catalog.drawing.along import ROWS
from catalog.drawing.strip import Axis, Gutter, Mark
from catalog.models import Release

from .strips import Drawn, Row, calendar, drawn, gutter, middle, share, told_date

MOST = 200
TABLE = "dates-table"


def dates_of(name: str, roles: list[Any], scenes: list[Any]) -> Drawn | None:
    """From the confirmed `roles` and the `scenes` of the page; one query more, for the releases. None without a
    date."""
    titles = {role.drama_id: role.drama for role in roles}
    releases = list(Release.objects.visible().filter(drama__in=titles).exclude(premiere="").order_by("pk")[:MOST])
    for release in releases:
        release.drama = titles[release.drama_id]
    found = [(release, "premiere") for release in releases]
    found += [(scene, "aired") for scene in scenes if scene.aired]
    if not found:
        return None
    dated = [(record, field, day) for record, field in found if (day := middle(record, field))]
    dated.sort(key=lambda each: (each[2], each[0].pk))
    yearless = [(record, field) for record, field in found if middle(record, field) is None]
    columns: list[Axis | Gutter] = []
    if yearless:
        columns.append(gutter(_("no year"), [_mark(*each) for each in yearless], ROWS, TABLE))
    if dated:
        days = [day for _record, _field, day in dated]
        marks = [_mark(record, field, share(day, days)) for record, field, day in dated]
        columns.append(Axis(marks=marks, ticks=calendar(days), slots=2 * len(set(days))))
    rows = [_row(record, field) for record, field, _day in dated] + [_row(*each) for each in yearless]
    said = ngettext("Dates of %(name)s’s work: %(n)s", "Dates of %(name)s’s work: %(n)s", len(found))
    many = "%(n)s date", "%(n)s dates"
    return drawn(said % {"name": name, "n": len(found)}, columns, rows, TABLE, lambda n: ngettext(*many, n) % {"n": n})


def _what(record: Any) -> str:
    """A release by its title and name, a scene by its title."""
    if record.type == "scene":
        return str(record.title)
    return ", ".join(filter(None, [record.drama.local_name, record.name]))


def _is_announced(record: Any) -> bool:
    return getattr(record, "state", "") == Release.State.ANNOUNCED


def _mark(record: Any, field: str, at: float = 0.0) -> Mark:
    when, _differs = told_date(record, field)
    look = "announced" if _is_announced(record) else ""
    said = f"{when}: {_row(record, field).what}"
    return Mark(_what(record), said, record.get_absolute_url(), at, when, look)


def _row(record: Any, field: str) -> Row:
    kind = _("scene") if field == "aired" else _("announced") if _is_announced(record) else _("premiere")
    return Row(told_date(record, field)[0], f"{_what(record)} ({kind})", record.get_absolute_url())
