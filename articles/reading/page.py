"""What the page of one article shows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape
from typing import Any

from django.utils.html import strip_tags

from articles.extraction import markdown
from articles.models import Article
from catalog.names import fold

from .behind import quotes_in, retellings
from .cards import article_card
from .cited import addresses, cited_lines
from .described import described_article
from .linked import news_article


def article_page(article: Article) -> dict[str, Any]:
    """What the page of an article shows; the number of queries does not depend on how much it says."""
    lines = cited_lines(article)
    cited = sum(1 for line in lines if line.exact)
    page: dict[str, Any] = {"article": article, "lines": lines, "cited": cited, "quotes": quotes_in(article)}
    page["tells"] = any(line.covered for line in lines)
    page["retellings"] = retellings(article)
    page["card"] = (article, article_card(article))
    page["described"] = described_article(article, cited)
    page["picture"] = article.pictures.permitted().first()
    if article.shows_body:
        spans = list(article.spans.filter(start__isnull=False).select_related("record").order_by("start"))
        urls = addresses({span.record_id: span.record.type for span in spans})
        page["html"] = without_headline(markdown.render(article.body, mention_links(spans, urls)), article.title)
        named = {span.record_id: span.record for span in spans if span.record_id in urls}
        page["linked"] = [news_article(article, [(record, urls[pk]) for pk, record in named.items()])]
    else:
        page["linked"] = [news_article(article)]
    return page


def without_headline(html: str, title: str) -> str:
    """The body without the title at its very start, which the page's own heading says; any other heading of the
    first rank goes down to the second, because a page has one."""
    first = re.match(r"\s*<h1>(.*?)</h1>", html, flags=re.DOTALL)
    if first and fold(unescape(strip_tags(first[1]))) == fold(title):
        html = html[first.end() :]
    return html.replace("<h1>", "<h2>").replace("</h1>", "</h2>")


def mention_links(spans: Iterable[Any], urls: dict[int, str]) -> list[tuple[int, int, str]]:
    """(start, end, address) of the mentions whose record readers may see; `urls` has the addresses by record."""
    return [(span.start, span.end, urls[span.record_id]) for span in spans if span.record_id in urls]
