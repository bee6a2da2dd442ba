from .article import Article, ArticleQuerySet
from .citation import Citation
from .claim import Claim
from .comment import Comment
from .decision import DecidedRecord, Decision
from .outlet import Outlet
from .quarantine import QuarantinedFile
from .span import Accepted, Evidence, Mention, Quote, Span
from .story import Story, Telling
from .suggestion import Suggestion

__all__ = [
    "Accepted",
    "Article",
    "ArticleQuerySet",
    "Citation",
    "Claim",
    "Comment",
    "DecidedRecord",
    "Decision",
    "Evidence",
    "Mention",
    "Outlet",
    "QuarantinedFile",
    "Quote",
    "Span",
    "Story",
    "Suggestion",
    "Telling",
]
