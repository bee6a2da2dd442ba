"""A day and a time in two fields of which each says what it is for."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.widgets import AdminSplitDateTime
from django.utils.translation import gettext_lazy as _


class MomentWidget(AdminSplitDateTime):
    """The words beside the two fields of Django's own widget label neither."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs)
        for widget, name in zip(self.widgets, (_("Public from, day"), _("Public from, time")), strict=True):
            widget.attrs["aria-label"] = name
