"""Cards for links that are shared, drawn in the look of the site. Knows no model."""

from .drawing import HIGH, WIDE, Card, draw
from .lettering import LETTERS, PROSE, TYPED, can_draw

__all__ = ["HIGH", "LETTERS", "PROSE", "TYPED", "WIDE", "Card", "can_draw", "draw"]
