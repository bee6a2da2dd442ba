"""What an archive says of itself."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Collection
from dataclasses import asdict, dataclass, field
from typing import Any

from django.conf import settings
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from catalog.search import schema as search

FORMAT = "scenebook-backup-1"
NAME, SUM = "manifest.json", "manifest.sha256"
DATABASES = {"sqlite": "database.sqlite3", "postgresql": "database.dump"}
MEDIA = "media/"
SEARCH = ("catalog", "0002_search")
"""The migration whose tables are of no model."""


class Refused(Exception):
    """It cannot be done here; nothing was changed. The text is for the operator."""


class Damaged(Refused):
    """The archive is not what was written once, or never was one."""


@dataclass
class Manifest:
    """`members`: name → size in bytes and SHA-256 in hex. `migrations`: [application, name], as applied."""

    format: str
    version: str
    vendor: str
    made_at: str
    migrations: list[list[str]]
    media: bool
    members: dict[str, dict[str, Any]] = field(default_factory=dict)

    def to_json(self) -> bytes:
        return json.dumps(asdict(self), ensure_ascii=False, indent=1).encode()

    @classmethod
    def from_json(cls, text: bytes) -> Manifest:
        """Raises Damaged."""
        try:
            said = json.loads(text)
            found = cls(**said)
            shaped = all(
                isinstance(one["size"], int) and isinstance(one["sha256"], str) for one in found.members.values()
            ) and all(len(one) == 2 and all(isinstance(part, str) for part in one) for one in found.migrations)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise Damaged(f"The manifest cannot be read: {error}.") from error
        if not shaped or found.format != FORMAT:
            raise Damaged(f"This is no archive of the format {FORMAT}.")
        return found


def scenebook_version() -> str:
    project = settings.BASE_DIR / "pyproject.toml"
    return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"]) if project.exists() else ""


def applied_migrations() -> list[list[str]]:
    return sorted([app, name] for app, name in MigrationRecorder(connection).applied_migrations())


def is_ours(migrations: list[list[str]]) -> bool:
    """Whether a database with these migrations is Scenebook's."""
    return any(app == "catalog" for app, _name in migrations)


def require_fitting(manifest: Manifest) -> None:
    """Raises Refused for an archive of another kind of database or of a newer Scenebook."""
    if manifest.vendor != connection.vendor:
        raise Refused(f"The archive is of {manifest.vendor}, this site runs on {connection.vendor}.")
    loader = MigrationLoader(None)
    known = {*loader.disk_migrations, *(key for one in loader.disk_migrations.values() for key in one.replaces)}
    apps = loader.migrated_apps
    unknown = [f"{app}.{name}" for app, name in manifest.migrations if app in apps and (app, name) not in known]
    if unknown:
        raise Refused(
            f"The archive was made by a newer Scenebook ({manifest.version}); unknown here: {', '.join(unknown[:5])}."
        )


def require_tables(manifest: Manifest, present: Collection[str]) -> None:
    """Raises Damaged where the database, which has the tables `present`, lacks some that its migrations made."""
    loader = MigrationLoader(None)
    applied = [(app, name) for app, name in manifest.migrations if (app, name) in loader.graph.nodes]
    models = loader.project_state(applied).apps.get_models(include_auto_created=True)
    if not is_ours(manifest.migrations):
        raise Damaged("The archive was made of a database that is not Scenebook's.")
    promised = {model._meta.db_table for model in models if model._meta.can_migrate(connection)}
    if SEARCH in applied:
        promised.update(search.TABLES)
    if missing := sorted(promised - set(present)):
        raise Damaged(f"The database in the archive lacks {len(missing)} tables: {', '.join(missing[:5])}.")
