"""The call sheet of a title, and what no source says of it yet."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from articles.reading.sources import SourceBook
from catalog.models import Drama, Genre

from .fact import Entry, Fact
from .names import other_names


def sheet(drama: Drama, genres: list[Genre], parts: dict[str, list[Any]], book: SourceBook) -> list[Fact]:
    """Facts about the title itself, in reading order; those without an entry are left out."""
    by_genre = book.values(drama, "genres")
    networks = {network.pk: network for release in parts["releases"] for network in release.shown_networks}
    facts = [
        Fact(
            _("Kind"),
            [Entry(drama.get_kind_display(), book.of(drama, "kind"), f"{reverse('drama-list')}?kind={drama.kind}")],
        ),
        Fact(
            _("Genres"),
            [
                Entry(
                    genre.local_name,
                    by_genre.get(genre.name.casefold()) or by_genre.get(genre.slug),
                    genre.get_absolute_url(),
                )
                for genre in genres
            ],
        ),
        Fact(
            _("Shown by"),
            [Entry(network.local_name, None, network.get_absolute_url()) for network in networks.values()],
        ),
    ]
    if drama.setting:
        facts.append(Fact(_("Set in"), settings(drama, book)))
    if drama.based_on:
        facts.append(Fact(_("Based on"), [Entry(drama.based_on, book.of(drama, "based_on"))]))
    if drama.native_title:
        facts.append(
            Fact(_("Original title"), [Entry(drama.native_title, book.of(drama, "native_title"), language="ko")])
        )
    facts += other_names(drama, book)
    return [fact for fact in facts if fact.entries]


def settings(record: Any, book: SourceBook) -> list[Entry]:
    """Where and when it is set: what the record says, then what else its sources name."""
    cited = book.values(record, "setting")
    others = [value for value in cited if value != record.setting.casefold()]
    entries = [Entry(record.setting, cited.get(record.setting.casefold()))]
    return entries + [Entry(next(v for v in cited[o].said if v.casefold() == o), cited[o]) for o in others]


def missing_facts(drama: Drama, genres: list[Genre], parts: dict[str, list[Any]]) -> list[str]:
    """What a reader would look for and no source says."""
    jobs = {credit.job for credit in parts["credits"]}
    found = {
        _("network"): any(release.shown_networks for release in parts["releases"]),
        _("premiere"): any(release.premiere for release in parts["releases"]),
        _("genres"): genres,
        _("setting"): drama.setting or any(release.setting for release in parts["releases"]),
        _("based on"): drama.based_on,
        _("director"): "director" in jobs,
        _("writer"): "writer" in jobs,
        _("cast"): parts["cast"] or parts["casting_news"],
        _("songs"): parts["songs"],
        _("ratings"): parts["ratings"],
    }
    return [name for name, there in found.items() if not there]
