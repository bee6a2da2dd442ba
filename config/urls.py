"""Root addresses; `config.api` holds the API's router."""

from __future__ import annotations

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.contrib import admin
from django.contrib.sitemaps import views as sitemap_views
from django.urls import include, path, re_path, register_converter

from catalog.reading.address import Key, Year
from config import views
from config.cards import card
from config.previews import preview
from config.sitemaps import SITEMAPS

register_converter(Key, "key")
register_converter(Year, "year")

handler404 = "config.missing.not_found"

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include("config.api.urls")),
    path("healthz", views.healthz, name="healthz"),
    path("readyz", views.readyz, name="readyz"),
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", sitemap_views.index, {"sitemaps": SITEMAPS}, name="sitemap"),
    path(
        "sitemap-<section>.xml",
        sitemap_views.sitemap,
        {"sitemaps": SITEMAPS},
        name="django.contrib.sitemaps.views.sitemap",
    ),
    *i18n_patterns(
        path("", views.home, name="home"),
        re_path(
            r"^cards/(?P<key>[0-9]{1,18}|site)-(?P<version>[0-9]{1,9})-(?P<digest>[0-9a-f]{12})\.png$",
            card,
            name="card",
        ),
        path("opensearch.xml", views.opensearch, name="opensearch"),
        path("preview/<str:token>/", preview, name="preview"),
        path("", include("articles.urls")),
        path("", include("catalog.urls")),
        prefix_default_language=False,
    ),
    # Renditions alone: what was uploaded is nobody else’s to fetch.
    *static(f"{settings.MEDIA_URL}pictures/", document_root=settings.MEDIA_ROOT / "pictures"),
]
