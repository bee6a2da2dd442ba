"""Titles and what is said of them: genre, setting, source work, songs, videos."""

from __future__ import annotations

from articles.extraction import findings
from catalog.models import Drama, Genre, Record, Release, Song, Video
from catalog.names import fold

from ..acceptance import Acceptance
from ..linking import Unlinkable


def title(do: Acceptance, fact: findings.Title) -> Record:
    drama = do.drama(fact.title, kind=fact.work)
    do.cite(drama, "title", fact.title)
    if fact.work != Drama.Kind.DRAMA:
        do.cite(drama, "kind", fact.work)
    return drama


def genre(do: Acceptance, fact: findings.Genre) -> Record:
    term = Genre.objects.filter(slug=fact.genre).first()
    if term is None:
        raise Unlinkable(f"There is no genre “{fact.genre}”.")
    drama = do.drama(fact.drama)
    do.add(drama, "genres", term)
    return drama


def setting(do: Acceptance, fact: findings.Setting) -> Record:
    drama = do.drama(fact.drama)
    if fact.part and fact.number:
        return do.fill(release_of(do, drama, fact.part, fact.number), "setting", fact.setting)
    return do.fill(drama, "setting", fact.setting)


def based_on(do: Acceptance, fact: findings.BasedOn) -> Record:
    work = fact.title if fact.work == "other" else f"{fact.title} ({fact.work})"
    return do.fill(do.drama(fact.drama), "based_on", work)


def song(do: Acceptance, fact: findings.Song) -> Record:
    drama = do.drama(fact.drama)
    found = do.standing(song for song in drama.songs.order_by("pk") if fold(song.title) == fold(fact.title))
    found = found or do.create(Song, drama=drama, title=fact.title)
    do.cite(found, "title", fact.title)
    for name in fact.artists:
        do.add(Song.objects.get(pk=found.pk), "artists", do.actor(name))
    if fact.part:
        do.fill(Song.objects.get(pk=found.pk), "part", fact.part)
    return found


def video(do: Acceptance, fact: findings.Video) -> Record:
    drama = do.drama(fact.drama)
    same = drama.videos.filter(kind=fact.video).order_by("pk")
    same = same.filter(url=fact.url) if fact.url else same.filter(published=fact.published, channel=fact.by)
    values = {"published": fact.published, "published_inferred": fact.inferred, "channel": fact.by, "url": fact.url}
    found = do.standing(same) or do.create(Video, drama=drama, kind=fact.video, **values)
    do.cite(found, "kind", found.get_kind_display())
    if fact.published:
        do.cite(found, "published", fact.published)
    if fact.by:
        do.cite(found, "channel", fact.by)
    return found


def release_of(do: Acceptance, drama: Drama, part: str, number: int, **values: object) -> Release:
    """The season, part or run of a drama, created with `values` where it is not there."""
    found = do.standing(Release.objects.filter(drama=drama, part=part, number=number))
    return found or do.create(Release, drama=drama, part=part, number=number, **values)
