"""The only way to change a record: functions with keyword-only arguments, each one transaction and one revision."""

from .create import create
from .reference import load_reference
from .restore import restore
from .revert import ChangedSince, revert
from .revision import StaleVersion, snapshot
from .transition import IllegalTransition, transition
from .update import update

__all__ = [
    "ChangedSince",
    "IllegalTransition",
    "StaleVersion",
    "create",
    "load_reference",
    "restore",
    "revert",
    "snapshot",
    "transition",
    "update",
]
