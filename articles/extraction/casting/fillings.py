"""Whether the words between a verb of playing and a name leave the name as what is played: "plays a spy in Busan" names
no character, "plays a spy, Bae Su Yeon" does."""

from __future__ import annotations

import re

from articles.extraction.casting.claims import is_byname, looks_personal
from articles.extraction.text.lines import Name

_apposed = re.compile(r"^(?:the|an?|his|her|their|our|[^ ]'s) .*, (?:the [^,]*)?$")
_bad_fill = re.compile(
    r",\s*$|\b(?:of|to|in|on|for|about|by|at|into|from|during|under|over|near|behind|inside|off|until|since|before"
    r"|after|than|like|with)\s*(?:the )?$"
    r"|\b(?:as well as|such|same time)\b|, (?!named|called)[a-z]+ed $"
)
_good_fill = re.compile(
    r"\b(?:named|called|role of|character of|part of|detective|prosecutor|lawyer|doctor|king|queen|prince|princess"
    r"|heir"
    r"|heiress|the|as|dr|captain|officer|agent)\W*$"
)
_closes = re.compile(r"^(?:[^\w\s]|$| (?:and|who|while|with|in|for|alongside|opposite|on|to|whose|when|is|has|was)\b)")
_kin = re.compile(
    r"\b(?:brother|sister|mother|father|mom|mum|dad|son|daughter|wife|husband|friend|boss|partner|cousin|aunt|uncle"
    r"|niece|nephew|secretary|rival|fianc[eé]e?|ex|assistant|boyfriend|girlfriend|lover|co-star|junior|senior|manager"
    r"|stylist|agent|fan|agency|label|grandmother|grandfather|stepmother|stepfather|twin|colleague|roommate)\b"
)
_related = re.compile(
    r"(?i)\b(?:the|an?|his|her) (?!(?:[a-z-]+ )?(?:role|part|character|likes))[a-z-]+(?: [a-z-]+){0,2} (?:of|to"
    r"|for|with|"
    r"against) $"
)
_another = re.compile(r"\b(?:with|to|for|against|by|from|after|meets|marries|and) (?:the|an?|his|her) [a-z -]+$")
BUILT = frozenset(("possessive", "is-now", "to-life", "characters-actor", "dash", "whose", "some-play"))
"""Rules that any two names fit unless both are built like somebody's."""


def relation(before: str) -> bool:
    """Whether a name after `before` only tells to whom somebody else is related ("the brother of B is played by A")."""
    return _related.search(before) is not None


def another(aside: str) -> bool:
    """Whether an aside on a character ends with somebody else: "B, who lives with the thief, played by A"."""
    return _another.search(aside) is not None


def fits(character: Name, match: re.Match[str], rule: str) -> bool:
    """Whether the words between verb and name leave the name as what is played."""
    groups = match.groupdict()
    fill, following = groups.get("fill") or "", groups.get("next") or ""
    bad = _bad_fill.search(fill) and not re.search(r"\b(?:role|part|character) of\s*$", fill)
    if bad and not ((_apposed.match(fill) or rule == "possessive") and looks_personal(character)):
        return False
    if rule in BUILT and not looks_personal(character):
        return False
    if rule == "possessive" and _kin.search(fill):
        return False
    if rule == "his" and not looks_personal(character):
        return False
    if rule == "some-play" and character.kind == "X" and not is_byname(character):
        return False
    if (
        character.kind == "X"
        and rule in ("plays", "takes-role", "pronoun", "as-first")
        and not looks_personal(character)
    ):
        told = fill[-2:-1].isalpha() and following.startswith(", ")
        opens = told or not fill or _good_fill.search(fill) is not None or fill[:2] in ("th", "a ", "an")
        return _closes.match(following) is not None and opens
    return True
