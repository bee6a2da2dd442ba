"""Numbers that a request states: keys and versions."""

from __future__ import annotations

LONGEST = 18
"""Digits of a number that every database takes as a key."""
MOST = 10**LONGEST - 1


def whole_number(text: object) -> int:
    """What `text` states in at most LONGEST digits; 0, which is no key and no version, for anything else."""
    said = str(text)
    return int(said) if said.isascii() and said.isdecimal() and len(said) <= LONGEST else 0
