"""The queue: proposals are accepted or rejected here, by an editor's key and by a threshold alike."""

from .correct import attribute, prefer
from .decide import accept, reject, repeats
from .exclusive import exclusive
from .linking import Unlinkable
from .mentions import link_mentions
from .thresholds import threshold

__all__ = [
    "Unlinkable",
    "accept",
    "attribute",
    "exclusive",
    "link_mentions",
    "prefer",
    "reject",
    "repeats",
    "threshold",
]
