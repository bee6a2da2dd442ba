"""Words for kinds of scene: which words before "scene" name one, which stand for a scene without it, which verbs do."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SCENE = _words("scene scenes sequence sequences")
STOP = _words(
    """
    a an the this that these those his her their its our my your whose which what some any each every no all both such
    of in on at for from with by to into about after before during between behind over under as than like and or but
    nor so if when where while until is was are were be been being has have had do does did done will would can could
    should may might must he she they it we i you who not n't also even just only still then there here very more most
    much many several few other another out up off per via amid despite s t ll re ve mid ex cum mini whose oh
    filming film filmed shooting shoot shot shoots rehearsing rehearse doing acting act played play playing performing
    perform performed watching watch saw see seeing making make made got get gets getting told tell mention mentioned
    recalled recall described describing discussed discussing called wrote remember released release revealed reveal
    say says said saying wave waves waved waving bid bids bidding preparing prepare finish finished finishing began
    starts start started include included includes including featuring features feature showing shows show shared share
    chose choose loved
    """
)
"""Words at which the name of a kind begins: nothing before them belongs to it."""
PRAISE = _words(
    """
    memorable unforgettable iconic famous infamous legendary popular viral beloved favorite favourite best worst good
    great bad nice big biggest small real actual fake long longest short new latest old next last first second third
    fourth fifth same whole entire full single one two three four five six seven eight nine ten eleven twelve thirteen
    fifteen twenty thirty forty fifty hundred dozen dozens numerous multiple remaining half key main major minor
    important crucial pivotal climactic difficult hard hardest tough toughest tricky easy challenging demanding
    beautiful pretty gorgeous lovely cute sweet funny hilarious sad shocking striking surprising touching moving
    heartbreaking heart-breaking heartwarming heart-fluttering heart-pounding fluttering thrilling exciting stunning
    impressive powerful brilliant amazing perfect ideal particular certain specific special rare different similar
    various deleted unreleased original unseen raw scary creepy disturbing controversial notorious awkward cringe
    cringey steamy hot sizzling passionate romantic dramatic intense emotional simple quiet silent tiny little slight
    dangerous brutal violent spectacular breathtaking highly extremely really so-called now-famous upcoming previous
    following early own tv k-drama kdrama korean official surprise quick brief sudden deep real-life on-screen onscreen
    fictional much awaited long-awaited best-known recent minute minutes seconds second-long minute-long hour-long
    """
)
"""Words that judge or count a scene and name no kind."""
NOT_KINDS = PRAISE - _words("romantic emotional intense dramatic steamy passionate violent scary")
OTHER = _words(
    """
    crime topic rehearsal music indie fashion art club film films movie movies drama dramas political underground local
    entertainment
    idol k-pop rap post-credits post-credit mid-credits after-credits credits behind-the-scenes behind change poster
    teaser trailer preview dating hip-hop accident episode series show finale story video clip past two actor actress
    cast leads couple pair take takes try ng blooper making beginning middle end script world book webtoon novel
    original set first rest form background name midst process way case view manner day days night nights morning week
    year hour time
    """
)
"""Words with which "scene" is something else, or no kind of it."""
BARE = _words(
    """
    kiss hug embrace back-hug smooch peck fight fistfight duel brawl slap punch confession proposal farewell goodbye
    wedding funeral chase piggyback breakup break-up reunion swordfight dance waltz showdown confrontation ambush rescue
    shootout shoot-out gunfight explosion interrogation battle serenade
    """
)
"""Nouns that may stand for a scene without the word itself: "their first kiss", "the market fight"."""
ATTRIBUTES = _words(
    """
    hall halls director directors dress dresses gown coordinator choreographer choreography planner ring rings song
    songs track story room cam club class school coach guide floor step moves version photo photos picture pictures
    anniversary invitation invitations partner partners show march day party rumors rumours news number style poster
    marriage home cry card worker workers team mission squad group truck boat per
    """
)
"""Words before which such a noun is an attribute: "wedding hall"."""
NEED_NOUN = _words(
    """
    kiss hug embrace smooch peck fight duel brawl slap punch dance waltz chase rescue battle goodbye farewell piggyback
    """
)
"""Such nouns that may be verbs, or words of parting."""
_VERBS = {
    "kiss": r"kiss(?:es|ed|ing)?|locks? lips|lip-?lock",
    "hug": r"hug(?:s|ged|ging)?|embrac(?:es?|ed|ing)",
    "slap": r"slap(?:s|ped|ping)?",
    "punch": r"punch(?:es|ed|ing)?",
    "confession": r"confess(?:es|ed|ing)?",
    "proposal": r"propos(?:es?|ed|ing)|on one knee",
    "wedding": r"marr(?:y|ies|ied|ying)|walks? down the aisle|bride",
    "farewell": r"goodbyes?|farewells?|bids?|part(?:s|ed)? ways|leaves? (?:him|her) behind",
    "breakup": r"break(?:s|ing)? up|broke up",
    "crying": r"cr(?:y|ies|ied|ying)|weep(?:s|ing)?|wept|sob(?:s|bed|bing)?|in(?:to)? tears|tears",
    "fight": r"fight(?:s|ing)?|fought|brawl\w*|beat(?:s|ing)? up|takes? on \w+ men",
    "death": r"die[sd]?|dying|death|is killed|was killed",
    "stabbing": r"stab(?:s|bed|bing)?",
    "shooting": r"gun(?:s|ned)?|pistol|rifle",
    "drowning": r"drown(?:s|ed|ing)?",
    "rescue": r"rescu(?:es?|ed|ing)|sav(?:es?|ed|ing)|pull(?:s|ed|ing)? (?:\S+ ){1,4}out",
    "chase": r"chas(?:es?|ed|ing)",
    "running": r"r[ua]n(?:s|ning)?",
    "jump": r"jump(?:s|ed|ing)?|leap(?:s|t|ed|ing)?",
    "piggyback": r"piggy-?back",
    "carrying": r"carr(?:y|ies|ied|ying)",
    "fall": r"falls?|fell|falling",
    "dance": r"danc(?:es?|ed|ing)",
    "singing": r"sing(?:s|ing)?|sang|serenad\w+",
    "eating": r"eat(?:s|ing)?|ate",
    "drinking": r"drink(?:s|ing)?|drank|drunk",
    "confrontation": r"confront(?:s|ed|ing)?",
    "argument": r"argu(?:es?|ed|ing)|quarrel\w*",
    "apology": r"apologi[sz](?:es?|ed|ing)",
    "reunion": r"reunit(?:es?|ed|ing)|meet(?:s|ing)? again",
    "burning": r"burn(?:s|ed|t|ing)?",
    "shouting": r"shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|scream(?:s|ed|ing)?",
    "shower": r"shower(?:s|ed|ing)?",
    "collapse": r"collaps(?:es?|ed|ing)|faint(?:s|ed|ing)?|pass(?:es|ed|ing)? out|black(?:s|ed)? out",
    "sleeping": r"sleep(?:s|ing)?|slept|asleep",
    "riding": r"rid(?:es?|ing)|rode",
}
VERBS = re.compile("|".join(rf"\b(?P<k{at}>{verbs})\b" for at, verbs in enumerate(_VERBS.values())), re.IGNORECASE)
_NAMES = tuple(_VERBS)


def by_verb(match: re.Match[str]) -> str:
    """The kind of scene that a verb found by `VERBS` tells of."""
    return _NAMES[int((match.lastgroup or "k0")[1:])]
