"""Evidence, mentions and quotations: places in an article's text. Made by reading the article; who is meant or
who spoke can be put right here, the words cannot."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from articles.models import Evidence, Mention, Quote
from articles.review import attribute
from catalog.desk import NeverAdded, ReadOnly
from catalog.desk.finding import FoundByName
from catalog.desk.keyset_admin import KeysetAdmin
from catalog.desk.list_filters import LANGUAGES, KindFilter, by_value
from catalog.desk.pointers import Pointers
from catalog.desk.seen import Seen
from catalog.writes.pointing import refuse_merged

from .highlight import in_context
from .linked import article_link, record_link


class LostFilter(admin.SimpleListFilter):
    title = _("place")
    parameter_name = "lost"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("no", _("in the text")), ("yes", _("no longer in the text"))]

    def queryset(self, request: HttpRequest, queryset: Any) -> Any:
        return queryset.filter(start__isnull=self.value() == "yes") if self.value() else queryset


class SpanAdmin(NeverAdded, FoundByName, KeysetAdmin):
    ordering = ("-pk",)
    search_fields: ClassVar[Any] = ("article__label",)
    found_through: ClassVar[dict[str, str]] = {"article": "article"}
    related: ClassVar[tuple[str, ...]] = ("article",)

    def get_queryset(self, request: HttpRequest) -> Any:
        found = super().get_queryset(request).select_related(*self.related)
        match = request.resolver_match
        listed = match is None or not (match.url_name or "").endswith("_change")
        return found.defer("article__raw", "article__body", *(["article__text"] if listed else []))

    @admin.display(description=_("sentence"), ordering="exact")
    def words(self, span: Any) -> str:
        return str(span)

    @admin.display(description=_("in the text"))
    def place(self, span: Any) -> Any:
        return format_html('<div class="sb-said">{}</div>', in_context(span.article.text, span))

    @admin.display(description=_("article"), ordering="article__label")
    def article_shown(self, span: Any) -> Any:
        return article_link(span.article)

    @admin.display(description=_("record"), ordering="record__label")
    def record_shown(self, span: Any) -> Any:
        return record_link(span.record)


@admin.register(Evidence)
class EvidenceAdmin(ReadOnly, SpanAdmin):
    list_display = ("words", "article_shown", "start", "end")
    list_filter = (LostFilter,)
    fields = ("place", "article_shown", ("start", "end"), "supports")
    readonly_fields = ("place", "article_shown", "start", "end", "supports")

    @admin.display(description=_("supports"))
    def supports(self, evidence: Evidence) -> Any:
        rows = [
            format_html("<li>{}: {}</li>", record_link(one.record), str(one))
            for one in evidence.citations.select_related("record")[:50]
        ]
        return format_html("<ul>{}</ul>", format_html("{}" * len(rows), *rows)) if rows else "–"


@admin.register(Mention)
class MentionAdmin(ReadOnly, SpanAdmin):
    related = ("article", "record")
    list_display = ("words", "record_shown", "article_shown")
    list_filter = (KindFilter, LostFilter)
    found_through = {"article": "article", "record": ""}
    fields = ("place", "record_shown", "article_shown", ("start", "end"))
    readonly_fields = ("place", "record_shown", "article_shown", "start", "end")


class QuoteForm(forms.ModelForm):
    def clean(self) -> Any:
        cleaned = super().clean()
        if (speaker := self.cleaned_data.get("speaker")) is not None:
            refuse_merged({"speaker": {speaker.pk}})
        return cleaned


@admin.register(Quote)
class QuoteAdmin(Seen, Pointers, SpanAdmin):
    form = QuoteForm
    related = ("article", "speaker")
    list_display = ("words", "speaker", "article_shown", "language", "translated", "accepted_by")
    list_filter = (by_value("language", _("language"), LANGUAGES), "translated", "accepted_by", LostFilter)
    found_through = {"article": "article", "speaker": "actor"}
    autocomplete_fields = ("speaker",)
    fields = ("place", "speaker", "language", "translated", "article_shown", "accepted_by", ("start", "end"))
    readonly_fields = ("place", "article_shown", "accepted_by", "start", "end")

    def save_model(self, request: HttpRequest, obj: Quote, form: Any, change: bool) -> None:
        attribute(quote=obj, speaker=obj.speaker, language=obj.language, translated=obj.translated)
