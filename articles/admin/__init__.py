from . import arrival, article, batch, citation, feed, outlet, quarantine, span, story, suggestion

__all__ = ["arrival", "article", "batch", "citation", "feed", "outlet", "quarantine", "span", "story", "suggestion"]
