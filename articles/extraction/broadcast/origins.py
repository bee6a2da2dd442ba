"""What a drama is based on: "based on the webtoon X", "a remake of the film Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.analysis import Analysis
from articles.extraction.casting import modality
from articles.extraction.findings import BasedOn, Finding
from articles.extraction.text.lines import Line, pattern
from articles.extraction.text.words import WORK_PHRASES

_based = pattern(
    r"\b(?:[Bb]ased (?:up)?on|[Aa]dapted from|[Aa]daptation of|[Rr]emake of|[Ii]nspired by|[Oo]riginates? from)"
    r"(?P<words>(?: (?!by\b)[\w'-]+| {N}'s?| {P}'s?| {X}'s?| {D}){0,14}?),? ?[“\"‘']?(?P<t>{T}|{X})"
)
_same = re.compile(
    r"(?i)\b(?:based (?:up)?on|adapted from|adaptation of"
    r"|remake of)(?P<words>[^.;]{0,80}?) (?:of|by|with) the same (?:name|title)"
)

_untitled = re.compile(r"\ban? [^,]{0,60}(?<! as)(?<! called)(?<! titled)(?<! named)$")


def find(analysis: Analysis) -> Iterator[Finding]:
    """Originals of dramas."""
    for line in analysis.lines:
        drama = analysis.drama_for(line)
        if not drama:
            continue
        same = _same.search(line.text)
        if same:
            weight = _sure(line, line.sentence.start + same.start(), 0.85)
            yield Finding(
                BasedOn(drama, drama, _kind(same["words"])), line.span, weight, "based-on-same-name", line.words(same)
            )
            continue
        for match in _based.finditer(line.abstract):
            (name,) = line.named(match["t"])
            if _untitled.search(match["words"]) and re.search(r", ?\W?$", line.abstract[: match.start("t")]):
                continue
            kind = _kind(match["words"])
            work = analysis.work(name.value)
            if kind == "other" and work and work.work not in ("drama", "web"):
                kind = work.work
            plain = name.kind == "T" or _quoted(line, name.start)
            if name.value != drama and (plain or kind != "other"):
                weight = _sure(line, line.offset(match.start()), 0.88 if plain else 0.55)
                yield Finding(BasedOn(drama, name.value, kind), line.span, weight, "based-on", line.words(match))


def _sure(line: Line, at: int, weight: float) -> float:
    return min(weight, modality.CAP) if modality.is_ruled_out(line, at) else weight


def _kind(words: str) -> str:
    for phrase, kind in WORK_PHRASES:
        if re.search(rf"(?i)\b(?:{phrase})\b", words):
            return {"web": "drama", "variety": "other"}.get(kind, kind)
    return "story" if re.search(r"(?i)\bstor(?:y|ies)\b", words) else "other"


def _quoted(line: Line, at: int) -> bool:
    return line.text[max(0, at - line.sentence.start - 1) : at - line.sentence.start] in ("“", "‘", '"', "'")
