"""What the words around a name say of a character in a plot: rows as in `leaning_signs`, all weights below nothing."""

from __future__ import annotations

from articles.extraction.text.lines import pattern

_ADVERB = (
    r"(?:[a-z]+ly |also |then |even |later |once |once again |just |still |already |only |first |always |both ){0,4}"
)
_PLOT = (
    r"(?:discover(?:s|ed)|find(?:s)? out|found out|falls? (?:for|in love)|inherit(?:s|ed)|investigat(?:es|ed)"
    r"|kill(?:s|ed)"
    r"|murder(?:s|ed)|die(?:s|d)|marr(?:ies|ied)|escap(?:es|ed)|betray(?:s|ed)|rescue(?:s|d)|save(?:s|d)|hides"
    r"|lost? (?:his|her) (?:memory|mother|father|parents|family)|dreams? of|pretend(?:s|ed)|lives? (?:in|with|as"
    r"|alone)"
    r"|run(?:s)? away|wakes? up|woke up|seeks|vows|plots|returns home|comes back to life|becomes|grew up|grows up"
    r"|faints"
    r"|fainted|disobey\w*|overhear\w*|suspects|swears|is reborn|got hurt|works (?:as|at|for)|runs a|owns"
    r"|is (?:killed|murdered|dead|forced|trapped|betrayed|engaged|accused|framed|arrested|haunted|torn|chosen|born"
    r"|furious"
    r"|heartbroken|jealous)|was (?:furious|shocked|worried|heartbroken|jealous))"
)
_KIN = (
    r"(?:mother|father|mom|mum|dad|brother|sister|husband|wife|son|daughter|fianc[eé]e?|lover|boss|friend|best friend"
    r"|house|home|past|secret|death|identity|body|blood|village|kingdom|throne|revenge|killer|life|world|heart"
    r"|feelings"
    r"|desk|grave|family|ex|ex-husband|ex-wife|partner|right-hand|rival|enemy|memory|memories|side|love|story|fate"
    r"|soul|ghost|childhood|parents|grandmother|grandfather|twin|company|plan|scheme|true)"
)
_RANK = (
    r"(?:[Dd]etective|[Pp]rosecutor|[Ll]awyer|[Aa]ttorney|[Jj]udge|[Dd]octor|[Dd]r\.|[Nn]urse|[Ss]urgeon|[Pp]rofessor"
    r"|[Kk]ing|[Qq]ueen|[Pp]rince|[Pp]rincess|[Cc]aptain|[Gg]eneral|[Ii]nspector|[Oo]fficer|[Aa]gent|[Ee]mperor"
    r"|heir|heiress|chaebol|CEO|[Cc]hairman|[Mm]anager|secretary|scholar|merchant|villain|protagonist|heroine|hero"
    r"|[Mm]r\.|[Mm]s\.|[Mm]rs\.|[Mm]iss|[Ll]ady|[Ll]ord|[Cc]hef|[Tt]eacher|student|reporter-turned|shaman|ghost"
    r"|goblin"
    r"|(?:second |first |new )?(?:boyfriend|girlfriend|husband|wife|father|mother|son|daughter|brother|sister"
    r"|stepmother"
    r"|mother-in-law|grandmother|grandfather|niece|nephew|cousin|colleague|boss|(?:affair )?partner|lover|best "
    r"friend|fianc[eé]e?|ex-husband|ex-wife|landlord|landlady|neighbou?r|roommate))"
)
_JOB = (
    r"(?<![a-z-])(?!(?:after|under|over|other|another|later|however|never|whenever|wherever|ever|together|rather|for|or"
    r"|nor|consider|remember|discover|enter|deliver|offer|per|super|her|number|whether|either|neither|further|former|elder"
    r"|younger|older|newcomer|singer|rapper|actor|director|writer|screenwriter|scriptwriter|producer|composer|reporter"
    r"|photographer|presenter|broadcaster|member|performer|dancer|winner|superstar|entertainer|youtuber|streamer|senior"
    r"|junior|encounter|dinner|summer|winter|matter|letter|chapter|character|corner|center|partner|comedian|musician"
    r"|veteran|korean|want|instant|important|creator|filmmaker|cinematographer|announcer|heartthrob|star|viewer|teaser"
    r"|trailer|poster|banner|answer|lover|shower|order|better|color|honor|favor|manner|minister-turned)\b)"
    r"(?:[a-z]+(?:er|or|ist|ant)|[a-z]*(?:man|woman|guard|cop|coach|thief|spy|maid|hire|cook|monk|clerk|boss"
    r"|fighter|chef|tomboy|ghost|shaman|heir|goblin|soldier|killer|hunter))"
)
_ACTORS = r"(?:actor|actress|star|singer|idol|member|rapper|comedian|model|director|veteran|lead|leads|lead actor)"

_PLOTTED = (
    ("couple-of", r"^\W{0,4}(?:\d+\W{0,3})?(?P<p>{A}(?: and | & ){A}) ?[-–—:|] ?[“\"‘']?{T}", -0.7),
    ("rank", rf"\b{_RANK},? (?P<p>{{A}})", -1.3),
    ("job", rf"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|'s|as|and) (?:[a-z-]+ ){{0,4}}{_JOB},? (?P<p>{{A}})", -1.1),
    (
        "plot",
        r"^\W{0,3}(?:Plot|Synopsis|Story|PLOT|SYNOPSIS|Summary|Premise|Logline)\b ?[:–—-][^.]{0,120}?(?P<p>{P})",
        -1.2,
    ),
    ("named", r"\b(?:named|called|protagonist|heroine|hero|character|roles? of|roles? as),? (?P<p>{A})", -1.3),
    (
        "story-of",
        r"\b(?:story|life|tale|journey|past|secret|identity|struggles?|world|mind|love) of (?:[a-z-]+ "
        r"){0,6}(?P<p>{AS})",
        -0.9,
    ),
    (
        "told-about",
        r"\b(?:follows?|cent(?:er|re)s (?:on|around)|centered (?:on|around)|revolves? around|tells? (?:of|about)"
        r"|depicts"
        r"|chronicles|introduces|meets?|marries|befriends|in love with|murder of|killed) (?:[a-z-]+,? "
        r"){0,8}(?P<p>{A})",
        -0.9,
    ),
    (
        "described",
        rf"(?P<p>{{A}}),? (?:is )?(?:an?|the) (?!(?:[a-z-]+ ){{0,3}}{_ACTORS}\b)(?:[a-z-]+ ){{1,8}}?(?:who|whose"
        rf"|that|with|and)\b",
        -1.1,
    ),
    (
        "described",
        rf"(?P<p>{{A}}) (?:is|was) an? (?!(?:[a-z-]+ ){{0,3}}{_ACTORS}\b)[a-z]",
        -0.8,
    ),
    (
        "described",
        rf"(?P<p>{{A}}) (?:is|was) the (?!(?:[a-z-]+ ){{0,3}}{_ACTORS}\b|title|titular|main|hero)[a-z]",
        -0.3,
    ),
    ("described", rf"(?P<p>{{A}}), an? (?!(?:[a-z-]+ ){{0,4}}{_ACTORS}\b)[a-z-]+ [a-z]", -0.6),
    ("in-the-plot", rf"(?P<p>{{A}})(?: and {{A}})?,? (?:who )?{_ADVERB}{_PLOT}\b", -0.6),
    ("kin", rf"(?P<p>{{A}})'s? (?:[a-z-]+ ){{0,2}}?{_KIN}\b", -0.7),
)
PLOT = tuple((rule, pattern(source), weight) for rule, source, weight in _PLOTTED)
