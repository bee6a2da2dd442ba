"""The admin site: plain Django admin under our name."""

from __future__ import annotations

from django.contrib import admin
from django.contrib.admin.apps import AdminConfig


class ScenebookAdminSite(admin.AdminSite):
    site_header = "Scenebook"
    site_title = "Scenebook"
    index_title = "The editors' desk"


class ScenebookAdminConfig(AdminConfig):
    default_site = "config.admin.ScenebookAdminSite"
