"""The queue: proposals are accepted or rejected here, by an editor's key and by a threshold alike."""

from .correct import attribute, prefer
from .decide import Sensitive, accept, reject, repeats
from .exclusive import exclusive
from .linking import Unlinkable
from .mentions import link_mentions
from .settle import settle
from .thresholds import PROPOSED, threshold

__all__ = [
    "PROPOSED",
    "Sensitive",
    "Unlinkable",
    "accept",
    "attribute",
    "exclusive",
    "link_mentions",
    "prefer",
    "reject",
    "repeats",
    "settle",
    "threshold",
]
