"""What the desk says to each other about an article or a proposal."""

from __future__ import annotations

from typing import Any

from articles.models import Article, Comment, Suggestion


def comment(*, by: Any, text: str, suggestion: Suggestion | None = None, article: Article | None = None) -> Comment:
    """Say something about one of the two. Raises ValidationError that names the field."""
    said = Comment(suggestion=suggestion, article=article, by=by, text=text.strip())
    said.full_clean()
    said.save()
    return said
