from . import article, citation, decision, discussion, outlet, quarantine, span, story, suggestion

__all__ = ["article", "citation", "decision", "discussion", "outlet", "quarantine", "span", "story", "suggestion"]
