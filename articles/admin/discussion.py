"""Comments and claims as lists; they are made where the article or the proposal is."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.models import Claim, Comment
from catalog.desk import ReadOnly
from catalog.desk.keyset_admin import KeysetAdmin

from .linked import article_link, proposal_link


class AboutAdmin(ReadOnly, KeysetAdmin):
    ordering = ("-pk",)

    def get_queryset(self, request: HttpRequest) -> Any:
        found = super().get_queryset(request).select_related("by", "article", "suggestion")
        return found.defer("article__raw", "article__body", "article__text")

    @admin.display(description=_("about"))
    def about(self, one: Any) -> Any:
        return article_link(one.article) if one.article else proposal_link(one.suggestion)


@admin.register(Comment)
class CommentAdmin(AboutAdmin):
    list_display = ("text", "about", "by", "at")
    fields = ("text", "about", "by", "at")
    readonly_fields = fields


@admin.register(Claim)
class ClaimAdmin(AboutAdmin):
    list_display = ("about", "by", "until")
    list_display_links = ("by",)
    fields = ("about", "by", "until")
    readonly_fields = fields
