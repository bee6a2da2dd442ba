from __future__ import annotations

from typing import Any
from uuid import uuid4

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from catalog.desk import AliasInline, OwnedInline, PictureInline, RecordAdmin
from catalog.desk.constrained import ConstrainedForm
from catalog.desk.list_filters import by_day
from catalog.desk.record_admin import MainForm
from catalog.models import Note, Scene


class SceneForm(MainForm):
    """Release and roles are those of the scene's drama."""

    def clean(self) -> dict[str, Any]:
        found = super().clean() or self.cleaned_data
        drama, release = found.get("drama"), found.get("release")
        if drama and release and release.drama_id != drama.pk:
            self.add_error("release", ValidationError(_("This is of another drama."), code="elsewhere"))
        strangers = [str(role) for role in found.get("roles") or () if drama and role.drama_id != drama.pk]
        if strangers:
            said = _("Of another drama: %s.") % "; ".join(strangers)
            self.add_error("roles", ValidationError(said.replace("%", "%%"), code="elsewhere"))
        return found


class NoteForm(ConstrainedForm):
    """A note keeps its key for good; a new one gets one."""

    key = forms.SlugField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.initial.setdefault("key", self.instance.key)

    def clean_key(self) -> str:
        return self.cleaned_data.get("key") or self.instance.key or uuid4().hex[:12]


class NoteInline(OwnedInline):
    model = Note
    form = NoteForm
    owned_name = "notes"
    fields = ("text", "spoiler", "position")

    def formfield_for_dbfield(self, db_field: Any, request: Any, **options: Any) -> Any:
        if db_field.name == "text":
            options["widget"] = forms.Textarea(attrs={"rows": 2, "cols": 60})
        return super().formfield_for_dbfield(db_field, request, **options)


@admin.register(Scene)
class SceneAdmin(RecordAdmin):
    form = SceneForm
    list_display = ("name_shown", "drama", "kind", "episode", "takes_told", "aired")
    list_filter = ("kind", "spoiler", by_day("aired_first", _("aired")))
    list_select_related = ("drama", "kind")
    found_through = {"drama": "drama"}
    autocomplete_fields = ("drama", "release", "roles")
    fields = (
        "drama",
        ("release", "episode"),
        "title",
        ("kind", "spoiler"),
        "roles",
        ("takes", "takes_qualifier"),
        "place",
        ("aired", "aired_inferred"),
    )
    inlines = (NoteInline, AliasInline, PictureInline)

    @admin.display(description="takes", ordering="takes")
    def takes_told(self, scene: Scene) -> str:
        return f"{scene.get_takes_qualifier_display()} {scene.takes}" if scene.takes else "–"
