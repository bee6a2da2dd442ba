"""What the card of an article says; of what belongs to others there is none."""

from __future__ import annotations

from typing import Any

from django.utils.html import strip_tags
from django.utils.translation import gettext as _

from catalog.imaging.cards import Card
from catalog.reading.cards import card_on
from catalog.reading.words import date_in_words


def article_card(article: Any) -> Card | None:
    if not article.shows_body:
        return None
    return card_on(
        "white",
        title=article.title,
        slug=_("article").upper(),
        details=(article.outlet.name if article.outlet else "", dated(article)),
    )


def dated(article: Any) -> str:
    """The day of the article in plain words; empty without one."""
    return strip_tags(date_in_words(article.dated, article.dated_inferred)) if article.dated else ""
