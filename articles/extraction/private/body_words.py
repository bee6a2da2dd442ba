"""The words of injury and accident.

A new phrase belongs among `sure` only if no plot of a drama is told with it."""

from __future__ import annotations

from articles.extraction.private.word_families import Family

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
        being) (hurt|injured|wounded) .. (film|shoot|rehears|stunt|on set)*, sprain*, dislocat*, herniat*, slipped
        disc, ruptured, torn (ligament|muscle|tendon|meniscus|achilles|cruciate)s?, (tore|tear|tearing) (a|his|her)
        (\\w+ )?(ligament|muscle|tendon|meniscus|calf|hamstring)s?, (fractur|broke|broken|crack)* (his|her|two|three|
        a) (\\w+ )?(wrist|ankle|ribs?|collar ?bone|vertebra\\w*|finger|toe|leg|arm|foot|elbow|shoulder|bone)s?, (had|
        needed|required|received|with|got) (\\w+ )?stitches, concussion
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
        doctor's (note|orders?), (carried|taken|carry) .. (ambulance|stretcher), in plaster, hurt(s|ing)? (himself|
        herself|his|her|myself|my|badly), (hit|bump|bang|knock|smash)* (his|her|my|their) (legs?|arms?|wrists?|
        ankles?|ribs?|nose|fingers?|toes?|shoulders?|hands?|foot|feet|knees?|neck|elbows?|collar ?bone|hips?|thumb|
        jaw|teeth|tooth|cheek|chin|lips?|palm|ligaments?|muscles?|tendon|spine|waist|eyes?|face|forehead|skull|calf|
        thigh|heel|shin), accidents? (on|during|while|happened|occurred|left|that left), (injur|fractur|sprain|
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
        breathe|use (my|his|her)), (scream|cry|crying|groan|wince|writh)* in pain, sing(ed|eing) (his|her|their), bit
        (his|her|my) (tongue|lip), (a|the|deep|small|long) (cut|gash|wound|bruise|burn|scratch|scar) (of|on|above|
        under|below|across|over|near), cut(s)? (on|above|over|under) (his|her|the) (\\w+ )?(eye|hand|arm|forearm|
        forehead|leg|cheek|finger|foot|brow|head|lip|chin|face), opened a cut, vertebra*, kneecap, spleen, (cracked|
        crack|cracking) (two|three|a|his|her|several) (\\w+ )?(ribs?|bones?|vertebra\\w*|teeth|tooth), came off (a|
        the|his|her) (horse|bike|motorcycle), (smoke|gas) inhalation, inhaled (smoke|gas), under observation,
        (stopped|stop) breathing, (lost|lose) consciousness, (twice|double|three times) (its|the) (normal )?size,
        safety (accident|measures|violation|issues?), electric shock, mauled, (dog|snake|horse|spider|bee|wasp|
        jellyfish) (bit|stung|kicked|bite|sting), blood (everywhere|vessel|transfusion|clot), blood (on|from|ran|
        dripped|poured) (his|her|down|from)
        """,
        faint="""
        pain, painful, limp*, numb, in so much pain, carried off, landed on (his|her), went wrong, scars?, ice pack,
        bleed*, bled, bandage*, swell, ached, aching, cramps?, ointment, injections?, accident, (filming|production|
        shooting|shoots?) (was|has been|had been|is|were) (paused|halted|suspended|stopped|put off|postponed|delayed),
        (halt|halts|halted|stop|stops|stopped|suspend|suspends|suspended|pauses?|paused) (filming|production|
        shooting), (couldn't|could not|cannot) (move|sleep|stand|speak|feel), wounded, aches?, bloody, ambulances?,
        hospitals?
        """,
    ),
)
