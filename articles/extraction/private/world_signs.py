"""Signs that a sentence tells of real people, and signs that it tells a plot; each is a list of phrases with a weight.

The phrases are written as in `word_families`; a name is one of the letters below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction.private.word_families import listed, phrases

REAL, PLAYED, SOMEBODY, TITLE, NETWORK, OTHER, DAY = map(chr, range(0xA000, 0xA007))
"""What stands for a name: an actor or another real person, a character, a person of whom neither is known, a work, a
network, any other capitalised name, a date. They are letters, so that a word begins with them."""


@dataclass(frozen=True, slots=True)
class Sign:
    weight: float
    pattern: re.Pattern[str]


def weigh(signs: Sequence[Sign], said: str) -> float:
    """
    The weights of the signs in `said`, each once.
    """
    return sum(sign.weight for sign in signs if sign.pattern.search(said))


def _sign(weight: float, words: str) -> Sign:
    return Sign(weight, phrases(listed(words)))


_A = f"(an?|the|his|her|my|your|our|their|{PLAYED}|{REAL}'s|{SOMEBODY}'s)"
_WORK = "(stor(y|ies)|drama|series|tale|comedy|thriller|melodrama|show|novel|web ?novel|film|movie|webtoon)"
_HERO = (
    "(man|woman|men|women|girl|boy|student|detective|prosecutor|lawyer|attorney|doctor|nurse|"
    "surgeon|chef|heir|heiress|prince|princess|king|queen|emperor|killer|murderer|assassin|spy|"
    "cop|officer|agent|widow|widower|divorcee|housewife|bride|groom|ghost|vampire|reaper|intern|"
    "employee|boss|gangster|swindler|teacher|judge|scholar|warrior|soldier|shaman|ceo|chairman|"
    "psychopath|stranger|client|rookie|genius|hero|heroine|protagonist|maid|servant)s?"
)
_KIN = "(mother|father|daughter|son|couple|family|families|sister|brother|people|friend|parents|pair|siblings|twins)s?"
_SHE = f"(he|she|they|it|{SOMEBODY}|{REAL}|wife|husband|two|pair|duo|leads)"
_THING = "(marriage|life|lives|world|past|love|secret|body|lawsuit|trial|wedding|case|death|murder)"
_WHO = f"(who|whose|{_THING}|{PLAYED}|{OTHER}|{_HERO}|{_KIN})"
PLOT = (
    _sign(
        2.5,
        rf"""
        (play|plays|playing|played|portray*|embod*|depict*) {_A}, (plays|portrays) (?!the song|every|with|by|in|at|
        out|along|off|down|up|on|a part|when|the part)[a-z-]+,
        (play|portray)* (former|old|ex|new|childhood|divorced|married|rival|newlyweds|lovers|spouses|a couple|
        siblings|enemies|exes), (?<!serve )(?<!served )(?<!serving )(?<!known )as (an?|the|{PLAYED}), act(s|ed|ing)?
        as,
        as (his|her) ({_HERO}|{_KIN}|wife|husband)(?! (had|was|has|is|
        were)), (role|part) of, played by, (transform|turn)* into {_A}, (tell|depict|follow|unravel|chronicle|portray|
        explore|
        capture|narrate)s? (the|a|an|how|what|as), (revolv|center|centr|unfold)* (around|on|as|in), {_WORK} (of|about|
        is about|are about|that|where|in which|centers?|centered|depicting|following|revolving),
        romance (of|about|between|depicting|following|set),
        {_WORK} (that )?deals? with, {_WORK} (begins|opens|starts|ends|kicks off) (with|when|as|in), it (is about|
        deals with|tells), plot, story ?line, synopsis, premise
        """,
    ),
    _sign(
        1.5,
        """
        roles?, characters?, protagonists?, heroine, villain*, antagonist, (?<!back )(?<!return )on screen, onscreen,
        fictional, webtoon, titular, love line, portrayal, performance as, playing, backstory, cliffhanger, finale,
        ending, spoilers?,
        recap
        """,
    ),
    _sign(
        1.5,
        """
        stills, still (cut|image|photo)s?, posters?, teasers?, trailers?, previews?, episodes?, ep \\d+, eps? \\d+,
        (trailer|teaser|preview|poster|episode)s? shows?, (?<!star )(?<!stars )(?<!starred )(?<!starring )(?<!appear
        )(?<!appears )(?<!appeared )in the (drama|series|show|clip|
        video|preview|photos?|pictures?)
        """,
    ),
    _sign(
        1.5,
        """
        make ?up(?! artist), prosthetic*, painted, syrup, fake, (scene|clip|footage|video|moment|part|one) (in which|
        where|when),
        in this (drama|series|show|one), this (drama|series|show) (that|is|has), web ?comic, office couple, dumm(y|ies),
        fan favou?rite
        """,
    ),
    _sign(1.0, "as if, as though, i'd, you'd, would have, had n't, if (he|she|i|they|we) (had|hadn't)"),
    _sign(1.5, PLAYED),
    _sign(1.5, rf"{PLAYED} \(({REAL}|{SOMEBODY})"),
    _sign(
        1.5,
        f"""
        (an?|the|two|three|whose|former|young|genius|veteran) ([a-z-]+ )?([a-z-]+ )?([a-z-]+ )?{_HERO} (who|whose|
        with|trying|struggling|living|named|and (a|an|his|her)|forced|from|of|in|on|for|hiding|accused|torn)
        """,
    ),
    _sign(
        1.5,
        f"""
        (an?|the|two|three|whose) ([a-z-]+ )?([a-z-]+ )?{_KIN} (who|whose|trying|struggling|living|named|forced|
        hiding|bound|torn|shattered)
        """,
    ),
    _sign(
        1.0,
        """
        joseon, goryeo, by day, by night, silla, crown prince, throne, kingdom, empire, gumiho, goblin, chaebol,
        conglomerate, revenge, fate, destiny, amnesia, serial killer, time slip, parallel, reincarnat*,
        contract marriage, (first|true) love, fake (dating|marriage)
        """,
    ),
)
TALE = _sign(
    1.0,
    f"""
    ({_SHE}|{_WHO}) (\\w+ly |also |then |soon |both |just |still |now |only |always |never |and )?(finds?|discovers?|
    falls?|becomes?|meets?|dies|marr(y|ies)|
    divorces?|kills?|loses?|sues?|tries|try|decides?|investigates?|learns?|reali[sz]es?|hides?|fights?|wakes?|seeks?|
    suspects?|vows?|swears?|vanish(es)?|disappears?|investigates?|chooses?|has to choose|falls (ill|apart|for)|
    is banished|is haunted|saves?|uncovers?|pretends?|turns? out|brings?|refuses?|confronts?|crosses|hates?|betrays?|
    chases?|
    solves?|ends? up|lies|sees?|carries|protects?|cries|is (forced|accused|framed|reborn|hit|murdered|killed|suddenly|
    trapped|attacked|left|poisoned|arrested)|are forced|has (a secret|lost|no)|gives? up|inherits?|sets? out|pursues?|
    takes? revenge|must),
    who (?!is|has|was|does|says|plays|stars|goes|wants)[a-z]+s (a|an|the|his|her|for|in|out|up|from|with|to|as|at|off),
    {_WHO} (\\w+ly |also |still |just |now |only |always |never |and )?(struggles?|leaves?|loves?|wants?|dreams?|
    lives?|works?|gets?|
    goes|turns?|returns?|starts?|begins?|faces?|runs?|enters?|looks?|walks?|takes?|comes?|helps?|moves?|knows?|grows?|
    joins?)
    """,
)
"""A tale in the present tense. News headlines stand in it as well."""
_TRADE = "(actor|actress|star|singer|idol|rapper|vocalist|comedian|model|entertainer|celebrity|soloist)"
FACT = (
    _sign(2.0, "in real life, real life, irl, off screen, offscreen, off camera"),
    _sign(
        1.0,
        rf"""
        {_TRADE}s?(?! (as|who plays)), agency, agencies, label, netizens?, representatives?, spokesperson, dispatch,
        co ?stars?, legal team, law firm, management company, industry, celebrit*, (her|his|their) fans
        """,
    ),
    _sign(1.0, "(watch|watched|watching|saw|seen) .. (episodes?|drama|show|scene|broadcast)"),
    _sign(0.5, f"{REAL}, {_TRADE} {SOMEBODY}"),
    _sign(0.25, SOMEBODY),
    _sign(
        0.5,
        """
        reported, reportedly, confirmed, announced, revealed, stated, statement, according to, admitted, opened up,
        confessed, shared, disclosed, told, said, press release, instagram, social media, youtube, interview,
        talk show, media outlets?
        """,
    ),
    _sign(
        0.5,
        f"""
        (in|since|until|by|of) (19|20)\\d\\d, last (month|year|week|fall|autumn|spring|summer|winter), years? ago,
        that year, at the time, currently, recently, this (year|month|week), {DAY}
        """,
    ),
    _sign(
        1.0,
        """
        on (the )?sets?, filming, film shoot, shoot(ing)?, shot, stunts?, staff, crew, production team, takes?,
        rehears*
        """,
    ),
)
