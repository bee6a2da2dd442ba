"""The words of trouble: crime and police, cruelty, drink and drugs, courts and money.

A new phrase belongs among `sure` only if no plot of a drama is told with it."""

from __future__ import annotations

from articles.extraction.word_families import family

CONDUCT = (
    family(
        "crime",
        sure="""
        search and seizure, raid(ed)? (his|her|the) (home|house|office|agency), cctv footage ..
        (actor|actress|singer|star|police), overseas gambling, molka, peeping, chat ?rooms? ..
        (illegal|shared|videos), (appear|attend|show)* .. for questioning, bomb threat*, death threat*, broke into,
        break in at, home invasion, (overdue|unpaid|delinquent) tax*, prosecution summons, booked (for|on|without),
        (forwarded|referred) .. prosecut*, fined .. (won|court), fine of .. won, suspended (sentence|prison),
        sexual* (assault|harass|misconduct|molest)*, illegal (filming|gambling), sasaeng*, tax
        (evasion|evad|fraud|audit|avoidance|investigation)*, evad* .. tax*, burning sun, deepfake*, gapjil,
        (went|go|turned) to the police, reported .. to (the )?police, police
        (complaint|report|stopped|booked|summoned), habitual gambling, (police|prosecution|prosecutors)
        (said|announced|confirmed|stated), criminal (complaint|record|charges)
        """,
        open_="""
        questioned (by|over|as), perpetrator*, burgl*, arson*, dashcam, voyeur*, upheld, appealed, in custody,
        ponzi, victim of (a|an)?, police, arrested, (prosecution|prosecutors)
        (is|are|has|have|will|sent|sought|office), prosecuted, indict*, charged with, (charged?|charges) (of|with)
        (theft|assault|fraud|murder|\\w+ing), sentenced, (in|to|from|into) (prison|jail), jailed, (prison|jail)
        (term|sentence|time), imprison*, detained, detention, guilty, convict*, acquit*,
        (on|faces?|facing|stand|first|criminal) trial, testif*, suspected of, assault*, rape, raped, molest*,
        stalk*, gambl*, fraud*, scam*, swindl*, theft, burglar*, kill(ed|ing) (his|her|by), stabb*, brib*, smuggl*,
        hacked, hacking, trespass*, fined, illegal*, embezzl*, blackmail*, extort*, prostitut*, hidden camera*, hit
        and run, (under|being) investigat*, summon* .. question*, investigation (into|by|of), community service,
        probation, forg(ed|ery), intruder, leaked, threaten*, domestic violence, dating violence, sexual
        (abuse|violence|crime)*, restraining order, traffic (violation|law)*
        """,
        faint="""
        investigation*, charges?, victims?, law, arrest, murder*, kidnap*, stole, stolen, robb*, crimes?, criminal*,
        prison*, jail*
        """,
    ),
    family(
        "cruelty",
        sure="""
        (school|workplace) (violence|bull\\w+) ..
        (allegation|accusation|controvers|rumou?r|scandal|claim|dispute|victim)*, bullying ..
        (allegation|accusation|controvers|rumou?r|scandal|claim|issue)*, hakpok, (accus|alleg|claim)* .. (bull(y|
        ied|ying)|violence|assault|abuse)*, (attitude|personality|manner) (controvers|issue|problem)*, former
        classmate*, (middle|high|elementary) school (classmate|junior|senior|victim)*, cyber ?bull*, malicious
        (comment|post|rumou?r| article|slander|defam|intent|attack)*, (hate|hateful|nasty|cruel)
        (comments?|messages|mail), (on )?bad terms with, (discord|rift) (with|between|on set), bad blood, racis*,
        islamophob*, animal (abuse|cruelty), power (abuse|trip)s?
        """,
        open_="""
        slap(ped|s) (a|an) (staff|manager|junior), ignor(ed|ing) (him|her) on set, silent treatment, swore at,
        swearing at, curs(ed|ing) at, mob mentality, sexual remarks, rude (to|behaviou?r|attitude), late to (the
        )?set, school violence, bull(y|ied|ying|ies), abus(e|ed|es|ive|ing), harass*, gaslight*, ostraci*, feud*,
        torment*, discriminat*, misconduct, insult(s|ed|ing)?, beat(en)? up, verbal* abus*, mistreat*, sexis*,
        misogyn*, hit list
        """,
        faint="""
        shout(ed|ing) at, yell(ed|ing) at, clash(ed|es) with, rude, quarrel*, argument, classmates?, violence,
        swore, beaten, attitude
        """,
    ),
    family(
        "drink and drugs",
        sure="""
        (drunk|drink|drunken) driv*, dui, dwi, driving under the influence, under the influence, blood alcohol,
        (driver's )?licen[cs]e .. (revo|suspen|cancel)*, breathaly*, sobriety, behind the wheel ..
        (drunk|drinking|alcohol), (drug|narcotic|substance|propofol|marijuana|cannabis|alcohol)
        (use|abus|allegation|charge|scandal|investigation| test|case|addict|suspicion|controvers)*, propofol,
        zolpidem, psychotropic, habitual* (us|administ)*, indoor smoking, (vap|smok)* indoors
        """,
        open_="""
        drugs?, narcotic*, cannabis, marijuana, ketamine, cocaine, methamphetamine, overdos*, addict*, alcoholi*,
        drunk in public, vaping
        """,
        faint="alcohol, drinking, drunk, smoking, intoxicat*, licen[cs]e",
    ),
    family(
        "law and money",
        sure="""
        slave contract, tampering, (did|had) not (been )?(paid|receive\\w*) ..
        (pay|fees?|payment|salary|guarantee|money)*, withh(e|o)ld .. (pay|payment|earnings|fees?|money), indemnity,
        preliminary injunction, tax (debt|arrears), demanded .. (won|money|damages|refund|compensation),
        (won|million|billion) .. (in damages|lawsuit|suit|compensation|embezzl|fraud)*,
        (exclusive|management|previous|advertising) contract*, contract
        (dispute|termination|expired|expiration|breach|conflict|violation| negotiation|renewal)*, terminat* ..
        contract, breach of contract, legal (action|dispute|fight|representative|response|
        measure|step|wrangle|channel)*, (filed|files|filing|file) .. (suit|lawsuit|(a|criminal|civil|police)
        complaint|injunction|charges|damages), (unpaid|overdue|delayed)
        (fees?|wages?|appearance|payment|salar|guarantee|earnings)*, settlement (statement|dispute| of|money)*,
        (agency|money|payment|salary|fee|copyright|plagiarism) (dispute|row|controvers|suit)*, takes? .. to court,
        (dispute|fight|conflict|battle|row) (with|over|between) .. (agency|label|company|management|production)*,
        copyright infring*, plagiari*, penalty (fee|clause), left .. (agency|label) .. (complaints|dispute|after),
        part* ways with .. (agency|label|entertainment|management), former (agency|label|management|ceo), unfair
        (contract|treatment)
        """,
        open_="""
        mediation, arbitration, foreclos*, arrears, seizure of, financial(ly)? (woes|struggl)*, poverty,
        (his|her|their|family|father's|mother's) debts?, investment (scam|fraud|loss)*, quarrel(ed|led|s)?
        (with|over), law ?suits?, contract (expired|ended|with (his|her|their|the) (agency|label))*, lawsuit*, sued,
        sues, suing, (a|the|civil|class action|damages) suit(?! (jacket|and)), defam*, (legal|court) (battle|
        case|ruling|order|date|hearing|documents?|proceedings?|issue|trouble)*,
        (district|high|supreme|appeals|family|criminal) court, (to|in) court, injunction, plaintiff, defendant,
        (judge|court) (ruled|ordered|found|sided), verdict, ruling, bankrupt*, loan(s)?, creditor*, damages,
        compensat*, refund*, repa(y|id)*, embroiled, disputed?, got paid, never paid, money
        (problem|issue|trouble)*, (financial|money) (difficult|trouble| problem|hardship)*, penalt*
        """,
        faint="""
        owes, money, fees?, settlement, complaints?, amount, salary, investment, lawyers?, attorney, law firm, won,
        debt*, contracts?, producer familiar, copyright
        """,
    ),
)
