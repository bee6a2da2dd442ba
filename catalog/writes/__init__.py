"""The only way to change a record: functions with keyword-only arguments, each one transaction and one revision."""

from .create import create
from .likeness import ask_again, keep_apart
from .merge import merge
from .preview import make_preview_link, revoke_preview_link
from .reference import load_reference
from .restore import restore
from .revision import StaleVersion, snapshot
from .transition import IllegalTransition, transition
from .unmerge import unmerge
from .update import update

__all__ = [
    "IllegalTransition",
    "StaleVersion",
    "ask_again",
    "create",
    "keep_apart",
    "load_reference",
    "make_preview_link",
    "merge",
    "restore",
    "revoke_preview_link",
    "snapshot",
    "transition",
    "unmerge",
    "update",
]
