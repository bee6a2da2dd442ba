from .arrival import Arrival
from .article import Article, ArticleQuerySet
from .batch import Batch
from .citation import Citation
from .claim import Claim
from .comment import Comment
from .decision import DecidedRecord, Decision
from .dispute import Dispute, Postponement, RemovedCitation
from .feed import Feed
from .outlet import Outlet
from .quarantine import QuarantinedFile
from .span import Accepted, Evidence, Mention, Quote, Span
from .story import Story, Telling
from .suggestion import Suggestion

__all__ = [
    "Accepted",
    "Arrival",
    "Article",
    "ArticleQuerySet",
    "Batch",
    "Citation",
    "Claim",
    "Comment",
    "DecidedRecord",
    "Decision",
    "Dispute",
    "Evidence",
    "Feed",
    "Mention",
    "Outlet",
    "Postponement",
    "QuarantinedFile",
    "Quote",
    "RemovedCitation",
    "Span",
    "Story",
    "Suggestion",
    "Telling",
]
