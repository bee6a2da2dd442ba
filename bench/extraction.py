from __future__ import annotations

from pathlib import Path

from articles.extraction import Vocabulary, read
from articles.extraction.vocabulary import load_fixtures
from bench.names import people
from bench.timing import heading, row, seconds
from catalog.names import romanise

ROOT = Path(__file__).parent.parent


def measure() -> None:
    heading("Extraction")
    known = load_fixtures(ROOT / "fixtures")
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    size = sum(map(len, texts)) / 1000
    whole = seconds(lambda: [read(text, vocabulary=known) for text in texts])
    row("the five seeds", whole * 1000, "ms")
    row("throughput", size / whole, "kB/s")
    body = "\n\n".join(texts)
    for times in (1, 2, 4):
        taken = seconds(lambda times=times: read("\n\n".join([body] * times), vocabulary=known), rounds=2)  # type: ignore[misc]
        row(f"one text of {len(body) * times / 1000:.0f} kB", taken * 1000, "ms")
    for count in (1_000, 10_000, 20_000):
        names = {romanise(name): romanise(name) for name in people(count)}
        larger = Vocabulary(known.networks, known.genres, known.scenes, {}, names)
        read(texts[0], vocabulary=larger)
        row(
            f"one seed, {count:,} people known",
            seconds(lambda larger=larger: read(texts[0], vocabulary=larger)) * 1000,  # type: ignore[misc]
            "ms",
        )
