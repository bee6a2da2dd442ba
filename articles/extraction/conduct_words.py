"""The words of trouble: crime and police, cruelty, drink and drugs, courts and money.

A new phrase belongs among `sure` only if no plot of a drama is told with it."""

from __future__ import annotations

from articles.extraction.word_families import Family

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
        (unpaid|back|overdue) tax*, grop(ed|ing) (by|a|her|him|the), spycam*, sex (tape|
        video|crime|offen)*, (inappropriate|unwanted) (touch|contact|behaviou?r|conduct|advances)*, me too (movement|
        accus|allegation|scandal)*, insider trading, stock manipulation
        """,
        open="""
        investigators?, (search|seiz)* (his|her|the actor's|the singer's) (home|phone|house|office), pleaded, pled,
        charged (in|over|for), accomplice*, defraud*, cover ?up, juvenile (record|detention|delinquen)*, indecent*,
        obscen*, upskirt*, filmed without consent, without consent, exploitation, exploit(ed|s)? by, underage,
        minors?, grooming, threaten(ed|ing)? (him|her|to (kill|sue|expose|leak|release|harm|reveal)|legal), (hit|hitt|
        punch|beat|kick|attack|slapp|push)* (a|an|the) (taxi|driver|staff|manager|fan|man|woman|reporter|junior|
        security|assistant|passer|girlfriend|police), (was|were|been|being) questioned, crashed (his|her|into|the),
        caught on cctv, questioned (by|over|as), perpetrator*, burgl*, arson*, dashcam, voyeur*, upheld, appealed, in
        custody, ponzi, victim of (a|an)?, police, arrested, (prosecution|prosecutors) (is|are|has|have|will|sent|
        sought|office), prosecuted, indict*, charged with, (charged?|charges) (of|with) (theft|assault|fraud|murder|
        \\w+ing), sentenced, (in|to|from|into) (prison|jail), jailed, (prison|jail) (term|sentence|time), imprison*,
        detained, detention, guilty, convict*, acquit*, (on|faces?|facing|stand|first|criminal) trial, testif*,
        suspected of, assault*, rape, raped, molest*, stalk*, gambl*, fraud*, scam*, swindl*, theft, burglar*,
        kill(ed|ing) (his|her|by), stabb*, brib*, smuggl*, hacked, hacking, trespass*, fined, illegal*, embezzl*,
        blackmail*, extort*, prostitut*, hidden camera*, hit and run, (under|being) investigat*, summon* .. question*,
        investigation (into|by|of), community service, probation, forg(ed|ery), intruder, leaked, threaten*, domestic
        violence, dating violence, sexual (abuse|violence|crime)*, restraining order, traffic (violation|law)*, in
        handcuffs, handcuffed, felony, misdemeanou?r, sex offender, pulled over, perjury, counterfeit*, impersonat*,
        criminal (case|investigation|probe|trial), police (station|custody|are|is|were|officers?|investigat)*, (under|
        police|internal|criminal) (probe|inquiry), probed, lewd, (served|serving|serve) .. (sentence|in prison|behind
        bars|jail), (shov|push|slapp|punch|kick|chok|grab|beat|attack|assault|hitt)* (a|an|his|her) (woman|man|girl|
        girlfriend|boyfriend|wife|husband|driver|manager|staff|crew member|fan|reporter|guard|waiter|colleague|
        student|extra|assistant|junior)*, put on trial, tax (office|bill|authorit|agency|agent|man)*, caught with,
        busted (for|with), look(s|ed|ing)? into (by|claims|whether|the (claim|alleg|matter|case|incident|accident|
        report))*, on the run, over the (legal )?limit
        """,
        faint="""
        investigat(ion|ions|ors?|ing), arrest, murder*, kidnap*, crimes?, criminal*, prison*, jail*, set up by, seiz*,
        searched, extort*, denounc*, won (his|her) case, cheated out of
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
        problem)*,  (middle|high|elementary) school (classmate|junior|senior|victim)*, cyber ?bull*,
        malicious (comment|post|rumou?r|article|slander|defam|intent|attack)*, (hate|hateful|nasty|cruel) (comments?|
        messages|mail), (on )?bad terms with, (discord|rift) (with|between|on set), bad blood, racis*, islamophob*,
        animal (abuse|cruelty), power (abuse|trip)s?, (past|former|old|ex) (classmates?|schoolmates?|trainees?|staff|
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
        at, hit(ting)? and extort*, former (classmate|schoolmate)*
        """,
        faint="""
        shout(ed|ing) at, yell(ed|ing) at, clash(ed|es) with, rude*, quarrel*, argument, classmates?, violence, swore,
        beaten, attitude, stopped (talking|speaking) to, fought (over|with), drew (fire|ire), open letter, denounc*,
        behaviou?r
        """,
    ),
    Family(
        "drink and drugs",
        sure="""
        i was drunk, drunken (brawl|fight|state|rampage|assault)*, drinking (problem|controvers|habit|party)*, (drunk|
        drink|drunken) driv*, dui, dwi, driving under the influence, under the influence, blood alcohol,
        (driver's )?licen[cs]e .. (revo|suspen|cancel)*, breathaly*, sobriety, behind the wheel .. (drunk|drinking|
        alcohol), (drug|narcotic|substance|propofol|marijuana|cannabis|alcohol) (use|abus|allegation|charge|scandal|
        investigation|test|case|addict|suspicion|controvers)*, propofol, zolpidem, psychotropic, habitual* (us|
        administ)*, indoor smoking, (vap|smok)* indoors
        """,
        open="""
        (use|used|using|took|taking|taken|on|for|buying|bought|possess*|with|of|involving) (illegal |hard )?drugs,
        while intoxicated, narcotic*, cannabis, marijuana, ketamine, cocaine, methamphetamine, overdos*, addict*,
        alcoholi*, drunk in public, vaping, crystal meth, meth, weed, lsd, ecstasy, mdma, heroin, sleeping drugs,
        (drink|alcohol) problem
        """,
        faint="""
        drugs?, alcohol, drinking, drunk, smoking, intoxicat*, licen[cs]e
        """,
    ),
    Family(
        "law and money",
        sure="""
        pay gap, gender pay, unpaid (overtime|hours|work|staff|debts?|bills?), (strike|walkout) over, (collapse|drop|
        withdraw)* .. lawsuit, legal (team|counsel), sole custody, (contract|money|legal|fee|financial) (fight|
        trouble|woes|feud|issue|problem)s?, (guarantee|fee) per episode .. (controvers|dispute|criticism)*, mortgage*,
        ow(e|es|ed) .. (won|million|billion|tax), (contract|contracts) .. (terminat|suspend|nullif|invalid|conflict|
        breach|disput)*, (terminat|suspend|nullif|invalidat|breach|contest|void)* .. contracts?, (not|never|n't|still)
        (been )?(paid|pay) .. (staff|crew|actors?|actress|writer|fee|wages|for)*, higher fees?, appearance fees?,
        slave contract, tampering, (did|had) not (been )?(paid|receive*) .. (pay|fees?|payment|salary|guarantee|
        money)*, withh(e|o)ld .. (pay|payment|earnings|fees?|money), indemnity, preliminary injunction, tax (debt|
        arrears), demanded .. (won|money|damages|refund|compensation), (won|million|billion) .. (in damages|lawsuit|
        suit|compensation|embezzl|fraud)*, contract (dispute|termination|expired|expiration|breach|conflict|violation|
        negotiation|renewal)*, terminat* .. contract, breach of contract, legal (action|dispute|fight|representative|
        response|measure|step|wrangle|channel)*, (filed|files|filing|file) .. (suit|lawsuit|(a|criminal|civil|police)
        complaint|injunction|charges|damages), (unpaid|overdue|delayed) (fees?|wages?|appearance|payment|salar|
        guarantee|earnings)*, settlement (statement|dispute|of|money)*, (agency|money|payment|salary|fee|copyright|
        plagiarism) (dispute|row|controvers|suit)*, takes? .. to court, (dispute|fight|conflict|battle|row) (with|
        over|between) .. (agency|label|company|management|production)*, copyright infring*, plagiari*, penalty (fee|
        clause), left .. (agency|label) .. (complaints|dispute|after), part* ways with .. (agency|label|entertainment|
        management), former (agency|label|management|ceo), unfair (contract|treatment), settled? out of court,
        (suspend|terminat|end|leav|nullif|cancel)* .. exclusive contract, exclusive contract .. (suspend|terminat|end|
        expire|null|cancel|void|disput|conflict)*, provisional (seizure|attachment), (in|over|amid) (a |an |the
        )?(\\w+ )?(dispute|row|conflict|battle|lawsuit) .. (agency|label|company|management|production|fees?|pay|
        contract)
        """,
        open="""
        evict*, 's debts?, in debt, claims? (of|for) damages, back pay, scammed, conned, lost (all )?(his|her|their)
        (money|savings|fortune), living in poverty, part time job to pay, (sold|selling) (his|her) house to,
        mediation, arbitration, foreclos*, arrears, seizure of, financial(ly)? (woes|struggl)*, poverty, (his|her|
        their|family|father's|mother's) debts?, investment (scam|fraud|loss)*, quarrel(ed|led|s)? (with|over), law
        ?suits?, contract (expired|ended|with (his|her|their|the) (agency|label))*, lawsuit*, sued, sues, suing, (a|
        the|civil|class action|damages) suit(?! (jacket|and)), defam*, (legal|court) (battle|case|ruling|order|date|
        hearing|documents?|proceedings?|issue|trouble)*, (district|high|supreme|appeals|family|criminal) court, (to|
        in) court, injunction, plaintiff, defendant, (judge|court) (ruled|ordered|found|sided), verdict, ruling,
        bankrupt*, loan(s)?, creditor*, damages, compensat*, refund*, repa(y|id)*, embroiled, disputed?, got paid,
        never paid, money (problem|issue|trouble)*, (financial|money) (difficult|trouble|problem|hardship)*, penalt*,
        sue (him|her|the|them|over|for|his|those), (threaten|vow|plan|prepar)* .. (sue|suing|lawsuits?|legal), ow(e|
        es|ed|ing) (him|her|his|the|a|them|money), withheld, underpaid, insolv*, (pay|paid|paying|pays) (back|off) ..
        (debts?|loans?|money|parents), paid (late|nothing|less), outstanding (fees|payment|wages|debt)*, (family|
        parents?|father|mother)'?s? debts?, custody battle, in dispute, dispute (over|with|between|comes|has|is|was),
        (made|forced|pressured|pressed) to (work|shoot|film|act|sign|undress|drink|strip), (not|never|n't) (\\w+
        )?(been )?(given (food|meals?|rest|breaks?)|paid|fed), overtime, out of (his|her|their) savings, savings
        (were|was|had)
        """,
        faint="""
        appearance fee*, settlement, complaints?, lawyers?, attorney, debts?, tax, taxes, owes, demand(ing|ed|s)?
        (that|the return), advance, savings, cut ties, disputes?, pay, owed?, sue, contract
        """,
    ),
)
