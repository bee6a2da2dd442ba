"""Small charts of the last days, drawn here as bars of an SVG."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.core.cache import cache
from django.db.models import Case, Count, Value, When
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models import Article, Suggestion

DAYS = 30
KEPT = 60
"""Seconds for which the counts of these days are kept: they are read from every row of a month."""
STEP, BAR, HEIGHT = 10, 8, 80
"""Units of the drawing: from bar to bar, width of a bar, height of the tallest."""


@dataclass(frozen=True)
class Bar:
    """One day: numbers, and the two pieces of its bar from the ground up."""

    day: date
    one: int
    other: int
    x: int
    one_height: float
    other_height: float

    @property
    def one_y(self) -> float:
        return HEIGHT - self.one_height

    @property
    def other_y(self) -> float:
        return round(self.one_y - self.other_height, 1)


@dataclass(frozen=True)
class Chart:
    name: str
    title: Any
    one: Any
    """What the lower piece counts, and in `other` the upper one."""
    other: Any
    bars: list[Bar]
    empty: Any
    width: int = DAYS * STEP
    height: int = HEIGHT

    @property
    def total(self) -> int:
        return sum(bar.one + bar.other for bar in self.bars)

    @property
    def most(self) -> int:
        return max(bar.one + bar.other for bar in self.bars)


def charts(user: Any) -> list[Chart]:
    """Those that `user` may see; two queries at most, none while the counts are kept."""
    found = []
    if user.has_perm("articles.view_suggestion"):
        found.append(
            Chart(
                "decided", _("Proposals decided a day"), _("by an editor"), _("by software"),
                bars(_kept("decided", _decided)),
                _("Nothing was decided in these days. The queue of proposals is where to begin."),
            )
        )  # fmt: skip
    if user.has_perm("articles.view_article"):
        found.append(
            Chart(
                "articles", _("Articles a day"), _("written here"), _("imported"), bars(_kept("articles", _published)),
                _("No article came in these days. Add one, or import a folder."),
            )
        )  # fmt: skip
    return found


def bars(counts: dict[tuple[date, bool], int]) -> list[Bar]:
    """One for each of the last DAYS days, today last; `counts` by day and whether it belongs to the lower piece."""
    days = [timezone.localdate() - timedelta(days=back) for back in reversed(range(DAYS))]
    most = max((counts.get((day, True), 0) + counts.get((day, False), 0) for day in days), default=0) or 1
    return [
        Bar(day, one, other, place * STEP, round(one * HEIGHT / most, 1), round(other * HEIGHT / most, 1))
        for place, day in enumerate(days)
        for one, other in [(counts.get((day, True), 0), counts.get((day, False), 0))]
    ]


def _decided() -> Iterable[Any]:
    """By an editor: what software accepted is the rest."""
    return _by_day(Suggestion.objects.all(), "decided_at", When(accepted_by="software", then=Value(0)))


def _published() -> Iterable[Any]:
    """Written here: what has no reference of an import."""
    rows = Article.objects.filter(live_from__lte=timezone.now(), listed=True)
    return _by_day(rows, "live_from", When(source_ref__isnull=False, then=Value(0)))


def _by_day(rows: Any, moment: str, upper: When) -> Iterable[Any]:
    """(days back, whether in the lower piece, number): one query of a stretch of the index for each day, since a
    function of the moment would be worked out row by row."""
    rows = rows.order_by().annotate(lower=Case(upper, default=Value(1)))
    days = []
    for back in range(DAYS):
        begin = _midnight(back)
        day = rows.filter(**{f"{moment}__gte": begin, f"{moment}__lt": _midnight(back - 1)})
        counted = day.values("lower").annotate(number=Count("*"), back=Value(back))
        days.append(counted.values_list("back", "lower", "number"))
    return days[0].union(*days[1:], all=True).order_by()


def _midnight(back: int) -> datetime:
    """When the day began that lies `back` days before today."""
    return timezone.make_aware(datetime.combine(timezone.localdate() - timedelta(days=back), time.min))


def _kept(name: str, count: Any) -> dict[tuple[date, bool], int]:
    def counted() -> dict[tuple[date, bool], int]:
        found: Counter[tuple[date, bool]] = Counter()
        for back, lower, number in count():
            found[timezone.localdate() - timedelta(days=back), bool(lower)] += number
        return dict(found)

    return cache.get_or_set(f"start-{name}-{timezone.localdate()}", counted, KEPT) or {}
