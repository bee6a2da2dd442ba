"""The only way to change a record: functions with keyword-only arguments, each one transaction and one revision."""

from .create import create
from .pending import Conflicts, StalePending, approve, pending_of, propose, turn_down
from .reference import load_reference
from .restore import restore
from .revision import StaleVersion, snapshot
from .transition import IllegalTransition, transition
from .update import update
from .workflow import publish, reopen, schedule, send_back, submit, take_back, withdraw

__all__ = [
    "Conflicts",
    "IllegalTransition",
    "StalePending",
    "StaleVersion",
    "approve",
    "create",
    "load_reference",
    "pending_of",
    "propose",
    "publish",
    "reopen",
    "restore",
    "schedule",
    "send_back",
    "snapshot",
    "submit",
    "take_back",
    "transition",
    "turn_down",
    "update",
    "withdraw",
]
