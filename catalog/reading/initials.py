"""Letters that stand for a name where there is no Hangul to letter."""

from __future__ import annotations

SMALL_WORDS = frozenset({"of", "the", "a", "an", "in", "on", "and", "to", "my", "s"})


def initials(name: str, most: int = 3) -> str:
    """First letters of the words that count: “Crash Landing on You” gives CLY."""
    words = [word for word in name.replace("-", " ").split() if word[:1].isalnum()]
    heavy = [word for word in words if word.lower() not in SMALL_WORDS] or words
    return "".join(word[0].upper() for word in heavy[:most]) or "?"
