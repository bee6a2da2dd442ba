"""The review queue: one proposal at a time beside its sentence, decided by click or by key."""

from .views import Queue

__all__ = ["Queue"]
