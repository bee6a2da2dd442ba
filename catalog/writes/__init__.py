"""The only way to change a record: functions with keyword-only arguments, each one transaction and one revision."""

from .create import create
from .pictures import expire_pictures, remake_renditions, require_complete_pictures
from .reference import load_reference
from .restore import restore
from .revision import StaleVersion, snapshot
from .transition import IllegalTransition, transition
from .update import update

__all__ = [
    "IllegalTransition",
    "StaleVersion",
    "create",
    "expire_pictures",
    "load_reference",
    "remake_renditions",
    "require_complete_pictures",
    "restore",
    "snapshot",
    "transition",
    "update",
]
