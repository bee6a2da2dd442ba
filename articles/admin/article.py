from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.db import models
from django.db.models import Case, When
from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from articles.ingest import compose, restore, revise
from articles.models import Article, Citation, Evidence, Suggestion
from catalog.desk import AliasInline, LinesField, PictureInline, RecordAdmin
from catalog.desk.list_filters import LANGUAGES, by_day, by_value
from catalog.desk.lists import SourcedFilter

from .highlight import marked
from .importing import Importing
from .linked import record_link
from .names import OfferedNames
from .outlet_filter import OutletFilter
from .proof import Proof
from .statement import statement
from .talk import Talk
from .writing import ArticleForm, Writing

MOST = 100
"""Proposals and citations shown on the form; links lead to the rest."""


@admin.register(Article)
class ArticleAdmin(Writing, Proof, OfferedNames, Importing, Talk, RecordAdmin):
    form = ArticleForm
    change_form_template = "admin/scenebook/article.html"
    list_display = ("name_shown", "outlet", "dated", "rights")
    list_filter = (
        "rights",
        "listed",
        by_value("language", _("language"), LANGUAGES),
        OutletFilter,
        by_day("dated_first", _("dated")),
    )
    list_select_related = ("outlet",)
    autocomplete_fields = ("outlet",)
    fields = (
        "title",
        "standfirst",
        "body",
        "outlet",
        ("author", "language"),
        ("dated", "dated_inferred"),
        "source_url",
        "source_ref",
        "credits",
        ("rights", "listed"),
        "text_shown",
        "raw_shown",
    )
    readonly_fields = ("text_shown", "raw_shown")
    inlines = (AliasInline, PictureInline)
    formfield_overrides = {
        **RecordAdmin.formfield_overrides,
        models.JSONField: {"form_class": LinesField},
        models.TextField: {"widget": forms.Textarea(attrs={"rows": 22, "cols": 90})},
    }

    class Media:
        js = ("admin_scenebook/names.js",)

    def get_queryset(self, request: HttpRequest) -> Any:
        found = super().get_queryset(request)
        match = request.resolver_match
        one = match is not None and match.url_name in ("articles_article_change", "articles_article_add")
        return found if one else found.defer("raw", "body", "text")

    def get_list_filter(self, request: HttpRequest) -> Any:
        """An article is a source and needs none."""
        return tuple(each for each in super().get_list_filter(request) if each is not SourcedFilter)

    def write(self, form: Any, change: bool, **values: Any) -> Any:
        """A changed text takes its evidence, quotations and mentions along."""
        values["source_ref"] = values.get("source_ref") or None
        if not change:
            return compose(**values)
        # The form's own instance bears the new text already; what changed is told from the stored one.
        stored = Article.objects.get(pk=form.instance.pk)
        return revise(article=stored, version=form.cleaned_data.get("version") or 0, **values)

    def restore(self, record: Article, **options: Any) -> None:
        restore(article=record, **options)

    def render_change_form(
        self,
        request: HttpRequest,
        context: Any,
        add: bool = False,
        change: bool = False,
        form_url: str = "",
        obj: Any = None,
    ) -> HttpResponse:
        if obj is not None:
            context |= _found_in(obj)
        return super().render_change_form(request, context, add, change, form_url, obj)

    @admin.display(description=_("text"))
    def text_shown(self, article: Article) -> Any:
        if not article.pk:
            return "–"
        spans = Evidence.objects.filter(article=article.pk)
        return format_html('<div class="sb-said sb-text" tabindex="0">{}</div>', marked(article.text, spans))

    @admin.display(description=_("as received"))
    def raw_shown(self, article: Article) -> Any:
        return format_html('<pre class="sb-data" tabindex="0">{}</pre>', article.raw) if article.raw else "–"


def _found_in(article: Article) -> dict[str, Any]:
    """What was read in the article: proposals that wait first, and citations by their place in the text."""
    proposals = Suggestion.objects.filter(article=article.pk).select_related("evidence", "record")
    decided = Case(When(status=Suggestion.Status.OPEN, then=0), default=1)
    shown = list(proposals.order_by(decided, "-confidence", "pk")[: MOST + 1])
    for proposal in shown:
        proposal.said, proposal.became = statement(proposal), record_link(proposal.record)  # type: ignore[attr-defined]
    cited = Citation.objects.filter(evidence__article=article.pk).select_related("evidence", "record")
    citations = list(cited.order_by("evidence__start", "pk")[: MOST + 1])
    for citation in citations:
        citation.about = record_link(citation.record)  # type: ignore[attr-defined]
    return {
        "proposals": shown[:MOST],
        "more_proposals": len(shown) > MOST,
        "asks": any(proposal.status == Suggestion.Status.OPEN for proposal in shown),
        "found_citations": citations[:MOST],
        "more_citations": len(citations) > MOST,
    }
