"""The column of a picture's file: whatever comes in is checked and encoded anew before it is stored."""

from __future__ import annotations

import secrets
from contextlib import suppress
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile, File
from django.db import models
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _

from catalog.imaging import Refusal, receive

from .stored_files import remember

ACCEPTED = "image/jpeg,image/png,image/webp,image/avif"
SAID = {
    "heavy": _("The file has more than %(bytes)s."),
    "type": _("This is no JPEG, PNG, WebP or AVIF picture, whatever its name says."),
    "pixels": _("The picture has more than %(megapixels)s megapixels."),
    "broken": _("The picture is damaged: it cannot be read to its end."),
}


class CheckedFile(ContentFile):
    """A picture as `received` gives it back."""


def received(file: File) -> CheckedFile:
    """The picture in `file` as it may be stored, under no name of its own. Raises ValidationError."""
    if isinstance(file, CheckedFile):
        return file
    limits = {"most_bytes": settings.PICTURE_MAX_BYTES, "most_pixels": settings.PICTURE_MAX_PIXELS}
    file.seek(0)
    try:
        picture = receive(file, **limits)  # type: ignore[arg-type]
    except Refusal as refusal:
        told = {
            "bytes": filesizeformat(limits["most_bytes"]),
            "megapixels": limits["most_pixels"] // 1_000_000,
        }
        raise ValidationError(SAID[refusal.code], code=refusal.code, params=told) from refusal
    return CheckedFile(picture.content, name=f"picture.{picture.extension}")


def original_name(instance: models.Model, filename: str) -> str:
    """A name that nobody can guess. Pages never show originals: a web server need not serve the folder."""
    return f"originals/{secrets.token_hex(1)}/{secrets.token_hex(16)}.{filename.rpartition('.')[2]}"


class PictureFormField(forms.FileField):
    widget = forms.ClearableFileInput

    def to_python(self, data: Any) -> Any:
        file = super().to_python(data)
        return None if file is None else received(file)

    def widget_attrs(self, widget: Any) -> dict[str, Any]:
        return {**super().widget_attrs(widget), "accept": ACCEPTED}


class PictureFileField(models.ImageField):
    def clean(self, value: Any, model_instance: Any) -> Any:
        cleaned = super().clean(value, model_instance)
        return received(cleaned.file) if cleaned and not cleaned._committed else cleaned

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        before = getattr(model_instance, self.attname)
        new = bool(before) and not before._committed
        file = super().pre_save(model_instance, add)
        if new:
            remember(file.name)
        return file

    def update_dimension_fields(self, instance: models.Model, force: bool = False, *args: Any, **options: Any) -> None:
        # An old version may name a file that is no longer there; its size is stored beside it.
        with suppress(FileNotFoundError):
            super().update_dimension_fields(instance, force, *args, **options)

    def formfield(self, **options: Any) -> Any:
        return super().formfield(**{"form_class": PictureFormField, **options})
