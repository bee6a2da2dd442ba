"""Shares of viewers, songs and videos."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

from catalog.models import Actor, Rating, Song, Video

from .said import Fact, state
from .studio import Production, Studio
from .words import CHANNELS, MEASURES, REGIONS, SONGS


def measure(studio: Studio, made: Production) -> None:
    """A share for each episode of a run: it climbs, wavers, and ends higher than it began or lower."""
    chance = studio.chance
    if not made.releases or made.drama.kind == "film" or chance.happens(0.35):
        return
    share, drift = chance.uniform(1.2, 9.0), chance.uniform(-0.15, 0.5)
    regions = chance.sample(REGIONS, chance.within((70, 1, 1), (30, 2, 2)))
    by = chance.choice([*MEASURES, ""])
    for episode in range(1, chance.choice([4, 8, 10, 12, 16, 16, 20]) + 1):
        day = made.premiere + timedelta(days=(episode - 1) // 2 * 7 + (episode - 1) % 2)
        share = max(0.3, share + drift + chance.gauss(0, 0.5))
        if day > studio.today or chance.happens(0.06):
            continue
        for place, region in enumerate(regions):
            value = Decimal(str(round(share * (1 + 0.08 * place), chance.choice([1, 1, 3]))))
            rating = studio.make(
                Rating, made.public, drama=made.drama, release=made.releases[0], episode=episode, value=value,
                region=region, day=day.isoformat(), measured_by=by,
            )  # fmt: skip
            _say(studio, made, rating)


def _say(studio: Studio, made: Production, rating: Rating) -> None:
    chance, title, native = studio.chance, made.drama.title, made.drama.native_title
    where = f" {rating.region}" if rating.region else ""
    measured = f", {rating.measured_by} measured" if rating.measured_by else ""
    about: dict[str, Any] = {
        "day": rating.day,
        "region": rating.region,
        "episode": rating.episode,
        "measured_by": rating.measured_by,
    }
    sentence = f"Episode {rating.episode} of {title} had {rating.shown_value}{where} on {rating.day}{measured}."
    korean = f"‘{native}’ {rating.episode}회의 시청률은 {rating.shown_value}였다." if native else ""
    made.statements.append(state(sentence, rating, korean=korean, value=rating.shown_value, **about))
    if chance.happens(0.03):
        other = Rating(value=rating.value + Decimal("0.4")).shown_value
        sentence = f"An earlier count gave episode {rating.episode} of {title} {other}{where}."
        made.statements.append(state(sentence, rating, differs=True, value=other))


def sing(studio: Studio, made: Production, pool: Sequence[Actor]) -> None:
    chance = studio.chance
    titles = chance.sample(SONGS, chance.within((45, 0, 0), (45, 1, 4), (10, 5, 9)))
    for place, title in enumerate(titles, 1):
        artists = chance.sample(pool, min(len(pool), chance.within((10, 0, 0), (75, 1, 1), (15, 2, 3))))
        part = f"Part {place}" if chance.happens(0.7) else ""
        song = studio.make(Song, made.public, drama=made.drama, title=title, artists=artists, part=part)
        sung = f", sung by {' and '.join(artist.label for artist in artists)}" if artists else ""
        sentence = f"{part or 'A song'} of the soundtrack of {made.drama.title} is {title}{sung}."
        beside = [Fact(song.pk, "artists", artist.label) for artist in artists]
        made.statements.append(state(sentence, song, beside=beside, title=title, part=part))


def show(studio: Studio, made: Production) -> None:
    chance = studio.chance
    for place in range(chance.within((50, 0, 0), (45, 1, 4), (5, 5, 9))):
        kind = chance.choice(Video.Kind.values)
        day = min(made.premiere + timedelta(days=chance.randint(-60, 60)), studio.today)
        published, channel = chance.partial(day), chance.choice(CHANNELS)
        url = f"https://video.example/{made.drama.slug}/{place}" if chance.happens(0.8) else ""
        if not url and any(video.url == "" for video in made.drama.videos.all()):
            continue
        title = f"{made.drama.title}: sample {kind}" if chance.happens(0.8) else ""
        video = studio.make(
            Video, made.public, drama=made.drama, kind=kind, title=title, url=url, channel=channel, published=published
        )
        shown, on = video.get_kind_display(), f" by {channel}" if channel else ""
        when = f" ({published})" if published else ""
        sentence = f"A {shown} video of {made.drama.title} was put up{on}{when}."
        made.statements.append(state(sentence, video, kind=shown, published=published, channel=channel))
