"""Headings and entries of lists that are a title and little else: "3. Tin Roof (2014)", "Dear Boss [tvN]"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articles.extraction.text.words import CALENDAR, PLACES
from articles.extraction.titles.title_shapes import begins_with_person, is_couple, is_person, is_title_case
from articles.extraction.titles.title_spans import Found
from articles.extraction.titles.watch_lists import labelled
from articles.extraction.titles.work_words import NETWORKS

WEIGHTS = {
    "entry-dated": (3.2, 3.4),
    "entry-shown": (3.2, 3.4),
    "entry-of-episode": (2.6, 3.2),
    "entry-with-figures": (2.0, 2.4),
    "entry-with-cast": (2.8, 3.2),
    "entry-numbered": (1.6, 1.2),
    "entry-of-list": (2.4, 2.6),
    "entry-with-details": (3.4, 3.6),
    "entry-told": (2.6, 2.4),
    "entry-alone": (-0.2, -0.8),
    "in-list-entry": (2.0, 1.0),
    "in-entry": (1.2, 0.6),
    "entry-bracket": (2.6, 2.8),
}
"""What each sign of an entry adds to the log-odds of several words and of one."""
LONGEST = 110
_NUMBER = re.compile(r"^(?:#?\d{1,2}(?:st|nd|rd|th)?[.):]|#\d{1,2}(?= )|[-•*◦+◆▶](?= ))\s*")
_COUNTED = re.compile(r"^(\d{1,2}) (?=[A-Z])")
_DATED = re.compile(r"(?:\s*[(\[][^()\[\]\n]{0,30}\b(?:19|20)\d\d\b[^()\[\]\n]{0,30}[)\]]|\s?[–—,-]\s?(?:19|20)\d\d)$")
_SHOWN = re.compile(rf"(?i)\s*(?:[(\[][^()\[\]\n]{{0,12}}|[–—|-]\s){NETWORKS}[^()\[\]\n]{{0,30}}[)\]]?$")
_EPISODE = re.compile(r"(?i)[,:]? (?:\(?ep(?:isode)?s?\.? ?\d.*)$")
_FIGURES = re.compile(r"\s?[–—:,-]?\s(?:\d{1,2}(?:\.\d{1,3})? ?(?:%|percent|per cent)(?:, | / | and )?){1,4}$")
_TAILS = (
    (_FIGURES, "entry-with-figures"),
    (_EPISODE, "entry-of-episode"),
    (_DATED, "entry-dated"),
    (_SHOWN, "entry-shown"),
)
"""What may stand behind the title in its line, with the sign that it is."""
_CAST = re.compile(r"\s?\((?:[Ww]ith |[Ss]tarring |[Cc]ast: )?(?P<cast>[^()\n]{3,60})\)$")
_PARTS = re.compile(r"\s?[–—:|-]\s")
_IN = re.compile(
    rf"\S+(?: \S+){{0,8}} (?:in|on|from|for) (?!(?:{'|'.join(sorted(PLACES | CALENDAR))})\b)"
    r"[“\"‘']?(?P<title>[^\n”\"“|;]{4,60}?)[”\"’']?\.?(?: by)?\s?(?:[|;]|$)",
    re.IGNORECASE,
)
_IN_BRACKET = re.compile(r"^(?:#?\d{1,2}(?:st|nd|rd|th)?[.):]?)\s*[(\[](?P<title>[^()\[\]\n]{1,60})[)\]]")
_COUNT = re.compile(r"(?i)\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|best|top|every|these)\b")
_OF_WORKS = re.compile(r"(?i)\b(?:k-?dramas?|dramas|shows|titles|works|filmography|projects)\b")
_DETAIL = re.compile(
    r"(?i)^(?:(?:main |lead )?cast|starring|stars|plot|synopsis|genres?|(?:original )?network|where(?: to watch)?"
    r"|watch (?:it )?on|stream(?:ing)? on|platform|director|writer|screenwriter|(?:directed|written|created"
    r"|produced) by|episodes|no\. of episodes|release date"
    r"|air(?:s|ed|ing)?(?: dates?)?|premieres?|premiere date|broadcast(?: (?:date|details|period|time))?|runtime|year"
    r"(?: released)?|number of episodes|who['’]s in it|(?:korean|english|original|native) title|hangul|country|based on"
    r"|also known as|rating|streaming source|main cast|language)\s?:"
)
"""How a line begins that tells of the work whose title stands above it."""
_TOLD = re.compile(
    r"(?:(?:In )?[Tt]his (?:[\w-]+ ){0,4}(?:drama|series|romance|sageuk|thriller|comedy|show|rom-?com)\b"
    r"|(?:[A-Z][\w-]+ ){1,3}\((?:played by )?[A-Z][\w-]+ [A-Z][^()\n]{0,24}\)|(?:[A-Z][\w-]+ ){2,4}(?:stars|plays) )"
)
"""How the paragraph below a title begins that tells what the work is about, and who plays whom."""
_MOMENT = re.compile(r"[^–—\n]{3,50}? [–—-] (?=[A-Z])")
"""A moment before its work in a numbered heading: "The drunk king - Tin Roof"."""
_NO_ENTRY = re.compile(
    r"(?i)^(?:starring|helmed|words|by|input|posted|published|photo|image|source|text|written|updated?|watch"
    r"|(?:directed|created|produced|played) by)\b|\||:$|\(\d{1,4}\)$"
)
_TOPIC = re.compile(
    r"(?i)^(?:what|why|how|where|when|about|on|final|honou?rable|bonus|conclusion|other|more|top \d|best|hidden|behind"
    r"|the (?:verdict|bottom line|cast|plot|story|ending))\b"
)
"""How a heading begins that is no title but a matter of the article's own, mostly."""
_RELATED = re.compile(
    r"(?i)^(?:more\b|related|read (?:more|also|next)|also read|recommended|you (?:may|might)|see also).{0,60}$"
)


def find(text: str, headings: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """Places `(start, end, "entry", sign)` of such titles. `headings` begins with the article's own headline."""
    headline = text[headings[0][0] : headings[0][1]] if headings else ""
    listing = _COUNT.search(headline) is not None
    of_works = _OF_WORKS.search(headline) is not None
    heads_below = [text[start:end] for start, end in headings[1:]]
    people = sum(is_person(_COUNTED.sub("", _NUMBER.sub("", head))) for head in heads_below)
    of_works = of_works and people < 2
    heads = {start for start, _ in headings}
    lines = list(_lines(text))
    related = False
    for place, (at, line) in enumerate(lines):
        related = len(line) <= LONGEST and (related or _RELATED.match(line) is not None)
        bracket = _IN_BRACKET.match(line)
        if bracket:
            yield at + bracket.start("title"), at + bracket.end("title"), "entry", "entry-bracket"
        elif line and len(line) <= LONGEST and not related and not _DETAIL.match(line) and not labelled(line):
            below = next((other for _, other in lines[place + 1 : place + 3] if other), "")
            told = _DETAIL.match(below) is not None
            yield from _inside(line, at, at in heads and at > 0, listing)
            yield from _whole(line, at, at in heads, of_works, told, _TOLD.match(below) is not None)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.split("\n"):
        yield at, line
        at += len(line) + 1


def _inside(line: str, at: int, heading: bool, listing: bool) -> Iterator[Found]:
    """ "Their first kiss in Tin Roof": a title at the end of a heading or caption."""
    match = _IN.match(line) if heading and line[0] != "(" and not is_person(_COUNTED.sub("", line)) else None
    if match and is_title_case(match["title"]) and not re.search(r"\d{5}", match["title"]):
        name = "in-list-entry" if listing else "in-entry"
        yield at + match.start("title"), at + match.end("title"), "entry", name


def _whole(line: str, at: int, heading: bool, of_works: bool, detailed: bool, told: bool) -> Iterator[Found]:
    number = _NUMBER.match(line)
    start = number.end() if number else 0
    form, sign = line[start:], "entry-numbered" if number else ""
    for tail, name in _TAILS:
        match = tail.search(form, 1)
        if match and form[: match.start()].strip():
            form, sign = form[: match.start()], name
    cast = _CAST.search(form, 1)
    if cast and is_person(cast["cast"]):
        form, sign = form[: cast.start()], "entry-with-cast"
    form, sign = _without_cast(form.strip(), sign)
    moment = _MOMENT.match(form) if number and number.group()[0] == "#" else None
    form = form[moment.end() :] if moment else form
    form = form.strip("“”\"‘’'<>*_ ")
    if at == 0 and sign != "entry-of-episode":
        return
    if detailed and sign in ("", "entry-numbered"):
        sign = "entry-with-details"
    elif sign in ("", "entry-numbered") and heading:
        topic = _TOPIC.search(form) is not None and not number
        sign = "entry-alone" if topic else "entry-of-list" if of_works else sign or "entry-alone"
        sign = "entry-told" if told and not topic else sign
    if (form.endswith(".") and " " in form) or begins_with_person(form):
        return
    if not sign or _NO_ENTRY.search(form) or re.search(r"[“”\"]|\([^()]*:", form) or not 1 <= len(form) <= 60:
        return
    if sign == "entry-dated" and all(
        word.strip(".,").casefold() in CALENDAR or word[0].isdigit() for word in form.split()
    ):
        return
    if is_title_case(form) and not is_person(re.sub(r"^\d{1,2} ", "", form)):
        begin = at + line.index(form, start)
        yield begin, begin + len(form), "entry", sign


def _without_cast(form: str, sign: str) -> tuple[str, str]:
    """The title of a list's entry without the people before or behind a dash ("Title – A and B", "A and B: Title")."""
    for dash in _PARTS.finditer(form):
        one, other = form[: dash.start()], form[dash.end() :]
        if is_person(other) and not is_person(one):
            return one, sign or "entry-with-cast"
        if (is_person(one) or is_couple(one)) and not is_person(other):
            return other, "entry-with-cast"
    return form, sign
