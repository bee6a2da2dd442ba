"""The queue: proposals are accepted or rejected here, by an editor's key and by a threshold alike."""

from .attaching import attach, run_of, sentences_of
from .correct import attribute, prefer
from .decide import Sensitive, accept, reject, repeats
from .exclusive import exclusive
from .linking import Unlinkable
from .mentions import link_mentions
from .outside import cite_outside
from .preference import settle_by
from .removing import bring_back, remove
from .settle import settle
from .thresholds import PROPOSED, threshold

__all__ = [
    "PROPOSED",
    "Sensitive",
    "Unlinkable",
    "accept",
    "attach",
    "attribute",
    "bring_back",
    "cite_outside",
    "exclusive",
    "link_mentions",
    "prefer",
    "reject",
    "remove",
    "repeats",
    "run_of",
    "sentences_of",
    "settle",
    "settle_by",
    "threshold",
]
