from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from articles.models import Article


@dataclass(frozen=True)
class Options:
    """How documents are imported. `by` is the editor, None the command line. Without `publish` an article stays a
    draft; without `accept` software decides nothing of it, and all its proposals wait."""

    rights: str = Article.Rights.QUOTES
    accept_above: float | None = None
    again: bool = False
    dry_run: bool = False
    by: Any = None
    publish: bool = True
    accept: bool = True


PLAIN = Options()
