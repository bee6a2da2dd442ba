"""The words of children, family and sexuality.

A new phrase belongs among `sure` only if no plot of a drama is told with it."""

from __future__ import annotations

from articles.extraction.private.word_families import Family

FAMILY = (
    Family(
        "children",
        sure="""
        (mother|father|mom|dad) (of|to) (a|an|his|her) .. (old|boy|girl|son|daughter|twins|child|toddler|children),
        baby bump, new addition to, first time (mom|mother|dad|father), (became|becomes?|becoming) (a|parents|
        the) .. (mom|mother|dad|father|parents), baby (girl|boy) (in|on|with|was|last), in vitro, morning sickness,
        postpartum, pregnancy (rumou?rs?|news|announcement), welcom* .. (child|daughter|son|baby|twins), miscarri*,
        maternity leave, expecting (a|her|their|his) (\\w+ )?(child|baby|daughter|son), expecting twins, due date,
        fertility treatment, ivf, (became|becomes?|becoming) (a|parents) .. (mother|father|mom|dad|daughter|son),
        (mother|father|mom|dad|parents?) of (one|two|three|twins), paternity (test|suit), (blessed|live|
        lives) with .. (daughter|son|children), premarital pregnancy
        """,
        open="""
        (are|is|they're|she's|was|were) expecting(?! (a (hit|lot|good|great|success)|the|to|that|more|high|it)),
        (reveal|announc|confirm|hid|hide)* .. pregnancy, pregnant with, (welcomes?|welcomed) .. (baby|child|son|
        daughter), (new|proud|expectant) (mom|mother|dad|father|parents), (share|shares|shared) (a|two|three) (\\w+
        )?(son|daughter|child|children|kids|sons|daughters), stillb*, ultrasound, baby shower, (two|three) year old
        (son|daughter), (months|weeks) (along|pregnant), months into (her|the) pregnancy, rais(e|es|ed|ing) (a|two|
        three|his|her|their) (\\w+ )?(son|daughter|child|children|kids|sons|daughters|twins), out of wedlock, going to
        be a (mom|dad|mother|father), pregnan*, (gave|giving|give|gives) birth, newborn, childbirth, (first|second|
        third) (child|baby|daughter|son), adopted (child|son|daughter), (have|has|had) .. (daughters?|sons?|children|
        kids|twins), parenting, unborn, (mother|father|mom|mum|dad) (of|to) (a|an|one|two|three|four|his|her), (mom|
        mum|dad|father|mother|parents?) to be, gender reveal, second trimester, parenthood, (paternity|parental)
        leave, (daughter|son|baby|child|twins) (was born|were born|followed|arrived|is due), family of (three|four|
        five), adopt(ed|ion|ing)(?! (a|the|an) (more|new|different|look|style)), (with|has|have) (a|one|two|three)
        (\\w+ )?(kids?|child|children), childless, trying for a baby, (his|her|my|their) (own )?(two|three|four|five|
        little|young|baby|newborn|\\w+ year old) (sons?|daughters?|kids?|children|boys|girls|twins|child), (is|was|be|
        became|becomes?|becoming) (now )?a (new |young |first time |proud |single )?(mother|father|mom|dad|mum|parent|
        grandfather|grandmother|grandparent)s?(?! (who|in the|to the|figure)), abortions?, (froze|freez|frozen) (her|
        his|their)? ?(eggs|embryos?), iui, surrogate, breast ?feed*, nurser(y|ies), diapers?, kindergarten, (the|his|
        her|their) (first |second |third )?(child|baby) .. (arrived|was born|is due|came into), (a )?new life (had|
        has|have|came|come|is|was|in (her|my)|growing)*, (blessed|blessing) (with|of) (a|new|twins), (became|become|
        becoming|are|were|be) (the )?parents, (healthy|newborn|beautiful) (boy|girl|baby|son|daughter|twins)
        """,
        faint="""
        toddler, motherhood, fatherhood, daughters?, sons?, grandchild*
        """,
    ),
    Family(
        "family",
        sure="""
        (brought up|raised) by (his|her) (grandmother|grandparents|aunt|single)*, broken (home|family), (family|
        father|mother|parents)'s? (bankruptcy|business failed|debts?), younger (brother|sister|father|mother|son|
        daughter|wife|husband|cousin|uncle|aunt|niece|nephew) of (actor|actress|singer|idol), (older|elder) (brother|
        sister|father|mother|son|daughter|wife|husband|cousin|uncle|aunt|niece|nephew) of (actor|actress|singer|idol),
        family (affairs?|matters?|history|circumstances|feud|dispute|background|debts?), estranged (father|mother|
        parents|brother|sister|family), real (life )?(siblings?|brothers?|sisters?|mother|father|son|daughter|family|
        husband|wife), nepo* (baby|babies|accusations?), (actor|actress|singer|star|idol)'s (own )?(family|father|
        mother|parents|brother|sister|son|daughter|husband|wife|grandmother|grandfather), (his|her|my) (real|actual|
        biological|birth) (father|mother|brother|sister|son|daughter|parents|family)
        """,
        open="""
        's (father|mother|brother|sister|son|daughter|parents|family|grandmother) (had|passed|died|filed|said|runs),
        (grew|growing) up (in|without|with) (poverty|a (poor|single|broken)|(his|her) (father|mother|parents))*,
        disown*, cut ties with, domestic (abuse|trouble), 's (father|mother|brother|sister|son|daughter|parents|
        family|grandmother) (is|was|has|had|passed|died|filed|said|runs|works), (brother|sister|father|mother|son|
        daughter|wife|husband|cousin|uncle|aunt|niece|nephew)s?\\W? (who )?(is |was |are )?(also )?an? (\\w+ )?(actor|
        actress|singer|idol|comedian|model|director|rapper), (my|our) (own |late |real )?(husband|wife|parents|son|
        daughter|kids?|children|family), (nephew|niece|grandson|granddaughter|cousin|uncle|aunt|in law|younger
        brother|younger sister|older brother|older sister) of (an?|the|ꀀ|ꀂ|actor|actress|singer|late|former), (grew
        up|raised|brought up|growing up) .. (without|in poverty|orphanage|poor|grandmother|grandparents|single|
        foster), orphaned, (support|supported|supporting) (\\w+ )?(his|her|my|two|three) (\\w+ )?(family|siblings|
        parents|brothers|sisters|mother), breadwinner, ran away from home, (his|her|my) (late|sick|ailing|elderly|
        hospitali[sz]ed) (father|mother|grandmother|grandfather|parents|husband|wife), skipped meals, goshiwon, (semi
        )?basement room, sen(d|t|ding) money (home|to), (financially|family|home) (poor|struggl|hardship|difficult)*,
        (poor|needy|strict|broken) (family|home|household), with (his|her) (\\w+ )?(mother|father|parents|siblings)
        (at|in|after|before|until|while|as a|who), down syndrome, autis*, dementia, (not|never|n't) (spoken|seen|
        talked|met) .. (mother|father|parents|brother|sister|family), (lives|living|lived|live|moved in|stays|stayed)
        with (his|her|their) (\\w+ )?(mother|father|parents|brother|sister|grandmother|grandparents|son|daughter|
        children|family), (father|mother|parents|family|brother|sister|husband|wife) .. (oppos|disapprov|against|
        object|reject|disown)*, (his|her) (father|mother|parents?|brother|sister|grandmother|grandfather|uncle|aunt|
        husband|wife|son|daughter) (is|was|ran|runs|works|worked|had|has|lost|went|left|died|passed|sued|filed|
        opposes?|opposed|borrowed|owed|visited|came|called|cried|used|told|said|ran off), (his|her) (own )?(father|
        mother|brother|sister|parents) .. (opposes?|opposed|disapproves?|disapproved|objected|objects), (his|her)
        (\\w+ )?(daughter|son|wife|husband), my (own |late |older |younger )?(father|mother|mom|dad|brother|sister|
        grandmother|grandfather|parents) (was|is|had|has|passed|died|left|lost|got|raised|opposed|works|worked|ran)
        """,
        faint="""
        (my|our|his|her|their) (own |late |younger |older |elder )?(family|father|mother|mom|mum|dad|parents?|
        brothers?|sisters?|sons?|daughters?|siblings?|uncle|aunt|cousin|grandmother|grandfather|grandparents), nephew,
        niece, household, adopted, orphan*, relatives?, upbringing
        """,
    ),
    Family(
        "sexuality",
        sure="""
        sexual (orientation|identity|preference), sexuality, came out (as (gay|lesbian|bisexual|queer|trans)|
        of the closet), coming out as (gay|lesbian|bisexual|queer|trans), openly (gay|lesbian|bisexual|queer|trans)*,
        homophobi*
        """,
        open="""
        gay, lesbian, bisexual, homosexual*, transgender, lgbt*, non ?binary, same sex, queer, pansexual, asexual,
        attracted to (men|women), sexual minority, (likes?|liked|loves?|loving|prefers?|attracted to|into) (men|women|
        boys|both)
        """,
        faint="""
        queer, gender, sexual, out of the closet
        """,
    ),
)
