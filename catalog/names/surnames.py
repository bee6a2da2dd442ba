"""Korean family names with their customary Latin spellings and how common each is (after the 2015 census)."""

import json
from pathlib import Path
from typing import Final

_FILE: Final = Path(__file__).resolve().parents[2] / "fixtures" / "surnames.json"


def _load() -> dict[str, tuple[int, tuple[str, ...]]]:
    rows = json.loads(_FILE.read_text(encoding="utf-8"))
    return {row["hangul"]: (row["per_100k"], tuple(row["spellings"])) for row in rows}


def _by_spelling() -> dict[str, tuple[tuple[str, float], ...]]:
    found: dict[str, list[tuple[str, float]]] = {}
    for hangul, (share, spellings) in SURNAMES.items():
        for position, spelling in enumerate(spellings):
            found.setdefault(spelling.lower(), []).append((hangul, share * 0.3**position))
    return {spelling: tuple(sorted(rows, key=lambda row: (-row[1], row[0]))) for spelling, rows in found.items()}


#: Hangul -> (bearers in 100,000 Koreans, customary Latin spellings, the usual one first).
SURNAMES: Final = _load()
#: Lower-case Latin spelling -> (Hangul, weight), likeliest first.
SURNAME_READINGS: Final = _by_spelling()
LONGEST: Final = max(map(len, SURNAME_READINGS))
