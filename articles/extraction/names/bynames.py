"""Names of another build than a Korean person's: a rank or kinship with a name ("Inspector Na", "Grandma 1577"), and
stage names with a dot ("J.Min")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.extraction.names.korean import is_plain_word, is_surname, is_syllable
from articles.extraction.text.lines import Name
from articles.extraction.text.words import words

RANKS = words(
    """
mr mrs ms miss mister madam madame lady lord sir king queen prince princess dowager emperor empress consort concubine
eunuch crown
scholar minister magistrate governor general colonel major captain lieutenant sergeant corporal private officer
agent inspector superintendent detective investigator constable sheriff prosecutor attorney lawyer judge justice
doctor dr nurse surgeon professor prof teacher coach principal dean chairman chairwoman chairperson president
ceo manager secretary boss chief warden inmate prisoner patient number uncle aunt auntie grandma grandpa
grandmother grandfather granny nanny father mother sister brother monk priest shaman mudang master mistress butler
chef curator curate reverend pastor bishop
deacon commander commissioner director-general leader director mayor councilor councillor senator
ambassador editor
"""
)
"""Words before a name that tell what a character is, in lower case."""
_FIRST = (
    r"(?:Chief|Station|Team|Crown|Court|Royal|Second|First|Vice|Deputy|Senior|Head|Grand|Section|High|Noble|Little"
    r"|Old|Left|Right|State|Left State|Right State|Assistant|Police)"
)
_SPELT = (word.upper() if word == "ceo" else f"{word.capitalize()}|{word.upper()}" for word in RANKS)
_RANK = "|".join((*sorted(_SPELT, key=len)[::-1], "Team leader", "Old Man", "Court Lady"))
_byname = re.compile(
    rf"(?<![\w’'-])(?:{_FIRST} |Queen |QUEEN |Crown )?(?:{_RANK}|Old Man|Team leader)(?:\.? (?=[A-Z\d])|\.(?=[A-Z]))"
    r"(?:[A-Z][^\W\d]*(?:-\w+)?(?: [A-Z][a-z]+(?:-[a-z]+)?(?![’'\w]))?|\d{2,5})(?![\w-])"
)
_before = re.compile(rf"(?<![\w’'-])((?:{_FIRST} |Queen |QUEEN |Crown )?(?:{_RANK}))\.? $")
_LONGEST = 32
_dotted = re.compile(r"(?<![\w.])[A-Z][a-z]{0,3}\.(?:[A-Z][A-Za-z]+(?![\w.])|(?:[A-Z]\.){0,3}[A-Z]\.?(?!\w))")
SMALL = ("van", "von", "de", "del", "da", "di", "bin", "ibn")
"""Small words inside foreign names."""
_initial = re.compile(
    rf"(?<![\w.’'-])[A-Z][a-z]{{2,15}} (?:[A-Z]\.|{'|'.join(SMALL)}) [A-Z][a-z]+(?:-[A-Z]?[a-z]+)?(?!\w)"
)
"""A name with an initial or a small word in the middle ("Andrew J. Moon", "Jan de Wit")."""
_group = re.compile(r"(?<![\w:.])[A-Z]{2,}:[A-Z\d]{1,6}(?![\w:])")
"""A group whose name has a colon ("LUMI:NA")."""
_NO_NAMES = frozenset(("jr", "no", "vs", "st", "mt", "ep", "vol", "u.s", "u.k", "p.m", "a.m", "d.c", "u.s.", "u.k."))

_role = re.compile(
    r"\b(?:roles? of|roles?|leads?|heroine|hero|protagonist|villain|named|called|parts? of|characters?(?: of)?"
    r"|plays?|played|playing|portray\w*|as|into)(?: the)? "
    r"[‘“\"']*$"
)
_korean = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+(?:[- ]?[A-Za-z][a-z]+)?")
_ranked = re.compile(rf"(?:{_FIRST} |Queen |Crown )?(?:{_RANK})\.? ({_korean.pattern})")
_member = re.compile(r"[A-Z\d]*[A-Z]{2}[A-Z\d:]*[’']s? ([A-Z][a-z]+)(?: [^\sA-Za-z]{1,9})?")
_caption = re.compile(rf"{_korean.pattern} as (?:the )?{_korean.pattern}\.?")


def is_played(text: str, at: int, form: str) -> bool:
    """Whether a candidate for a title at `at` is a part's name, built like somebody's after "plays", "role of" or "as",
    or a caption "A as B"."""
    if (
        _caption.fullmatch(form)
        or _is_of_group(form)
        or (text[at - 1 : at] not in ("“", '"', "‘", "'") and _has_rank(form))
    ):
        return True
    family = form.split(" ")[0]
    built = _byname.fullmatch(form) or (_korean.fullmatch(form) and is_surname(family))
    return bool(built) and _role.search(text[max(0, at - 40) : at]) is not None


def _is_of_group(form: str) -> bool:
    """Whether `form` is somebody with the group that he sings in ("HALO5’s Minjoon")."""
    member = _member.fullmatch(form)
    return member is not None and not is_plain_word(member.group(1))


def _has_rank(form: str) -> bool:
    """Whether `form` is a whole Korean name behind a rank."""
    ranked = _ranked.fullmatch(form)
    words = re.split(r"[ -]", ranked.group(1)) if ranked else []
    return len(words) == 3 and is_surname(words[0]) and is_syllable(words[1]) and is_syllable(words[2])


def rank_before(text: str, at: int) -> str:
    """The rank that stands before a name at `at`, or nothing."""
    rank = _before.search(text, max(0, at - _LONGEST), at)
    return rank.group(1) if rank else ""


def find(text: str, marks: Sequence[Name]) -> list[Name]:
    """Such names outside `marks`, in order."""
    found: list[Name] = []
    at = 0
    places = sorted(
        (match for kind in (_byname, _initial, _dotted, _group) for match in kind.finditer(text)),
        key=lambda match: match.start(),
    )
    for match in places:
        while at < len(marks) and marks[at].end <= match.start():
            at += 1
        free = at == len(marks) or marks[at].start >= match.end()
        after_last = not found or match.start() >= found[-1].end
        head = re.split(r"[. ]", match.group())[0].casefold()
        if free and after_last and head not in _NO_NAMES and match.group().casefold() not in _NO_NAMES:
            found.append(Name(match.start(), match.end(), "X", match.group(), match.group()))
    return found
