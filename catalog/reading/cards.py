"""What the card of a record says, and its address: for links to its page that are shared elsewhere."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from catalog.imaging.cards import LETTERS, PROSE, TYPED, Card, can_draw
from catalog.names import is_hangul, romanise

from .initials import initials
from .paper import colours, paper
from .words import takes_in_words

SITE = "site"


def card_on(
    name: str,
    *,
    title: str,
    lettering: str = "",
    slug: str = "",
    details: tuple[str, ...] = (),
    takes: int = 0,
    qualifier: str = "exactly",
) -> Card:
    """A card on the paper of this class. The fonts may lack a syllable: a title with one is romanised, a line with one
    left out."""
    shades = colours(name)
    return Card(
        paper=shades.light,
        ink=shades.ink,
        second=shades.second,
        tone=shades.tone,
        title=title if can_draw(title, PROSE) else romanise(title),
        lettering=lettering,
        slug=slug if can_draw(slug, TYPED) else "",
        details=tuple(line for line in details if line and can_draw(line, TYPED)),
        takes=takes,
        qualifier=qualifier,
    )


def _lettering(native: str, latin: str) -> str:
    """The name in Hangul where the fonts have all of it, else the initials."""
    return native if any(map(is_hangul, native)) and can_draw(native, LETTERS) else initials(latin)


def drama_card(drama: Any) -> Card:
    return card_on(
        paper(drama.pk),
        title=drama.title,
        lettering=_lettering(drama.native_title, drama.title),
        slug=str(drama.get_kind_display()).upper(),
        details=(_("cast, scenes, ratings, songs"), _("each with its sentence")),
    )


def actor_card(actor: Any) -> Card:
    return card_on(
        paper(None),
        title=actor.name,
        lettering=_lettering(actor.native_name, actor.name),
        slug=_("person").upper(),
        details=(actor.disambiguation, _("roles and scenes, each with its sentence")),
    )


def scene_card(scene: Any) -> Card:
    """Of a scene that tells the plot neither kind nor place."""
    told = "" if scene.spoiler else scene.place
    takes = takes_in_words(scene.takes, scene.takes_qualifier) if scene.takes else ""
    kind = "" if scene.spoiler else scene.kind.local_name.upper()
    return card_on(
        paper(scene.drama_id),
        title=scene.title,
        lettering=_lettering(scene.drama.native_title, scene.drama.title),
        slug="  ".join(part for part in (f"S#{scene.pk}", kind, scene.drama.title) if part),
        details=(takes, told),
        takes=scene.takes or 0,
        qualifier=scene.takes_qualifier or "exactly",
    )


def site_card() -> Card:
    return card_on(
        "goldenrod",
        title=_("How the scenes were made, and who said so."),
        takes=20,
        slug="SCENEBOOK",
        details=(_("K-drama, every fact"), _("with its sentence")),
    )


CARDS = {"drama": drama_card, "actor": actor_card, "scene": scene_card}
"""Kinds of record that have a card."""


def card_address(card: Card, record: Any = None) -> str:
    """Changes with the record's version and with whatever else the card says, so that it may be kept for good."""
    mark = f"{record.pk}-{record.version}" if record else f"{SITE}-0"
    return reverse("card", args=[*mark.split("-"), card.digest])
