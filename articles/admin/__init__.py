from . import article, citation, outlet, quarantine, span, story, suggestion

__all__ = ["article", "citation", "outlet", "quarantine", "span", "story", "suggestion"]
