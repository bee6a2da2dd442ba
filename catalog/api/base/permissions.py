"""Who may write what."""

from __future__ import annotations

from typing import Any

from rest_framework.permissions import DjangoModelPermissionsOrAnonReadOnly

PERMISSIONS = {"create": "add", "update": "change", "partial_update": "change", "submit": "change"}
PERMISSIONS |= {"reopen": "change", "publish": "publish", "withdraw": "withdraw"}
"""Action → the permission on the kind of record that it takes."""


class MayWrite(DjangoModelPermissionsOrAnonReadOnly):
    """Reading is open; each way of writing takes its permission."""

    def has_permission(self, request: Any, view: Any) -> bool:
        needed = PERMISSIONS.get(view.action)
        if needed is None:
            return super().has_permission(request, view)
        return bool(request.user and may(request.user, needed, view.list_class.record_model()))


def may(user: Any, what: str, model: Any) -> bool:
    return bool(user.has_perm(f"{model._meta.app_label}.{what}_{model._meta.model_name}"))
