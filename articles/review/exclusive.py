"""One at a time: two who accept at once would both find a name borne by nobody, and both create it."""

from catalog.writes.exclusive import exclusive

__all__ = ["exclusive"]
