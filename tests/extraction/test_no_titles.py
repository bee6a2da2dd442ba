"""What looks like a title and is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.conftest import Read

OPENING = "The tvN drama “Tide of Glass” stars Kim Soo Rin. "


def dramas(text: Read) -> set[str]:
    return {f.fact.title for f in text.all("title") if f.fact.work == "drama" and f.confidence >= 0.5}


@pytest.mark.parametrize(
    "sentence",
    [
        "In the series, Kim played a diver.",
        "For this drama, Park learned to swim.",
        "The series was screened at the Ulsan International Film Festival.",
        "Mirae's “Evening Tram” from the OST topped the charts.",
        "“Evening Tram,” off the drama's soundtrack, topped the charts.",
    ],
)
def test_the_drama_is_the_only_one(reading: Callable[[str], Read], sentence: str) -> None:
    assert dramas(reading(OPENING + sentence)) == {"Tide of Glass"}


def test_a_song_of_the_soundtrack_has_its_artist(reading: Callable[[str], Read]) -> None:
    (song,) = reading(OPENING + "Mirae's “Evening Tram” from the OST topped the charts.").all("song")
    assert (song.fact.title, song.fact.artists) == ("Evening Tram", ("Mirae",))


def test_an_entry_of_a_list_ends_before_its_cast(reading: Callable[[str], Read]) -> None:
    text = (
        "Three dramas for a rainy night\n\n1. Harbour of Salt – Song Min Gyu and Lee Da Hae\n\nA tvN drama.\n\n"
        "2. Glass Tide - Park Ji Won\n\nA JTBC drama.\n\n3. Stay – Or Go\n\nAn MBC drama.\n"
    )
    assert dramas(reading(text)) == {"Harbour of Salt", "Glass Tide", "Stay – Or Go"}
