"""The kind of scene that a piece of plot tells of: by its verb and what that acts on ("burns the letters")."""

from __future__ import annotations

import re

from articles.extraction.filming import scene_kinds
from articles.extraction.text.lines import pattern
from articles.extraction.text.words import words

_PHRASE = re.compile(
    r"\b(?:the|an?|his|her|their|some|each other's) (?P<words>(?:[a-z-]+ ){0,2}?[a-z-]{3,})"
    r"(?=[,.;:!?)]|$| (?:of|from|to|in|on|at|and|until|while|for|with|that|by|before|after|so|when|who|during|as|like"
    r"|inside|into|off|under|over|through|across|along|up|down|away|out|past|around|behind|near|again|was|is|took|had|went)\b)"
)
_SUBJECT = pattern(
    r"(?:{P}(?: \([^()]{1,40}\))?|\b(?:he|she|they|I|we|character|couple|leads|pair|two|heroine|hero)) "
    r"(?:(?:finally|suddenly|then|also|just|both|only|[a-z]+ly) )?(?P<to>(?:ha(?:s|d|ve) to|must|tries to|is|was|are"
    r"|were|can be seen) (?:[a-z]+ly )?)?(?P<verb>[a-z]{2,})(?P<on>[^.;!?]{0,70})"
)
_OF_DOING = re.compile(r" of (?P<verb>(?!film|shoot|mak|act)[a-z]+ing)\b(?P<on>[^.;!?]{0,70})")
_LIGHT = words("has have had gets get got makes make made takes take took gives give gave does do did")
"""Verbs that name a kind of scene only with what they act on."""
_NO_DEED = words(
    """
    is was are were says said say saying tells told asks asked goes went comes came wants wanted becomes became puts
    keeps kept sees saw looks looked feels felt thinks thought knew knows finds found starts started begins began tries
    tried turns turned uses used needs needed seems seemed would could will can should being shows shown supposed films
    filmed shot acts acted plays played appears appeared loves loved likes liked remembers remembered stars starred
    """
)
"""Verbs that tell of no deed a scene is called by."""
_WITH_OBJECT = frozenset({"jump", "fall", "collapse", "chase", "rescue"})
_PARTS = words("back middle side end front top bottom edge sight center centre face hand hands head arms")
"""Nouns for part of a thing."""
_SINGLE = re.compile(r".*[^aeiou][aeiou][bdgmnprt]$")


def kind_of(text: str) -> tuple[str, re.Match[str], bool] | None:
    """What a scene with the plot `text`, an abstract sentence or part of one, is called, where its verb stands, and
    whether that is one that scenes are called by."""
    known = scene_kinds.VERBS.search(text)
    of = _OF_DOING.match(text)
    if of and not (known and known.start() == of.start("verb")):
        return f"{_thing(of['on'])} {of['verb']}".strip(), of, True
    if known:
        kind = scene_kinds.by_verb(known)
        thing = _thing(text[known.end() :]) if kind.endswith("ing") or kind in _WITH_OBJECT else ""
        return f"{thing} {kind}".strip(), known, True
    for told in _SUBJECT.finditer(text):
        verb = told["verb"]
        if verb in _NO_DEED:
            continue
        thing = _thing(told["on"])
        if thing and verb in _LIGHT:
            return thing, told, False
        doing = gerund(verb, bare=(told["to"] or "").endswith("to ")) if verb not in _LIGHT else ""
        if doing:
            return f"{thing} {doing}".strip(), told, False
    return None


def _thing(text: str) -> str:
    """The first thing that `text` names after a verb: "blind date" for " in the middle of a blind date"."""
    for match in _PHRASE.finditer(text[:70]):
        said = match["words"].split()
        while said and said[0] in scene_kinds.PRAISE:
            said = said[1:]
        if said and said[-1] not in _PARTS and not set(said) & (scene_kinds.OTHER | scene_kinds.STOP):
            noun = said[-1] if said[-1].endswith("ss") else said[-1].removesuffix("s")
            return " ".join([*said[:-1], noun])
    return ""


def gerund(verb: str, *, bare: bool = False) -> str:
    """ "dragging" for "drags", "dragged", "dragging" and, where it is `bare`, "drag"; `` for what is no such verb."""
    if verb.endswith("ing"):
        return verb
    if verb.endswith("ed") and len(verb) > 4 and not bare:
        return f"{verb[:-3]}ying" if verb.endswith("ied") else f"{verb[:-2]}ing"
    if not bare:
        if not verb.endswith("s") or verb.endswith("ss") or len(verb) < 4:
            return ""
        verb = f"{verb[:-3]}y" if verb.endswith("ies") else re.sub(r"(?<=sh|ch|ss|zz)es$|(?<=x)es$|s$", "", verb)
    if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")):
        return f"{verb[:-1]}ing"
    return f"{verb}{verb[-1]}ing" if _SINGLE.match(verb) and len(verb) < 5 else f"{verb}ing"
