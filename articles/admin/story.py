from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Count, IntegerField, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from articles.models import Story, Suggestion, Telling
from catalog.desk import ReadOnly
from catalog.desk.finding import FoundByName
from catalog.desk.keyset_admin import KeysetAdmin

from .linked import article_link

MOST_SHOWN = 20


@admin.register(Story)
class StoryAdmin(ReadOnly, FoundByName, KeysetAdmin):
    """Articles that tell the same: their proposals are decided once."""

    list_display = ("told_first", "articles", "waiting")
    ordering = ("-pk",)
    search_fields = ("tellings__article__label",)
    found_through = {"tellings__article": "article"}
    fields = ("told_by", "waiting")
    readonly_fields = fields

    def get_queryset(self, request: HttpRequest) -> Any:
        tellings = Telling.objects.filter(story=OuterRef("pk"))
        open_ = Suggestion.objects.waiting().filter(article__telling__story=OuterRef("pk")).order_by()
        return (
            super()
            .get_queryset(request)
            .annotate(
                first=Subquery(tellings.order_by("pk").values("article__label")[:1]),
                number=_count(tellings.values("story")),
                open=_count(open_.values("article__telling__story")),
            )
        )

    @admin.display(description=_("story"))
    def told_first(self, story: Any) -> str:
        return story.first or str(story)

    @admin.display(description=_("articles"))
    def articles(self, story: Any) -> int:
        return story.number

    @admin.display(description=_("waiting"))
    def waiting(self, story: Any) -> SafeString:
        said = ngettext("%d proposal waits", "%d proposals wait", story.open) % story.open
        address = reverse("admin:articles_suggestion_changelist")
        return format_html('<a href="{}?article__telling__story={}">{}</a>', address, story.pk, said)

    @admin.display(description=_("told by"))
    def told_by(self, story: Any) -> SafeString:
        tellings = story.tellings.select_related("article__outlet").order_by("pk")[:MOST_SHOWN]
        rows = ((article_link(telling.article), telling.article.outlet or "–") for telling in tellings)
        return format_html("<ul>{}</ul>", format_html_join("", "<li>{} ({})</li>", rows))


def _count(rows: Any) -> Any:
    """How many `rows` there are for a story."""
    counted = rows.annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)
