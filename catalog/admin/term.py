"""Genres and kinds of scene."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db import models

from catalog.desk import LinesField
from catalog.models import Genre, SceneKind


class TermAdmin(admin.ModelAdmin):
    list_display = ("name", "name_ko", "slug", "words_said")
    search_fields = ("name", "name_ko", "slug")
    fields = ("name", "name_ko", "slug", "words")
    prepopulated_fields = {"slug": ("name",)}
    formfield_overrides = {models.JSONField: {"form_class": LinesField}}
    show_full_result_count = False

    @admin.display(description="words")
    def words_said(self, term: Any) -> str:
        return ", ".join(term.words)


admin.site.register(Genre, TermAdmin)
admin.site.register(SceneKind, TermAdmin)
