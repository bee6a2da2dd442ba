"""Videos that the article tells of: a making, a trailer, a teaser, with its day and who put it out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articles.extraction.analysis import Analysis
from articles.extraction.findings import Finding, Video
from articles.extraction.text.lines import Line, pattern

_KINDS = (
    (
        "making",
        re.compile(
            r"(?i)\b(?:behind[- ]the[- ]scenes|making(?:-of)?|behind|BTS)(?: \w+)? ?(?:video|clip"
            r"|footage|film|reel)s?\b|\bmaking film\b"
        ),
    ),
    ("teaser", re.compile(r"(?i)\bteaser trailers?\b")),
    (
        "trailer",
        re.compile(
            r"(?i)(?<!on a )(?<!on the )\b(?:main |official |first |new |highlight )*(?:trailer|highlight (?:video"
            r"|reel))s?\b"
        ),
    ),
    ("teaser", re.compile(r"(?i)\bteaser(?: (?:video|clip))?s?\b(?! (?:poster|image|photo|still))")),
    ("interview", re.compile(r"(?i)\binterview (?:video|clip)s?\b|\bvideo interview\b")),
    ("clip", re.compile(r"(?i)\b(?:video|clip)s? (?:of|from|showing)\b")),
)
_PUT_OUT = (
    r"(?:reveal(?:s|ed)|releas(?:e|es|ed)|unveil(?:s|ed)|drop(?:s|ped)|put out|upload(?:s|ed)"
    r"|publish(?:es|ed)|shar(?:es|ed)|post(?:s|ed)|let|premiered|presented)"
)
_put_out = re.compile(rf"(?i)\b{_PUT_OUT}\b|\bdrawing attention\b|\bnewly-released\b")
_by = pattern(rf"(?P<who>{{N}}|{{X}}) (?:has |have |recently |also |just |officially |now )*{_PUT_OUT}")


def find(analysis: Analysis) -> Iterator[Finding]:
    """The videos, each kind once for a drama and day; the sentence that dates it or tells of its release first."""
    best: dict[tuple[str | None, str], Finding] = {}
    for line in analysis.lines:
        for kind, words in _KINDS:
            if shown := words.search(line.text):
                finding = _finding(analysis, line, kind, shown)
                key = (finding.fact.drama, kind)  # type: ignore[attr-defined]
                if key not in best or finding.confidence > best[key].confidence:
                    best[key] = finding
                break
    urls = analysis.document.videos
    for number, finding in enumerate(best.values()):
        fact = finding.fact
        if isinstance(fact, Video) and len(best) == len(urls):
            fact = replace(fact, url=urls[number])
        yield replace(finding, fact=fact)


def _finding(analysis: Analysis, line: Line, kind: str, shown: re.Match[str]) -> Finding:
    put_out = _put_out.search(line.text)
    day = next((name for name in line.all("D") if len(name.value) == 10), None) if put_out else None
    inferred = day.start in analysis.inferred if day else False
    by = _by.search(line.abstract)
    who = line.named(by["who"])[0].form if by else ""
    weight = 0.55 + 0.15 * bool(put_out) + 0.12 * bool(day) + 0.05 * bool(who) - (0.15 if kind == "clip" else 0)
    weight -= 0.03 if line.sentence.heading else 0
    return Finding(
        Video(analysis.drama_for(line), kind, day.value if day else "", inferred, who),
        line.span,
        weight,
        f"video-{kind}",
        line.words(shown),
    )
