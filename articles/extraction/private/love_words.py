"""The words of love and marriage.

A new phrase belongs among `sure` only if no plot of a drama is told with it."""

from __future__ import annotations

from articles.extraction.private.word_families import Family

LOVE = (
    Family(
        "love",
        sure="""
        talk of (a|their|an) (romance|relationship|affair|breakup|divorce|marriage|wedding|feud), have been together
        (for|since), no longer together, ring on (his|her) finger, (confirm|announc|admit|deny|denies|denied)* ..
        (split|break ?up|romance|dating), (date|dated|dating|couple|married|together|lovers|kissed|in love|close|
        relationship) (in|off) (real life|screen|camera|set), dating (timeline|history|record), who is .. dating,
        relationship timeline, (revealed|reveals|opened up about) .. (relationship|love life|dating|marriage|divorce),
        (couple|lovers|dating) off screen, (not|currently|is|was|been) (really )?seeing (anyone|someone|anybody),
        matching (bracelets|rings|phone cases|outfits|sneakers|tattoos) .. (dating|couple|fans|together), date
        (photos|spots), (on|went on|caught on|enjoyed) a (\\w+ )?date with (her|his|fellow|actor|actress|singer|idol|
        a), fans ship*, (his|her) (first|last|past|previous) (relationship|love) (was|ended|with), off the market,
        (vacation|trip) together, (dating|romance|romantic|relationship|love) (rumou?r|news|report|speculation|
        suspicion|allegation)*, (dating|romance|love) scandal*, (admit|acknowledg|confirm|den)* .. (dating|
        relationship|romance), dating (in real life|irl|for real), (real life|real|off screen|offscreen|celebrity|
        star|actor) (couple|lovers|romance|relationship|boyfriend|girlfriend)*, (public|open) (relationship|couple),
        publicly (dating|dated), romantically (involved|linked), (non celebrity|celebrity) (girlfriend|boyfriend|
        partner|lover), love ?stagram, couple (items?|rings?|bracelets?|shoes), went public, go(es|ing)? public, made
        .. (relationship|romance) public, just (good |close )?(friends|colleagues|co workers), (relationship|marriage)
        status, (real|co) .. dating irl, close (colleagues|senior), good colleagues, good friends and colleagues,
        linked (to|with) (fellow|actor|actress|singer), marriage plans, off screen (chemistry|romance|relationship),
        reel to real, real feelings for, (real life|irl|off screen|off camera) (couple|lovers|romance|partner|
        relationship), (secretly|publicly|openly|casually) (dating|dated|seeing), (couple|item|dating|lovers|partners|
        together) (in real life|irl|off screen|off camera|for real), no longer single, paparazzi, (getting|get) to
        know each other, (look|watch) (on|over) (\\w+ )?(warmly|kindly), warm (gaze|eyes)
        """,
        open="""
        their (relationship|romance|love story), ended things, (went|go|going|gone) (their|his|her) (separate|own)
        ways?, good terms, an ex (boyfriend|girlfriend|lover|husband|wife), linked romantically, romantic interest in,
        (secret|mystery) (boyfriend|girlfriend|man|woman), (his|her) type, (has|had) feelings for, blind date*,
        flirt(ed|ing) with, lovey dovey, fell (hard )?for (her|him|each), public about (his|her|their), seeing
        (anyone|someone), drift* apart, grew apart, (an|became an) item, significant other, better half, old flame,
        moved in (together|with), confess* (his|her|their) (love|feelings), head over heels, smitten, feelings for
        (each other|him|her), public display, dating life, got back together, rekindl*, (love|romantic) partner,
        sweethearts?, ex lovers?, flings?, courtship, breakups?, dating(?! (back|from|app|site|to the)), (is|are|was|
        were|been|be|started|began|still|allegedly) seeing, dated (a|an|the|him|her|each|fellow|actor|actress|singer|
        for|in|while|\ua000|\ua002), seeing each other, in (a|their|this) (secret )?relationship, relationship (with|
        between), (his|her) (relationship|romance), boyfriend*, girlfriend*, break ?up, broke up, breaking up, split
        (from|with), (split|splitting) up, part(ed|ing)? (their )?ways, call* it quits, crush on, living together,
        cohabit*, (fell|fallen|falling) (in love|for each other), love (life|lives), (private|personal) (life|lives),
        more than friends, secret (relationship|romance), lovebirds, ex (lover|partner|boyfriend|girlfriend|flame)*,
        cheat(ed|ing) on, spotted (together|on a date|holding), developed feelings, reconcil*, non celebrity, single
        life, ideal type, friends\\W? or more, matching (\\w+ )?(rings?|bracelets?|sneakers|shoes|hats?|necklaces?|
        phone cases|jackets|rings|outfits), hand in hand, holding hands (in|at|on|while|outside|during), whirlwind
        romance, long distance relationship, going steady, (photographed|spotted|seen|caught) (together|leaving|on a
        date|holding|shopping|dining|having dinner), (truly|really|actually|currently|still|happily) (single|dating),
        (his|her|their) (exes|lovers?|beau), in love with (his|her) co ?star, (convinced|sure|certain) .. (a couple|
        together|an item|dating), (met|fell) .. (on set|on the set|filming|through the drama) .. (married|dating|
        love)*, fell for (one another|his|her), jilted, (his|her|their) (exes|lover|beau|girlfriend|boyfriend),
        tongues wagging, shar(e|es|ed|ing) (an apartment|a flat|a home|a house), moved in together, (private|secret)
        trip, same (hotel|apartment|villa), (news|report|reports|rumou?rs|story) of (his|her|their|the) (split|
        breakup|romance|relationship|marriage|divorce|engagement|pregnancy|wedding|death|illness|arrest), went
        official, (two|pair|couple|they|stars|actors) (have |had |has |recently )?(parted|split|separated|got
        together|hooked up|went public), parted (last|in|this|on|after|amicably|for good), dating (story|article|
        reports?|life|history|claim\\w*), dates (in|at|with), (kissing|kissed|hugging|embracing|cuddling|canoodling)
        (in|at|on|outside|inside) (a|the|his|her|an) (car|street|restaurant|park|club|airport|home|house|parking lot|
        balcony|alley), (romance|love|relationship) (that )?(started|began|blossomed|bloomed|ended|cooled|soured),
        attracted to (men|women|both|the same), (relationship|romance) (ended|is over|was over|since|for (two|three|
        four|five|six|several|\\d+) years), (single|taken|in a relationship|engaged|married) (and|since|for (years|
        two|three|five)), (affair|relationship|liaison) with (a|his|her|the|an), (getting|got|get) (back )?together
        with, (his|her) (type|ideal type|love life), nobody (he|she) (is|was) seeing, swoon(ed|ing) over (him|her) in
        real, dat(ed|es|ing) (each other|for (a|two|three|several|many|\\d+)), (became|become|were|are|as|be|being)
        lovers, (former|secret|real) lovers, (meeting|meets|met|seeing) (someone|somebody)(?! (who plays|new on)),
        good feelings (for|with|toward|about), (with|on) good feelings, good feelings
        """,
        faint="""
        holding hands, grown close, grew close, grown closer, ring on (his|her), have been together, sparked, crush,
        frenzy, altar, ex, exes, off screen, shippers?, shipping, heartbreak, convinced (that )?(they|the two|the
        pair), dating, dated, couple in, together since, kissing, flirt*
        """,
    ),
    Family(
        "marriage",
        sure="""
        (confirm|announc|reveal|declar|admit|deny|denies|denied)* .. (marriage|wedding|divorce|engagement|separation),
        (single|unmarried) in real life, wedding (guest|guests|bouquet|dress) (at|of) (his|her|their|the couple),
        wife and kids, husband and kids, registered (his|her|their|as), called off (the|their) (wedding|engagement),
        big day, wedding bells, (said|say) i do, marital (status|discord|trouble|problem)*, second wedding, (marriage|
        divorce|wedding|engagement) (rumou?rs?|reports?|news|announcement|registration|lawsuit|proceedings?|papers),
        register* .. marriage, fil* for divorce, divorce .. (finali[sz]ed|settled), (non celebrity|
        real life) (husband|wife|spouse), (married|divorced|wed|remarried|wedding) .. in (19|20)\\d\\d, (happily|
        recently|secretly) (married|divorced), real life (wedding|marriage), (mother|father|brother|
        sister) off screen, wedding (hall|invitation) .. (held|sent), messy divorce
        """,
        open="""
        (the|a) wedding (will|is|was|takes?|took|were|ceremony), (got|getting|get|be|are|is) hitched, wedding (in|on|
        this|next|at) (january|february|march|april|may|june|july|august|september|october|november|december|spring|
        summer|fall|autumn|winter|year|month|a), 's (husband|wife|marriage|divorce|wedding|fianc*), marital, elope*,
        weds, walks? down the aisle, bachelor party, bridal shower, in laws, divorcee?s?, (gets?|getting|got)
        (married|divorced|engaged), (marriage|relationship) (ended|is over|was over|broke down|fell apart|lasted),
        (said|exchanged|took|say) .. vows, exclusive relationship, got hitched, life partner, rest of (his|her|their)
        lives?, newly wed, stepfather, stepmother, stepson, stepdaughter, single (mom|mother|dad|father), co ?parent*,
        husband and wife, in law, divorc*, remarr*, (ex|former|late) (husband|wife|spouse)s?, child support, marr(y|
        ied|ies|ying|iage|iages), wed, (his|her|their|actor's|couple's|private|secret) wedding, wedding (ceremony|
        plans|date|photos|invitation|anniversary|preparations), (his|her|my|our|their|whose|actor's|actress's|
        \ua000's|\ua002's) (husband|wife|wives|spouse)s?, fianc*, (engaged|engagement) (to|ring|party|ceremony), got
        engaged, propos(ed|al) to, marriage proposal, separat(ed|ion) (from|after), alimony, custody, infidelity,
        adulter*, mistress, love affair, an affair, affair with, unmarried, tie* the knot, tied the knot, tying the
        knot, nuptials, newlywed*, honeymoon, walk* down the aisle, wedlock, exchange* (vows|rings), (bride|groom) to
        be, extra ?marital, settl(ed|ing|e) down with, (private|small) ceremony, hubby, second marriage, first
        marriage, marriage of, married (life|man|woman|couple), became (husband|man) and wife, pre ?wedding photos,
        wedding (venue|guests?|reception|vows|day), wedding .. (privately|attended), (his|her|their) (marital|
        married), (parents|couple|pair|two|they|had) (had |have |has )?(separated|divorced|split)(?! (the|into|
        screen)), already (been )?(married|a (father|mother|husband)|divorced), married (man|woman) (with|who|and),
        (ex|former) (husband|wife|girlfriend|boyfriend)s?, marriage (of|is|was|has|had|plans?|life|after|to|ended|
        lasted|in|fell|broke), wedding (on hold|is|in|took|was|will|has|had|with|date|privately), (the )?altar,
        housewife since, remarriage
        """,
        faint="""
        husband*, wife, wives, spouse*, separat(ed|ion), in laws?
        """,
    ),
)
