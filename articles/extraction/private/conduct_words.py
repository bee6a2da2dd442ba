"""The words of trouble: crime and police, cruelty, drink and drugs.

A new phrase belongs among `sure` only if no plot of a drama is told with it."""

from __future__ import annotations

from articles.extraction.private.word_families import Family

CONDUCT = (
    Family(
        "crime",
        sure="""
        on bail, bail, (assault|drug|fraud|rape|bribery|gambling|stalking|theft|abuse|molestation|embezzlement|
        defamation|hit and run) (case|charge|trial|suspicion|allegation|conviction|probe|accusation)s?, suspicion of,
        (evasion|fraud|assault|abuse|gambling|drug|bribery|theft|embezzlement) suspicion, served time, ex con, behind
        bars, follow(ing|ed|s)? .. (to (his|her|their) )?(home|house|hotel), invasion of privacy, invad* .. privacy,
        privacy, repeat offen*, court martial, caught on (cctv|camera) .. (hitting|drunk|driv|kick|steal|smok|assault|
        beat)*, house was broken into, home was broken into, broken into, search and seizure, raid(ed)? (his|her|the)
        (home|house|office|agency), cctv footage .. (actor|actress|singer|star|police), overseas gambling, molka,
        peeping, chat ?rooms? .. (illegal|shared|videos), (appear|attend|show)* .. for questioning, bomb threat*,
        death threat*, broke into, break in at, home invasion, (overdue|unpaid|delinquent) tax*, prosecution summons,
        booked (for|on|without), (forwarded|referred) .. prosecut*, fined .. (won|court), fine of .. won, suspended
        (sentence|prison), sexual* (assault|harass|misconduct|molest)*, illegal (filming|gambling), sasaeng*, tax
        (evasion|evad|fraud|audit|avoidance|investigation)*, evad* .. tax*, burning sun, deepfake*, gapjil, (went|go|
        turned) to the police, reported .. to (the )?police, police (complaint|report|stopped|booked|summoned),
        habitual gambling, (police|prosecution|prosecutors) (said|announced|confirmed|stated), criminal (complaint|
        record|charges), (arrest|search|detention) warrants?, mug ?shot, national tax service, additional tax*,
        (unpaid|back|overdue) tax*, grop(ed|ing) (by|a|her|him|the), spycam*, sex (tape|video|crime|offen)*,
        (inappropriate|unwanted) (touch|contact|behaviou?r|conduct|advances)*, me too (movement|accus|allegation|
        scandal)*, insider trading, stock manipulation
        """,
        open="""
        (search|seiz)* (his|her|the actor's|the singer's) (home|phone|house|office), pleaded, pled, charged (in|over|
        for), accomplice*, defraud*, cover ?up, juvenile (record|detention|delinquen)*, indecent*, obscen*, upskirt*,
        filmed without consent, without consent, exploitation, exploit(ed|s)? by, underage, minors?, grooming,
        threaten(ed|ing)? (him|her|to (kill|sue|expose|leak|release|harm|reveal)|legal), (hit|hitt|punch|beat|kick|
        attack|slapp|push)* (a|an|the) (taxi|driver|staff|manager|fan|man|woman|reporter|junior|security|assistant|
        passer|girlfriend|police), (was|were|been|being) questioned, crashed (his|her|into|the), caught on cctv,
        questioned (by|over|as), perpetrator*, burgl*, arson*, dashcam, voyeur*, upheld, appealed, in custody, ponzi,
        victim of (a|an)?, police, arrested, (prosecution|prosecutors) (is|are|has|have|will|sent|sought|office),
        prosecuted, indict*, charged with, (charged?|charges) (of|with) (theft|assault|fraud|murder|\\w+ing),
        sentenced, (in|to|from|into) (prison|jail), jailed, (prison|jail) (term|sentence|time), imprison*, detained,
        guilty, convict*, acquit*, (on|faces?|facing|stand|first|criminal) trial, testif*, suspected of, assault*,
        rape, raped, molest*, stalk*, gambl*, fraud*, scam*, swindl*, theft, burglar*, kill(ed|ing) (his|her|by),
        stabb*, brib*, smuggl*, hacked, hacking, trespass*, fined, illegal*, embezzl*, blackmail*, extort*,
        prostitut*, hidden camera*, hit and run, (under|being) investigat*, summon* .. question*, investigation (into|
        by|of), community service, probation, forg(ed|ery), intruder, leaked, threaten*, domestic violence, dating
        violence, sexual (abuse|violence|crime)*, restraining order, traffic (violation|law)*, in handcuffs,
        handcuffed, felony, misdemeanou?r, sex offender, pulled over, perjury, counterfeit*, impersonat*, criminal
        (case|investigation|probe|trial), police (station|custody|are|is|were|officers?|investigat)*, (under|police|
        internal|criminal) (probe|inquiry), probed, lewd, (served|serving|serve) .. (sentence|in prison|behind bars|
        jail), (shov|push|slapp|punch|kick|chok|grab|beat|attack|assault|hitt)* (a|an|his|her) (woman|man|girl|
        girlfriend|boyfriend|wife|husband|driver|manager|staff|crew member|fan|reporter|guard|waiter|colleague|
        student|extra|assistant|junior)*, put on trial, tax (office|bill|authorit|agency|agent|man)*, busted (for|
        with), look(s|ed|ing)? into (by|claims|whether|the (claim|alleg|matter|case|incident|accident|report))*,
        checkpoint, sobriety, fled (on foot|the scene|from|after|to|abroad)*, (a|travel|exit|departure) ban, banned
        from (leaving|travel\\w*|entering|appearing|broadcast\\w*), (barred|banned|prohibited) from, restraining,
        laptop .. (search|seiz)*, (took|seized|confiscated) (his|her) (phone|laptop|computer), in a search, searched
        (his|her|the), (touched|kissed|undressed|filmed|photographed|recorded) .. (against|without) (her|his) (will|
        consent|knowledge), (night|days|months|years|time) in (the cells|jail|prison|custody|a cell), in the cells,
        inmate*, convicts?, offenders?, extradit*, interpol, sex (work|worker|trafficking), trafficking, pimp*,
        (illegal|online|underground|overseas) (betting|gambling|casino|lending|dealing|filming|downloading), ran off
        with, pickpocket*, shoplift*, vandal*, weapon charge, knife attack, attacked (by|her|him|with), attacker*,
        assailant*, intruder*, victimi[sz]*, detectives? (are|have|said|questioned), officers (took|arrived|found|
        searched|said|stopped|arrested), (man|woman|fan|stranger|someone) who (sent|followed|attacked|threatened|
        broke|stalked), over the (legal|alcohol|drink driving) limit, prosecution, prosecutors (have|said|say|asked|
        are|sought|in|will), (barred|banned|ordered) from (coming|going|contacting|approaching|seeing), admit* ..
        (charges|allegations|wrongdoing|guilt|fault|crime|offen[cs]e|drug|assault|drinking)
        """,
        faint="""
        investigat(ion|ions|ors?|ing), arrest, murder*, kidnap*, criminal*, prison*, jail*, set up by, seiz*,
        searched, extort*, denounc*, won (his|her) case, cheated out of, police, arrest*, court, trial, victims?,
        suspect*, guilty, stole, stolen, violence, investigat*, criminal, casino, betting, culprit
        """,
    ),
    Family(
        "cruelty",
        sure="""
        mistreat(ed|ment|ing)? (by|of|his|her|staff), (ill|poor) treatment of (staff|crew|extras|animals|horses?|
        child), hard time for .. (look|weight|acting)*, body sham*, fat sham*, (criticiz|criticis|attack|mock|sham)*
        for (his|her) (looks|weight|appearance|visuals|face), anti fans?, hate(d|rs?) on, (former|old|ex|her|his)?
        ?(school ?mates?|class ?mates?|school friends?|alumni) .. (came forward|claim|accus|wrote|alleg|testif|said)*,
        (alleged|the) victims? (said|says|claim|alleg|came|wrote|has|have|is|was|stated|told)*, leniency, lenien*,
        (school|workplace) (violence|bull\\w+) .. (allegation|accusation|controvers|rumou?r|scandal|claim|dispute|
        victim)*, bullying .. (allegation|accusation|controvers|rumou?r|scandal|claim|issue)*, hakpok, (accus|alleg|
        claim)* .. (bull(y|ied|ying)|violence|assault|abuse)*, (attitude|personality|manner) (controvers|issue|
        problem)*, (middle|high|elementary) school (classmate|junior|senior|victim)*, cyber ?bull*, malicious
        (comment|post|rumou?r|article|slander|defam|intent|attack)*, (hate|hateful|nasty|cruel) (comments?|messages|
        mail), (on )?bad terms with, (discord|rift) (with|between|on set), bad blood, racis*, islamophob*, animal
        (abuse|cruelty), power (abuse|trip)s?, (past|former|old|ex) (classmates?|schoolmates?|trainees?|staff|
        employees?|managers?) .. (claim|accus|wrote|alleg|reveal|say|said|post)*, power harass*, diva (behaviou?r|
        antics|demands)
        """,
        open="""
        fought (over|with|about) (the|each|her|his), trolls?, trolling, hazing, humiliat(ed|ing) (by|him|her),
        intimidat*, working conditions, overworked, long hours, labou?r (law|union|rights|abuse)*, working hours,
        beatings, beaten (by|up), schoolmates?, slap(ped|s) (a|an) (staff|manager|junior), ignor(ed|ing) (him|her) on
        set, silent treatment, swore at, swearing at, curs(ed|ing) at, mob mentality, sexual remarks, rude (to|
        behaviou?r|attitude), late to (the )?set, school violence, bull(y|ied|ying|ies), abus(e|ed|es|ive|ing),
        harass*, gaslight*, ostraci*, feud*, torment*, discriminat*, misconduct, insult(s|ed|ing)?, beat(en)? up,
        verbal* abus*, mistreat*, sexis*, misogyn*, hit list, picked on, pick(ed|ing) on (him|her), threw (a
        )?tantrums?, temper tantrums?, cold shoulder, snubb(ed|ing), hot temper, verbally, lash(ed|ing) out, screamed
        at, hit(ting)? and extort*, former (classmate|schoolmate)*, (former|old|ex|fellow) (pupils?|students?|
        classmates?|trainees?|members?|schoolmates?|employees?|staffers?|managers?|assistants?) .. (say|said|claim|
        alleg|accus|wrote|told|post|reveal|testif|remember)*, at odds (with|since|over|for)*, school days, cost (him|
        her) (\\w+ )?(commercials?|endorsements?|ads?|cfs?|roles?|the role|deals?), instiz, nate pann, dc ?inside,
        storm of (criticism|protest), set off a storm, row (with|over|between), unfriendl*, rowd*, tantrum*, mockery,
        shamed, shaming, bully*, smear*, abus*, exploit(ed|ation|ing), blackface, cultural appropriation, insensitiv*,
        locked (her|him|them) (in|out), (made|make|force|forced) .. kneel, (spoken|speak|speaking|spoke) (up|out)
        (about|against|on), (classmates?|schoolmates?|victims?|accusers?|former \\w+|staffers?|people) (have |has |had
        )?(\\w+ )?(spoken|spoke|come forward|came forward|coming forward)
        """,
        faint="""
        shout(ed|ing) at, yell(ed|ing) at, clash(ed|es) with, quarrel*, argument, classmates?, violence, swore,
        beaten, stopped (talking|speaking) to, fought (over|with), drew (fire|ire), open letter, denounc*, behaviou?r
        """,
    ),
    Family(
        "drink and drugs",
        sure="""
        i was drunk, drunken (brawl|fight|state|rampage|assault)*, drinking (problem|controvers|habit|party)*, (drunk|
        drink|drunken) driv*, dui, dwi, driving under the influence, under the influence, blood alcohol, (driver's
        )?licen[cs]e .. (revo|suspen|cancel)*, breathaly*, sobriety, behind the wheel .. (drunk|drinking|alcohol),
        (drug|narcotic|substance|propofol|marijuana|cannabis|alcohol) (use|abus|allegation|charge|scandal|
        investigation|test|case|addict|suspicion|controvers)*, propofol, zolpidem, psychotropic, habitual* (us|
        administ)*, indoor smoking, (vap|smok)* indoors
        """,
        open="""
        (use|used|using|took|taking|taken|on|for|buying|bought|possess*|with|of|involving) (illegal |hard )?drugs,
        while intoxicated, narcotic*, cannabis, marijuana, ketamine, cocaine, methamphetamine, overdos*, addict*,
        alcoholi*, drunk in public, vaping, crystal meth, meth, weed, lsd, ecstasy, mdma, heroin, sleeping drugs,
        (drink|alcohol) problem, blood alcohol, \\d percent alcohol, hungover, hangover, drug (use|ring|dealer|
        charges|test|case|scandal|abuse|party), smoking (indoors|scandal|area|in (a|the))
        """,
        faint="""
        drugs?, alcohol, drinking, drunk, smoking, intoxicat*
        """,
    ),
)
