"""The queue: proposals are accepted or rejected here, by an editor's key and by a threshold alike."""

from .attaching import attach, run_of, sentences_of
from .candidates import questions
from .choices import NEW
from .claims import Claimed, claim, claims_on, release
from .comments import comment
from .correct import attribute, prefer
from .decide import Decided, Sensitive, accept, reject, repeats
from .decisions import decide, settled
from .exclusive import exclusive
from .linking import Unlinkable
from .mentions import link_mentions
from .outside import cite_outside
from .preference import settle_by
from .removing import bring_back, remove
from .settle import settle
from .thresholds import PROPOSED, threshold
from .undo import BuiltOn, UndoneAlready, undo

__all__ = [
    "NEW",
    "PROPOSED",
    "BuiltOn",
    "Claimed",
    "Decided",
    "Sensitive",
    "UndoneAlready",
    "Unlinkable",
    "accept",
    "attach",
    "attribute",
    "bring_back",
    "cite_outside",
    "claim",
    "claims_on",
    "comment",
    "decide",
    "exclusive",
    "link_mentions",
    "prefer",
    "questions",
    "reject",
    "release",
    "remove",
    "repeats",
    "run_of",
    "sentences_of",
    "settle",
    "settle_by",
    "settled",
    "threshold",
    "undo",
]
