"""Kinds of record, and why a search found one, in the words of the page's language."""

from __future__ import annotations

from django.utils.translation import gettext as _


def kind_name(kind: str) -> str:
    """A kind of record in the page's language."""
    names = {
        "drama": _("title"),
        "actor": _("person"),
        "role": _("role"),
        "scene": _("scene"),
        "article": _("article"),
        "network": _("network"),
        "release": _("release"),
        "song": _("song"),
        "credit": _("credit"),
        "rating": _("rating"),
        "video": _("video"),
    }
    return names.get(kind, kind)


def kinds_name(kind: str) -> str:
    """Records of a kind in the page's language."""
    names = {
        "drama": _("Titles"),
        "actor": _("People"),
        "scene": _("Scenes"),
        "article": _("Articles"),
        "role": _("Roles"),
        "song": _("Songs"),
        "network": _("Networks"),
        "release": _("Releases"),
        "credit": _("Credits"),
        "rating": _("Ratings"),
        "video": _("Videos"),
    }
    return names.get(kind, kind)


def tier_name(tier: str) -> str:
    """Why a search found something."""
    names = {
        "exact": _("the very name"),
        "alias": _("another name"),
        "key": _("another spelling"),
        "distance": _("a near spelling"),
        "text": _("in the words"),
    }
    return names.get(tier, "")
