"""Articles: the list, and the page of one by its rights."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils.html import strip_tags
from django.utils.translation import gettext as _

from articles.extraction import markdown
from articles.models import Article, Outlet
from articles.reading.behind import quotes_in
from articles.reading.cited import addresses, cited_lines
from catalog.names import fold
from catalog.reading.address import find, leads_on
from catalog.reading.facet import facet, number
from catalog.reading.paging import page_of


def article_list(request: HttpRequest) -> HttpResponseBase:
    """Articles, the newest record first; by outlet."""
    articles = Article.objects.listed().without_text()
    if outlet := number(request, "outlet"):
        articles = articles.filter(outlet=outlet)
    outlets = Outlet.objects.filter(Exists(Article.objects.listed().order_by().filter(outlet=OuterRef("pk"))))
    facets = [facet(request, "outlet", _("Outlet"), [(str(each.pk), each.name) for each in outlets])]
    return render(request, "articles/article_list.html", {"page": page_of(request, articles), "facets": facets})


@leads_on
def article_detail(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """One article: its text where we may show it, else the cited sentences."""
    public = Article.objects.visible().select_related("outlet")
    return render(request, "articles/article_detail.html", article_page(find(request, public, pk, slug)))


def article_page(article: Article) -> dict[str, Any]:
    """What the page of an article shows; the number of queries does not depend on how much it says."""
    lines = cited_lines(article)
    cited = sum(1 for line in lines if line.exact)
    page: dict[str, Any] = {"article": article, "lines": lines, "cited": cited, "quotes": quotes_in(article)}
    page["picture"] = article.pictures.permitted().first()
    if article.shows_body:
        mentions = article.spans.filter(start__isnull=False).select_related("record").order_by("start")
        page["html"] = without_headline(markdown.render(article.body, mention_links(mentions)), article.title)
    return page


def without_headline(html: str, title: str) -> str:
    """The body without the title at its very start, which the page's own heading says; any other heading of the
    first rank goes down to the second, because a page has one."""
    first = re.match(r"\s*<h1>(.*?)</h1>", html, flags=re.DOTALL)
    if first and fold(unescape(strip_tags(first[1]))) == fold(title):
        html = html[first.end() :]
    return html.replace("<h1>", "<h2>").replace("</h1>", "</h2>")


def mention_links(mentions: Any) -> list[tuple[int, int, str]]:
    """(start, end, address) of the mentions whose record readers may see; one query a kind of record."""
    spans = list(mentions)
    urls = addresses({span.record_id: span.record.type for span in spans})
    return [(span.start, span.end, urls[span.record_id]) for span in spans if span.record_id in urls]
