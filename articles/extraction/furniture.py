"""Lines that belong to a web page and not to the article on it: share buttons, counters, link lists, captions."""

from __future__ import annotations

import re

_WIDGET = re.compile(
    r"""(?ix) ^ \W* (?:
      (?:leave|cast|add) \s your \s (?:vote|rating|comment|reply) .*
    | (?:leave|post|write|add) \s a \s (?:comment|reply) .*
    | (?:[\d.,]+ [km]? \s* (?:points?|shares?|comments?|likes?|views?|votes?|reactions?|claps?|retweets?|love|wow|sad
        |angry|haha|lol|omg|min(?:ute)?s? \s read) \W*)+
    | (?:no|be \s the \s first \s to) \s comments? .* | comments? \W* (?:\(?\d+\)?)? | join \s the \s (?:discussion|conversation)
    | (?:up ?vote|down ?vote) (?:\W+ (?:up|down) ?vote)*
    | what \s is \s your \s reaction .* | how \s does \s this .{0,60} make \s you \s feel .* | rate \s this \s (?:post|article|story) | how \s do \s you \s feel \s about \s this .*
    | (?:show|load|see|view|read|click \s for) \s (?:more|less|all|full \s (?:story|article)) (?:\s (?:posts|articles|stories|news|comments))?
    | back \s to \s (?:the \s)? top (?:\s button)? | scroll \s to \s top | skip \s to \s (?:main \s)? content | menu | home | search
    | (?:add|save) \s to \s (?:your \s)? (?:collection|favou?rites|list|bookmarks?) | no \s collections
    | here \s you'll \s find \s all \s collections .* | log \s in \s (?:to|with) .* | sign \s (?:up|in) (?:\s (?:for|to|now) \b .*)?
    | (?:share|tweet|pin|pin \s it|email|print|facebook|twitter|x|whatsapp|telegram|pinterest|reddit|linkedin|tumblr
        |line|copy \s link|copy|link|follow|like|save|bookmark|instagram|threads|kakao ?talk|messenger|flipboard
        |subscribe|google \s news)
        (?: \W+ (?:share|tweet|pin|pin \s it|email|print|facebook|twitter|x|whatsapp|telegram|pinterest|reddit|linkedin
        |tumblr|line|copy \s link|copy|link|follow|like|save|bookmark|instagram|threads|kakao ?talk|messenger
        |flipboard|subscribe|google \s news|\d+) )*
    | share \s (?:this|on|via|the|to) \b .{0,40} | like \s this | follow \s (?:us|me) \b .* | (?:please \s)? (?:like|subscribe) \s and \s .*
    | (?:subscribe|get) \s .{0,60} (?:newsletter|inbox|alerts?|updates|channel) \b .*
    | (?:sign \s up|join) \s .{0,60} (?:newsletter|mailing \s list|community) \b .* | enter \s your \s e-?mail .*
    | (?:by \s)? (?:we|this \s (?:site|website)) \s uses? \s cookies .* | (?:accept|reject|manage) \s (?:all \s)? (?:cookies|preferences|all)
    | .{0,60} (?:privacy|cookie) \s policy \W* | terms \s (?:of|and) \s .{0,30}
    | advertisement (?:s)? (?:\s* [-–—:] .*)? | ad | sponsored (?:\s (?:content|links?|post))? | promoted
    | (?:copyright|©|\(c\)) .{0,120} | .{0,80} all \s rights \s reserved \W*
    | (?:tags?|tagged|topics?|categor(?:y|ies)|filed \s under|labels?|keywords) \s* (?::|\s with\b|\s in\b) .*
    | listen \s to \s this \s (?:story|article) | loading .{0,20} | (?:previous|next) (?:\s (?:article|post|story))? (?:\s* [:»«] .*)?
    | updated? \s .{0,30} A- .* | (?:last \s)? (?:updated|modified|published|posted) \W* (?:\w{2,4} \W*)?
    | (?:last \s)? updated \s+ [A-Z]{2,4} \b .{0,20}
    | \[? (?:embedded|embed) .{0,30} \]? | \[ (?:video|image|photo|gallery|tweet|ad)s? \]
    | (?:save|remember) \s my \s name .* | your \s e-?mail \s address \s will \s not .* | notify \s me \s .*
    | (?:edited|translated|compiled|reviewed) \s by \s .{1,60} | (?:about|contact) \s us | home \s* [>»/] .*
    | (?:open|view|watch|play) \s (?:this \s)? (?:post|photo|video|it|image|gallery) \s on \s \w+ .{0,20}
    | (?:view|see) \s this \s post \s on \s .* | a \s post \s shared \s by \s .* | download \s (?:our|the) \s app .*
    | (?:most \s (?:popular|read|viewed)|trending|editor'?s? \s picks?|latest \s (?:news|posts|stories)|popular \s (?:posts|now)) (?:\s \w+)? \W*
    ) \W* $"""
)
_SINK = re.compile(
    r"(?ix) ^ \W* (?: (?:related|recommended|suggested|similar|more|trending|popular|latest|recent|further|other) "
    r"\s (?:posts?|articles?|stories|news|reading|reads|videos?|topics|content|for \s you"
    r"|from \s .{1,30}) (?: \s .{0,20})?"
    r"| you \s (?:may|might) \s (?:also \s)? (?:like|enjoy|be \s interested .*) "
    r"| read \s (?:next|also|more) | up \s next"
    r"| also \s read | see \s also | more \s on \s this .* | most \s (?:popular|read|viewed) "
    r"| don'?t \s miss | trending (?:\s now)? ) \W* $"
)
_POINTER = re.compile(
    r"""(?ix) ^ \W* (?:
      (?:also \s read|read \s (?:also|more|next|this|on|full .*)|read|related|see \s also|more|must \s read|recommended|don'?t \s miss
        |check \s (?:this \s)? out (?:\s also)?|next|previous(?:ly)?|you \s may \s also \s like|click \s here) \s* [:|»>→–—-]+ .*
    | (?:watch|see|check \s out|view|take \s a \s look \s at|find|have \s a \s look \s at) \b .{0,160} \b (?:here|below|above) \s* [:!.↓]*
    | .{0,40} \b (?:watch|check \s out|catch) \b .{0,160} :
    | (?:in \s the \s meantime|meanwhile)? ,? \s* (?:you \s can \s)? (?:also \s)? (?:watch|check \s out|catch|binge|stream) \b .{0,160} \b (?:viki|with \s (?:english \s)? subtitles) \b .{0,40}
    | watch \s now | (?:click|tap) \s here \b .*
    ) $ | ^ (?:>>|»|→|►|▶|➤|☞) .* $"""
)
_CREDIT = re.compile(
    r"(?ix) ^ [\W_]* (?:photo|image|picture|pic|video|pictures|photos|images|featured \s image"
    r"|screen ?(?:shot|grab)|stills?|poster|graphic)? "
    r"\s* (?:credits?|courtesy (?:\s of)?|by|via|source|from|©)? \s* (?::|©|\||=|–|—|(?<=via)"
    r"|(?<=courtesy\sof)|(?<=photo\sby)) \s* (?P<who> .{1,80}?) [\W_]* $"
)
_CREDIT_WORD = re.compile(

        r"(?i)^[\W_]*(?:credits?|(?:photos?|images?|pictures?|pics?|video|featured image"
        r"|screen ?(?:shot|grab)|stills?|poster|graphic|courtesy)\b)"

)
_SOURCE = re.compile(

        r"(?i)^\W*(?:sources?|via|originally (?:published|posted) (?:by|on"
        r"|at))\s*(?:\(\d\)\s*)?[:=]\s*(?P<who>.{1,200}?)\W*$"

)
_STILL = re.compile(
    r"(?ix) ^ \W* (?:an? \s | the \s)? (?:behind-the-scenes \s | promotional \s | official \s)? "
    r"(?:scene|still|still \s cut|photo|picture|image|screenshot|screen \s? grab|screencap"
    r"|poster|snapshot|clip|frame)s? \s (?:cut \s)? (?:from|of|for|via) \b"
)
_HOST = re.compile(r"(?i)\b(?:youtube|instagram|twitter|facebook|weibo|naver|screen ?grab|x/)\b")
_ENDED = re.compile(r"[.!?…:;,][\"'”’)\]]*$")


def is_widget(line: str) -> bool:
    """A button, counter, notice or other line of the page around an article."""
    return _WIDGET.match(line.replace("’", "'")) is not None if len(line) <= 300 else False


def opens_sink(line: str) -> bool:
    """The heading of a list of links; lines after it that are no prose are links."""
    return len(line) <= 80 and _SINK.match(line.replace("’", "'")) is not None


def is_pointer(line: str) -> bool:
    """A line that sends the reader to another page or to a video that is not in the text."""
    return len(line) <= 240 and _POINTER.match(line.replace("’", "'")) is not None


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
