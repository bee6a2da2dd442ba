"""Forms as a browser would send them back."""

from __future__ import annotations

from typing import Any

from django.test import Client


def filled(page: Any, **typed: Any) -> dict[str, Any]:
    """Everything that the page's form holds, with what was typed over it. Double underscores stand for hyphens
    (`roles__0__character`)."""
    forms = [page.context["adminform"].form]
    data: dict[str, Any] = {}
    for inline in page.context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    for form in forms:
        for field in form:
            value = field.value()
            if value is None or value is False:
                continue
            data[field.html_name] = value
    return data | {name.replace("__", "-"): value for name, value in typed.items()}


def edit(client: Client, url: str, **typed: Any) -> Any:
    """Open, type, save."""
    return client.post(url, filled(client.get(url), **typed))
