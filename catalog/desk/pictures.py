"""The pictures of a record in its form, with the focal point chosen on the picture."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from catalog.imaging import JPEG, PAGE
from catalog.models import Picture
from catalog.models.picture_file import PictureFileField

from .constrained import ConstrainedForm
from .field_help import FieldHelp
from .owned import OwnedFormSet, OwnedInline


class PictureForm(ConstrainedForm):
    def shown(self) -> dict[str, Any] | None:
        """Address and size of what is stored; None where there is nothing yet or its permission has ended."""
        picture: Picture = self.instance
        if picture._state.adding or not picture.is_permitted:
            return None
        largest = [each for each in picture.renditions(PAGE) if each.format == JPEG][-1]
        return {"url": picture.address(largest), "width": largest.width, "height": largest.height}


class PictureFormSet(OwnedFormSet):
    def clean(self) -> None:
        """What readers may see needs all that the use of a picture requires; a draft may still lack it."""
        super().clean()
        if self.instance.live_from is None:
            return
        for form in self.forms:
            if form.errors or self._should_delete_form(form) or not (form.instance.pk or form.has_changed()):  # type: ignore[attr-defined]
                continue
            for name in form.instance.missing:
                form.add_error(
                    name, forms.ValidationError(_("Needed, because the record is public."), code="incomplete")
                )


class PictureInline(FieldHelp, OwnedInline):
    model = Picture
    form = PictureForm
    formset = PictureFormSet
    owned_name = "pictures"
    template = "admin/scenebook/pictures.html"
    fields = (
        "file",
        "alternative_text",
        "source",
        "credit",
        "licence",
        "permitted_until",
        "focal_x",
        "focal_y",
    )
    formfield_overrides: ClassVar[Any] = {
        PictureFileField: {"widget": forms.FileInput},
        models.FloatField: {"widget": forms.NumberInput(attrs={"step": 0.01, "min": 0, "max": 1})},
    }

    class Media:
        js = ("admin_scenebook/focal.js",)

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("record").order_by("pk")
