"""Who may do what: group → permissions. Data migrations bring the database to it, a test holds both together.

A permission is written `app.codename`; `*` stands for any text, so that a new kind of record or a new list is seen
without a line here. Each group has what the one before it has."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import Any

KINDS = ("actor", "credit", "drama", "network", "rating", "release", "role", "scene", "song", "video")
RECORDS = (*(f"catalog.{{}}_{kind}" for kind in KINDS), "articles.{}_article")
APPS = ("catalog", "articles", "auth")

CONTRIBUTOR = (
    "catalog.view_*",
    "articles.view_*",
    *(record.format("add") for record in RECORDS),
    *(record.format("change") for record in RECORDS),
    "articles.add_comment",
)
EDITOR = (
    *CONTRIBUTOR,
    "articles.change_suggestion",
    "articles.*_citation",
    "articles.*_comment",
    "articles.*_claim",
    "articles.change_quote",
    "articles.delete_quote",
    "articles.delete_quarantinedfile",
    "articles.*_arrival",
    "articles.*_batch",
    "articles.*_feed",
    "catalog.merge_record",
    "catalog.bulk_record",
    "catalog.preview_record",
)
PUBLISHER = (
    *EDITOR,
    *(record.format("publish") for record in RECORDS),
    *(record.format("withdraw") for record in RECORDS),
)
ADMINISTRATOR = tuple(f"{app}.*" for app in APPS)

GROUPS = {"contributor": CONTRIBUTOR, "editor": EDITOR, "publisher": PUBLISHER, "administrator": ADMINISTRATOR}


def granted(group: str, known: Iterable[str]) -> set[str]:
    """Those of the `known` permissions (`app.codename`) that the group holds."""
    patterns = GROUPS[group]
    return {name for name in known if any(fnmatchcase(name, pattern) for pattern in patterns)}


def set_groups(apps: Any, schema_editor: Any = None) -> None:
    """For `RunPython`: make the four groups hold what is written here, of the permissions of the models as they are at
    that migration; what an administrator gave them beside stays. Runs again without harm: a migration that brings a
    permission calls it after itself."""
    from django.contrib.auth.management import create_permissions

    using = schema_editor.connection.alias if schema_editor else "default"
    for label in APPS:
        config = apps.get_app_config(label)
        had, config.models_module = getattr(config, "models_module", None), True
        create_permissions(config, verbosity=0, using=using, apps=apps)
        config.models_module = had
    permissions = apps.get_model("auth", "Permission").objects.using(using).select_related("content_type")
    known = {
        f"{each.content_type.app_label}.{each.codename}": each
        for each in permissions.filter(content_type__app_label__in=APPS)
    }
    for name in GROUPS:
        group, _created = apps.get_model("auth", "Group").objects.using(using).get_or_create(name=name)
        group.permissions.add(*(known[each] for each in granted(name, known)))
