"""The only way to change a record: functions with keyword-only arguments, each one transaction and one revision."""

from .batching import many_at_once
from .bulk import BulkRow, RowsRefused, write_many
from .create import create
from .likeness import ask_again, keep_apart
from .merge import merge
from .pending import Conflicts, StalePending, approve, pending_of, propose, turn_down
from .pictures import expire_pictures, remake_renditions, require_complete_pictures
from .preview import make_preview_link, revoke_preview_link
from .reference import load_reference
from .reindex import reindex
from .restore import restore
from .revert import ChangedSince, revert
from .revision import StaleVersion, snapshot
from .samples import as_samples, remove_samples
from .transition import IllegalTransition, transition
from .unmerge import unmerge
from .update import update
from .workflow import publish, reopen, schedule, send_back, submit, take_back, withdraw

__all__ = [
    "BulkRow",
    "ChangedSince",
    "Conflicts",
    "IllegalTransition",
    "RowsRefused",
    "StalePending",
    "StaleVersion",
    "approve",
    "as_samples",
    "ask_again",
    "create",
    "expire_pictures",
    "keep_apart",
    "load_reference",
    "make_preview_link",
    "many_at_once",
    "merge",
    "pending_of",
    "propose",
    "publish",
    "reindex",
    "remake_renditions",
    "remove_samples",
    "reopen",
    "require_complete_pictures",
    "restore",
    "revert",
    "revoke_preview_link",
    "schedule",
    "send_back",
    "snapshot",
    "submit",
    "take_back",
    "transition",
    "turn_down",
    "unmerge",
    "update",
    "withdraw",
    "write_many",
]
