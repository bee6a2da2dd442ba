from . import (
    arrival,
    article,
    batch,
    citation,
    decision,
    discussion,
    feed,
    outlet,
    quarantine,
    span,
    story,
    suggestion,
)

__all__ = [
    "arrival",
    "article",
    "batch",
    "citation",
    "decision",
    "discussion",
    "feed",
    "outlet",
    "quarantine",
    "span",
    "story",
    "suggestion",
]
