"""How long a text goes on about one scene: what takes it up again, and what passes to another."""

from __future__ import annotations

import re

from articles.extraction.filming.filmed import Filmed
from articles.extraction.filming.scene_mentions import DEED, PLACE, Mention
from articles.extraction.filming.scene_signs import MUCH, TELLS
from articles.extraction.text.lines import Line, Name

ANOTHER = re.compile(
    r"(?i)\b(?:in (?:another|the other|the next|the second|one more) (?:scene|clip|shot)"
    r"|the (?:second|other|next) is|next up|next comes|then comes|moving on to|as for (?:the|his|her|their))\b"
)
_TAKES_UP = re.compile(
    r"(?:(?:But|So|Then|And|In the end,?) )?"
    r"(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:two|pair|actors?|actress|director|crew))\b"
)
"""How a sentence goes on about those of the sentence before."""
_REACH = 3
"""How many blocks a scene goes on over after the last sentence about it."""


def is_far(scene: Filmed, line: Line) -> bool:
    """Whether `line` stands too far below the last sentence about `scene`."""
    return line.sentence.block - scene.lines[-1].sentence.block > _REACH


def others(scene: Filmed, line: Line) -> list[Name]:
    """The works other than the scene's that `line` names and not only in passing."""
    return [name for name in line.all("T") if name.value != scene.drama and name.start not in line.passing]


def means(scene: Filmed, mention: Mention) -> bool:
    """Whether other words mean the scene at hand: a deed in it, or its place while nothing of it is told yet."""
    started = scene.named.rule == DEED and scene.told < MUCH
    return started or mention.rule == DEED or (mention.rule == PLACE and scene.told < TELLS)


def follows(scene: Filmed, line: Line, *, spoken: bool) -> bool:
    """Whether a sentence that tells of no making itself goes on about `scene`: its people, or the same speaker's
    words, where it is `spoken`."""
    last = scene.lines[-1]
    blocks = line.sentence.block - last.sentence.block
    if last.number == line.number - 1 and blocks == 0 and (spoken or _TAKES_UP.match(line.text)):
        return True
    known = len({name.value for name in line.all("P")} & set(scene.people))
    return scene.told >= 1 and known > min(1, blocks)
