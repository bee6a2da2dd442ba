from . import article, citation, outlet, quarantine, span, suggestion

__all__ = ["article", "citation", "outlet", "quarantine", "span", "suggestion"]
