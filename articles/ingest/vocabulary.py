"""What the catalogue knows, as extraction's plain value."""

from __future__ import annotations

from articles.extraction import Vocabulary
from catalog.models import Actor, Drama, Genre, Network, Record, SceneKind


def known() -> Vocabulary:
    """Names, titles and words of the catalogue as it stands now."""
    return Vocabulary(
        networks={name: network.name for network in _named(Network) for name, _ in network.search_names()},
        genres=_words(Genre),
        scenes=_words(SceneKind),
        titles={name: (drama.title, drama.kind) for drama in _named(Drama) for name in _sure_names(drama)},
        people={name: actor.name for actor in _named(Actor) for name in _sure_names(actor)},
    )


def _named(model: type[Record]) -> list:
    return list(model._default_manager.current().prefetch_related("aliases").order_by("pk"))


def _sure_names(record: Record) -> list[str]:
    """Full names only: a short form of one article may mean somebody else in the next."""
    short = {alias.name for alias in record.aliases.all() if alias.kind == "short"}
    return [name for name, _ in record.search_names() if name not in short]


def _words(model: type) -> dict[str, str]:
    return {
        word.casefold(): term.slug
        for term in model.objects.all()  # type: ignore[attr-defined]
        for word in (term.name, *term.words)
    }
