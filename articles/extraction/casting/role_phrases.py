"""The parts that patterns for roles are made of: verbs of playing, what stands between them and the names, trades."""

from __future__ import annotations

BARE = r"[^\U000F0000-\U0010FFFF.;]"
FREE = r"[^\U000F0000-\U000F3FFF\U000FC000-\U000FFFFF.;]"
"""Anything but a person, another name or the end of the clause: titles, networks and dates may stand there."""
PLAY = (
    r"(?:(?:takes?|took|taking|in) charge of|(?:was|is|been) (?:handed|given)|portray(?:s|ed|ing)?"
    r"|(?:re-?)?play(?:s|ed|ing)?|embod(?:y|ies|ied|ying)|depict(?:s|ed|ing)|essay(?:s|ed|ing)?"
    r"|(?:transform(?:s|ed|ing)?|turn(?:s|ed|ing)?|chang(?:es|ed|ing)|morph(?:s|ed|ing)?|disguis(?:es|ed)"
    r"|divid(?:es?|ed|ing)|slip(?:s|ped|ping)?|step(?:s|ped|ping)?) into(?: the (?:role|shoes|skin|character) of)?"
    r"|(?:tak(?:es?|ing|en)|took|assum(?:es|ed|ing))(?: on| up| over)?|fill(?:s|ed|ing)? the role of"
    r"|brought|brings?(?= [^.]{1,60}? to life)|voic(?:es|ed|ing)|inhabit(?:s|ed|ing)?|act(?:s|ed|ing)? out"
    r"|(?:(?:will be |is |was |being |been )?(?:seen|introduced|cast|confirmed|announced|credited|starr?(?:s|ed|ing)?"
    r"|appear(?:s|ed|ing)?|act(?:s|ed|ing)?|return(?:s|ed|ing)?|join(?:s|ed|ing)?|cameo(?:s|ed|ing)?|debut(?:s|ed"
    r"|ing)?"
    r"|guest(?:s|ed|ing)?(?:-starr?(?:s|ed|ing))?|greet(?:s|ed|ing)? viewers|meet(?:s|ing)? viewers|show(?:s|ed|n) up"
    r"|turn(?:s|ed|ing)? up|pop(?:s|ped)? up|stand(?:s|ing)? out|leads?(?: the cast)?) )?(?:as|in the (?:roles?"
    r"|parts?) of)"
    r"|repris(?:e|es|ed|ing)(?: (?:his|her|their) roles? (?:as|of))?|draws|(?!run|ran|bump|walk|look|crash|fall"
    r"|break|slam|burst|gets|mov|barg|com|go|lean|tak|enter|turned up)[a-z]+(?:s|ed|ing) into|(?:known|famous"
    r"|remembered|best known) for)"
)
# What may stand between a name and its verb: auxiliaries, and the way a casting is reported.
WILL = (
    r"(?:(?:will|would|is|was|are|were|has|have|had|been|be|also|to|set|confirmed|in|talks|discussions|considering"
    r"|reportedly|recently|then|currently|once|offered|join|joins|joined|joining|the|this|drama|series|show|cast"
    r"|lineup"
    r"|line-up|of|an|a|offer|returns?|returning|stars?|starring|starred|starrer|appears?|appeared|up|for|expected"
    r"|slated|main|leads?|both|first|previously|later|already|now|meanwhile|instead|perfectly|brilliantly"
    r"|convincingly"
    r"|finally|who|that|actor|actress|veteran|child|singer|idol|he|she|they|confirmed|cameos?|added|next|here|back"
    r"|special|appearance|special-appearing|went|on|opposite|originally|initially|still|alongside|in|coming"
    r"|back)[, ]+|{T}[”\"']?,? |{N} ){0,10}?"
)
ROLE = (
    r"(?:(?:the |a |an |his |her |their |double |dual |another ){0,3}(?:[a-z-]+ ){0,3}?"
    r"(?:roles?|parts?|characters?|leads?|protagonist|heroine|hero|villain)"
    r"(?: of| named| called| as|,| –| -|:)? ?)?"
)
STOP = (
    r"(?:and|who|whom|with|opposite|alongside|against|when|whenever|while|but|or|from|between|he|she|they|because"
    r"|after|before"
    r"|that|which|whose|where|to|by|soon|well|if|long|far|usual|per|though)\b"
)
WORD = (
    r"(?:[a-z][a-z'’.-]*|\d+(?:st|nd|rd|th)?(?:-year-old)?|[A-Z][A-Za-z]+(?:'s)?|[A-Z]{2,4}|Dr\.|Mr\.|Ms\.|Mrs\."
    r"|{A}'s?|{N}(?:'s)?|{X}(?= (?:[a-z-]+ ){0,4}{P})|[“‘\"'][^”’\"'.,\U000F0000-\U0010FFFF]{1,30}[”’\"'])"
)
FILL = rf"(?:(?!{STOP}){WORD},? ){{0,9}}?"
TRADE = (
    r"(?:(?:the |a |an )?(?:actor|actress|[a-z]+-(?:turned-)?act(?:or|ress)|veteran|rookie|star|idol|singer"
    r"|rapper|comedian|child|young|newcomer|model|fellow|senior|late|talented|popular|real-life|legendary|beloved"
    r"|(?:[a-z]+ )?member|former|ex-|group|girl|boy|{X}'s|{X} member),? ){0,5}"
)
ASIDE = r"(?:,? \([^()]{1,40}\)|, \d\d)?"
INTER = r"(?:, [^\U000F0000-\U000F3FFF.;]{1,110}?,)?"
THE = r"[‘“\"']?(?:the )?"
WHO = rf"{{A}}(?:(?:,? and |, | & ){FILL}{{A}})*"
NEXT = r"(?=(?P<next>.{0,5}))"
IS = r"(?:is|was|will be|being|are|were|to be|gets|has been|had been)"
DONE = (
    r"(?:played|portrayed|acted|embodied|depicted|performed|voiced|taken on|essayed|brought to life|brought alive"
    r"|reprised|interpreted|filled|handled|immortali[sz]ed)"
)
