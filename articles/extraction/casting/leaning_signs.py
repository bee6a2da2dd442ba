"""What the words around a name say of its bearer: an actor at work, a character in a plot, or neither.

Rows of patterns over abstract sentences with the group `p` for people and their weight, as log-odds: above nothing for
an actor, below for a character."""

from __future__ import annotations

from articles.extraction.text.lines import pattern
from articles.extraction.text.words import SPEECH

_BARE = r"[^\U000F0000-\U0010FFFF.]"
_ADVERB = (
    r"(?:[a-z]+ly |also |then |even |later |once |once again |just |still |already |only |first |always |both ){0,4}"
)
_OWN = (
    r"(?:agency|label|management|representatives?|side|camp|publicist|performance|acting|portrayal|co-stars?|fans"
    r"|fandom"
    r"|filmography|debut|comeback|career|enlistment|discharge|military|instagram|sns|social media|post|posts|visuals"
    r"|chemistry|transformation|casting|character|role|stills?|posters?|ad-?libs?|line delivery|previous|next|latest"
    r"|upcoming|new|first|last|hit|teaser|nomination|win|award|interview|birthday|contract|schedule|injury|scenes?"
    r"|screen presence|fashion|airport|photo|photos|pictorial|coffee truck|reaction|confession that|words|comment"
    r"|ng|ngs"
    r"|bloopers?|small-screen|on-screen|forehead|hands|face|lips|eyes|smile|laughter|tears|name)"
)
_WORKED = (
    r"(?:film(?:s|ed|ing)|shoot(?:s|ing)|rehears\w+|practi[sc](?:es|ed|ing)|ad-?lib\w*|improvis\w+|debut(?:s|ed|ing)?"
    r"|enlist\w*|attend(?:s|ed|ing)|pos(?:es|ed|ing) (?:for|at|with|together)|guest(?:s|ed|ing)|wrapp?(?:s|ed"
    r"|ing)? up"
    r"|forg(?:ets|ot|etting) (?:his|her) lines?|flub(?:s|bed)|fumbl(?:es|ed)|burst(?:s|ing)? (?:out laughing|into "
    r"laughter)"
    r"|can't (?:stop|help|contain|keep)|couldn't (?:stop|help|contain|keep)|break(?:s|ing)? character|broke character"
    r"|jok(?:es|ed|ing)|appear(?:s|ed|ing) (?:in|on)|return(?:s|ed|ing) (?:to|with) (?:the small|dramas?"
    r"|television|tv|a new)"
    r"|star(?:s|red|ring)? (?:in|as)|made (?:his|her) (?:acting |screen |small-screen |drama )?debut|rose to fame"
    r"|won (?:the|a|an|best)|receiv(?:es|ed) (?:the|an) (?:award|offer|script)|was (?:born|nominated|praised|cast)"
    r"|impress(?:es|ed)|show(?:s|ed|cas\w+) (?:off )?(?:his|her) (?:acting|charm\w*|versatil\w*|range)|steals? the"
    r"|stole the|share(?:s|d) (?:his|her|their|that|how|the|some|with|a|an)|thank(?:s|ed)|captur\w+ (?:the "
    r")?(?:hearts|attention)"
    r"|(?:was|were|is|are) (?:seen|spotted|hospitali[sz]ed|injured|praised|asked|all smiles)|turned? heads"
    r"|confirm(?:s|ed)|negotiat\w+|sign(?:s|ed) (?:with|on)|is (?:confirmed|considering|reviewing|currently)"
    r"|complet(?:es|ed)|draw(?:s|ing)? attention|drew attention|boast(?:s|ed|ing)?|greet(?:s|ed)|open(?:s|ed) up"
    r"|talk(?:s|ed) about|look(?:s|ed) back|reunit(?:es|ed|ing)|wait(?:s|ed|ing)? (?:for the cut|between takes)"
    r"|works? together|worked together|put on|gain(?:s|ed) (?:weight|\d)|lost \d|train(?:s|ed) (?:for|with|at|under)"
    r"|learn(?:s|ed|t) (?:to|how)|did (?:his|her|most|all)|perform(?:s|ed|ing)|deliver(?:s|ed|ing)|exud\w+)"
)
_ACTORS = r"(?:actor|actress|star|singer|idol|member|rapper|comedian|model|director|veteran|lead|leads|lead actor)"

_LEANING = (
    ("said-by", rf"[”\"’'],? (?:{SPEECH}) (?:actor |actress |star )?(?P<p>{{A}})", 1.6),
    ("says", rf"(?P<p>{{A}})(?:, [^,.“\"]{{1,60}},)? {_ADVERB}(?:{SPEECH})\b(?! as\b| to be| him| her\b)", 1.0),
    ("own-work", rf"(?P<p>{{AS}})'s? (?:[a-z-]+ ){{0,2}}{_OWN}\b", 1.0),
    (
        "works",
        rf"(?P<p>{{AS}}),? (?:who )?(?:(?:has|had|have|will|is|are|was|were|been|be) )?{_ADVERB}{_WORKED}\b",
        1.0,
    ),
    ("aged", r"(?P<p>{A})(?:,| \() ?(?:aged )?\d\d(?:,|\)| )", 0.8),
    ("addressed", r"(?P<p>{A})[ -](?:noona|nuna|hyung|sunbae|sunbaenim|seonbae|oppa|unnie|eonni|ssi|nim)\b", 1.2),
    ("of-a-group", r"(?:{X}|\b[A-Z0-9][A-Z0-9:.-]+)'s? (?:member |leader |vocalist |maknae |rapper )?(?P<p>{A})", 1.1),
    ("of-a-group", r"\b(?:member|idol|former|ex-member|leader|maknae|newcomer|rookie) (?P<p>{A})", 1.0),
    (
        "as-trade",
        r"(?P<p>{A})(?:,| \([^()]{1,50}\))? as (?:the|an?|his|her) [a-z-]+(?: [a-z-]+){0,3}(?:[.,;]|$| and | who )",
        0.7,
    ),
    ("bracketed-after-noun", r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Aa]n?) (?:[a-z-]+ ){1,3}\((?P<p>{P})\)", 1.0),
    ("played-by", r"\b(?:played|portrayed|taken on|brought to life) by (?:[a-z-]+ ){0,4}(?P<p>{AS})", 1.5),
    (
        "plays-some",
        r"(?P<p>{A}) (?:will )?(?:plays?|takes? on the role of(?= [a-z])|portrays?|stars? as|played) (?:(?:an?|the"
        r"|his|her) )?(?:[a-z-]+ )[a-z]",
        1.5,
    ),
    (
        "leading",
        r"(?P<p>{A}) (?:is|was) (?:the|our|its) (?:title|titular|lead|leading|main|hero|heroine|second lead)\b",
        1.6,
    ),
    (
        "couple",
        r"^\W{0,4}(?:\d+\W{0,3})?(?P<p>{A}(?: and | & | x | X |, | × ){A})[^\w\U000F0000-\U0010FFFF]{0,3}$",
        0.9,
    ),
    (
        "of-a-group",
        r"(?P<p>{A}),? (?:\((?:of|ex-|from)|(?:formerly )?(?:of|from) (?:the )?(?:[a-z-]+ ){0,2}group\b)",
        1.2,
    ),
    ("numbered", r"^[^\w\U000F0000-\U0010FFFF]{0,3}(?:#|No\. ?)?\d{1,2}\W{1,3}(?P<p>{A})\W*$", 1.2),
    (
        "offered",
        r"\b(?:offered|proposed|gone|went|given|offers? (?:was |were )?(?:made|extended)|sent) to (?P<p>{P})",
        1.0,
    ),
    (
        "cast-named",
        r"\b(?:cast|starring|stars|leads|actors|actresses|duo|couple|co-stars|trio)(?: of|,|:| like| such as| "
        r"including)?"
        r" (?P<p>{PS})",
        0.9,
    ),
    (
        "left-to-right",
        r"(?:[Ll]eft to right|[Ff]rom left|[Ff]rom the left|\(L-R\)|L to R),?:? (?:actors? )?(?P<p>{PS})",
        1.5,
    ),
    ("staged", rf"\b(?:director|PD|camera|crew|staff|cameras)\b{_BARE}{{0,60}}?(?P<p>{{P}})", 0.3),
    ("watch-in", r"\b(?:[Ww]atch|[Cc]atch|[Ss]ee|[Cc]heck out) (?P<p>{AS}) (?:in|as|and)\b", 1.5),
    (
        "heads-article",
        r"\b(?:love for|praise (?:for|of)|fans of|interview with|asked|thanks to|applause for"
        r"|reaction to|opinion on) (?P<p>{P})",
        0.5,
    ),
    (
        "person",
        r"(?i:\b(?:(?:[a-z]+-turned-)?(?:actor|actress)|idol-actor|idol|singer-actor|rapper|member|maknae|vocalist|rookie|newcomer|comedian"
        r"|model)) (?P<p>{X})(?! [A-Z])",
        1.6,
    ),
)
LEANING = tuple((rule, pattern(source), weight) for rule, source, weight in _LEANING)
LISTED = pattern(r"{A}(?:(?:,? and |,? & |, |,? as well as |, along with ){A}){1,24}")
