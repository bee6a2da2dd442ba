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
