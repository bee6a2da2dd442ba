"""The words of body and life: illness, injury, accident, death, and trouble with military service.

A new phrase belongs among `sure` only if no plot of a drama is told with it."""

from __future__ import annotations

from articles.extraction.word_families import Family

BODY = (
    Family(
        "injury",
        sure="""
        carried off the set, tooth (knocked|broken)*, stunt double (was|injured|hurt), (suffer|sustain|receiv|pick|
        nurs)* .. (injur|fractur|concussion|burns?|sprain|bruis|cuts?|wound|gash|hernia|tear|whiplash)*, treated (at|
        in|for|by), no (major|serious|broken|life threatening) (injur|bones)*, injured list, fire on (the )?set,
        explosion on (the )?set, (staff|crew) (member|members) .. (injured|hurt|died|killed|collapsed), electrocut*,
        (minor|serious|severe|leg|knee|back|neck|shoulder|head|ankle|wrist|eye|facial|hand|foot|rib|spine|spinal|hip)
        (injury|injuries|fracture|pain), abrasion*, laceration*, contusion*, achilles, cruciate, cartilage, eardrum,
        cornea*, ice pack, on set (accident|injury|injuries), (hurt|injur|wound|fractur|sprain|bruis|burn)* .. (on
        set|while filming|during filming|while shooting|during the shoot|stunt), (fell|fall|falling|fallen|accident|
        slipped) .. (on set|on the set), (full|speedy|quick|swift) recovery, (is|was|are|been|fully|has|currently)
        recover(ing|ed), safety accident, accident on (the )?set*, resume* filming after, (injur|fractur|sprain|
        dislocat|bruis|swollen|swell|stung|sting|scald|burnt|burned|scratch|scrap|graz|twist|rupture|tore|torn|bled|
        bleed|stitch|chipp|ached|aching|sore|gash|wound|strain|cramp)* .. (on set|on the set|while filming|during
        filming|while shooting|during the shoot|stunt|during rehearsal|in rehearsal|mid take), (got|was|been|were|
        being|get) (stung|bitten|scalded|grazed|electrocuted|trampled|concussed), hairline fracture, lost a tooth,
        (chipped|cracked) (a|his|her) tooth, (accidentally|by mistake|by accident|really|actually) (hit|kick|punch|
        slapp|elbow|struck|stabb|cut|burn|hurt)* (him|her|me|my|his|himself|herself|ꀀ), get well, (was|were|been|
        being) (hurt|injured|wounded) .. (film|shoot|rehears|stunt|on set)*
        """,
        open="""
        in (so much|great|severe|terrible|constant) pain, (kick|hit|struck|knock|elbow|punch|smack|slapp|headbutt)*
        (him|her|me|them) (in|on) the (ribs|face|head|nose|jaw|stomach|eye|leg|back|mouth|chest|chin), nothing was
        broken, black and blue, twisted, pulled a muscle, stiff neck, (needed|required|took|got) (\\w+ )?stitches,
        (knee|ankle|shoulder|wrist|back|neck|elbow|rib) (was|is|were) (injured|swollen|bruised|broken|sore|taped|
        sprained|fractured), (sore|aching) (back|knee|shoulder|neck|throat), thrown (off|from) (a|the|his|her) horse,
        kicked by a horse, got cut, splinter*, blister*, pinned under, crushed, (back|knee|shoulder|ankle|wrist|neck|
        hip|leg|arm|elbow)s? (gave out|gave way|gave in|hurts?|ached|aches|popped|snapped|acted up|was injured|got
        injured), rupture*, drown*, heat ?stroke, sunstroke, chok(ed|ing), limp(ed|ing), cast on (his|her), unable to
        (walk|move|stand), got hit (by|in|on), was hit by, slipped and fell, landed (badly|wrong|awkwardly), cut
        (himself|herself), in critical condition, life threatening, injur*, wounded, hurt, (broke|broken|break|
        fractur|dislocat|sprain|twist|strain|tear|tore|torn|pull|bruis|burn|burnt|cut|scratch|split)* (his|her|a|an|
        my|their|one|two|both) (\\w+ )?(\\w+ )?(legs?|arms?|wrists?|ankles?|ribs?|noses?|fingers?|toes?|shoulders?|
        hands?|foot|feet|knees?|neck|back|elbow|collar ?bone|head|hip|thumb|jaw|cheek|ligaments?|muscles?|tendon|lip|
        palm|nail|skin), fractur*, sprain*, dislocat*, bruis*, ligament*, meniscus, tendon, concuss*, whiplash,
        slipped disc, herniat*, (black|swollen) eye, broken (leg|arm|wrist|ankle|rib|nose|finger|toe|bone)s?,
        stitche(s|d), burn(s|ed) (on|his|her|to)(?! (off|out)), scrape(d|s), scraped, nosebleed*, gash, swelling,
        swelled, swollen, bandag*, crutch*, wheelchair, in a (cast|splint), neck brace, hit (his|her|their|my) (head|
        knee|back|face|chin|nose|elbow), fell (from|off|down) (a|the) (horse|stairs?|roof|wire|height|stage|bike|
        ladder|cliff), fell off, trip(ped|ping) (on|over|and fell), (traffic|car|motorcycle|road|wire|bike) (accident|
        crash|collision)s?, (an|the|this|that|serious|minor|unexpected|terrible) accident(?! (waiting|that made)), car
        crash, frostbit*, hypothermi*, in pain, unable to walk, knocked (unconscious|out), bump on, broken in (two|
        three|several), (injur|fractur|sprain|dislocat|bruis|swollen|swell|stung|sting|scald|burnt|burned|scratch|
        scrap|graz|twist|rupture|tore|torn|bled|bleed|stitch|chipp|ached|aching|sore|gash|wound|strain|cramp)* ..
        (legs?|arms?|wrists?|ankles?|ribs?|nose|fingers?|toes?|shoulders?|hands?|foot|feet|knees?|neck|elbows?|collar
        ?bone|hips?|thumb|jaw|teeth|tooth|cheek|chin|lips?|palm|ligaments?|muscles?|tendon|spine|waist|eyes?|face|
        forehead|skull|calf|thigh|heel|shin), (legs?|arms?|wrists?|ankles?|ribs?|nose|fingers?|toes?|shoulders?|
        hands?|foot|feet|knees?|neck|elbows?|collar ?bone|hips?|thumb|jaw|teeth|tooth|cheek|chin|lips?|palm|
        ligaments?|muscles?|tendon|spine|waist|eyes?|face|forehead|skull|calf|thigh|heel|shin) (was|were|is|got|are|
        still|so|being) .. (injur|fractur|sprain|dislocat|bruis|swollen|swell|stung|sting|scald|burnt|burned|scratch|
        scrap|graz|twist|rupture|tore|torn|bled|bleed|stitch|chipp|ached|aching|sore|gash|wound|strain|cramp)*,
        (stung|bitten) by, scald*, nose ?bleed*, (took|takes|taking) (a|an|the) (\\w+ )?(blow|kick|punch|elbow|fist|
        knee|hit|ball|sword) (to|in), (blow|kick|elbow|punch|knock) to (the|his|her|my) (legs?|arms?|wrists?|ankles?|
        ribs?|nose|fingers?|toes?|shoulders?|hands?|foot|feet|knees?|neck|elbows?|collar ?bone|hips?|thumb|jaw|teeth|
        tooth|cheek|chin|lips?|palm|ligaments?|muscles?|tendon|spine|waist|eyes?|face|forehead|skull|calf|thigh|heel|
        shin), (hit|kick|punch|slapp|elbow|struck)* .. by (accident|mistake), ended up (in (the )?(hospital|er)|with
        (a|an|two|stitches)), out of action, sidelined (by|with|for), medics?, paramedics?, first aid, pain(killing)?
        (shots?|injections?|patch\\w*), physio*, chiropract*, acupuncture, (nearly|almost) (drown|faint|collaps|pass|
        suffocat|chok|froze|los)*, suffocat*, heat exhaustion, thrown (off|by|from) (a|the|his|her) horse, (fell|fall|
        falling|tumbled|plunged|toppled|slipped|crashed) (from|down|off|into|on) (a|the|his|her) (\\w+ )?(horse|
        stairs?|steps|roof|wire|height|stage|bike|bicycle|ladder|cliff|rocks?|ice|floor|motorcycle|tree|platform),
        (missed|lost|losing) (his|her|my|a) (footing|balance|step), broke (his|her|the) fall, run over by, (car|truck|
        van|motorcycle|bus|bike) (accident|crash|hit (him|her)), tetanus, x rayed, (an|the|his|her) (injury|injuries),
        doctor's (note|orders?), (carried|taken|carry) .. (ambulance|stretcher), stretcher, in plaster, hurt(s|ing)?
        (himself|herself|his|her|myself|my|badly), (hit|bump|bang|knock|smash)* (his|her|my|their) (legs?|arms?|
        wrists?|ankles?|ribs?|nose|fingers?|toes?|shoulders?|hands?|foot|feet|knees?|neck|elbows?|collar ?bone|hips?|
        thumb|jaw|teeth|tooth|cheek|chin|lips?|palm|ligaments?|muscles?|tendon|spine|waist|eyes?|face|forehead|skull|
        calf|thigh|heel|shin), accidents? (on|during|while|happened|occurred|left|that left), (injur|fractur|sprain|
        dislocat|bruis|swollen|diagnos|stitch|hospital|collaps|faint)* .. after (the )?(filming|shoot|shooting), (hit|
        hits|hitting|struck|kicked|punched|poked|elbowed|smashed|bumped|cracked|whacked|clipped|bit) (\ua000's|
        \ua002's|\ua001's|\ua005's|his|her|my) (\\w+ )?(nose|teeth|tooth|eye|ribs|jaw|chin|lip|forehead|temple|cheek|
        knee|shin|shoulder|head), (nose|teeth|tooth|eye|ribs|jaw|chin|lip|forehead|temple|cheek|knee|shin|shoulder|
        head) (and it )?(started|began|kept|would not stop|wouldn't stop) (bleeding|swelling|to bleed|to swell),
        (started|began) (bleeding|to bleed|swelling), (plunged|fell|fall|falls|fallen|falling|dropped|tumbled) ..
        (meters?|metres?|feet|stor(ies|eys|ey)), (crack|cracks|cracked|fracture|break|broken) .. (bone|rib|vertebra)*,
        (examination|scan|mri|ct|x ray|tests?) (showed|shows|revealed|found), (wire|safety) (snapped|broke|came loose|
        malfunction\\w*|accident), put weight on, (hurried|rushed|airlifted|wheeled|driven) (to|off|away) ..
        (hospital|emergency|clinic|er|doctor)*, (hit|hits|hitting|struck|strikes|caught|kick|kicked|punched|elbowed|
        poked|smacked) .. (on|in) the (legs?|arms?|wrists?|ankles?|ribs?|nose|fingers?|toes?|shoulders?|hands?|foot|
        feet|knees?|neck|back|elbows?|hips?|thumb|jaw|teeth|cheek|chin|lips?|eyes?|face|forehead|head|stomach|chest|
        ear), (struck|crushed|trampled) (the|a|an|him|her|two|three|one) (\\w+ )?(cameraman|crew|staff|stuntman|extra|
        member|actor|actress|director|worker)*, blood vessel, given oxygen, oxygen mask, cpr, (lose|losing|lost) (a|
        two|three|his|her) (\\w+ )?(teeth|tooth|finger|toe|nail)*, still .. scars?, left .. scars?, (couldn't|could
        not|could hardly|could barely|cannot|unable to|barely able to|hardly able to) (\\w+ )?(walk|raise|lift|bend|
        breathe|use (my|his|her)), (scream|cry|crying|groan|wince|writh)* in pain
        """,
        faint="""
        pain, painful, limp*, numb, in so much pain, carried off, landed on (his|her), went wrong, scars?, ice pack,
        bleed*, bled, bandage*, scratch*, swell, ached, aching, cramps?, ointment, injections?, impact, the fall,
        accident, (filming|production|shooting|shoots?) (was|has been|had been|is|were) (paused|halted|suspended|
        stopped|put off|postponed|delayed), (halt|halts|halted|stop|stops|stopped|suspend|suspends|suspended|pauses?|
        paused) (filming|production|shooting), (couldn't|could not|cannot) (move|sleep|stand|speak|feel)
        """,
    ),
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
        is|suffered|forced)
        """,
        faint="""
        dizz(y|iness), dentist, hormon*, health, recover*, treat(ed|ment), therapy, counsel*, symptoms?, unwell,
        hospital, ambulance, allerg*, sick, fever, flu, clinic, disabled, weak, fatigue*, seasick*, carsick*,
        exhausted, stress, ailing, fell sick, iv
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
        will
        """,
        faint="""
        funeral, burial, griev*, grief, dies, dying, death, deaths, dead, ashes, killed
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
        (early|injur|medical|sick|hurt|ill|bull|abus)*
        """,
        faint="""
        exempt*, unfit, active duty
        """,
    ),
)
