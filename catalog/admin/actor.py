from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from catalog.desk import AliasInline, PictureInline, RecordAdmin
from catalog.models import Actor, Record

from .rows import CreditOfActorInline, RoleOfActorInline


@admin.register(Actor)
class ActorAdmin(RecordAdmin):
    list_display = ("name_shown", "native_name", "disambiguation")
    fields = ("name", "native_name", "disambiguation", "external_ids")
    inlines = (AliasInline, RoleOfActorInline, CreditOfActorInline, PictureInline)

    @admin.display(description=_("name"), ordering="name")
    def name_shown(self, record: Record) -> str:
        """Sorted along the index of names."""
        return record.label
