"""What stands on a record's form beside its fields, from several mixins."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse


class Panels:
    """For model admins of records: each mixin adds to `panels`."""

    def panels(self, request: HttpRequest, record: Any) -> dict[str, Any]:
        """What the form's template needs beside the form."""
        return {}

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **options: Any) -> HttpResponse:
        record = context.get("original")
        if record is not None:
            context |= self.panels(request, record)
        return super().render_change_form(request, context, *args, **options)  # type: ignore[misc]
