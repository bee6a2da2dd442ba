"""What articles call a work, its parts and what happens to it, as pieces of patterns."""

from __future__ import annotations

KIND = (
    r"(?:(?:TV|web|mini|short|feature|variety|reality|talk|cooking|music|quiz|radio|game|travel|stage)[- ]?)?"
    r"(?:[Kk]-?)?(?:[Dd]ramas?|[Dd]ramedy|drama specials?|series|mini-?series|sitcoms?|thrillers?|rom-?coms?"
    r"|melodramas?|melos?|sageuks?|saeguks?|serials?|soaps?|weekenders?|anthology|saga|procedural|show|(?<=TV )shows"
    r"|(?<=variety )shows|program(?:me)?s?|films?|movies?|flicks?|blockbusters?|feature|animation|webtoons?|webcomics?"
    r"|novels?|manhwa|manga|comics?|memoir|book|musicals?|(?<=the )play|(?<=a )play|(?<=stage )play|documentary"
    r"|jumalgeuk|tearjerker|whodunn?it|makjang|weeklies)"
)
"""Nouns that can only mean a work."""
LOOSE_KIND = (
    r"(?:romances?|comed(?:y|ies)|myster(?:y|ies)|fantasy|fantasies|hit|project|work|title|remake|sequel|spin-?off"
    r"|original|originals|dail(?:y|ies)|occupant|predecessor|successor|offering|production|epic|debut|comeback|vehicle|classic|prequel)"
)
"""Nouns that mean a work where a title stands beside them."""
ADJECTIVE = (
    r"(?:upcoming|new|newest|latest|hit|popular|beloved|acclaimed|recent|long-running|ongoing|buzzy|smash|blockbuster"
    r"|rival|underrated|bonkers|previous|earlier|anticipated|record-breaking|historical|medical|legal|current)"
)
PEOPLE = (
    r"(?:stars?|actors?|actress|actresses|director|PDs?|writer|screenwriter|cast|leads?|starrer|creator|couple|pair"
    r"|duo|fame|alum|fans?|co-stars?|viewers|crew|team|heroine|hero|heroes|producers?)"
)
PARTS = (
    r"(?:stars?|cast|leads?|director|PD|writer|screenwriter|creator|viewers|fans?|team|crew|ratings|script|ending"
    r"|finale|premiere|teaser|poster|trailer|stills?|makers|sets?|filming|production|shooting|success|popularity"
    r"|episodes?|broadcast|remake|adaptation|version|OST|soundtrack|seasons?|sequel|prequel|spin-?off|protagonist"
    r"|heroine|hero|press conference|rest|end|start|half|images?|world|syndrome|craze|promotions?|publicity"
    r"|villain|couple|pair|duo)"
)
"""What a work has, and what is said to be "of" it."""
_HELPERS = (
    r"(?:(?:has|had|have|is|was|will|also|recently|finally|officially|successfully|already|just|be|set|all|to|been|now"
    r"|currently|still|which|that|and|next|slated|scheduled|expected|about|going|once|again|first|did|its|the|continues"
    r"|continued|could|may|might) ){0,6}?"
)
AIRS = (
    rf"{_HELPERS}(?:record(?:ed|s|ing)?|scored|scoring|garnered|earned|climbed|soared|achieved|premier(?:e|es|ed|ing)"
    r"|air(?:s|ed|ing)?|debut(?:s|ed|ing)?|kick(?:s|ed|ing)? off|wrap(?:s|ped)? up|topp(?:ed|ing)|follows|revolves"
    r"|depicts|cent(?:er|re)s|based on|adapted from|streaming|streams|bowed out|concludes?d?|run over|broadcast|settles"
    r"|released (?:a|an|its|the|new|more)|slipped|dipped|rebounded|renewed|cancell?ed|greenlit|launch(?:es|ed)"
    r"|(?:drops|unveil(?:s|ed)|reveal(?:s|ed)|releases|dropped|confirms|taps|casts|adds|teases|previews|gets|announces)"
    r"(?: [\w-]+){0,4} (?:posters?|teasers?|trailers?|stills|video|leads?|cast|date|clips?|script|ratings|season)"
    r"|tells the|begins|began|begun|returns to screens|c[ao]mes? to an end|hits? screens|end(?:ed|s) (?:its"
    r"|with|on|at)|drew"
    r"|draws to|managed \d"
    r"|bec[ao]mes? (?:an?|the|its|one of) (?:[\w’'-]+ ){0,4}(?:hit|success|phenomenon|sensation|dramas?|series"
    r"|originals?"
    r"|shows?)\b"
    r"|is set in|stood at|remained the|features|stars|starred|starring)"
)
"""What only a work does."""
FARES = (
    r"(?: (?:also|still|has|have|had|now))? (?:remain(?:s|ed)|continue[sd]?|falls?|fell|rose|rises|jumped|surged"
    r"|dominat(?:es|ed)|manag(?:es|ed)|gained|maintain(?:s|ed)|broke|set a|match(?:es|ed)|reach(?:es|ed)|hit|lost|keeps"
    r"|won|beat|suffered|opens|opened"
    r"|takes|took|ranked|placed|trail(?:s|ed)|lag(?:s|ged)|finish(?:es|ed)|settled|stay(?:s|ed)|averaged|posted|logged"
    r"|hovered)"
)
"""What a work does as other things do."""
MAKES = (
    r"(?:(?:direct|helm|penn|produc|creat|remak|shoot|wrapp|reject|headlin|drop|skipp|join|film)(?:ed|ing)|wrote|shot"
    r"|made|did|done|remade|co-(?:wrote|directed)|finished|binged|binge-watch\w*|rewatch\w*|watch(?:ed|ing|es)?|catch"
    r"|stream(?:ed|ing)?|(?:to |will )lead|leads|led|headlines?|circles|eyes|joins|turn(?:s|ed) down|declined"
    r"|passed on|confirmed|boards"
    r"|try|trying|recommend|[Ff]inished|[Ff]inishing|[Ww]atching|[Rr]ewatching|enjoyed|loved|liked|adored"
    r"|exits|leaves|left|quit|recall(?:s|ed)?|(?:brought|gave) us|seen|saw|swears? by"
    r"|st(?:eal\w*|ole) the show in"
    r"|out of|(?:replac|succeed|follow|preced|overtak|beat|surpass)(?:ed|en) by)"
)
"""What people do to a work."""
NETWORKS = (
    r"(?:KBS|MBC|SBS|tvN|JTBC|ENA|OCN|TV ?C|Channel A|MBN|Netflix|TVING|Wavve|Coupang|Disney|Viki|Viu|Genie|Watcha"
    r"|Apple TV)"
)
"""How the names of broadcasters and platforms begin."""
