"""Word families: a plain list of phrases becomes one linear pattern.

Phrases stand between commas. A space stands for a space or hyphen, `*` for any ending, ` .. ` for up to four words
between; `(a|b)`, `ou?` and `(?! …)` mean what they mean in a regular expression."""

from __future__ import annotations

import re
from dataclasses import dataclass

NO_KIND = (
    r"(?![ -](?:scenes?|sequences?|dramas?|thrillers?|series|genres?|films?|movies?|stor(?:y|ies)|myster(?:y|ies)"
    r"|comed(?:y|ies)|procedurals?|melodramas?|shows?|programs?|webtoons?|novels?|photo ?shoots?|reality|halls?"
    r"|themed)\b)"
)
"""What may not follow a word: "a wedding scene" and "a divorce drama" tell of no wedding and no divorce."""


@dataclass(frozen=True, slots=True)
class Family:
    """Words of one subject. `sure` phrases are those of news about real people, `open` ones serve the plot of a drama
    as well, `faint` ones anything: they count only beside other signs."""

    subject: str
    sure: re.Pattern[str]
    open: re.Pattern[str]
    faint: re.Pattern[str]


def family(subject: str, *, sure: str = "", open_: str = "", faint: str = "") -> Family:
    """The family of these phrases."""
    return Family(subject, phrases(sure, NO_KIND), phrases(open_, NO_KIND), phrases(faint, NO_KIND))


def phrases(words: str, unless: str = "") -> re.Pattern[str]:
    """A pattern over lower-case text for any of the phrases in `words`, where `unless` does not follow."""
    said = [_source(phrase.split()) for phrase in words.split(",") if phrase.strip()]
    return re.compile(rf"\b(?:{'|'.join(said)})\b{unless}" if said else r"(?!)")


def _source(words: list[str]) -> str:
    phrase = " ".join(words).replace("| ", "|").replace("( ", "(")
    parts = [part.replace(" ", "[ -]") for part in phrase.split(" .. ")]
    return r"[ -](?:[^ .;]{1,30} ){0,4}?".join(parts).replace("*", r"\w*")
