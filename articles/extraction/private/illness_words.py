"""The words of illness and death, and of trouble with military service.

A new phrase belongs among `sure` only if no plot of a drama is told with it."""

from __future__ import annotations

from articles.extraction.private.word_families import Family

ILLNESS = (
    Family(
        "illness",
        sure="""
        absolute rest, needs? (absolute |plenty of |some |to )?rest, needed (absolute |plenty of |some |to )?rest,
        iv (drip|treatment|therapy), under the weather, called in sick, fell ill, (physically|mentally) (ill|exhaust|
        unwell|unstable)*, (took|taking|takes|on) (\\w+ )?(medication|antidepressant|painkiller|sleeping pills|
        tranquili)*, suffer(ed|s|ing)? from, health check*, battl(ed|ing|es) .. (cancer|depression|illness|disease|
        disorder|leukemia|tumou?r), condition (worsened|deteriorated|improved), sleeping pills, anorexia, bulimia,
        self harm*, vocal nodules, (due|owing) to (\\w+ )?(illness|injury|exhaustion|fatigue|poor|health),
        needs? time to (rest|recover), took time off, (rush|hurr|transport|tak|transferr|admitt|mov|
        carr)* to .. (hospital|emergency|er), underwent .. (surgery|procedure|treatment|operation), (tested|tests|
        testing) positive, positive for covid, covid 19 .. (positive|infect|confirmed)*, contracted covid,
        health (reasons?|issues?|concerns?|problems?|conditions?|scare), health .. (recover|deteriorat|declin)*,
        (poor|ill|failing) health, (mental|physical) (health|illness), panic (disorder|attack)*, (anxiety|eating|
        bipolar|sleep|personality) disorder, adhd, (plastic|cosmetic|knee|shoulder|back|eye|emergency) surgery, botox,
        double eyelid*, vocal (cord|fold|nodule)*, food poisoning, immune system, hair loss, hit by the flu, (receiv|
        get|undergo)* (medical )?(treatment|therapy|counsel)*, (medical|health) check ?up*, weight (loss|gain)
        """,
        open="""
        (his|her|my|an|the) (operation|procedure|surgery|illness|health) (in|on|last|this|for|was|went|left|made|is),
        off work, away from work, sick leave, medical leave, leave of absence, tested negative, feverish, contracted,
        throw(ing)? up, hoarse, (mental|emotional) breakdown, breakdown, nightmares? (for|after|about), weakened,
        (lost|gained|losing|gaining) .. (kg|kilos|kilograms|pounds) (due|because|from), hyperventilat*, seizure*,
        blood pressure, blood test, mri, x ray, checked (into|in at), recuperat*, convalesc*, discharged from (the
        )?hospital, bedridden, infertil*, menopaus*, prostate, breast cancer, laryngitis, norovirus, (ear|lung|eye)
        infection, arrhythmia, epilep*, lupus, palsy, dermatitis, hives, lasik, glaucoma, retina*, arthritis,
        relapse*, remission, malnutrition, alzheimer*, dementia, ocd, autis*, poor condition, terminal*, doctors?
        (told|said|advised|ordered|diagnos)*, hospitali[sz]*, (in|to|at) (the|a) (nearby )?(hospital|clinic|
        emergency), surger(y|ies), operated on, ill, illness*, (fell|got|was|were|been|is|being|very|so|really) sick,
        sickness, came down with, disease*, diagnos*, high fever, the flu, (had|have|has|caught|catch|catching|got|
        nursing|with) a (bad |terrible |severe |slight |high )?(cold|fever|flu)(?! (war|case|heart|water|wind|
        shoulder|sweat|reception)), caught cold, cancer, leuk?aemia, leukemia, lymphoma, tumou?r, polyp*, stroke,
        an(a)?emi*, thyroid, pneumonia, appendicitis, shingles, tinnitus, diabet*, paraly*, hernia, cyst, faint(ed|
        ing|s), collapsed, black(ed)? out, pass(ed)? out, lost consciousness, unconscious, coma, icu, intensive care,
        heart attack, cardiac arrest, dehydrat*, exhaustion, overwork*, infect*, covid(19)?, coronavirus, quarantin*,
        medication, painkiller*, chronic, asthma, insomnia, depressi(on|ve), depressed, ptsd, trauma, burnout,
        therapist, psychiatr*, chemotherapy, rehab*, disabilit*, (lost|loss of) .. hearing, (an|the) iv, drips?,
        stomach (cramps?|ache), migraine*, vertigo, claustrophobi*, acrophobi*, panicked, vomit*, threw up, sinusitis,
        enteritis, gastr*, throat (infection|polyp), lost (her|his) voice, nause*, sore throat, lost (my|his|her)
        voice, tonsil*, bronchitis, ulcers?, kidney (stones?|disease|failure), liver (disease|cirrhosis|failure|
        transplant), anaphyla*, allergic (reaction|to), skin (condition|rash), bed rest, (rest|rested|resting) (at
        home|for (a|two|three|several)|on doctor*), suicidal, scoliosis, spinal, spasms?, hearing loss, deaf in, blind
        in one, (losing|lost) (his|her|my) (sight|eyesight|hearing|memory), (motion|altitude|morning|sea) ?sick*,
        medical (condition|treatment|attention|help|emergency|examination), (worked|working|pushed|pushing) through
        (the )?(pain|fever|illness|injury), (had|has|have|with) (a )?(stomach|kidney|liver|heart|lung|skin|back|knee)
        (ache|bug|flu|problem|trouble|condition|disease|pain)s?, ailing, ailments?, mentally (drained|exhausted|
        struggling), unwell, (fell|falling|fallen|taken) ill, (came|come|coming) down with, health (took|has|had|was|
        is|suffered|forced), pcr, in isolation, self isolat*, steroids?, syringe*, eyesight, failing (eyes|eyesight|
        health|heart|kidneys?|liver), ending it all, end(ing)? (his|her) life, (mental|emotional|physical) (state|
        condition|problems?|strain|toll|distress|struggles?|recovery|wellbeing|pain), stage fright, (his|her)
        condition (is|was|has|had), (in|a) (critical|serious|stable) condition, psychologist*, counsell?or*, virus,
        vaccin*, chronic*, benign, malignant, biops*, inflam*, infection*, fatigue, passed out, sedat*, ventilator,
        dialysis, transfusion, miscarriage, sterili*, infertility, impoten*, medically, prescribed, dosage, overdose,
        withdrawal symptoms, blackouts?, memory loss, stutter*, hair ?loss, obes(e|ity), underweight, lost .. (kilos|
        kilograms|kg|pounds), eating disorders?, checked (himself|herself|into|in to), indefinite (time|break|hiatus|
        leave), time off (for|to|because|due), (organ|kidney|liver|heart|hair) transplant, (needs|need|takes|took|
        taking|on) (\\w+ )?(pills|tablets), (went|go|going|been) (to|in|into) therapy, (weeks?|days?|months?) of (\\w+
        )?(rest|recovery|treatment|rehab\\w*|hospitali[sz]ation), (has|had|have) (since |now |fully |already |
        completely )?recovered, (thought|thinking|thoughts) of (ending|dying|suicide|death), (neck|back|waist|knee|
        disc|joint|heart|lung|stomach|skin|throat|vocal|eye|hearing|breathing|sleep) (problem|trouble|issue|ailment|
        condition|operation|treatment)s?
        """,
        faint="""
        dizz(y|iness), dentist, hormon*, health, recover*, treat(ed|ment), therapy, counsel*, symptoms?, unwell,
        hospital, ambulance, allerg*, sick, fever, flu, clinic, disabled, weak, fatigue*, seasick*, carsick*,
        exhausted, stress, ailing, fell sick, iv, ill, dizziness, symptom*, condition, hiatus, break from
        """,
    ),
    Family(
        "death",
        sure="""
        (dies|dead|died|killed|passes away) at \\d+, (killed|died) (in|of|from|after) (a|an|the) (car|traffic|plane|
        accident|crash|long|short|heart|brain|battle|illness|cancer)*, mourners?, (staff|crew) .. (dead|killed|died|
        death), family (only )?funeral, signs of foul play, autopsy, (actor|actress|singer|star|idol|director|writer|
        comedian|\ua000|\ua002)'s (funeral|death|passing|suicide|memorial), laid to rest, left this world, breathed
        (his|her) last, final resting place, gone too soon, lost (his|her) battle, (his|her) (sudden |tragic |untimely
        )?(death|passing) (in|at|on|last|was|shook|shocked|left), (took|taken) (his|her|their) own life, extreme
        choice, (passing|death) .. (actor|actress|fans|industry), condolences, rest in peace, memorial (altar|
        service), the late (actor|actress|singer|star|comedian|director|cinematographer|writer|producer|idol|\ua000|
        \ua002), posthumous*, (died|passed away|death) .. (in (19|20)\\d\\d|last (year|month|week)|at the age|aged),
        dies at, dead at, cause of death, untimely (death|passing), pronounced dead, (lost|losing) .. to
        (cancer|suicide|illness|an accident|covid), (anniversary|news) of (his|her|ꀀ's|ꀂ's) (death|passing)
        """,
        open="""
        ashes (were|was|are|scattered)*, (grandmother|grandfather|mother|father|friend|brother|sister|colleague|dog|
        cat)'s (death|passing|funeral), in memory of, (deep|heartfelt) sympath*, departed, los(e|ing|es) (his|her|
        their|my) (father|mother|parents|wife|husband|son|daughter|brother|sister|life|friend), funeral (was|will be|
        is|service), succumb*, demise, took (his|her|their) life, buried (him|her|his), enshrin*, wake of (his|her)
        (death|passing), pass(ed|es|ing)? away, died, suicid*, (his|her|their) funeral, funeral (hall|altar|home),
        mourn*, bereave*, deceased, (in|a) tribute to, found (dead|unresponsive), loss of (his|her|their), lost (his|
        her|their|my) (father|mother|parents|wife|husband|son|daughter|brother|sister|life|friend|grand\\w+), the late
        \\w+, late (father|mother|grandmother|grandfather|husband|wife|brother|sister|friend|colleague|actor|actress|
        director|singer), fatal*, the (death|passing|loss) of (his|her|my|their|actor|actress|singer|ꀀ|ꀂ), lifeless,
        columbarium, (dedicated|dedicates?) .. to (his|her) late, (before|after|since) (his|her|ꀀ's|ꀂ's) (death|
        passing|demise), obituar*, would have turned, (no|a|suicide) note (behind|was|saying)*, left no note, last
        will, (his|her|their) remains, remains (will|were|are), died (after|in|of|on|from|at|last|while|during|before|
        suddenly|peacefully|young), found (collapsed|unconscious|hanging|lifeless|dead), heart stopped, (stopped|
        stops) beating, mourns?, (never|n't) got over the (loss|death), (loss|death) of (his|her|a|an|their|the),
        never woke up, no longer with us, farewell to (the late|actor|actress), take (his|her|their) own life, took an
        overdose, cremat*, hearse, tomb(stone)?, gravesite
        """,
        faint="""
        funeral, burial, griev*, grief, dies, dying, death, deaths, dead, ashes, killed, died, die, mourn*, loss,
        funerals?, grave, remains
        """,
    ),
    Family(
        "military",
        sure="""
        military (service|duty) .. (exempt|evad|unfit|suspicion|controvers|illegal|irregular|postpon|defer)*, unfit
        for (military|service|duty), (grade|level) (4|5) .. (military|physical)*, enlist* .. (postpon|delay|defer|
        evad|controvers|injur)*, military (service )?(evasion|evad|dodg|controvers|issue|corruption|irregularit|
        scandal|court|exemption|allegation)*, (evad|dodg)* .. (military|draft|conscription|enlistment|service), draft
        (dodg|evad|evasion)*, (exempt|disqualif)* .. (military|service|enlistment|duty), (postpon|delay|deferr?)* ..
        (enlistment|military|conscription), (enlistment|military) .. (postpon|delay|deferr?|controvers)*, (public|
        social) service (worker|agent)*, (discharged|dropped) .. (injury|illness|early), alternative service, (avoid|
        dodg|evad|escap|skip|shirk|duck|delay|postpon)* .. (enlist|military|draft|conscript|mandatory service)*,
        (enlist|military|draft|conscript)* .. (avoid|dodg|evad|scandal|controvers|allegation|suspicion|problem|
        trouble|irregular)*, awol
        """,
        open="""
        deserter, conscript*, (medical|physical) re ?examination, military manpower, fak(ed|ing|e|es) .. (illness|
        condition|injury|disease|symptoms|records?), (special|preferential) treatment, military (hospital|court|trial|
        punishment|bully*), medical grounds, (army|military|marines|boot camp|training (camp|center|centre)) ..
        (early|injur|medical|sick|hurt|ill|bull|abus)*, barracks, (declared|ruled|deemed|classified) (unfit|exempt)*,
        (enlist|military|service|army) .. (doubt|question|suspic|critici|special|favou?r)*, (rebuk|punish|disciplin|
        reprimand)* .. (army|barracks|military|service|unit)*, court martial*, (army|military) (prison|police|
        hospital|discipline)
        """,
        faint="""
        exempt*, unfit, active duty, conscript*, barracks
        """,
    ),
)
