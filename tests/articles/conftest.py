from tests.articles.web import guarded_web, web

__all__ = ["guarded_web", "web"]
