from __future__ import annotations

from django.contrib import admin

from catalog.desk import RecordAdmin
from catalog.models import Credit


@admin.register(Credit)
class CreditAdmin(RecordAdmin):
    list_display = ("name_shown", "person", "job", "drama")
    list_filter = ("job",)
    list_select_related = ("person", "drama")
    found_through = {"person": "actor", "drama": "drama"}
    autocomplete_fields = ("drama", "person")
    fields = ("drama", "person", "job")
