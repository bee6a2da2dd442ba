"""Links between pages of the admin."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString


def record_url(record: Any) -> str:
    """Where any record is changed; `record` needs its `type` and key only."""
    app = "articles" if record.type == "article" else "catalog"
    return reverse(f"admin:{app}_{record.type}_change", args=[record.pk])


def record_link(record: Any) -> SafeString | str:
    return format_html('<a href="{}">{}</a>', record_url(record), record) if record else "–"


def proposal_link(proposal: Any) -> SafeString:
    return format_html('<a href="{}">{}</a>', reverse("admin:articles_suggestion_change", args=[proposal.pk]), proposal)


def article_link(article: Any) -> SafeString:
    return format_html('<a href="{}">{}</a>', reverse("admin:articles_article_change", args=[article.pk]), article)
