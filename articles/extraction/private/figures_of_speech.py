"""Turns of phrase whose words are those of injury, crime or love and which tell of none."""

from __future__ import annotations

_TALE = "(script|character|role|part|story|drama|series|show|song|project|webtoon|scene|novel|genre)"
_HOME = "(family|families|sisters?|brothers?|siblings|couple|mother|father|mom|dad|daughter|son|wife|husband|lovers?)"
FIGURES = rf"""
(died?|dying|dead) (laughing|of (laughter|embarrassment|shame|shyness|curiosity|boredom)), dying (to|for),
dead (serious|silent|tired|ringer|end|on), drop dead, over (his|her|my) dead body, drowned rats?,
kill(s|ed|ing)? (it|time|two birds|the mood), kill(s|ed|ing)? (the|this|that) {_TALE},
(break|broke|breaks|breaking|broken) (a leg|the ice|the silence|the fourth wall|the internet),
(break|broke|breaks|breaking|broken|shatter|shattered|set) (the|its|his|her|their|a|another|all) (\w+ )?(\w+
)?records?,
hearts? (broke|breaks|skipped|stopped|hurts?|ached|aches), bleeding heart, wounded pride, pain in the,
(broke|breaks|breaking|stole|stolen|steals?|stealing) (\w+ )?(\w+'?s? )?hearts?,
(stole|steals?|stealing|stolen) (the|every|this|that|each) (show|scene|spotlight|limelight|episode),
hit(s|ting)? (a|an|the|its|new|all) (\w+ )?(high|highs|low|jackpot|mark|peak|note|screens?|airwaves|target),
(like|becoming|became|as) (an?|one|his|her|my|our)? ?(big |real |close |second |happy |old |married |little )*{_HOME},
(second|one big|big) family, work (wife|husband), (felt|feels?|feeling|so|bit|little|really) guilty,
guilty pleasures?, (sick|tired) of, fever (pitch|dream), crash (course|landing), no (accident|coincidence) that,
(by|happy|happier|was an|an|pure) accident(?! (on|during|in|left|that|at)), addict(ed|ive) to (the|this|it),
(short|long|final|my|our|the) verdict(?! (in|of|on|against)),
limp(s|ed|ing)? (to|along|toward|over) (the|its|in|with|at), in love with (the|this|his|her|my|that) {_TALE},
(fell|fall|falling|fallen) for (the|this|his|her|my|that) {_TALE}, married to (his|her|the) (work|job),
suffer(s|ed|ing)? from (low|poor|sluggish|weak|declining) (ratings|viewership|writing|pacing|reviews),
court (lady|ladies|maid|intrigue|physician|painter|official)s?, (tennis|food|basketball) court, lunch breaks?,
(his|her|their|new|perfect|former|dance|business|scene|acting|investigation|detective) partners?(?! of),
hurt by, hurt (nobody|no one), (got|get|gets|getting) along (well|great|fine|so|really|like|from), fell in love with
the (\w+ )?(couple|characters?|actors?|leads?|two|pair), married to (detail|details|
perfection), died (once|twice|two times|three times|many times|several times), leaked (script|ending|trailer|episode|
stills?|
poster)s?,
(script|ending|spoilers?|plot|trailer|episode|footage|poster|stills?|photos from the set) (was|were|got|had been)
leaked,
(first|true|one sided|unrequited) love, love lines?, love triangles?
"""
