"""What extraction sees in an article: frozen values, never rows.

A `Finding` is one statement with the sentence that makes it. Its `fact` is one of the small dataclasses
below; names in a fact are canonical for the article (the fullest form), variants come as `Alias`.
Dates are EDTF level 0 plus `XXXX-MM-DD`; `inferred` marks a year that the article's own date supplied.
Offsets count Unicode code points in `Document.text`.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from catalog.names import fold


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


@dataclass(frozen=True, slots=True)
class Title(Fact):
    """A work that the text names. `work`: drama, film, variety, web, webtoon, novel, other."""

    kind = "title"
    identity = ("title",)
    title: str
    work: str = "drama"
    main: bool = False
    """True where the article is about this work."""


@dataclass(frozen=True, slots=True)
class Person(Fact):
    """A person. `job`: actor, director, writer, singer, host, reporter, other."""

    kind = "person"
    identity = ("name", "job")
    name: str
    job: str = "actor"


@dataclass(frozen=True, slots=True)
class Role(Fact):
    """An actor in a drama (or, without a character, a guest of a variety show). `state`: reported,
    in_talks, confirmed, declined, left."""

    kind = "role"
    identity = ("drama", "actor", "character")
    actor: str
    drama: str | None = None
    character: str | None = None
    state: str = "confirmed"


@dataclass(frozen=True, slots=True)
class Release(Fact):
    """`part`: season, part or run (the whole, number 1). `state`: aired or announced."""

    kind = "release"
    identity = ("drama", "part", "number")
    drama: str
    part: str
    number: int
    premiere: str = ""
    inferred: bool = False
    network: str | None = None
    state: str = "aired"


@dataclass(frozen=True, slots=True)
class Broadcast(Fact):
    """A drama is shown by a network, no date stated."""

    kind = "broadcast"
    identity = ("drama", "network")
    drama: str
    network: str


@dataclass(frozen=True, slots=True)
class Genre(Fact):
    kind = "genre"
    identity = ("drama", "genre")
    drama: str
    genre: str
    """Slug of a genre in the vocabulary."""


@dataclass(frozen=True, slots=True)
class Setting(Fact):
    """Where and when a drama (or the season or part `number`) plays."""

    kind = "setting"
    identity = ("drama", "part", "number", "setting")
    drama: str
    setting: str
    part: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class BasedOn(Fact):
    """`work`: webtoon, novel, film, drama, story, other."""

    kind = "based_on"
    identity = ("drama", "title")
    drama: str
    title: str
    work: str = "other"


@dataclass(frozen=True, slots=True)
class Scene(Fact):
    """A filmed scene. `scene` is the slug of a scene kind; `label` tells two scenes of one kind and the same
    people apart (otherwise empty). `title` is a short, spoiler-safe phrase of our own words."""

    kind = "scene"
    identity = ("drama", "scene", "actors", "label")
    drama: str | None
    scene: str
    actors: tuple[str, ...]
    title: str
    label: str = ""
    part: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Takes(Fact):
    """`qualifier`: exactly, about, at_least. `of` is the key of the scene's finding, here and below."""

    kind = "takes"
    identity = ("of", "count")
    of: str
    count: int
    qualifier: str = "exactly"


@dataclass(frozen=True, slots=True)
class Place(Fact):
    kind = "place"
    identity = ("of", "place")
    of: str
    place: str


@dataclass(frozen=True, slots=True)
class Aired(Fact):
    kind = "aired"
    identity = ("of", "date", "episode")
    of: str
    date: str = ""
    inferred: bool = False
    episode: int | None = None


@dataclass(frozen=True, slots=True)
class Note(Fact):
    """One statement about a scene's making, as a phrase for readers."""

    kind = "note"
    identity = ("of", "note")
    of: str
    note: str


@dataclass(frozen=True, slots=True)
class Credit(Fact):
    """`job`: director, writer, cinematographer, music, producer, original_author, other."""

    kind = "credit"
    identity = ("drama", "person", "job")
    drama: str | None
    person: str
    job: str


@dataclass(frozen=True, slots=True)
class Song(Fact):
    kind = "song"
    identity = ("drama", "title")
    drama: str | None
    title: str
    artists: tuple[str, ...] = ()
    part: str = ""


@dataclass(frozen=True, slots=True)
class Rating(Fact):
    """`value` in per cent. `region` as stated, lower case (nationwide, seoul), or ``."""

    kind = "rating"
    identity = ("drama", "value", "region", "day")
    drama: str
    value: Decimal
    region: str = ""
    day: str = ""
    inferred: bool = False
    measured_by: str = ""
    episode: int | None = None


@dataclass(frozen=True, slots=True)
class Video(Fact):
    """`video`: making, trailer, teaser, interview, clip, other. `by` is the channel or network that shows it."""

    kind = "video"
    identity = ("drama", "video", "published", "url")
    drama: str | None
    video: str
    published: str = ""
    inferred: bool = False
    by: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Quote(Fact):
    """Words that somebody said: `start`, `end` are the words without their quotation marks. `speaker` is a
    person, or None (a line on a poster, an unnamed source)."""

    kind = "quote"
    identity = ("start", "end")
    start: int
    end: int
    speaker: str | None = None
    language: str = "en"
    translated: bool = False


@dataclass(frozen=True, slots=True)
class Alias(Fact):
    """Another form of a name in the text. `of`: person, title, character, network. `form`: native, stage,
    romanisation, short, misspelling."""

    kind = "alias"
    identity = ("of", "canonical", "name")
    name: str
    canonical: str
    of: str = "person"
    form: str = "romanisation"


@dataclass(frozen=True, slots=True)
class Mention(Fact):
    """A span that names a record. `of`: person, title, character, network; `name` is canonical."""

    kind = "mention"
    identity = ("start", "end")
    start: int
    end: int
    name: str
    of: str
    drama: str | None = None
    """For a character: the drama it belongs to."""


@dataclass(frozen=True, slots=True)
class Event(Fact):
    """A day-exact date in the prose and what happened then (for `dates` in the output of `extract`)."""

    kind = "event"
    identity = ("date", "what")
    date: str
    what: str
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact, the sentence (two at most) that says it, how sure the rule is (0 to 1) and its name."""

    fact: Fact
    evidence: Span
    confidence: float
    rule: str

    @property
    def kind(self) -> str:
        return self.fact.kind

    @property
    def key(self) -> str:
        """Stable identity within an article; equal facts have equal keys whatever their spelling."""
        return key_of(self.fact)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one article gave. At most one finding for a key: the most confident, then the first."""

    document: Document
    findings: tuple[Finding, ...]


def key_of(fact: Fact) -> str:
    """`kind:identity` with names folded, the order of people ignored."""
    parts = []
    for name in fact.identity:
        value = getattr(fact, name)
        if isinstance(value, tuple):
            value = ",".join(sorted(fold(item) for item in value))
        elif isinstance(value, str) and name != "of":
            value = fold(value)
        parts.append("" if value is None else str(value))
    return f"{fact.kind}:" + "|".join(parts)
