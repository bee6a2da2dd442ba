"""English words that are built like a Korean given name ("name", "winter"), of the kind that headlines and titles
write with a capital."""

from __future__ import annotations

from articles.extraction.text.words import words

LIKE_GIVEN_NAMES = words(
    """
abide able aborted abroad absence abuse acting adapted adapter added adding adhere adjusted adjusting admin admit
admitted aged ages agree agreed agrees ahead aired airing album alcohol alias alleged alleging allow allowed
allowing aloud also altar alter altered alum amended ancestor anchor angle angles angular animal anime announce
announced announces annoyed annoying anon answer answered apologizes appeal appear appeared appearing appended
appending apron area areas arena argued arguing arise arises arising arrow ascii aside asking asleep assassin
asserted assigned assigning assume assumed assumes assuming atlas attached attaching author auto await awaited aware
backpack backup badge balanced balancer ballad banner barber bare barrier base based bases basis beacon beam bear
beat became become becomes becoming beer bees begged begging begin beginning begun belong belonging benched beside
beta biased bigger billion binding binge biting boarding boat bodies boiler bone bones bonnet book booked boom
border bored borrowed bother bottom bounded bounding bowed bowing bride bubble bucket budget building bullied burial
buried burned burning burying butcher button buying cabbage cable cache cached caches caching cake cakes calendar
callable caller calling calmer cameo cameoed camera cameras cancelled cannot capable capital captain caption capture
captured captures capturing care cares carpet carried carries carrot carrying case cased cases casting catalog
catches catching cathedral causal cause caused causes causing cease ceiling census center certain chain chained
chair challenge champion chance chances change changed changes changing channel chaos charge charged charges
charming chase chased chasing cheaper checked checker checking checksum chewing chicken chili choice choices choose
chooses choosing chose chosen chunked cinema cinemas cipher circuit circular circus cited cites coal coastal coat
code coded codes coding coerce coerced coin colder collapsed collapses collar college collider colon color colored
coloring combine combined combines combining comeback coming comma commas commence commented commenter commit common
commuter compare compared compares comparing compat compete compile compiled compiler compiles compiling compose
composed compute computed computer computes computing concerned concise consented consider console consume consumed
consumes consuming contain contained container cooked cookie cookies cooking cope copied copier copies copying core
corner corridor costume cotton counselor counted counter counting couple coupled coupling courage course courted
courteous cousin cube cubes cultural culture cure cured curious curse cursor curtain custom customer damage damages
dance danger dangerous dangling dared dashes data date dated dates dating dead deal dealer dealing dear debug
debugged debugger debugging debut debuted decades decide decided decides deciding decimal decode decoded decoder
decodes decoding deem deemed deep deeper degree degrees delayed delete deleted deleting delta demo demon denial
denied denote denoted denotes denoting dense denying depending designed designer desired despite destined detached
detail detailed diagram dial died dies diet digging digit digital dinner dipped disable disabled disallow disaster
discarded discussed disguises dishes disorder dispose dispute disputes distance distances disused domain donated
doomed door dotted double doubles doubling dual dubbed duel dying earned ease easier easy eating echo edge edges
edit editing eerie elapsed elite ellipsis email embed embedded embedding emit emitted empire enable enabled enables
encode encoded encoder encodes encoding encounter endian ending endorse enemy engine engineer engines enhanced
ensure ensures ensuring entangled enter entered entering entire entitled epsilon error escape escaped escapes
escaping eyebrow eyeing eyes filming future gain gale game gamma garage garbage gate gates gather gathered geese
gender general generous genuine getting ginger goal goblin golden goodbye goodbyes goose gorgeous guessed guesses
guessing guested guide guided guido guitar hair haircut hairline hairpin halted handed hanging happen happened
happening harbour harder hardware hashed hashes hashing hate hated haunted head header heading headline headman
headset healing heap hearing heartbreak heat heated heater heel heels heir hello helmed helper helping heon herein
hereto hereunder hero heroes heroine heroines hiatus hidden hide hides hiding higher hinted hinting hire hired
hitmaker hitting holder holding hole home homes homework honest honor hood hook hooked hope hoped hoping hopping
horror horse hospital hostage hosted hostile hotel hotline hour house housewife huge hugging human hurried husband
idea ideal ideas idiom idol ignore ignored ignores ignoring illegal image images imaging imported importer importing
impose imposed inched incoming incur incurred indented indenting indices indie induce induced induces inherit
injured inline inout input insane inserted inserting inside insider insisted insisting integer integral intended
intending intern internal internet iron issue issued issues item jacket jammed janitor jealous join joined joining
joke joked jokes joking journey judge judged judo juice juliet jumped jumper jumping justice keeper keeping keyed
kidnapped killed killer kilos kimbap kimchi kingdom kissed kisses kissing kitchen label labeled labeling labelled
labor lacing ladder ladies laid lake landed landing laptop large larger lasted latter lattice laughed laughing
launches launching lawsuit lawyer layer layout leader leading lean leaned leap learn learned learning legal letter
liable liar licence licenced license licensed licensee licensees licenses licensing licensor licked licking lies
liked limit limited limiting line linear lined lines lineup lingering linked linker linking listed listen listened
listener listing literal load loaded loader loading loan local locate located locked logged logger logging logical
login logo logos lone longer looked looking lookout lookup loop loopback loose lose loses losing losses loud lovely
lover lovers lower luggage machine machines magic magical maid mail mailing maintain major maker makeup male manage
managed manager manages manga manner mansion manual mapped mapping marathon marched margin marine marked marker
market marking markup marriage married marries marrying martial master matched matcher matches matching matrices
matter meal meaning meantime measure measured measures measuring meat media median medical medium meet meeting
melody melon member meme memoir mental mention mentor mere merge merged merging message messages meter method
midnight migrate million mine mini minimal minimum minor minus minute minutes mirror missed misses missing mission
mistake mistook mocked mode model modeled modern modes modular module modules modulus monitor mood moonlight
moonshine moral morning mother mountain mounted mouse mouthing movie multi multiple murderer museum musical mustache
mutable mutate mutated mutates mutating mute mutter mutual mystery nailed name named names naming napkin narrow
narrowing nation natural nature need needed needing needle neither nephew nested nesting network nevertheless
newcomer newer newline newlines nicer nickname niece nine nineteen noir noise noodle noodles noon normal nose
notable note noted notes notice noticed notices notion noun nowhere number numbered numbering numeral nurse obtain
obtained obtaining older omit omitted omitting omnibus ones ongoing onion online open opened opener opening opposed
optical optimal optimum option orbit order ordered ordering ordinal origin outcome outcomes outdated outdoor outer
outgoing outlet outline outlined output outside owes owned owner ownership package packages packaging packed padded
padding page pager pages paging paid painting pair paired pairing palace paper parallel parking parries parse parsed
parser parses parsing parted partial parties passed passenger passes passing passion paste patched patches patted
pattern patting pause paused peak peaked peek peeled peeling peep peer peering pending penned penthouse pepper
period permed permit permitted persimmon persisted person personal pertain piano picked picking pickle pickled
pickles pickling pickup piece pieces pier pile piled pipe piped pipes poet pointed pointer pointing poisoner
poisoning police polling pool poor popped popular portable porting portion pose poses possesses possible poster
posting potato potatoes pouring power pretender psycho published publisher pucker pulled pulling pulse punched
purchased pure purpose purposes pursue pushed pushes pushing putting queen race racing radio radius railing rain
raincoat raise raised raises raising ramen random range ranges ranking rapper rare rate rating ratio ratios
reachable reached reaches reaching read readable reader readies reading readline reaper reason recalled recap
rechecked recipe reckoning recorded recorder recording recurse redo reduce reduced reduces reed reel regarding
region register regretted regular rehearsal rehearse rehearsed relabel relate related relating release released
releases releasing relied relies reload relying remain remainder remained remaining remake remarked remember remote
rename renamed renaming render rendered rendering renewing renowned rented repair repeat repeated repeating replace
replaced replaces replacing replaying reported reporter reporting reprises reraise rescue reset resetting reshoot
reshot resides resigning resource resources response responses resting restore restored restores resulting resume
retain retained retakes retired retires retried retries return returned returning reunion reunite reunited reunites
reusable reuse reused reusing rewired rewiring rewrite rewritten ribbon rice ride rider rides ridge ringing riot
rise rising road roar robbed robe robes role roles rolled rolling romance rookie room roommate roommates root rooted
rooting rope rose rotate rotated rounded rounding route routes routine routines routing rowboat royal rubber rude
ruin ruined rule ruled ruler rules ruling rumored rumour runner running runtime rural rushed sadder saga sageuk sake
sale salesman sane saving saying searched searches searching seasick seat seawater secret secure seed seeing seek
seekable seeking seem sees selling sender sending senior sense sensible sensing sentence sentenced sentences
sentinel serial series serious sermon session setting setup shadow shake shaking shallow shape shapes share shared
shares sharing shear sheet shelter shine shipped shocked shoe shoes shook shoot shooting shopping shore shorten
shorter shoulder shouted shouting showed showing sibling side sidekick sides sighed sigma signal signaling signed
signing silence silences similar sincere singing single singleton singular sister sisters sitcom site sites sitting
snowdrop soap soared sobbing sober social sole solid solo somehow somewhat soothing sorted sorting soulmates
soundtrack soup source sources stove street subdomain submit submitted subset subtitles sugar suggested suit
suitable suite summed summer summit sunset super superset supported suppose supposed sure surgeon surrender swapping
swear sweet switched switches switching swollen swore table tables tagged tail tailor tainted taken taking tale
talked talking tangle tape taped target tarot tasked taste tasting teacher teaches teahouse tear teased teaser
teasing tedious teenager telling telnet tempo temporal tennis tense terminal tested testing the tide tied tier ties
tiger tiles timed timeout timer times timing tire tired tiring tissues title titled titular token tomato tongue
tonnes took tool topped torches tore tortious total touched tougher tour touring towed towel tower trap trunk tune
tuner tunnel tunneling turncoat turned turning tutor twice unbounded uncanny unchanged uncommon undercover undo
unharmed union unit united unlocked unmatched unpack unpacked unpacking unpaid unseat unseen unset unsigned unsure
untouched unused unwanted unwilling upcoming update updated updates updating upload upper upside usable usage used
user uses using usual vagabond vampire venom virus voice wait waited waiter waiting wake wakes walked walking
wandered wanted wanting warmed warmer warned warning warrantee washed washes washing waste watched watches watching
water weak weaken wearing website webtoon wedding weekender weep welcome whisper wide wider wiki willing window
winner winter wipe wipes wire wires wished wishes wishing witch woman women wonder wondered wondering wooden wording
wore worked worker working workshop worried worse yanked yelled yelling yellow yielded yielding younger
"""
)
