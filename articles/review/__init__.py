"""The queue: proposals are accepted or rejected here, by an editor's key and by a threshold alike."""

from .correct import attribute, prefer
from .decide import Sensitive, accept, reject, repeats
from .echoes import follow
from .exclusive import exclusive
from .linking import Unlinkable
from .mentions import link_mentions
from .settle import settle
from .thresholds import threshold

__all__ = [
    "Sensitive",
    "Unlinkable",
    "accept",
    "attribute",
    "exclusive",
    "follow",
    "link_mentions",
    "prefer",
    "reject",
    "repeats",
    "settle",
    "threshold",
]
