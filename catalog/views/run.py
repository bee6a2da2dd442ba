"""The run of a title as a strip: an axis a release; scenes, ratings and what has no place on one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from catalog.drawing.along import ROWS
from catalog.drawing.strip import Axis, Gutter, Mark, Tick
from catalog.models import Drama

from .run_marks import address, aside, levels, premiere_mark, rated, scene_mark
from .strips import Drawn, Row, calendar, drawn, gutter, middle, share, told_date

MOST_AXES = 4
"""Releases that are drawn, the first ones; the table has all."""
MOST_EPISODES = 400
TABLE = "run-table"


@dataclass(slots=True)
class _Part:
    """A release, or None where no source tells of one, with what belongs to it."""

    release: Any
    scenes: list[Any] = field(default_factory=list)
    ratings: list[Any] = field(default_factory=list)

    @property
    def by_episode(self) -> bool:
        return any(each.episode for each in [*self.scenes, *self.ratings])

    def place(self, record: Any) -> int | date | None:
        """Its episode where the part is told by episodes, its day otherwise; None where that is not known."""
        if self.by_episode:
            return record.episode if record.episode and record.episode <= MOST_EPISODES else None
        return middle(record, "day" if record.type == "rating" else "aired")


def run_of(drama: Drama, parts: dict[str, list[Any]]) -> Drawn | None:
    """The run, from what a title's page has loaded with sources attached; no query. None where nothing has a date, an
    episode or a scene."""
    releases = [each for each in parts["releases"] if each.premiere] or parts["releases"][:1]
    found = [_Part(release) for release in releases] or [_Part(None)]
    placeless: list[Any] = []
    for kind in ("scenes", "ratings"):
        for record in parts[kind]:
            part = _belongs(record, found)
            if part:
                getattr(part, kind).append(record)
            else:
                placeless.append(record)
    left = [r for part in found for r in [*part.scenes, *part.ratings] if part.place(r) is None] + placeless
    yearless = [r for r in left if _has_yearless_day(r)]
    left = [r for r in left if r not in yearless]
    rows = _rows(found, yearless, left)
    if not rows:
        return None
    columns: list[Axis | Gutter] = []
    early = [part.release for part in found if part.release and _is_yearless(part.release.premiere)]
    if yearless or early:
        premieres = [premiere_mark(release) for release in early]
        columns.append(gutter(_("no year"), [*premieres, *map(aside, yearless)], ROWS, TABLE))
    columns += [_axis(part, alone=len(found) == 1) for part in found[:MOST_AXES]]
    if len(found) > MOST_AXES:
        said = ngettext("and %(n)s release more", "and %(n)s releases more", len(found) - MOST_AXES)
        said %= {"n": len(found) - MOST_AXES}
        columns.append(Gutter("", (), Mark(said, said, f"#{TABLE}")))
    if left:
        columns.append(gutter(_("episode not stated"), list(map(aside, left)), ROWS, TABLE))
    name = _("The run of %(title)s: %(parts)s") % {"title": drama.title, "parts": _said(found, yearless, left)}
    return drawn(name, columns, rows, TABLE, lambda n: ngettext("%(n)s scene", "%(n)s scenes", n) % {"n": n})


def _is_yearless(value: str) -> bool:
    return value.startswith("XXXX")


def _has_yearless_day(record: Any) -> bool:
    return _is_yearless(record.day if record.type == "rating" else record.aired)


def _belongs(record: Any, found: list[_Part]) -> _Part | None:
    """Its own release; else the only one there is; else, on a day, the last that had begun."""
    own = next((part for part in found if part.release and part.release.pk == record.release_id), None)
    if own or record.release_id:
        return own
    if len(found) == 1:
        return found[0]
    day = middle(record, "day" if record.type == "rating" else "aired")
    begun = [p for p in found if day and p.release.premiere_first and p.release.premiere_first <= day]
    return max(begun, key=lambda part: part.release.premiere_first) if begun else None


def _axis(part: _Part, alone: bool) -> Axis:
    placed = [(record, part.place(record)) for record in [*part.scenes, *part.ratings]]
    known = [place for _record, place in placed if place is not None]
    release = part.release
    premiere, differs = told_date(release, "premiere") if release else ("", False)
    own = release.name if release else ""
    titles = [own or _("The run")] if own or not alone else []
    if release and release.state == "announced":
        titles.append(_("announced %(day)s") % {"day": premiere} if premiere else _("announced"))
    elif premiere:
        titles.append(_("from %(day)s") % {"day": premiere})
    at: dict[int | date, float]
    if part.by_episode:
        last = max((place for place in known if isinstance(place, int)), default=1)
        ticks = [Tick((n - 1) / max(last - 1, 1), str(n)) for n in range(1, last + 1)]
        at = {n + 1: tick.at for n, tick in enumerate(ticks)}
    else:
        days = [place for place in known if isinstance(place, date)]
        if release and release.premiere_first:
            days.append(release.premiere_first)
        last, ticks = len(set(days)), calendar(days) if days else []
        at = {day: share(day, days) for day in days}
        if days and max(days) > min(days):
            shown = max(placed, key=lambda each: each[1] if isinstance(each[1], date) else date.min)[0]
            end, _differs = told_date(shown, "day" if shown.type == "rating" else "aired")
            titles.append(_("until %(day)s or later") % {"day": end})
    marks = [scene_mark(scene, at[place]) for scene, place in placed if scene.type == "scene" and place is not None]
    empty = not known and not (release and release.premiere)
    return Axis(
        titles=tuple(titles),
        marks=marks,
        ticks=ticks,
        levels=levels([(each, at[place]) for each, place in placed if each.type == "rating" and place is not None]),
        look="dashed" if release and release.state == "announced" else "guess" if empty else "axis",
        note=_("[episodes and premiere: in no source]") if empty and alone else "",
        slots=max(last, 1),
        differs=differs,
    )


def _rows(found: list[_Part], yearless: list[Any], left: list[Any]) -> list[Row]:
    """Everything drawn, in the order of the run, then what has no place in it."""
    rows: list[Row] = []
    apart = {record.pk for record in [*yearless, *left]}
    for part in found:
        if part.release and (part.release.premiere or part.release.state == "announced"):
            mark = premiere_mark(part.release)
            rows.append(Row(mark.when or _("not stated"), mark.label, mark.url, mark.look))
        own = [record for record in [*part.scenes, *part.ratings] if record.pk not in apart]
        own.sort(key=lambda record: (str(type(part.place(record))), part.place(record), record.type, record.pk))
        rows += [_row(record, part.release) for record in own]
    return rows + [_row(record) for record in [*yearless, *left]]


def _row(record: Any, release: Any = None) -> Row:
    day, differs = told_date(record, "day" if record.type == "rating" else "aired")
    episode = _("episode %(n)s") % {"n": record.episode} if record.episode else ""
    when = ", ".join(filter(None, [release.name if release else "", episode, day])) or _("not stated")
    kind, what = (_("scene"), record.title) if record.type == "scene" else (_("rating"), rated(record))
    differs = differs or record.sources.differs
    return Row(when, f"{what} ({kind})", address(record), "differ" if differs else "")


def _said(found: list[_Part], yearless: list[Any], left: list[Any]) -> str:
    """What the strip shows, counted, as it is called for those who do not see it."""
    scenes = sum(len(part.scenes) for part in found) + sum(r.type == "scene" for r in left if r.release_id is None)
    ratings = sum(len(part.ratings) for part in found)
    told = [
        ngettext("%(n)s release", "%(n)s releases", len(found)) % {"n": len([p for p in found if p.release])},
        ngettext("%(n)s scene", "%(n)s scenes", scenes) % {"n": scenes},
        ngettext("%(n)s rating", "%(n)s ratings", ratings) % {"n": ratings},
    ]
    if yearless:
        told.append(_("dates without a year apart"))
    if left:
        told.append(_("what has no episode stated apart"))
    return ", ".join(told)
