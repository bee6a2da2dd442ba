"""What a page holds, in a sentence or two for search engines and shared links. Never what happens in a plot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .words import takes_in_words

LONGEST: Final = 200
"""Letters; what shows descriptions cuts them near there."""
NAMED: Final = 3


def _named(names: Iterable[str]) -> str:
    """The first few of the names, each once."""
    return ", ".join(list(dict.fromkeys(names))[:NAMED])


def _told(sentences: Iterable[str]) -> str:
    return Truncator(" ".join(" ".join(each.split()) for each in sentences if each)).chars(LONGEST)


def described_drama(drama: Any, parts: dict[str, list[Any]]) -> str:
    """Kind and networks, cast, and how many scenes are on file."""
    networks = _named(network.local_name for release in parts["releases"] for network in release.shown_networks)
    kind = drama.get_kind_display()
    native = f" ({drama.other_name})" if drama.other_name else ""
    values = {"title": f"{drama.local_name}{native}", "kind": kind, "networks": networks}
    cast = _named(role.actor.local_name for role in parts["cast"])
    scenes = len(parts["scenes"])
    return _told(
        [
            (_("%(title)s, %(kind)s on %(networks)s.") if networks else _("%(title)s, %(kind)s.")) % values,
            _("With %(names)s.") % {"names": cast} if cast else "",
            ngettext("%(n)s scene and how it was made.", "%(n)s scenes and how they were made.", scenes) % {"n": scenes}
            if scenes
            else "",
            _("Every fact with the sentence it came from."),
        ]
    )


def described_actor(actor: Any, roles: Sequence[Any], scenes: Sequence[Any]) -> str:
    """Names, titles and how many scenes are on file."""
    native = f" ({actor.other_name})" if actor.other_name else ""
    titles = _named(role.drama.local_name for role in roles)
    count = len(scenes)
    named = {"name": f"{actor.local_name}{native}", "titles": titles}
    return _told(
        [
            (_("%(name)s in %(titles)s.") if titles else "%(name)s.") % named,
            ngettext("%(n)s scene and how it was made.", "%(n)s scenes and how they were made.", count) % {"n": count}
            if count
            else "",
            _("Every fact with the sentence it came from."),
        ]
    )


def described_role(role: Any, scenes: Sequence[Any]) -> str:
    """Who plays whom in what, and how many scenes are on file."""
    values = {"name": role.actor.local_name, "character": role.character, "title": role.drama.local_name}
    known = _("%(name)s as %(character)s in %(title)s.") if role.character else _("%(name)s in %(title)s.")
    count = len(scenes)
    return _told(
        [
            known % values,
            "" if role.state == role.State.CONFIRMED else f"{role.get_state_display().capitalize()}.",
            ngettext("%(n)s scene and how it was made.", "%(n)s scenes and how they were made.", count) % {"n": count}
            if count
            else "",
            _("Every fact with the sentence it came from."),
        ]
    )


def described_scene(scene: Any, roles: Sequence[Any], notes: Iterable[Any], takes_differ: bool = False) -> str:
    """Where it belongs, who is in it, takes and what was said of its making; of one that tells the plot only the
    title it belongs to."""
    if scene.spoiler:
        return _("How a scene of %(title)s was made, and who said so.") % {"title": scene.drama.local_name}
    values = {
        "kind": scene.kind.local_name,
        "title": scene.drama.local_name,
        "names": _named(role.actor.local_name for role in roles if role.state == role.State.CONFIRMED),
    }
    with_names = _("%(kind)s scene of %(title)s with %(names)s.")
    takes = takes_in_words(scene.takes, scene.takes_qualifier) if scene.takes and not takes_differ else ""
    note = next((note.text for note in notes if not note.spoiler), "")
    return _told(
        [
            (with_names if values["names"] else _("%(kind)s scene of %(title)s.")) % values,
            f"{takes[0].upper()}{takes[1:]}." if takes else "",
            note,
        ]
    )


def described_list(name: str, rows: Sequence[Any], chosen: Iterable[str] = ()) -> str:
    """The list, what it is narrowed to, and the first names in it."""
    narrowed = ", ".join(chosen)
    first = _named(row.local_label for row in rows)
    return _told(
        [
            f"{name} ({narrowed})." if narrowed else f"{name}.",
            f"{first}." if first else "",
            _("Every fact with the sentence it came from."),
        ]
    )
