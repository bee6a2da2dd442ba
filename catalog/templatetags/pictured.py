"""Pictures of records in the sizes a page needs."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.context import Context
from django.utils.translation import gettext as _

from catalog.imaging import PAGE, SHARE
from catalog.imaging.cards import HIGH, WIDE
from catalog.models import Picture
from catalog.reading.cards import card_address, site_card

register = template.Library()

TYPES = (("avif", "image/avif"), ("webp", "image/webp"))


@register.inclusion_tag("parts/sources_of_picture.html")
def rendered(picture: Picture, use: str = PAGE, sizes: str = "", alternative_text: str | None = None) -> dict[str, Any]:
    """`<picture>` in AVIF, WebP and JPEG; `sizes` says how wide it is shown. With `alternative_text` empty it says
    nothing that is not beside it."""
    found = picture.renditions(use)
    by_format = {name: [each for each in found if each.format == name] for name in ("avif", "webp", "jpg")}
    largest = by_format["jpg"][-1]
    return {
        "sources": [(mime, _srcset(picture, by_format[name])) for name, mime in TYPES],
        "srcset": _srcset(picture, by_format["jpg"]),
        "address": picture.address(largest),
        "width": largest.width,
        "height": largest.height,
        "sizes": sizes,
        "alternative_text": picture.alternative_text if alternative_text is None else alternative_text,
    }


@register.simple_tag(takes_context=True)
def share_image(context: Context, picture: Picture) -> dict[str, Any]:
    """The JPEG of a picture that other sites show beside a link, under its whole address."""
    shown = picture.renditions(SHARE)[0]
    return {
        "address": context["request"].build_absolute_uri(picture.address(shown)),
        "type": "image/jpeg",
        "width": shown.width,
        "height": shown.height,
        "alternative_text": picture.alternative_text,
    }


@register.simple_tag(takes_context=True)
def share_card(context: Context) -> dict[str, Any]:
    """The drawn card of the page's record (`card`: the record and what the card says), or of the site."""
    record, says = (not context.get("preview") and context.get("card")) or (None, None)
    address = card_address(says or site_card(), record if says else None)
    request = context.get("request")
    return {
        "address": request.build_absolute_uri(address) if request else address,
        "type": "image/png",
        "width": WIDE,
        "height": HIGH,
        "alternative_text": _("A card with the title: %(title)s") % {"title": says.title if says else "Scenebook"},
    }


@register.filter
def card_of(record: Any) -> Picture | None:
    """The picture for a card of the record, among those loaded with it (`shown_pictures`)."""
    pictures = getattr(record, "shown_pictures", None)
    return pictures[0] if pictures else None


def _srcset(picture: Picture, renditions: Any) -> str:
    return ", ".join(f"{picture.address(each)} {each.width}w" for each in renditions)
