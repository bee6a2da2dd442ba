"""What stands along the run of a title: scenes as notches, ratings as a ridge, premieres."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django.utils.translation import gettext as _

from catalog.drawing.strip import Level, Mark

from .strips import told_date


def levels(ratings: list[tuple[Any, float]]) -> list[Level]:
    """One region's ratings, for those of two are not to be compared: the whole country's where there is one, else the
    one with most of them. Where one place has several, the highest stands."""
    regions = Counter(rating.region.casefold() for rating, _at in ratings)
    if not regions:
        return []
    whole = next((region for region in regions if region in ("nationwide", "전국")), None)
    region = whole if whole is not None else max(regions, key=lambda each: (regions[each], each))
    found: dict[float, Level] = {}
    for rating, at in ratings:
        if rating.region.casefold() == region:
            differs = told_date(rating, "day")[1]
            differs = differs or rating.sources.differs
            there = found.get(at)
            if there is None or rating.value > there.value:
                found[at] = Level(at, float(rating.value), rating.shown_value, differs or bool(there and there.differs))
    return [found[at] for at in sorted(found)]


def scene_mark(scene: Any, at: float = 0.0) -> Mark:
    when, differs = told_date(scene, "aired")
    episode = _("Episode %(n)s: %(title)s") % {"n": scene.episode, "title": scene.title} if scene.episode else ""
    name = episode or ": ".join(filter(None, [when, scene.title]))
    return Mark(scene.title, name, scene.get_absolute_url(), at, look="differ" if differs else "")


def aside(record: Any) -> Mark:
    """A mark of a gutter, with its day and its episode, where stated."""
    day, differs = told_date(record, "day" if record.type == "rating" else "aired")
    episode = _("episode %(n)s") % {"n": record.episode} if record.episode else ""
    when = ", ".join(filter(None, [day, episode]))
    label = record.title if record.type == "scene" else rated(record)
    differs = differs or record.sources.differs
    return Mark(
        label, ": ".join(filter(None, [when, label])), address(record), when=when, look="differ" if differs else ""
    )


def address(record: Any) -> str:
    return str(record.get_absolute_url()) if record.type == "scene" else f"#{record.type}-{record.pk}"


def rated(rating: Any) -> str:
    return f"{rating.shown_value} {rating.region}".strip()


def premiere_mark(release: Any) -> Mark:
    when, differs = told_date(release, "premiere")
    label = ", ".join(filter(None, [release.name, _("premiere")]))
    return Mark(label, f"{when}: {label}", f"#release-{release.pk}", when=when, look="differ" if differs else "")
