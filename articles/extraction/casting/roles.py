"""Who plays whom: the constructions that tie an actor to a character.

Each yields claims; a bracket alone ("A (B)") leaves open which is which, and `settling` decides over the document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.analysis import Analysis
from articles.extraction.casting import constructions, inversions
from articles.extraction.casting.claims import Claim, could_be_title, is_byname, looks_personal, may_be_somebody
from articles.extraction.casting.fillings import BUILT, another, fits, relation
from articles.extraction.casting.open_ties import BRACKET, EITHER
from articles.extraction.casting.role_lists import DUAL, LISTS
from articles.extraction.text.lines import Line, Name, pattern

_playing = re.compile(
    r"^,? (?:who )?(?:will |also |is set to |is )*(?:plays?|played|playing|portray(?:s|ed|ing)?) (?!by )"
)
_trade = re.compile(
    r"\b(?:actor|actress|idol|singer|star|comedian|member|rapper|model|veteran|newcomer|rookie|always|ever|reliable"
    r"|dependable|awesome|superb|great|wonderful|excellent|amazing|fantastic|brilliant|terrific|marvel+ous|talented"
    r"|hilarious|legendary|incomparable|inimitable|delightful|scene-stealing|versatile|underrated|underused)\b"
)
"""What is said of one who acts, not of one who is acted."""
_member = pattern(r"^{X}'s$")
_group = pattern(
    r"(?<={A}), (?:an? |the )?(?:former )?(?:member|leader|vocalist|rapper|maknae) of (?:the )?(?:[a-z-]+ ){0,3}"
    r"(?P<in>{X}),"
    r"|(?<={A}),? (?:of|from) (?:the )?(?:[a-z-]+ ){0,3}(?P<of>{X})(?!'s)|(?P<whose>{X})'s (?={A})"
)


def claims(analysis: Analysis) -> Iterator[Claim]:
    """All ties between two names of a sentence, in order; of several for the same two places the first rule's."""
    for line in analysis.lines:
        if len(line.all("P")) + len(line.all("X")) < 2:
            continue
        seen: set[int] = set()
        pairs: list[set[int]] = []
        for claim in _in_line(analysis, line):
            if _acts(line, claim.character) or (is_byname(claim.actor) and claim.sure):
                continue
            if not (may_be_somebody(claim.actor) and may_be_somebody(claim.character)):
                continue
            both = {claim.character.start, claim.actor.start}
            new = claim.character.start not in seen and both not in pairs
            if new and claim.actor.value != claim.character.value:
                seen.update({claim.character.start} if claim.sure else both)
                pairs.append(both)
                yield claim


def _acts(line: Line, name: Name) -> bool:
    """Whether the words after `name` make it the subject of a part of its own."""
    return name.kind == "P" and _playing.match(line.since(name.end)) is not None


def _in_line(analysis: Analysis, line: Line) -> Iterator[Claim]:
    plain = _without_groups(line)
    for match in DUAL.finditer(plain):
        for character in line.named(match["characters"])[-2:]:
            for actor in line.named(match["actor"]):
                yield Claim(actor, character, line, "dual-role", 0.8)
    for expression in LISTS:
        for match in expression.finditer(plain):
            yield from _pairs(line, line.named(match["actors"]), line.named(match["characters"]))
    for rule, expression, weight in (*constructions.RULES, *inversions.RULES):
        for match in expression.finditer(plain):
            (actor,), (character,) = line.named(match["actor"]), line.named(match["character"])
            if rule == "played-by" and (relation(line.until(character.start)) or another(match["aside"] or "")):
                continue
            if fits(character, match, rule) and not (rule in BUILT and not _may_act(actor, character)):
                doubt = 0.0 if looks_personal(character) else 0.1
                doubt += 0.0 if looks_personal(actor) else 0.05
                yield Claim(actor, character, line, rule, weight - doubt, sure=rule != "is-now")
    yield from _either(line)


def _may_act(actor: Name, character: Name) -> bool:
    """Whether `actor` is built like somebody's name, or as a stage name before a name in full ("Haeru's Cha Woo")."""
    stage = " " not in actor.form and not actor.form.isupper() and " " in character.form
    return looks_personal(actor) or (stage and looks_personal(character))


def _without_groups(line: Line) -> str:
    """The sentence without brackets that hold no name, and without the groups that idols are of ("Chani of SF9",
    "SF9's Chani")."""

    def group(match: re.Match[str]) -> str:
        (name,) = line.named(match["in"] or match["of"] or match["whose"])
        return match.group() if looks_personal(name) else ""

    return _group.sub(group, line.unbracketed)


def _either(line: Line) -> Iterator[Claim]:
    for match in BRACKET.finditer(line.abstract):
        (outer,), (inner,) = line.named(match["one"]), line.named(match["two"])
        personal = looks_personal(outer) and looks_personal(inner) and not could_be_title(inner)
        by_name = inner.kind == "P" and len(outer.form.split()) < 3
        fill, between = _member.sub("", (match["fill"] or "").strip()).casefold(), match["by"] or ""
        acts = _trade.search(fill) is not None or (is_byname(outer) and not is_byname(inner))
        if between and not (acts or between.startswith(",")):
            continue
        if fill and personal:
            actor, character = (inner, outer) if acts else (outer, inner)
            yield Claim(actor, character, line, "bracket-told", 0.82)
        elif (personal or by_name) and not line.abstract[: match.start()].rstrip().endswith(("”", '"')):
            yield Claim(outer, inner, line, "bracket", 0.85 if personal else 0.6, sure=False)
    for rule, expression in EITHER:
        for match in expression.finditer(line.abstract):
            (one,), (two,) = line.named(match["one"]), line.named(match["two"])
            few = rule in ("dash", "table-row") or sum(name.kind in "PX" for name in line.names) == 2
            built = looks_personal(one) + looks_personal(two) >= (1 if rule == "table-row" else 2)
            if few and built and line.sentence.block != 0:
                yield Claim(one, two, line, rule, 0.6 if rule == "dash" else 0.8, sure=rule == "cast-row")


def _pairs(line: Line, actors: list[Name], characters: list[Name]) -> Iterator[Claim]:
    actors = [name for name in actors if may_be_somebody(name)]
    if len(actors) == len(characters) >= 2:
        for actor, character in zip(actors, characters, strict=True):
            yield Claim(actor, character, line, "respectively", 0.85)
