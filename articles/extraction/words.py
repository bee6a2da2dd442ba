"""English words that look like names, and words that tell what a name beside them is."""

from __future__ import annotations

_COMMON = ["a", "about", "above", "across", "after", "again", "against", "ago", "all", "almost", "alone", "along", "already", "also", "although", "always", "am", "amid", "among", "an", "and", "another", "any", "anyone", "anything", "are", "around", "as", "ask", "asked", "asks", "at", "away", "back", "be", "because", "been", "before", "began", "behind", "being", "below", "best", "better", "between", "both", "but", "by", "called", "came", "can", "cast", "come", "comes", "coming", "could", "dark", "day", "days", "despite", "did", "do", "does", "done", "down", "drama", "due", "during", "each", "earlier", "early", "either", "else", "end", "ended", "even", "ever", "every", "everyone", "everything", "fan", "fans", "far", "few", "film", "final", "finally", "find", "first", "following", "for", "former", "four", "from", "fun", "further", "gave", "get", "gets", "give", "go", "goes", "going", "gone", "good", "got", "great", "had", "half", "has", "have", "having", "he", "hear", "held", "her", "here", "hers", "herself", "high", "him", "himself", "his", "how", "however", "i", "if", "in", "indeed", "initially", "inside", "instead", "into", "is", "it", "its", "itself", "just", "keep", "kept", "king", "know", "known", "last", "late", "later", "latest", "lead", "least", "leave", "left", "less", "let", "lets", "life", "like", "likes", "little", "long", "look", "love", "low", "made", "main", "make", "makes", "making", "man", "many", "may", "me", "mean", "meanwhile", "men", "might", "mine", "moon", "more", "moreover", "most", "much", "must", "my", "near", "never", "new", "news", "next", "nice", "night", "no", "none", "nor", "not", "nothing", "now", "of", "off", "on", "once", "one", "only", "onto", "or", "other", "others", "our", "out", "over", "own", "pan", "part", "people", "perhaps", "please", "plus", "queen", "ran", "rather", "ready", "real", "recently", "run", "said", "same", "saw", "say", "says", "scene", "see", "seen", "set", "she", "should", "show", "since", "sing", "so", "some", "someone", "something", "son", "song", "soon", "star", "stay", "still", "stop", "story", "such", "sun", "sweet", "take", "takes", "tan", "team", "ten", "than", "that", "the", "their", "them", "then", "there", "these", "they", "thing", "things", "this", "those", "though", "three", "through", "thus", "till", "time", "to", "today", "together", "tonight", "too", "top", "toward", "trailer", "try", "two", "under", "unlike", "until", "up", "upon", "us", "use", "very", "via", "video", "war", "was", "watch", "way", "we", "week", "well", "went", "were", "what", "when", "where", "whether", "which", "while", "who", "whole", "whom", "whose", "why", "will", "win", "with", "within", "without", "won", "world", "would", "wow", "year", "years", "yes", "yesterday", "yet", "you", "young", "your", "yours", "additionally", "according", "apparently", "afterwards", "afterward", "besides", "elsewhere", "hence", "later", "likewise", "nevertheless", "similarly", "still", "therefore", "unfortunately", "fortunately", "luckily", "surprisingly", "interestingly", "notably", "previously", "originally", "eventually", "previously", "viewers", "netizens", "critics", "actor", "actress", "director", "singer", "writer", "actors"]
COMMON = frozenset(_COMMON)
"""Words that are no name by themselves, and may begin a sentence."""

CALENDAR = frozenset(
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "kst"]
)
PLACES = frozenset(
    ["korea", "seoul", "busan", "incheon", "jeju", "daegu", "daejeon", "gwangju", "ulsan", "suwon", "gyeonggi", "gangwon", "gangnam", "hongdae", "itaewon", "myeongdong", "japan", "tokyo", "osaka", "china", "beijing", "shanghai", "hong", "kong", "taiwan", "thailand", "bangkok", "vietnam", "philippines", "manila", "singapore", "malaysia", "indonesia", "jakarta", "india", "america", "usa", "us", "uk", "london", "paris", "france", "italy", "spain", "germany", "asia", "europe", "hollywood", "chungmuro"]
)
NATIONAL = frozenset(["korean", "south", "north", "japanese", "chinese", "american", "british", "thai", "french", "italian", "german", "asian", "western", "joseon", "goryeo"])

WORKS = {
    "drama": "drama", "dramas": "drama", "k-drama": "drama", "k-dramas": "drama", "kdrama": "drama", "kdramas": "drama",
    "series": "drama", "sitcom": "drama", "thriller": "drama", "rom-com": "drama", "romcom": "drama", "melodrama": "drama",
    "sageuk": "drama", "show": "drama", "miniseries": "drama", "mini-series": "drama", "original": "drama",
    "film": "film", "films": "film", "movie": "film", "movies": "film", "blockbuster": "film",
    "variety": "variety", "webtoon": "webtoon", "webtoons": "webtoon", "manhwa": "webtoon", "webcomic": "webtoon",
    "comic": "webtoon", "novel": "novel", "novels": "novel", "book": "novel", "musical": "other", "play": "other",
    "album": "other", "magazine": "other", "podcast": "other", "manga": "other",
}  # fmt: skip
"""Nouns for a kind of work, as they stand right before or after a title."""

WORK_PHRASES = (
    (r"web ?novels?", "novel"), (r"web ?toons?|web ?comics?|manhwa", "webtoon"), (r"web[- ]?(?:drama|series)", "web"),
    (r"(?:variety|reality|talk|game|music|cooking|quiz|audition|travel|entertainment|survival|dating)(?: variety| reality| survival)* (?:shows?|programs?|programmes?|series)", "variety"),
    (r"(?:variety|entertainment) ?(?:programs?|shows?)?", "variety"),
    (r"(?:short |feature |action |horror |indie |independent )?(?:films?|movies?)|blockbuster", "film"),
    (r"novels?|books?", "novel"), (r"musicals?|plays?|albums?|magazines?|podcasts?|manga|games?", "other"),
    (r"(?:k-?|tv |television |mini-?|medical |legal |historical )?(?:dramas?|series|shows?|sitcoms?|thrillers?|rom-?coms?|melodramas?|sageuks?|miniseries)(?: series| original)?", "drama"),
)  # fmt: skip

TRADES = {
    "actor": "actor", "actress": "actor", "actors": "actor", "actresses": "actor", "star": "actor", "stars": "actor",
    "lead": "actor", "leads": "actor", "co-star": "actor", "co-stars": "actor", "heartthrob": "actor",
    "director": "director", "directors": "director", "pd": "director", "filmmaker": "director",
    "writer": "writer", "screenwriter": "writer", "scriptwriter": "writer", "writers": "writer", "author": "writer",
    "singer": "singer", "rapper": "singer", "vocalist": "singer", "singer-songwriter": "singer", "soloist": "singer",
    "host": "host", "mc": "host", "emcee": "host", "comedian": "host", "reporter": "reporter", "critic": "other",
    "producer": "other", "ceo": "other",
}  # fmt: skip
"""Nouns for what a person does, as they stand right before a name."""
SPEECH = (
    r"said|says|say|saying|added|adds|adding|revealed|reveals|revealing|shared|shares|sharing|explained|explains|explaining|confessed|confesses"
    r"|told|tells|tell|stated|states|stating|recalled|recalls|recalling|expressed|expresses|expressing|admitted|admits|joked|jokes|joking|noted|notes|remarked|remarks"
    r"|commented|comments|replied|replies|answered|answers|mentioned|mentions|continued|continues|laughed|laughs|asked|asks|asking|exclaimed|exclaims"
    r"|responded|responds|teased|teases|whispered|whispers|described|describes|describing|groaned|groans|pleaded|pleads|begged|begs|praised|praises|complained|complains|quipped|quips"
    r"|emphasized|emphasised|insisted|wrote|writes|concluded|remembered|commented|thanked|shouted|shouts|cried|cries|muttered|mutters|screamed|gushed|gushes|boasted|sighed|sighs|pointed out|returned the favou?r|opened up|talked about"
)
