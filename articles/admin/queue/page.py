"""What the queue shows of one proposal."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _

from articles import review
from articles.models import Decision, Suggestion
from articles.review.candidates import Question

from ..highlight import in_context
from ..linked import article_link, record_link
from ..neighbours import followers_list, scene_link
from ..statement import rows_of
from ..talk import talk_of
from .fact_form import FactForm, fact_form
from .filters import QueueFilter, counted

LONG_CONTEXT = 4000
"""Code points before and after the sentence, where the editor asks for more."""
LATEST = 6


def page_of(
    request: HttpRequest,
    asked: QueueFilter,
    suggestion: Suggestion | None,
    *,
    form: FactForm | None = None,
    errors: dict[str, list[str]] | None = None,
) -> dict[str, Any]:
    """The context of the queue's page and of the part of it that changes with each proposal."""
    found: dict[str, Any] = {"filters": asked, "query": asked.query, "suggestion": suggestion}
    found |= {"waiting": counted(asked.waiting(request.user)), "errors": (errors or {}).get("", [])}
    found["latest"] = latest_of(request)
    done = request.GET.get("done", "")
    found["done"] = next((each for each in found["latest"] if str(each.pk) == done), None)
    if suggestion is None:
        return found
    said = form.fact(suggestion.data) if form and form.is_valid() and form.edited else None
    found |= {"form": form or fact_form(suggestion.kind, suggestion.data), "rows": rows_of(suggestion)}
    if suggestion.kind == "quote":
        found["rows"].insert(0, (_("words"), _quoted(suggestion)))
    found["is_open"] = suggestion.status == Suggestion.Status.OPEN
    found["questions"] = _asked(review.questions(suggestion=suggestion, data=said), request, errors or {})
    evidence, text = suggestion.evidence, suggestion.article.text
    found["context"] = in_context(text, evidence)
    found["long_context"] = in_context(text, evidence, around=LONG_CONTEXT)
    found |= {"article": article_link(suggestion.article), "scene": scene_link(suggestion)}
    found |= {"followers": followers_list(suggestion), "record": record_link(suggestion.record)}
    found["place"] = asked.place(suggestion)
    found |= talk_of(request, suggestion=suggestion)
    return found


def _quoted(suggestion: Suggestion) -> str:
    """The words themselves: the fact has their place only."""
    start, end = suggestion.data.get("start"), suggestion.data.get("end")
    return f"“{suggestion.article.text[start:end]}”" if start is not None else "–"


def latest_of(request: HttpRequest) -> list[Decision]:
    """The editor's own latest decisions."""
    return list(Decision.objects.filter(by=request.user.pk).order_by("-pk")[:LATEST])


def _asked(found: list[Question], request: HttpRequest, errors: dict[str, list[str]]) -> list[dict[str, Any]]:
    """Questions as the page asks them: each with its ways to answer, numbered for the keys."""
    shown, number = [], 0
    for question in found:
        name, choice = f"link-{question.named.field}", question.choice
        if request.POST.get(f"said-{question.named.field}") == question.named.name:
            choice = request.POST.get(name, choice)
        answers: list[dict[str, Any]] = []
        for candidate in question.candidates:
            label = format_html("{} <span>{}</span>", record_link(candidate.record), f"#{candidate.record.pk}")
            answers.append({"value": str(candidate.record.pk), "label": label, "why": "; ".join(candidate.reasons)})
        if question.named.may_be_new:
            answers.append({"value": "new" if answers else "", "label": "", "why": ""})
        for answer in answers:
            number += 1
            answer |= {"number": number if number < 10 else "", "checked": answer["value"] == choice}
        told = errors.get(question.named.field, [])
        what = question.named.field.partition(".")[0].replace("_", " ")
        shown.append({"named": question.named, "label": what, "name": name, "answers": answers, "errors": told})
    return shown


def queue_url(query: str = "", **more: Any) -> str:
    address = reverse("admin:articles_suggestion_queue")
    asked = [query, *(f"{name}={value}" for name, value in more.items() if value not in ("", None))]
    return "?".join(filter(None, [address, "&".join(filter(None, asked))]))
