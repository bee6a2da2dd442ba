"""From a document to rows: the article, its evidence, its proposals, and what software may accept of them."""

from .batch import Report, import_files
from .losses import Loss, Losses, Outlook, outlook, told
from .revise import compose, restore, revise, tried
from .vocabulary import known

__all__ = [
    "Loss",
    "Losses",
    "Outlook",
    "Report",
    "compose",
    "import_files",
    "known",
    "outlook",
    "restore",
    "revise",
    "told",
    "tried",
]
