from .article import Article, ArticleQuerySet
from .citation import Citation
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
