"""The other forms of people's names in the article: short and misspelt ones, and those with a rank before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.analysis import Analysis
from articles.extraction.casting.casting import Casting
from articles.extraction.findings import Alias, Finding, Span
from articles.extraction.names.bynames import RANKS
from articles.extraction.names.korean import is_surname
from articles.extraction.text.lines import Line, Name
from catalog.names import fold

WEIGHTS = {"short": 0.8, "misspelling": 0.75, "stage": 0.6, "romanisation": 0.8, "native": 0.85}
_rank = re.compile(
    r"(?<![\w’'-])(?:(?:Chief|Station|Team|Crown|Deputy|Senior|Assistant|Vice|Left|Right|State|Court|Old) ){0,2}"
    r"(?:[A-Z][a-z]+(?:-[a-z]+)?\.?|PD|CEO) $"
)
_group = re.compile(r"(?<![\w’'-])(?:[A-Z\d:.&]+ ){0,2}[A-Z\d][A-Z\d:.]{2,}[’']s? $")
"""The group of an idol before his name ("HALO5’s Minjoon")."""
_CREW = frozenset(("director", "pd"))
_LONGEST = 32


def find(analysis: Analysis, casting: Casting) -> Iterator[Finding]:
    """An alias for each form of a name, with the first sentence that has it."""
    first: dict[tuple[str, str], tuple[Line, Span, str]] = {}
    for line in analysis.lines:
        for name in line.names:
            if name.kind == "P" or (name.kind == "X" and _is_known(name.value, casting)):
                form, kind = _form(analysis, name, casting)
                span = Span(name.end - len(form), name.end)
                first.setdefault((name.value, form), (line, span, kind))
    for (full, form), (line, span, kind) in first.items():
        if form.casefold() != full.casefold():
            of = "character" if full in casting.characters else "person"
            lone = kind == "short" and " " not in form and "-" not in form and is_surname(form)
            weight = 0.55 if lone else WEIGHTS[kind]
            yield Finding(Alias(form, full, of, kind), line.span, weight, f"name-{kind}", span)


def _is_known(name: str, casting: Casting) -> bool:
    return name in casting.characters or name in casting.actors


def _form(analysis: Analysis, name: Name, casting: Casting) -> tuple[str, str]:
    """A name as written, with the rank before it; a director's counts only before less than the full name."""
    named = analysis.people.get(name.value)
    kind = named.variants.get(name.form, "short") if named else "short"
    before = analysis.text[max(0, name.start - _LONGEST) : name.start]
    group = " " not in name.form and name.value in casting.actors and _group.search(before)
    if group:
        return group.group() + name.form, "short"
    rank = _rank.search(before)
    if not rank or kind == "misspelling" or name.form.isupper():
        return name.form, kind
    word = rank.group().split()[-1].rstrip(".").casefold()
    whole = fold(name.form) == fold(name.value)
    counts = word in RANKS or word in _CREW
    if not counts or (whole and (word in _CREW or name.value not in casting.characters)):
        return name.form, kind
    return rank.group() + name.form, "short"
