from __future__ import annotations

import random
from pathlib import Path

from articles.extraction import Vocabulary, read
from articles.extraction.vocabulary import load_fixtures
from bench.timing import heading, row, seconds

ROOT = Path(__file__).parent.parent
ARTICLES = ROOT / "tests" / "extraction" / "corpus" / "dev"
FAMILIES = ["Kim", "Lee", "Park", "Choi", "Jung", "Kang", "Jo", "Yoon", "Jang", "Lim", "Han", "Oh", "Seo", "Shin"]
ONSETS = ["b", "ch", "d", "g", "h", "j", "k", "m", "n", "r", "s", "t", "w", "y"]
RHYMES = ["a", "ae", "an", "ang", "e", "eo", "eon", "eul", "eun", "i", "in", "o", "ol", "on", "ong", "oo", "oon", "ul"]
WORDS = ["Last", "First", "Salt", "Tin", "Moon", "Night", "Letter", "Harbor", "Bride", "Doctor", "Season", "Winter"]


def measure() -> None:
    heading("Extraction")
    known = load_fixtures(ROOT / "fixtures")
    texts = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
    size = sum(map(len, texts)) / 1000
    whole = seconds(lambda: [read(text, vocabulary=known) for text in texts], rounds=3)
    row(f"{len(texts)} articles of {size / len(texts):.1f} kB, each", whole / len(texts) * 1000, "ms")
    row("throughput", size / whole, "kB/s")
    body = "\n\n".join(texts)
    for length in (25_000, 50_000, 100_000):
        taken = seconds(lambda length=length: read(body[:length], vocabulary=known), rounds=2)  # type: ignore[misc]
        row(f"one text of {length // 1000} kB", taken * 1000, "ms")
    for count in (0, 1_000, 10_000, 100_000):
        larger = _vocabulary(known, count)
        read(texts[0], vocabulary=larger)
        taken = seconds(lambda larger=larger: [read(text, vocabulary=larger) for text in texts], rounds=3)  # type: ignore[misc]
        row(f"each article, {count:,} names known", taken / len(texts) * 1000, "ms")


def _vocabulary(known: Vocabulary, count: int) -> Vocabulary:
    """`known` with `count` names, people and titles by half, the same in every run."""
    chance = random.Random(7)
    people: dict[str, str] = {}
    titles: dict[str, tuple[str, str]] = {}
    while len(people) < count // 2:
        given = [(chance.choice(ONSETS) + chance.choice(RHYMES)).capitalize() for _ in range(2)]
        name = " ".join([chance.choice(FAMILIES), *given])
        people[name] = name
    while len(titles) < count // 2:
        title = f"The {' '.join(chance.choices(WORDS, k=3))} of {' '.join(chance.choices(WORDS, k=2))}"
        titles[title] = (title, "drama")
    return Vocabulary(known.networks, known.genres, known.scenes, titles, people)
