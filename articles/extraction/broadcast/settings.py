"""Where and when a drama plays."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.analysis import Analysis
from articles.extraction.findings import Finding, Setting
from articles.extraction.text.lines import Line
from articles.extraction.text.words import PLACES

_ERA = (
    r"(?:the )?(?:early |late |mid-?)?(?:(?:spring|summer|autumn|fall"
    r"|winter) of (?:the year )?\d{4}|(?:1[5-9]|20)\d{2}s?|Joseon (?:era|dynasty|period)"
    r"|Goryeo (?:era|dynasty|period)|\d{1,2}(?:st|nd|rd|th) century|Japanese (?:colonial"
    r"|occupation) (?:era|period|rule)|near future)"
)
_PLACE = r"[A-Z][\w-]+(?: [A-Z][\w-]+){0,3}"
_set_in = re.compile(
    r"\b(?:is |are |was )?(?:set|takes? place|unfolds?|plays out)\b,? (?:mainly |mostly "
    r"|primarily |largely )?(?:in|during|against|at|around|on) (?P<what>[^.;:!?]{3,120})"
)
_film_set = re.compile(
    r"(?i)\b(?:an?|the|its|their|our|open|outdoor|indoor|film(?:ing)?|studio|location|on|special) set$"
)
_opening = re.compile(rf"^In (?P<what>(?!20[0-2]\d\b){_ERA}),? ")
_year_place = re.compile(rf"\b(?:in|of|to) (?P<year>(?:1[5-9]|20)\d{{2}}) (?P<place>{_PLACE})")
_place_year = re.compile(rf"\b(?:in|to|of) (?P<place>{_PLACE}) (?:in|of) (?P<year>(?:1[5-9]|20)\d{{2}})\b")
_site = re.compile(
    r"\b(?:inside|secrets of|within|at|in|to"
    r"|from) (?:the )?(?P<place>(?:[A-Z][\w-]+ ){1,3}(?:Hospital|High School|University"
    r"|Village|Island|Palace|Prison|Hotel|Academy|Law Firm|Company|Group|Station|Town|City"
    r"|Apartments?|Elementary School|Middle School))\b"
)
_story = re.compile(
    r"(?i)\b(?:stor(?:y|ies)|tale|tells?|follows?|plot|souls?|fought|fights?|surviv\w+"
    r"|monsters?|creatures?|mission|secrets?|unravel\w*|lives?|world|era|young|continu\w+"
    r"|begins?|depicts?|against|love|city|war)\b"
)
_clause = re.compile(
    r",? and (?:will|is|was|has|premieres?|airs?|stars?|centers|revolves)\b"
    r"|, (?:and|where|when|which|who|as|with|in a|but|it|the (?:drama|series|show))\b|(?<=\d),"
    r"| (?:and follows|and tells|where|when|as) "
)


def find(analysis: Analysis) -> Iterator[Finding]:
    """Times and places of the plot. Dates of broadcasts and of filming are not settings."""
    for line in analysis.lines:
        if not line.sentence.heading:
            yield from _in_line(analysis, line)


def _in_line(analysis: Analysis, line: Line) -> Iterator[Finding]:
    drama = analysis.drama_for(line) or None
    if drama is None:
        return
    part, number = _part(analysis, line)
    taken = False
    for match in _set_in.finditer(line.text):
        what = _clause.split(match["what"], maxsplit=1)[0].strip(" ,")
        place = _film_set.search(line.text[: match.start() + len("set")])
        if not place and re.search(rf"(?:{_ERA})|[A-Z]", what):
            taken = True
            yield Finding(Setting(drama, what, part, number), line.span, 0.85, "set-in", line.words(match))
    opening = _opening.match(line.text)
    if (
        opening
        and _story.search(line.text)
        and not re.search(r"(?i)\b(?:premier|debut|starred|award|releas|cast)", line.text)
    ):
        taken = True
        yield Finding(
            Setting(drama, opening["what"].removeprefix("the "), part, number),
            line.span,
            0.7,
            "era-opening",
            line.words(opening),
        )
    for expression in (_year_place, _place_year):
        named = expression.search(line.text)
        if named and not taken and _story.search(line.text) and named["place"].split()[0].casefold() in PLACES:
            taken = True
            where = f"{named['place']}, {named['year']}"
            yield Finding(Setting(drama, where, part, number), line.span, 0.75, "place-and-year", line.words(named))
    for match in _site.finditer(line.text):
        if (
            not taken
            and _story.search(line.text)
            and (line.all("P") or analysis.work(drama))
            and "film" not in line.text
        ):
            yield Finding(
                Setting(drama, match["place"], part, number), line.span, 0.6, "site-of-plot", line.words(match)
            )


def _part(analysis: Analysis, line: Line) -> tuple[str, int]:
    for name in line.all("T"):
        work = analysis.work(name.value)
        if work and name.form in work.parts:
            return work.parts[name.form]
    match = re.search(r"(?i)\b(?:season (?P<n>[2-9])|(?P<o>second|third|fourth) season)\b", line.text)
    if not match:
        return "", 0
    return "season", int(match["n"]) if match["n"] else {"second": 2, "third": 3, "fourth": 4}[match["o"].casefold()]
