"""Whether a premiere has been or is to come."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("verb", "state"), [("premieres", "announced"), ("will premiere", "announced"), ("premiered", "aired")]
)
def test_only_the_past_tense_has_aired(reading: Callable[[str], Read], verb: str, state: str) -> None:
    text = reading(f"The drama “Tin Lantern” {verb} on May 1, 2024 on tvN.")
    assert text.find("release", drama="Tin Lantern").fact.state == state


@pytest.mark.parametrize(
    ("sentence", "release"),
    [
        ("He was in “Cold Orchard” (2017).", ("Cold Orchard", "2017", None)),
        ("He was in the drama “Cold Orchard” (OCN, 2017).", ("Cold Orchard", "2017", "OCN")),
        ("He was in the 2017 OCN thriller “Cold Orchard.”", ("Cold Orchard", "2017", "OCN")),
        ("He was in the film “Slow Ferry” (2017).", None),
        ("He was born in 1990 and reads “Tin Lantern” scripts.", None),
    ],
)
def test_a_year_beside_a_title(
    reading: Callable[[str], Read], sentence: str, release: tuple[str, str, str | None] | None
) -> None:
    text = reading("The tvN drama “Tin Lantern” stars Joo Won Il, last seen in the drama “Cold Orchard.” " + sentence)
    assert text.values("release", "drama", "premiere", "network") == ({release} if release else set())


@pytest.mark.parametrize(
    "sentence",
    [
        "“Tin Lantern” OST Part 3 is sung by Haru.",
        "Fans wrote, “Please give us a season 2 of this.”",
        "Will there be a second season?",
        "I rewound the apron part 30 times.",
    ],
)
def test_parts_and_wishes_are_no_seasons(reading: Callable[[str], Read], sentence: str) -> None:
    assert not reading("The tvN drama “Tin Lantern” is out. " + sentence).all("release")
