"""Reading an article: what it says, each statement with its sentence. Pure Python, no Django."""

from articles.extraction.reading import read
from articles.extraction.vocabulary import Vocabulary

__all__ = ["Vocabulary", "read"]
