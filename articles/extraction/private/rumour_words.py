"""The words of rumour, reproach and denial; and those with which a sentence goes on about what came before.

A new phrase belongs among `sure` only if no plot of a drama is told with it."""

from __future__ import annotations

from articles.extraction.private.word_families import Family

RUMOUR = (
    Family(
        "rumour",
        sure="""
        (his|her|the (actor|actress|star|singer)'s|ꀀ's|ꀂ's) (camp|side) (denied|denies|has denied|dismiss|brush|refut|
        respond|clarif|admit)*, talk that, (there is|there was|there has been|there have been|amid) talk, caus(e|ed|
        es|ing) a stir, (is|was|been|being) whispered, (confirm|den|neither confirm)* .. nor .. (confirm|den)*, (hot|
        heated) (debate|dispute|issue|argument) (over|about), (cast|casting|acting|visual|attitude|salary|fee|editing|
        costume|historical|kiss|product placement) controvers*, unfollow*, like(d|s) (a|the) (post|comment|tweet) ..
        (stir|controvers|criticism|deleted)*, (people|fans|netizens|many|some) say (that )?(he|she|they|the two),
        allegedly, supposed(ly)? (dating|affair|feud|seeing), mystery (man|woman), (fans|netizens) (are )?(divided|
        furious|outraged|angry|upset), demand(ed|s|ing)? (an apology|an explanation|(his|her|their) removal),
        petition* .. (remov|cancel|drop|against|suspend)*, (halt|cancel|pull|suspend|postpon)* .. (controvers|scandal|
        allegation|accident|injury|death|backlash)*, what really happened, truth behind .. (feud|rumou?r|exit|split|
        breakup), (leaving|left|exit|departure|dropped|removal) .. (amid|over|scandal|controvers|allegation)*,
        reports? (claim|alleg|suggest)*, (post|posts|claim|claims|report|reports|rumou?r|rumou?rs|story|article|
        articles|allegations) (is|are|was|were) (all |completely |entirely |simply )?(false|fabricat*|fake|lies|wrong|
        exaggerat*|not true|untrue), pure fiction, fabricat*, (call|dismiss|brush)* .. (fiction|nonsense|fabrication|
        lies|ridiculous|a lie|rumou?rs?|claims?|report), suspect (that|the), unverified, broke (his|her|their)
        silence, set the record straight, (address|clarif|respond|react|comment)* (on |to |about )?(the |these |those
        |recent |online )?(rumou?r|issue|controvers|matter|speculation|allegation|reports|claims)*, clear(ed|s)? (up
        )?(the|any|his|her) (air|misunderstanding|rumou?r|name)*, (text|chat|kakaotalk) (messages|logs|conversation)
        (leak|between|reveal|that)*, leaked (photos?|messages|texts|video|audio), cyber wrecker*, youtuber (claim|
        alleg|expos|reveal)*, blind item, (drew|draw|face|receiv|sparked|attract|came under)* (\\w+ )?(criticism|
        backlash|flak), (private|personal) matter, difficult to (confirm|verify), (checking|verifying|confirming) (the
        facts|with the (actor|actress|artist)), exposé, (is|was|are) believed to (be dating|have), hate train,
        (quarrel|feud|discord|tension|fight|beef)s? (between|with) (the )?(cast|co stars?|actor|actress|writer|
        director|lead|two|production)*, (is|are|was|were|been|being|long) rumou?red, rumou?r(s)? (of|about|that|
        surrounding|regarding|spread|swirl|are|were|have|had|is|was|has|mill|began|about|on|between|circulat)*, (with|
        amid|over|by|the|these|those|any|false|online|such) rumou?rs?, alleged*, allegation*, netizens? (claim|
        speculat|suspect|accus|believe|allege|question|who found|dug|criticis|criticiz|only want|point)*, (fans|
        viewers|users|people|many|internet|media|netizens) (to )?(speculat|suspect|accus)*, insiders?, (source|
        someone|person|people|acquaintance|official|producer)s? (close to|familiar with|in the know), anonymous (post|
        poster|user|source|online|netizen|claim|tip|account)*, unnamed source*, (word|gossip|whispers?) (is that|has
        it|going around), said to (be|have been) (dating|seeing|in a relationship|married|divorced|around .. won),
        speculation*, groundless, baseless, unfounded, (not|no|isn't|aren't) (true|truth to it), no truth (to|in),
        untrue, false (rumou?rs?|information|claims?|reports?), (spread|circulat)* .. (online|rumou?rs?|gossip|
        communities|community), den(y|ied|ies|ying) (the |any |all |these |those |such |both )?(report|rumou?r|claim|
        accusation|allegation|suspicion|charge|news|relationship|involvement)s?, refut*, debunk*, dispel*, accusers?,
        (public|official|handwritten|written|belated|sincere) (letter of )?apolog*, (issued|posted|released|shared|
        uploaded) .. apolog*, apology (letter|statement), apologi[sz]ed (for causing|over|to the public|to fans),
        cancel culture, (past|old) (remarks|posts|controvers|actions|behaviou?r), resurfaced, fake news,
        sparked .. (rumou?rs?|controversy|speculation|debate|suspicion), fuel* .. (speculation|rumou?rs?), historical
        distortion, distort* .. history, dispatch (report|reveal|releas|published)*, step* down .. (controvers|
        allegation|scandal|case|health|following|after|amid)*, (dropped|removed|cut|edited|written|axed|out) (from|out
        of|of) .. (after|following|over|amid|as|due), embroiled in, mired in, under fire, personal reasons, (private|
        personal) (matter|issue)s?, caught up in, called it fiction, (cold|mixed) public opinion, rumou?red, rumou?rs,
        purported*, (some|many|others|several|fans|netizens|viewers|users) (have |had |are |were |also )?(claim|alleg|
        suspect|speculat|insist)*, online (chatter|gossip|speculation), (check|checking|checked|confirm|confirming|
        verify|verifying) (it |this )?with (him|her|them|the (actor|actress|artist|star|singer)s?)
        """,
        open="""
        can't stand (each other|him|her), hate each other, loathe*, caused (criticism|a fuss|an uproar|outrage|
        controversy), set off (a frenzy|rumou?rs?|speculation), (unclear|unknown) (why|whether) (he|she|the actor|
        they), (he|she) (was|were) fired, was fired, got fired, fallout, fell out (with|over), falling out,
        tension(s)? (on|between|with|among), cold war (on|between), (row|spat) (with|between|over), uncomfortable (on|
        with), walked off the set, storm(ed)? off, difficult to work with, (angry|upset) (at|with|over) (the|his|her)
        (director|writer|network|agency|production), suspects? that, made up story, lies about, viral post, went viral
        for, defended (himself|herself), hinted at (a|their|her|his) (relationship|marriage|romance|breakup), get
        along, got along, not on (good|speaking) terms, (false|malicious) (rumou?r|accusation|post)*, whisper(s|ed)
        (about|of), tipped off, tip off, exposed, (past|dark) history, bullied, criticised for, criticized for,
        rumou?r*, scandal*, controvers(y|ies|ial), gossip*, tabloid*, accus(e|ed|es|ing|ation|ations), suspicion*,
        whistle ?blow*, backlash, outcry, uproar, denied, boycott*, hearsay, unconfirmed, tight lipped, exposed? by,
        slander*, linked (to|with) (her|him|each) .. (press|media|articles?), criticism (for|over|
        of) (his|her|their), bashed, bashing, condemn*, (fans|netizens|viewers|people|many) .. (convinced|suspicious),
        no comment, (declin|refus)* to comment, industry gossip, (neither|nor) .. (comment|respond|confirm)*,
        conspiracy theor*, (drew|drawn|draws|facing|faced|sparked|sparking) .. (criticism|backlash|controvers|
        outrage)*, nothing to (say|add) (about|on), (about|on) th(e|is) (private )?matter, (there is|there was|there
        were|there's) (a |some )?(whisper|gossip|talk|chatter|speculation)*, (users|netizens|fans|people|viewers|
        readers|internet users|many|some) (\\w+ )?(believe|think|suspect|wonder|guess|insist|question|assume)(ed|s)?
        (that|the|he|she|they|it|whether|if)?, has been learned that, it (has )?emerged that, (was|were|been|be)
        replaced (because|over|after|due|following), false name, fake account, (actor|actress|star|singer|idol|
        celebrity) [abcklhyps], political (views?|stance|leaning)*, (set|setting) the record, hints? (at|of|that),
        (is|was) a whisper, whispers (about|of|that), (actor|actress|star|person|man|woman|idol) in question, (story|
        report|claim|talk) .. nonsense, because of (his|her) politics, apologi* .. (letter|statement|instagram|fan
        cafe|victims?|classmates?|public|fans|viewers|past|inconvenience|trouble|concern)
        """,
        faint="""
        critici*, blam(e|ed|es|ing), supposedly, anonymous, exposed, frenzy, uproar, furore, clarified (that|the), no
        special meaning, set up, (hasn't|haven't|not) (commented|responded), (been|was|were) set up, claim(s|ed|ing)?,
        demanded that, rumou?r*, gossip, claims?, denied, controvers*, scandal*, accus*
        """,
    ),
)

AFTERMATH = """
couple, lovers?, relationships?, single, soulmate*, close friends, bride, groom,
wedding*, proposal, proposed, anniversary, vows, married couple, baby, babies, child(?! (actor|actress|star)),
children, kids, twins, (my|our|his|her|their) (own |late |younger |older |elder )?(family|father|mother|mom|mum|
dad|parents?|brothers?|sisters?|sons?|daughters?|siblings?|uncle|aunt|cousin|grandmother|grandfather), wires?,
wounds?, shock, fell, crash, exhausted, emergency room, stress, loss, tribute,
die, law, charges?, victims?, stole, stolen, robb*, drugs?, alcohol, drinking,
drunk, smoking, money, fees?, salary, investment, exclusive contract*, contracts?, reportedly, said to,
apparently, media, criticism, apolog*, statement*, agency, agencies, label, management, no comment, (declin|
refus)* to comment, confirm*, den(y|ied|ies|ying), clarif*, respon*, claim*, incident, the matter, this matter,
dispute, the case, (the|her|his|another|online|viral|those|that) (post|posts|photo|photos|picture|image|images|
article|articles|headline), upload*, delet*, the (couple|victim|accuser|poster), the two (are|were|had|
met|also|actors|stars), each other, legal, lawyer*, attorney, law firm, complaint*, amount, billion, million won,
receipts, contract, withdr*, step(ped|ping|s)? (down|back), depart*, hiatus, resum*, back (at|to) (work|
filming), recover*, rest, resting, treat*, doctors?, pain, swelling, condition, worr*, concern*, hurt*, wish,
pray(ing)? for, heartbroken, sadness, sorry, regret*, reflect*, responsib*, trust, truth*, false, misunderstand*,
netizens?, the public, reactions?, online communit*, dispatch, evidence, proof, testif*, testimon*,
witness(ed)? (the|him|her|it), accus*, victim*, punish*, daughter, son, parents, husband, wife, ceremony, bless*,
congratulat(ed|ions|e), privacy, private, silence, letter, handwritten, bab(y|ies), colleagues, a friend,
close friends, turned out, forgive*, unclear, informant*, verif*, facts, humiliat*, slapp*, afraid, harm*,
public eye, inactive, self restraint, deeply, no knowledge, unaware, first time for, okay, better now,
on set safety, safety, since then they, who will pay
"""
"""Words with which a sentence goes on about the matter of the one before."""
