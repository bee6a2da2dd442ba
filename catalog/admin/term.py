"""Genres and kinds of scene."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db import models
from django.http import HttpRequest

from catalog.desk import LinesField
from catalog.desk.field_help import FieldHelp
from catalog.desk.seen import Seen
from catalog.models import Genre, SceneKind


class TermAdmin(Seen, FieldHelp, admin.ModelAdmin):
    list_display = ("name", "name_ko", "slug", "words_said")
    search_fields = ("name", "name_ko", "slug")
    fields = ("name", "name_ko", "slug", "words")
    prepopulated_fields = {"slug": ("name",)}
    formfield_overrides = {models.JSONField: {"form_class": LinesField}}
    show_full_result_count = False

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """A genre in use is refused as a kind of scene is: it would leave dramas without a revision."""
        deleted, counts, needed, protected = super().get_deleted_objects(objs, request)
        for term in objs:
            if isinstance(term, Genre):
                protected += [str(drama) for drama in term.dramas.all()[:20]]
        return deleted, counts, needed, protected

    @admin.display(description="words")
    def words_said(self, term: Any) -> str:
        return ", ".join(term.words)


admin.site.register(Genre, TermAdmin)
admin.site.register(SceneKind, TermAdmin)
