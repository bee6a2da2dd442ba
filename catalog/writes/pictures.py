"""What the use of a picture requires, and what happens when it is no longer permitted."""

from __future__ import annotations

import logging

from django.core.exceptions import ValidationError
from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from catalog.models import Picture, Record

from .renditions import render, take_down

log = logging.getLogger(__name__)


def require_complete_pictures(record: Record) -> None:
    """Raises ValidationError that names what a picture of a record that is to be public lacks."""
    told = [
        _("%(picture)s has no %(fields)s, which it needs before it is published.")
        % {"picture": f"“{picture}”", "fields": said_fields(picture.missing)}
        for picture in record.pictures.lacking().order_by("pk")
    ]
    if told:
        raise ValidationError({"pictures": [ValidationError(each, code="incomplete") for each in told]})


def said_fields(names: list[str]) -> str:
    """“alternative text, credit or licence”."""
    return get_text_list([str(Picture._meta.get_field(name).verbose_name) for name in names], _("or"))  # type: ignore[union-attr]


def expire_pictures() -> int:
    """Take down every picture whose permission has ended: nothing is served of it any more. The row and what was
    uploaded stay, so that a renewed permission brings it back. Returns how many were taken down; calling again does
    nothing."""
    down = 0
    for picture in Picture.objects.expired().iterator():
        if take_down(picture):
            down += 1
            log.info("Took down picture %s of record %s: its permission has ended.", picture.pk, picture.record_id)
    return down


def remake_renditions() -> int:
    """Make what is missing of the renditions of all pictures that may be shown (after a restore, or with new sizes).
    Returns for how many pictures something was made."""
    shown = Picture.objects.permitted().select_related("record")
    return sum(render(picture) for picture in shown.iterator() if _is_there(picture))


def _is_there(picture: Picture) -> bool:
    there = picture.file.storage.exists(str(picture.file.name))
    if not there:
        log.warning("The file of picture %s of record %s is gone.", picture.pk, picture.record_id)
    return bool(there)
