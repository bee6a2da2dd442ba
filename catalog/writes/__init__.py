"""The only way to change a record: functions with keyword-only arguments, each one transaction and one revision."""

from .bulk import BulkRow, RowsRefused, write_many
from .create import create
from .reference import load_reference
from .restore import restore
from .revision import StaleVersion, snapshot
from .transition import IllegalTransition, transition
from .update import update

__all__ = [
    "BulkRow",
    "IllegalTransition",
    "RowsRefused",
    "StaleVersion",
    "create",
    "load_reference",
    "restore",
    "snapshot",
    "transition",
    "update",
    "write_many",
]
