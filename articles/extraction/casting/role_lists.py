"""The constructions that tie several actors to as many characters in order, or one actor to two characters."""

from __future__ import annotations

from articles.extraction.casting.role_phrases import BARE, DONE, FILL, FREE, PLAY, ROLE, TRADE, WHO, WILL
from articles.extraction.text.lines import pattern

LISTS = (
    pattern(rf"(?P<actors>{{AS}}),? (?:who )?{WILL}{PLAY} {ROLE}(?P<characters>{FILL}{WHO})"),
    pattern(
        rf"(?P<actors>{{AS}}),? {FREE}{{1,120}}?(?P<characters>{{A}}(?:(?:,? and |, ){FILL}{{A}})+),? "
        r"(?:respectively|in (?:that|this) order)"
    ),
    pattern(
        rf"(?P<actors>{{A}}(?:,? and |, ){{A}}),?(?: (?:who|last|previously|both|previously|fresh)"
        rf"[^\U000F0000-\U000F3FFF.;]{{1,100}}?,)? (?:are|play|will be|will play|portray|appear as) "
        rf"(?P<characters>{FILL}{{A}}(?:, who [^\U000F0000-\U000F3FFF.;]{{1,80}}?)?,? and {FILL}{{A}})"
    ),
    pattern(rf"(?P<characters>{{AS}}),? (?:who are |are |were |, )?(?:[a-z]+ )?{DONE} by {TRADE}(?P<actors>{{AS}})"),
)
DUAL = pattern(
    rf"(?P<actor>{{A}}|\b[Hh]e\b|\b[Ss]he\b){BARE}{{0,60}}?\b(?P<many>both|(?:dual|double|two|twin)(?: "
    rf"[a-z]+){{0,2}}? "
    rf"(?:roles?|characters?|brothers|sisters)|twins?|two (?:[a-z-]+ )?(?:faces|lives|people|women|men|persons"
    rf"|personalities|sides))\b(?P<characters>,?[^\U000F0000-\U0010FFFF.]{{0,60}}?{{A}}"
    rf",? (?:and|as well as) {FILL}{{A}})"
)
