"""The proposals that belong to one before an editor: its scene, and what is decided with it."""

from __future__ import annotations

from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import Truncator

from articles.models import Suggestion

from .statement import statement

MOST, LONGEST = 40, 280


def scene_link(suggestion: Suggestion) -> SafeString | str:
    """The proposal of the scene that this one tells of."""
    key = suggestion.data.get("of")
    scene = key and Suggestion.objects.filter(article=suggestion.article_id, kind="scene", key=key).first()
    if not scene:
        return "–"
    address = reverse("admin:articles_suggestion_change", args=[scene.pk])
    return format_html('<a href="{}">{}</a> ({})', address, statement(scene), scene.get_status_display())


def followers_list(suggestion: Suggestion) -> SafeString | str:
    """What waits for the decision on this one, each with its article and sentence."""
    waiting = suggestion.followers.filter(status=Suggestion.Status.OPEN).select_related("evidence", "article")
    rows = list(waiting.defer("article__raw", "article__body", "article__text").order_by("pk")[:MOST])
    told = ((statement(row), row.article, Truncator(row.evidence.exact).chars(LONGEST)) for row in rows)
    return format_html("<ul>{}</ul>", format_html_join("", "<li>{} ({}): “{}”</li>", told)) if rows else "–"
