"""From a document to rows: the article, its evidence, its proposals, and what software may accept of them."""

from .batch import Report, import_files
from .revise import restore, revise
from .vocabulary import known

__all__ = ["Report", "import_files", "known", "restore", "revise"]
