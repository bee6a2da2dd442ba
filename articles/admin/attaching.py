"""From an article's sentence to the field of a record: chosen by mouse where a script runs, else from a list."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, reverse
from django.utils.decorators import method_decorator
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from articles.models import Article, Citation
from articles.reading.citable_fields import fields_of
from articles.review import attach, run_of, sentences_of
from catalog import search
from catalog.models import Record, Status
from catalog.reading.numbers import whole_number

from .linked import record_link, record_url
from .pages import Pages, need, record_or_404

MOST_FOUND, MOST_NEAR = 12, 12


class Attaching(Pages):
    def own_urls(self) -> list[URLPattern]:
        return [
            self.at("records/", self.records_view, "records"),
            self.at("from/<key:article_id>/", self.attach_view, "attach"),
            *super().own_urls(),
        ]

    @method_decorator(require_GET)
    def records_view(self, request: HttpRequest) -> HttpResponse:
        """The records that bear a name as typed so far, as radio buttons: what the script puts into the form."""
        need(request, "articles.add_citation")
        answer = self.page(request, "found_records.html", "", found=_found(request.GET.get("q", "")))
        answer["Cache-Control"] = "no-store"
        return answer

    def attach_view(self, request: HttpRequest, article_id: int) -> HttpResponse:
        need(request, "articles.add_citation")
        article = get_object_or_404(Article, pk=article_id)
        given = request.POST if request.method == "POST" else request.GET
        chosen = [int(each) for each in given.getlist("sentence") if each == "0" or whole_number(each)]
        record = record_or_404(given["record"]) if given.get("record") else None
        errors: dict[str, str] = {}
        if request.method == "POST" and "attach" in given:
            errors = self._attach(request, article, record, chosen)
            if not errors:
                here = reverse("admin:articles_citation_attach", args=[article.pk])
                return HttpResponseRedirect(f"{here}?record={given['record']}")
        query = given.get("q", "").strip()
        text = article.text
        return self.page(
            request, "attach.html", _("Cite a sentence"), article=article, errors=errors, query=query, record=record,
            sentences=[(at, text[one.start : one.end]) for at, one in enumerate(sentences_of(article))],
            chosen=chosen, fields=fields_of(record) if record else [], field=given.get("field"),
            value=given.get("value", ""), stance=given.get("stance", Citation.Stance.SUPPORTS),
            stances=Citation.Stance.choices, found=_found(query), searched=bool(query),
            near=[] if record else list(_near(article)),
            address=record_url(record) if record else "",
        )  # fmt: skip

    @staticmethod
    def _attach(request: HttpRequest, article: Article, record: Any, chosen: list[int]) -> dict[str, str]:
        """Field → what is wrong with it; nothing where the sentence is attached."""
        given = request.POST
        if record is None:
            return {"record": _("Choose the record that it is about.")}
        if given.get("version") != str(article.version):
            return {"sentences": _("The article was changed meanwhile: choose the sentence in its present text.")}
        try:
            start, end = run_of(article=article, chosen=chosen)
            made = attach(
                article=article, start=start, end=end, record=record, field=given.get("field", ""),
                value=given.get("value", ""), stance=given.get("stance", ""), by=request.user,
            )  # fmt: skip
        except ValidationError as error:
            said = getattr(error, "message_dict", {"": error.messages})
            return {name: " ".join(messages_) for name, messages_ in said.items()}
        source = reverse("admin:articles_citation_change", args=[made.pk])
        told = _('The sentence is a source for {}: <a href="{}">{}</a>.')
        messages.success(request, format_html(told, record_link(record), source, made))
        return {}


def _found(query: str) -> list[Record]:
    """Records that bear the name, or begin with it; the best first."""
    query = query.strip()
    if not query:
        return []
    hits = [*search.find(query, limit=MOST_FOUND), *search.suggest(query, limit=MOST_FOUND)]
    keys = list(dict.fromkeys(hit.record_id for hit in hits if hit.type != "article"))[:MOST_FOUND]
    rows = Record.objects.exclude(status=Status.WITHDRAWN).in_bulk(keys)
    return [rows[key] for key in keys if key in rows]


def _near(article: Article) -> Any:
    """Records that the article is cited for already: the likeliest ones."""
    about = Record.objects.current().filter(citations__evidence__article=article.pk).distinct()
    return about.order_by("type", "label")[:MOST_NEAR]
