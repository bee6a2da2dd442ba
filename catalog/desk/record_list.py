"""The columns and filters that every list of records has."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.models import Record

from .keyset_admin import KeysetAdmin
from .lists import SCHEDULED, RecordChangeList, SourcedFilter, StatusFilter


class RecordList(KeysetAdmin):
    """For model admins of records."""

    list_filter: ClassVar[Any] = ()

    def get_list_display(self, request: HttpRequest) -> Any:
        return (*self.list_display, "state_now", "modified_at", "source_count")

    def get_list_filter(self, request: HttpRequest) -> Any:
        return (StatusFilter, SourcedFilter, *self.list_filter)

    def get_changelist(self, request: HttpRequest, **options: Any) -> Any:
        return RecordChangeList

    @admin.display(description=_("status"), ordering="status")
    def state_now(self, record: Record) -> str:
        if record.shown_status == SCHEDULED and record.publish_at:
            return f"{SCHEDULED} {timezone.localtime(record.publish_at):%Y-%m-%d %H:%M}"
        return record.shown_status.replace("_", " ")

    @admin.display(description=_("name"), ordering="label")
    def name_shown(self, record: Record) -> str:
        return record.label

    @admin.display(description=_("modified"), ordering="modified")
    def modified_at(self, record: Record) -> str:
        return timezone.localtime(record.modified).strftime("%Y-%m-%d %H:%M")

    @admin.display(description=_("sources"))
    def source_count(self, record: Any) -> int:
        return int(getattr(record, "source_count", 0))
