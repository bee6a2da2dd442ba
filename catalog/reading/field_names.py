"""The fields that sources support, in a reader's words."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

FIELD_NAMES = {
    "": _("that it is on file"),
    "actor": _("who plays"),
    "aired": _("aired"),
    "aliases": _("other names"),
    "artists": _("artists"),
    "based_on": _("based on"),
    "channel": _("channel"),
    "character": _("character"),
    "day": _("day"),
    "episode": _("episode"),
    "genres": _("genres"),
    "job": _("work"),
    "kind": _("kind"),
    "measured_by": _("measured by"),
    "name": _("name"),
    "native_name": _("name in Hangul"),
    "native_title": _("original title"),
    "networks": _("network"),
    "notes": _("how it was made"),
    "number": _("season or part"),
    "part": _("part"),
    "place": _("place"),
    "premiere": _("premiere"),
    "published": _("published"),
    "region": _("region"),
    "roles": _("who is in it"),
    "setting": _("setting"),
    "state": _("casting"),
    "takes": _("takes"),
    "title": _("title"),
    "value": _("rating"),
}


def field_name(name: str) -> str:
    """`notes.roof` as “how it was made”, `premiere` as “premiere”."""
    whole = name.partition(".")[0]
    return str(FIELD_NAMES.get(whole, whole.replace("_", " ")))
