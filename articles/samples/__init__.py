"""A sample catalogue: invented people, titles, facts and articles, for whoever designs, measures or only looks."""

from .filling import Refused, Size, fill
from .removing import remove

__all__ = ["Refused", "Size", "fill", "remove"]
