"""What the page of an article holds, in a sentence for search engines and shared links."""

from __future__ import annotations

from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.models import Article
from catalog.reading.described import LONGEST

from .cards import dated
from .told import told_of


def described_article(article: Article, cited: int) -> str:
    """The standfirst, or the beginning of a text of ours up to what tells the plot; of one by others where it stands
    and how much is cited."""
    if article.shows_body:
        text = article.standfirst or next(filter(str.strip, told_of([article])[article.pk]), "")
        return Truncator(" ".join(text.split())).chars(LONGEST)
    where = ", ".join(part for part in (article.outlet.name if article.outlet else "", dated(article)) if part)
    lines = ngettext("%(n)s cited sentence.", "%(n)s cited sentences.", cited) % {"n": cited} if cited else ""
    said = _("An article and the sentences that facts on Scenebook rest on.")
    return " ".join(part for part in (f"{where}." if where else "", said, lines) if part)
