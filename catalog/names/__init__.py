"""Korean names: keys that all usual spellings share, structure, romanisation. Pure Python, no Django."""

from catalog.names.folding import fold, plain
from catalog.names.hangul import is_hangul
from catalog.names.keys import keys
from catalog.names.parsing import KoreanName, is_given, is_surname, parse
from catalog.names.romanisation import romanise, spellings

__all__ = [
    "KoreanName",
    "fold",
    "is_given",
    "is_hangul",
    "is_surname",
    "keys",
    "parse",
    "plain",
    "romanise",
    "spellings",
]
