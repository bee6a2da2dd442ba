"""Articles: the list, and the page of one by its rights."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _

from articles.models import Article, Outlet
from articles.reading.page import article_page
from catalog.reading import linked
from catalog.reading.address import find, leads_on
from catalog.reading.facet import facet, number
from catalog.reading.paging import page_of


def article_list(request: HttpRequest) -> HttpResponseBase:
    """Articles, the newest record first; by outlet and year."""
    chosen = {"outlet": number(request, "outlet"), "year": number(request, "year", most=9999)}
    page = page_of(request, Article.objects.listed().narrowed(**chosen).without_text())
    outlets = Article.objects.listed().narrowed(year=chosen["year"]).counted("outlet")
    years = Article.objects.listed().narrowed(outlet=chosen["outlet"]).counted("dated_first__year")
    names = {str(pk): name for pk, name in Outlet.objects.filter(pk__in=outlets).values_list("pk", "name")}
    facets = [
        facet(request, "outlet", _("Outlet"), [(key, names[key]) for key in outlets], outlets),
        facet(request, "year", _("Year"), [(year, year) for year in sorted(years, reverse=True)], years),
    ]
    values = {"page": page, "facets": facets, "linked": [linked.listing(_("Articles"), page.rows)]}
    return render(request, "articles/article_list.html", values)


@leads_on
def article_detail(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """One article: its text where we may show it, else the cited sentences."""
    public = Article.objects.visible().select_related("outlet")
    return render(request, "articles/article_detail.html", article_page(find(request, public, pk, slug)))
