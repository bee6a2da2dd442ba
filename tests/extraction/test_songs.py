from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.conftest import Read

OPENING = "The OST of the tvN drama “Salt Road” grows. "


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("The title song “Low Tide” by Yoon Dal is slow.", "title song"),
        ("The title track, “Low Tide,” was sung by Yoon Dal.", "title song"),
        ("The main theme is “Low Tide” by Yoon Dal.", "title song"),
        ("“Low Tide,” the main theme, is sung by Yoon Dal.", "title song"),
        ("OST Part 3, “Low Tide” by Yoon Dal, is out now.", "Part 3"),
        ("OST Part 3 titled “Low Tide” by Yoon Dal is out now.", "Part 3"),
        ("The song “Low Tide” by Yoon Dal is out now.", ""),
        ("The title song is long, but the song “Low Tide” by Yoon Dal is short.", ""),
    ],
)
def test_where_a_song_stands_in_its_soundtrack(reading: Callable[[str], Read], sentence: str, part: str) -> None:
    assert reading(OPENING + sentence).find("song", title="Low Tide").fact.part == part


@pytest.mark.parametrize(
    ("sentence", "titles"),
    [
        ("The soundtrack holds “Oxygen” by boy band NOVA (Part 1), “Undo” by Haru (Part 2), and “Rain,” which Ha Yeon"
         " sang himself (Part 3).", {"Oxygen", "Undo", "Rain"}),
        ("Rael of the band Polar Tide sings “Warm Water,” the OST that plays over the kiss.", {"Warm Water"}),
        ("Singer Haru put out “Leave the Light” for SBS's “Half Past Nine” on Nov. 14.", {"Leave the Light"}),
        ("Haru made “Left Hand” for the drama “Kite” and “A Hundred Nights” for “Tin Lantern,” both OST hits.",
         {"Left Hand", "A Hundred Nights"}),
        ("Everyone can sing the theme, Roger That by The Peppermints.", {"Roger That"}),
        ("“Tin Lantern” OST Part 3 comes out on Monday.", set()),
        ("Haru sang in the musical “Count Orsini” and stars in the drama “Kite.”", set()),
        ("The writer, who penned “Lanterns at Dusk,” cast Oh Sang Min as a singer.", set()),
    ],
)  # fmt: skip
def test_what_is_a_song(reading: Callable[[str], Read], sentence: str, titles: set[str]) -> None:
    assert reading("The tvN drama “Salt Road” is out. " + sentence).values("song", "title") == titles
