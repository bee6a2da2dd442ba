"""What two spellings must share to be the same word for word."""

import re
import unicodedata

_NOT_WORD = re.compile(r"[\W_]+")
_ARTICLE = re.compile(r"^(?:the|an?)\s+(?=\S)", re.IGNORECASE)


def plain(text: str) -> str:
    """`text` without case, width or accents; Hangul stays composed, spaces and punctuation stay."""
    if text.isascii():
        return text.lower()
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", bare)


def fold(text: str) -> str:
    """`text` without case, width, accents, punctuation, hyphens or spaces: what two spellings must share to be
    the same word for word."""
    return _NOT_WORD.sub("", plain(text))


def without_article(text: str) -> str:
    """`text` without a leading English article, which titles gain and lose freely."""
    return _ARTICLE.sub("", text.lstrip())
