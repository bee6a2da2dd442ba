"""Getting a page or a feed from the open web, and from nowhere else: bounded in time, bytes and redirects."""

from .address import Unreachable
from .fetch import FEEDS, PAGES, Fetched, fetch

__all__ = ["FEEDS", "PAGES", "Fetched", "Unreachable", "fetch"]
