from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Placing:
    """Where a span will be: both ends None where the new text no longer says it. `nearest` is then the sentence most
    like it, and `said` is what the new text says in its place."""

    span: Any
    start: int | None = None
    end: int | None = None
    said: str = ""
    nearest: str = ""

    @property
    def is_lost(self) -> bool:
        """Had a place until now and has none any more."""
        return self.start is None and self.span.start is not None

    @property
    def is_reworded(self) -> bool:
        return self.start is not None and self.said != self.span.exact
