"""From a document to rows: the article, its evidence, its proposals, and what software may accept of them."""

from .batch import Report, import_files
from .losses import Outlook, outlook
from .revise import compose, restore, revise, tried
from .vocabulary import known

__all__ = [
    "Outlook",
    "Report",
    "compose",
    "import_files",
    "known",
    "outlook",
    "restore",
    "revise",
    "tried",
]
