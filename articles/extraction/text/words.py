"""English words that look like names, and words that tell what a name beside them is."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of `text`, as a set."""
    return frozenset(text.split())


COMMON = words(
    """
a about above according across actor actors actress additionally after afterward afterwards again against ago
all almost alone along already also although always am amid among an and another any anyone anything apparently
are around as ask asked asks at away back be because been before began behind being below besides best better
between both but by called came can cast come comes coming could critics dark day days despite did director do
does done down drama due during each earlier early either else elsewhere end ended even eventually ever every
everyone everything fan fans far few film final finally find first following for former fortunately four from
fun further gave get gets give go goes going gone good got great had half has have having he hear held hence her
here hers herself high him himself his how however i if in indeed initially inside instead interestingly into is
it its itself just keep kept king know known last late later latest lead least leave left less let lets life
like likes likewise little long look love low luckily made main make makes making man many may me mean meanwhile
men might mine moon more moreover most much must my near netizens never nevertheless new news next nice night no
none nor not notably nothing now of off on once one only onto or originally other others our out over own pan
part people perhaps please plus previously queen ran rather ready real recently run said same saw say says scene
see seen set she should show similarly since sing singer so some someone something son song soon star stay still
stop story such sun surprisingly sweet take takes tan team ten than that the their them then there therefore
these they thing things this those though three through thus till time to today together tonight too top toward
trailer try two under unfortunately unlike until up upon us use very via video viewers war was watch way we week
well went were what when where whether which while who whole whom whose why will win with within without won
world would wow writer year years yes yesterday yet you young your yours
"""
)
"""Words that are no name by themselves, and may begin a sentence."""

CALENDAR = words(
    """
apr april aug august dec december feb february friday jan january jul july jun june kst mar march may monday nov
november oct october saturday sep sept september sunday thursday tuesday wednesday
mondays tuesdays wednesdays thursdays fridays saturdays sundays
"""
)
PLACES = words(
    """
america asia bangkok beijing busan china chungmuro daegu daejeon europe france gangnam gangwon germany gwangju
gyeonggi hollywood hong hongdae incheon india indonesia italy jakarta japan jeju kong korea london
malaysia manila myeongdong osaka paris philippines seoul shanghai singapore spain suwon taiwan thailand tokyo uk
ulsan us usa vietnam
"""
)
NATIONAL = words(
    """
american asian australian british canadian chinese danish filipino french german goryeo indian indonesian italian
japanese joseon korean malaysian mexican north russian south spanish swedish taiwanese thai turkish vietnamese western
"""
)

PLACE_NOUNS = words(
    """
river street station island mountain university hospital city hotel palace bridge tower district village avenue park
road school beach lake airport market group entertainment studio studios agency company awards award festival class
club kitchen
"""
)
"""Nouns that end the name of a place or company, never of a person."""

CALLED = words(
    """
actor actress singer rapper vocalist director screenwriter idol comedian singer-songwriter actor-singer singer-actor
"""
)
"""Trades after which a capitalised word is a name."""

FIGURES = words(
    """
    madam uncle aunt auntie queen king prince princess crown detective captain professor officer inspector lady lord
    teacher chef prosecutor lawyer attorney judge nurse doctor dr grandma grandpa minister general emperor empress mr
    mrs ms miss father chairman president team manager secretary agent
    """
)
"""Ranks and kinship that stand before a character's name."""

ORGANISATIONS = words(
    """
hospital school university college station awards award festival entertainment agency studio studios company group
airport hotel museum police village city district island palace river korea press daily news magazine times media
"""
)
"""Nouns that end the name of an organisation, seldom a title."""


def _by_word(groups: dict[str, str]) -> dict[str, str]:
    return {word: group for group, words in groups.items() for word in words.split()}


WORKS = _by_word(
    {
        "drama": "drama dramas k-drama k-dramas kdrama kdramas series sitcom thriller rom-com romcom melodrama sageuk"
        " show miniseries mini-series original",
        "film": "film films movie movies blockbuster",
        "variety": "variety",
        "webtoon": "webtoon webtoons manhwa webcomic comic",
        "novel": "novel novels book",
        "other": "musical play album magazine podcast manga",
    }
)
"""Nouns for a kind of work, as they stand right before or after a title."""

WORK_PHRASES = (
    (r"[Ww]eb ?novels?", "novel"),
    (r"[Ww]eb ?toons?|[Ww]eb ?comics?|[Mm]anhwa", "webtoon"),
    (r"[Ww]eb[- ]?(?:[Dd]rama|series)", "web"),
    (
        r"(?:[Vv]ariety|[Rr]eality|[Tt]alk|game|music|cooking|quiz|audition|travel|entertainment|survival|radio"
        r"|dating)(?: variety| reality| survival)* (?:shows?|programs?|programmes?|series)",
        "variety",
    ),
    (
        r"YouTube (?:shows?|series)|(?:[Vv]ariety|entertainment|reality) ?(?:programs?|shows?)?"
        r"|(?:TV |television )?program(?:me)?s?|documentary",
        "variety",
    ),
    (
        r"(?:short |feature |action |horror |indie |independent )?(?:[Ff]ilms?|[Mm]ovies?|flicks?)|blockbuster|feature"
        r"|animation",
        "film",
    ),
    (r"novels?|books?", "novel"),
    (r"musicals?|(?<=the )play|(?<=a )play|stage plays?|albums?|magazines?|podcasts?|manga|comics?|games?", "other"),
    (
        r"(?:[Kk]-?|TV |tv |television |mini-?|medical |legal |historical )?(?:[Dd]ramas?|[Ss]eries|shows?"
        r"|sitcoms?|thrillers?|rom-?coms?|melodramas?|sageuks?|miniseries|weekenders?|serials?|anthology)"
        r"(?: series| original)?",
        "drama",
    ),
)
"""Patterns of such nouns with what goes before them, the more telling first."""

TRADES = _by_word(
    {
        "actor": "actor actress actors actresses star stars lead leads co-star co-stars heartthrob",
        "director": "director directors pd filmmaker",
        "writer": "writer screenwriter scriptwriter writers author",
        "singer": "singer rapper vocalist singer-songwriter soloist",
        "host": "host mc emcee comedian",
        "reporter": "reporter",
        "other": "critic producer ceo",
    }
)
"""Nouns for what a person does, as they stand right before a name."""
SPEECH = (
    r"said|says|say|saying|added|adds|adding|revealed|reveals|revealing|shared|shares|sharing"
    r"|explained|explains|explaining|confessed|confesses"
    r"|told|tells|tell|stated|states|stating|recalled|recalls|recalling|expressed|expresses"
    r"|expressing|admitted|admits|joked|jokes|joking|noted|notes|remarked|remarks"
    r"|commented|comments|replied|replies|answered|answers|mentioned|mentions|continued"
    r"|continues|laughed|laughs|asked|asks|asking|exclaimed|exclaims"
    r"|responded|responds|teased|teases|whispered|whispers|described|describes|describing"
    r"|groaned|groans|pleaded|pleads|begged|begs|praised|praises|complained|complains|quipped"
    r"|quips"
    r"|emphasized|emphasised|insisted|wrote|writes|concluded|remembered|commented|thanked"
    r"|shouted|shouts|cried|cries|muttered|mutters|screamed|gushed|gushes|boasted|sighed|sighs"
    r"|pointed out|returned the favou?r|opened up|talked about"
)
