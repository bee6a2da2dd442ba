"""Words before and after a stretch that speak for its being a title.

Each sign has a name, the log-odds that it adds for a stretch of several words and of one word, and its words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from articles.extraction.titles.work_words import (
    ADJECTIVE,
    AIRS,
    FARES,
    KIND,
    LOOSE_KIND,
    MAKES,
    NETWORKS,
    PARTS,
    PEOPLE,
)


@dataclass(frozen=True, slots=True)
class Sign:
    name: str
    many: float
    one: float
    words: re.Pattern[str]


def before(name: str, many: float, one: float, words: str) -> Sign:
    """A sign whose words end right before the stretch."""
    return Sign(name, many, one, re.compile(rf"(?:^|(?<=[\s(\[“\"‘'—–/-]))(?:{words})$"))


def after(name: str, many: float, one: float, words: str) -> Sign:
    """A sign whose words begin right after the stretch."""
    return Sign(name, many, one, re.compile(rf"^(?:{words})"))


BEFORE = (
    before("kind-before", 3.2, 4.3, rf"{KIND}(?: series| special| original| of the same name)? "),
    before(
        "kind-and-comma", 2.4, 2.6,
        rf"(?:his|her|their|its|a|the last|the next|the|new|latest|next|own) (?:[\w-]+ ){{0,4}}?(?:{KIND}|{LOOSE_KIND})"
        r"(?: (?:in|of) (?:the|that|this) [\w-]+)?, ",
    ),
    before("loose-kind-before", 2.2, 2.6, rf"{LOOSE_KIND} "),
    before(
        "named", 3.2, 4.0,
        rf"(?:{KIND}|{LOOSE_KIND})(?: (?:on|for|from|at) [\w+]{{2,10}})?,? (?:titled|called|named|entitled"
        r"|(?:widely |also )?known as|dubbed)[,:]? "
        r"|(?:[Ii]t's|[Ii]t is|show is|drama is|one) (?:called|titled|named) "
        r"|(?:titled|entitled|under the title|the title of|retitled|renamed) ",
    ),
    before(
        "such-as", 2.8, 3.6,
        rf"(?:{KIND}|{LOOSE_KIND}s?|hits|works|titles|projects|shows|productions) "
        r"(?:like|such as|including|include|includes)[,:]? ",
    ),
    before("adjective", 1.6, 0.6, rf"{ADJECTIVE} "),
    before("year-before", 1.2, 1.2, r"(?:19|20)\d\d(?:'s|’s)? (?:hit |smash |cult |classic |blockbuster )?"),
    before(
        "known-for", 2.8, 3.4,
        r"(?:known|remembered|recogni[sz]ed|loved|famous|best-known|recognition|fame|stardom|popularity)"
        r"(?: [\w-]+){0,5}? (?:for|from|with|through|after|as (?:[\w-]+ ){1,7}(?:of|in|from))"
        r"(?: (?:his|her|their) (?:\w+ ){0,2}(?:in|on))? ",
    ),
    before(
        "part-in", 2.4, 3.4,
        r"(?:star(?:s|red|ring)?|appear(?:s|ed|ing)?|seen|act(?:s|ed|ing)?|cameo(?:s|ed)?|featured|cast|roles?"
        r"|work(?:s|ed)?|performances?|appearances?|turn|parts?|leads?|debut(?:ed|s)?|siblings|lovers|couple|brothers"
        r"|sisters|good|great|brilliant|amazing|wonderful|terrific|impressed|shone|shines|opposite \w+ \w+"
        r"|(?:know|watch|see|saw|spott|notic|discover|lov|lik|enjoy|hat|ador|remember|prefer)(?:n|e|ed|ing)?"
        r"(?: (?:him|her|them|me|us|it|[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}))?|back|reunit(?:e|es|ed)|return(?:s|ed"
        r"|ing)?|showed up|shown up|first|last|villain|playing|chemistry|together|next)(?: as (?:an? )?[\w-]+)?"
        r" (?:in|on|through|(?<=im )from|(?<=er )from|(?<=em )from) ",
    ),
    before(
        "played-in", 2.2, 2.6,
        r"(?:as|for|(?:love|like|remember|know|saw|see|liked|loved) (?:him|her|[A-Z][\w-]+(?: [A-Z][\w-]+)?) as"
        r"|star(?:red|ring) as) (?:(?:an?|the|his|her) )?(?:[\w’'-]+ ){1,6}?(?:in|on) (?:last year['’]s )?",
    ),
    before(
        "favourite", 2.4, 2.8,
        r"(?:favou?rite(?: [\w-]+){0,3}|(?:last|next|first|best|previous|latest) (?:drama|work|project|series"
        r"|show)) (?:is|are|was|were|remains) (?:still )?|(?:better|more) than |(?:slot|time) as |up against ",
    ),
    before(
        "part-with", 2.0, 1.0,
        r"(?:return(?:s|ed|ing)?|back|debut(?:ed)?|fame|audiences|viewers|us|TV|television|screens?|comeback) with ",
    ),
    before(
        "likened", 2.0, 1.2,
        r"(?:(?:similar|closer?|akin|cousin|homage) to|reminiscent of|reminds? (?:\w+ )?of|in the vein of"
        r"|(?:vibes?|energy) of|(?:felt|feels?) like) ",
    ),
    before(
        "award-for", 2.0, 2.4,
        r"(?:[Ww]on|[Ww]inning|received|earned|nominated for|took home)(?: [\w-]+){0,6} (?:[Aa]ct(?:or|ress)|[Aa]ward"
        r"|[Pp]rize|nominations?|[Dd]aesang|praise|acclaim)(?: [\w-]+){0,2} for (?:his \w+ in |her \w+ in )?",
    ),
    before("of-a-work", 2.0, 1.9, rf"{PARTS} (?:of|for|from|to) (?:the )?"),
    before("made-it", 2.2, 2.0, rf"{MAKES} "),
    before(
        "goes-with-work", 1.7, 1.6,
        r"(?:follow-?up to|catching up on|closing in on|compared to|figures of|tun(?:e|ing) in(?:to)?|talking about"
        r"|story behind|wait(?:ing)? for|filming|shoot(?:ing)?|gearing up for|set for|fans of"
        r"|[Ss]ince|[Aa]fter|[Ff]ollowing|taking over(?: from)?|replac(?:es|ed|ing)|replacement for|slot from"
        r"|ahead of|ep(?:isode)? \d+ of|script for|audition(?:ed)? for|over scheduling|because of|thanks to"
        r"|(?:photos|stills|cut|everyone|somebody|someone) from"
        r"|(?:clips?|scenes?|moments?|kiss(?:es)?|slap|hug|fight|confession|proposal|wedding|ending"
        r"|character) (?:from|in)"
        r"|(?:will|to) follow) ",
    ),
    before("its-song", 2.0, 1.2, r"\S*[”’\"'] (?:–|-|—|from|off)(?: the)? "),
    before("offered", 3.0, 3.0, r"(?:^|[|\n:•] ?)(?:[Rr]eview|[Rr]ecap|First [Ii]mpressions?|[\w ]{1,16} Watch): "),
    before(
        "guest-on", 2.4, 2.6,
        r"(?:guest(?:s|ed|ing)?|appear(?:s|ed|ing|ance)?|episode|broadcast|segment|MC|panel(?:ist)?|cast member)"
        r" (?:of|on) ",
    ),
    before("in", 1.7, 0.4, r"(?:[Ii]n|[Dd]uring) "),
    before("preposition", 0.9, 0.4, r"(?:[Ff]or|from|of|on|with|[Tt]hrough|via|until|before|[Ss]ince|[Aa]fter) "),
)  # fmt: skip
WEAK = BEFORE[-2:]
"""Signs that leave room for one against a title."""
AFTER = (
    after("year-after", 3.0, 4.2, r" ?[(\[][^()\[\]\n]{0,30}\b(?:19|20)\d\d\b[^()\[\]\n]{0,25}[)\]]"),
    after(
        "working-title", 3.4, 4.0,
        r",? ?\(?(?:working title|literal (?:title|translation)|tentative title|also known as)",
    ),
    after(
        "kind-after", 3.0, 3.6,
        r"(?:,| is| was| are| were|,? which is| (?=\()"
        r"|(?: has been| is| was) (?:announced|confirmed|named|slated|billed) (?:as|to be)) "
        r"\(?(?:an?|(?:some of |among )?the|his|her|their|my|[\w+]{2,9}['’]s?) "
        r"(?:(?!(?:on|of|by|from|about|in|for|with|to|based|adapted|who|and)\b)[\w’'+-]+,? ){0,6}?"
        rf"(?:(?:kind|sort|type) of )?(?:(?:story|tale) (?:of|about)|{KIND}|(?!production|work|title"
        rf"|project){LOOSE_KIND})\b(?! team)",
    ),
    after("kind-adjoined", 0.9, 0.4, rf"(?: \w+)? {KIND}\b(?! (?:festival|award))"),
    after("its-people", 2.3, 1.5, rf" {PEOPLE}\b"),
    after("airs", 2.2, 1.6, rf"[!?]?(?: on [\w+]{{2,9}})?,? {AIRS}\b"),
    after(
        "tells-story", 2.0, 3.0,
        r" (?:will )?(?:tells?|follows?|depicts?|portrays?|deals? with|is about|revolves? around|cent(?:er|re)s? (?:on"
        r"|around)) (?:the|an?) (?:[\w-]+ ){0,2}(?:story|tale|life|lives|romance|journey|love)\b",
    ),
    after("fares", 1.3, 0.5, rf"{FARES}\b"),
    after(
        "its-parts", 1.9, 1.8,
        r"[!?]{0,3}(?:’s|'s)?,? ?(?:[–—:-] ?)?(?:\(?[Ss]eason|\(?[Pp]art \d|\(?[Ee]p(?:isode|s)?s?\b|finale|premiere"
        r"|behind-the-scenes|making|teaser|poster|trailer|OST|stills?|spoilers|recaps?|script|screenwriter|ratings|press"
        r"|viewership|soundtrack|\(Final\)|special|ended|closed with|[\d.]+ ?%)\b",
    ),
    after(
        "possessive-part", 1.2, 0.6,
        r"(?:’s|'s) (?:[\w-]+ )?(?:cast|leads?|director|writer|finale|ending|episode|first|last|second|final|premiere"
        r"|ratings|script|plot|story|crew|set|male|female|viewers|success|popularity|protagonist|hero|heroine|main|kiss"
        r"|scene|teaser|poster)\b",
    ),
    after(
        "starring", 1.6, 1.8,
        r",? (?:co-)?starring\b|,? (?:which|that) (?:also )?(?:stars|starred|features|aired|premiered|ran)\b"
        r"|,? (?:alongside|opposite)\b",
    ),
    after("network-bracket", 2.8, 3.7, rf" ?[(\[]{NETWORKS}"),
    after("where-shown", 1.8, 2.0, rf"(?:,? (?:on|via|for)|,| [–—-]) {NETWORKS}"),
    after("in-which", 2.4, 2.6, r", (?:in which|where|on which)\b"),
    after(
        "where-somebody-plays", 1.4, 1.8,
        r", (?:[A-Z][\w-]+ ){1,3}(?:plays?|played|portray(?:s|ed)|stars?|starred|appear(?:s|ed)|takes on|took on)\b",
    ),
    after(
        "figures", 1.6, 1.8,
        r",? (?:(?:is |was )?(?:down|up) (?:from|to)|at \d|with [\d.]+ ?(?:%|per)|[\d.]+ ?(?:%|percent|per cent))",
    ),
)  # fmt: skip
