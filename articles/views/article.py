"""Articles: the list, and the page of one by its rights."""

from __future__ import annotations

from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _

from articles.models import Article, Outlet
from articles.reading.page import article_page
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
