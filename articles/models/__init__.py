from .article import Article, ArticleQuerySet
from .citation import Citation
from .dispute import Dispute, Postponement, RemovedCitation
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
    "Dispute",
    "Evidence",
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
