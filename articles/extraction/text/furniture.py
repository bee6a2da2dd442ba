"""Lines that belong to a web page and not to the article on it: share buttons, counters, link lists, captions."""

from __future__ import annotations

import re


def _whole(*lines: str) -> re.Pattern[str]:
    """A pattern for a whole line that is one of `lines`, whatever its case and the signs around it."""
    return re.compile(rf"^\W*(?:{'|'.join(lines)})\W*$", re.IGNORECASE)


_PLACES_TO_SHARE = (
    r"(?:share|tweet|pin|pin it|email|print|facebook|twitter|x|whatsapp|telegram|pinterest|reddit|linkedin|tumblr|line"
    r"|copy link|copy|link|follow|like|save|bookmark|instagram|threads|kakao ?talk|messenger|flipboard"
    r"|subscribe|google news)"
)
_COUNTED = (
    r"(?:points?|shares?|comments?|likes?|views?|votes?|reactions?|claps?|retweets?"
    r"|love|wow|sad|angry|haha|lol|omg|min(?:ute)?s? read)"
)
_PICTURE = r"(?:photos?|images?|pictures?|pics?|video|featured image|screen ?(?:shot|grab)|stills?|poster|graphic)"

_WIDGET = _whole(
    # votes, ratings, comments
    r"(?:leave|cast|add) your (?:vote|rating|comment|reply).*",
    r"(?:leave|post|write|add) a (?:comment|reply).*",
    rf"(?:[\d.,]+[km]?\s*{_COUNTED}\W*)+",
    r"(?:no|be the first to) comments?.*",
    r"comments?\W*(?:\(?\d+\)?)?|\d+ (?:thoughts?|responses?|replies|comments) (?:on|to) .*",
    r"join the (?:discussion|conversation)",
    r"(?:up ?vote|down ?vote)(?:\W+(?:up|down) ?vote)*",
    r"what is your reaction.*",
    r"how does this .{0,60}make you feel.*",
    r"how do you feel about this.*",
    r"rate this (?:post|article|story)",
    # navigation
    r"(?:show|load|see|view|read|click for) (?:more|less|all|full (?:story|article))"
    r"(?: (?:posts|articles|stories|news|comments))?",
    r"back to (?:the )?top(?: button)?|scroll to top|skip to (?:main )?content|menu|home|search",
    r"home\s*[>»/].*|loading.{0,20}|(?:about|contact) us",
    r"(?:previous|next)(?: (?:article|post|story))?(?:\s*[:»«].*)?",
    # accounts and collections
    r"(?:add|save) to (?:your )?(?:collection|favou?rites|list|bookmarks?)|no collections",
    r"here you'll find all collections.*",
    r"log in (?:to|with).*|sign (?:up|in)(?: (?:for|to|now)\b.*)?",
    r"(?:save|remember) my name.*|your e-?mail address will not.*|notify me.*",
    # sharing
    rf"{_PLACES_TO_SHARE}(?:\W+(?:{_PLACES_TO_SHARE}|\d+))*",
    r"share (?:this|on|via|the|to)\b.{0,40}|like this",
    r"follow (?:us|me)\b.*|(?:please )?(?:like|subscribe) and .*",
    # newsletters, cookies, law, advertisement
    r"(?:subscribe|get) .{0,60}(?:newsletter|inbox|alerts?|updates|channel)\b.*",
    r"(?:sign up|join) .{0,60}(?:newsletter|mailing list|community)\b.*|enter your e-?mail.*",
    r"(?:by )?(?:we|this (?:site|website)) uses? cookies.*",
    r"(?:accept|reject|manage) (?:all )?(?:cookies|preferences|all)",
    r".{0,60}(?:privacy|cookie) policy|terms (?:of|and) .{0,30}",
    r"advertisements?(?:\s*[-–—:].*)?|ad|sponsored(?: (?:content|links?|post))?|promoted",
    r"(?:copyright|©|\(c\)).{0,120}|.{0,80}all rights reserved",
    # labels, credits of the page
    r"(?:tags?|tagged|topics?|categor(?:y|ies)|filed under|labels?|keywords)\s*(?::|\swith\b|\sin\b).*",
    r"listen to this (?:story|article)|download (?:our|the) app.*",
    r"updated? .{0,30}A-.*|(?:last )?updated\s+[A-Z]{2,4}\b.{0,20}",
    r"(?:last )?(?:updated|modified|published|posted)\W*(?:\w{2,4}\W*)?",
    r"(?:last )?updated?(?: on)?\W+[a-z]{3,9}\.? \d{1,2}",
    r"(?:edited|translated|compiled|reviewed) by .{1,60}",
    # embeds
    r"\[?(?:embedded|embed).{0,30}\]?|\[(?:video|image|photo|gallery|tweet|ad)s?\]",
    r"(?:open|view|watch|play) (?:this )?(?:post|photo|video|it|image|gallery) on \w+.{0,20}",
    r"(?:view|see) this post on .*|a post shared by .*",
    r"(?:most (?:popular|read|viewed)|trending|editor'?s? picks?|latest (?:news|posts|stories)"
    r"|popular (?:posts|now))(?: \w+)?",
)
_SINK = _whole(
    r"(?:related|recommended|suggested|similar|more|trending|popular|latest|recent|further|other)"
    r" (?:posts?|articles?|stories|news|reading|reads|videos?|topics|content|for you|from .{1,30})(?: .{0,20})?",
    r"you (?:may|might) (?:also )?(?:like|enjoy|be interested.*)",
    r"read (?:next|also|more)|up next|also read|see also|more on this.*",
    r"most (?:popular|read|viewed)|don'?t miss|trending(?: now)?",
)
_POINTER = _whole(
    r"(?:also read|read (?:also|more|next|this|on|full.*)|read|related|see also|more|must read|recommended|don'?t miss"
    r"|check (?:this )?out(?: also)?|next|previous(?:ly)?|you may also like|click here)\s*[:|»>→–—-]+.*",
    r"watch now|(?:click|tap) here\b.*",
)
_LEAD = re.compile(
    r"(?i)^\W*(?:also read|read (?:also|more|next)|related|see also|must read|recommended|don['’]t miss)\s*[:|»>]+\s*"
)
_WATCH = _whole(
    r"(?:watch|see|check out|view|take a look at|find|have a look at)\b.{0,160}\b(?:here|below|above)\s*[:!.↓]*",
    r".{0,40}\b(?:watch|check out|catch)\b.{0,160}:",
    r"(?:in the meantime|meanwhile)?,?\s*(?:you can )?(?:also )?(?:watch|check out|catch|binge|stream)\b.{0,160}"
    r"\bwith (?:english )?subtitles\b.{0,40}",
)
_TITLE = re.compile(r"[“\"][A-Z0-9][^”“\"\n]{1,60}[”“\"]|(?:^|(?<=[\s(]))[‘'][A-Z0-9][^‘\"\n]{1,60}?[’'](?!\w)")
_OF_WORK = re.compile(
    r"\b(?i:dramas?|k-?dramas?|series|thriller|rom-?com|melo|sageuk|romance|sitcom|comedy) [A-Z][\w’'-]+ [A-Z]\w"
    r"|[a-z] [A-Z][\w’'-]+(?: [\w’',-]+){1,6} (?i:ep(?:isode)?s?\.? \d|recap|review)\b"
    r"|^(?i:(?:premiere|finale) watch|drama hangout|open thread|reviews?|recaps?|first impressions?): "
    r"|\b(?:looks|cast|stars?|scenes?|role) (?:in|of|from) [A-Z][\w’'-]+ [\w’'-]+"
)
"""How a link names a work without marks: "legal thriller The Last Juror", "looks in Tin Roof"."""
_ARROW = re.compile(r"^\s*(?:>>|»|→|►|▶|➤|☞)")
_CREDIT_WORD = re.compile(rf"^[\W_]*(?:credits?|(?:top |main |featured )?{_PICTURE}|courtesy)\b", re.IGNORECASE)
_CREDIT = re.compile(
    rf"^[\W_]*(?:(?:top |main |featured )?{_PICTURE})?\s*(?:credits?|courtesy(?: of)?|by|via|source|from|©)?\s*"
    r"(?::|©|\||=|–|—|(?<=via)|(?<=courtesy of)|(?<=photo by))\s*(?P<who>.{1,80}?)[\W_]*$",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"^\W*(?:sources?|via|originally (?:published|posted) (?:by|on|at))\s*(?:\(\d\)\s*)?[:=]\s*(?P<who>.{1,200}?)\W*$",
    re.IGNORECASE,
)
_SOURCE_MARK = _whole(r"sources?\s*(?:\(\d+\)\s*)+")
_STILL = re.compile(
    r"^\W*(?:an? |the )?(?:behind-the-scenes |promotional |official )?"
    r"(?:scene|still|still cut|photo|picture|image|screenshot|screen ?grab|screencap|poster|snapshot|clip"
    r"|frame)s? (?:cut )?"
    r"(?:from|of|for|via)\b",
    re.IGNORECASE,
)
_HOST = re.compile(r"(?i)\b(?:youtube|instagram|twitter|facebook|weibo|naver|screen ?grab|x/)\b")
_ENDED = re.compile(r"[.!?…:;,][\"'”’)\]]*$")


def is_widget(line: str) -> bool:
    """A button, counter, notice or other line of the page around an article."""
    line = line.replace("’", "'")
    return len(line) <= 300 and (_WIDGET.match(line) or _SOURCE_MARK.match(line)) is not None


def opens_sink(line: str) -> bool:
    """The heading of a list of links; lines after it that are no prose are links."""
    return len(line) <= 80 and _SINK.match(line.replace("’", "'")) is not None


def is_pointer(line: str) -> bool:
    """A line that sends the reader to another page or to a video that is not in the text, and names no work."""
    plain = line.replace("’", "'")
    if _ARROW.match(line):
        return True
    points = _POINTER.match(plain) or _WATCH.match(plain)
    return len(line) <= 240 and points is not None and not names_work(line)


def without_pointer(line: str) -> str:
    """`line` without the words before its colon that only send to what it says: "Also read: Tin Roof review"."""
    return _LEAD.sub("", line, count=1)


def names_work(line: str) -> bool:
    """Whether a link tells which work it is about."""
    return _TITLE.search(line) is not None or _OF_WORK.search(line) is not None


def credit(line: str) -> str | None:
    """Whom a picture credit line names, or None where `line` is none."""
    if len(line) > 120 or not _CREDIT_WORD.match(line):
        return None
    match = _CREDIT.match(line)
    return match["who"].strip() if match else None


def source(line: str) -> str | None:
    """The outlet that a source line names, or None where `line` is none."""
    match = _SOURCE.match(line) if len(line) <= 240 else None
    return match["who"].strip() if match else None


def is_still(line: str) -> bool:
    """A picture caption of the kind "A still from …": no sentence, often with the place it was taken from."""
    return (
        len(line) <= 160 and _STILL.match(line) is not None and (not is_ended(line) or _HOST.search(line) is not None)
    )


def is_ended(line: str) -> bool:
    """Whether `line` ends as a sentence (or a line that leads to one) does."""
    return _ENDED.search(line) is not None
