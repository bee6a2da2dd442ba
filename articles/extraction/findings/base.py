"""What every fact is, and where in an article it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open range `text[start:end]`, `0 <= start < end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """A cleaned article. `body` is Markdown (a leading `# ` heading where the source has a headline);
    `text` is its plain text, blocks joined by a blank line. `date` is EDTF or ``."""

    title: str
    body: str
    text: str
    date: str = ""
    outlet: str = ""
    author: str = ""
    credits: tuple[str, ...] = ()
    language: str = "en"
    videos: tuple[str, ...] = ()
    """Addresses of videos that the source links or embeds."""


class Fact:
    """Base of all facts. `kind` names the class; `identity` names the fields that make two facts the same."""

    kind: ClassVar[str]
    identity: ClassVar[tuple[str, ...]]
