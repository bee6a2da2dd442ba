"""What is denied, averted, imagined or hoped for confirms nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.conftest import Read

Reading = Callable[[str], Read]


@pytest.mark.parametrize(
    "text",
    [
        "The agency denied a report that actress Bae Su Yeon will star in the tvN drama “Tin Lantern.”",
        "Reports that Bae Su Yeon will play Ok Dan Bi in the drama “Tin Lantern” are false.",
        "Bae Su Yeon was originally considered for the role of Ok Dan Bi in the drama “Tin Lantern.”",
        "Bae Su Yeon almost played Ok Dan Bi in the drama “Tin Lantern.”",
        "Bae Su Yeon would have played Ok Dan Bi in the drama “Tin Lantern.”",
        "Fans hope Bae Su Yeon will play Ok Dan Bi in the drama “Tin Lantern.”",
        "Bae Su Yeon hopes to star in the drama “Tin Lantern.”",
        "Bae Su Yeon will not appear in the drama “Tin Lantern.”",
        "Word is that Bae Su Yeon will star in the drama “Tin Lantern.” Her agency denied the rumors.",
        "The drama “Tin Lantern” does not star Bae Su Yeon.",
    ],
)
def test_no_part_comes_of_a_denial_a_wish_or_what_nearly_was(reading: Reading, text: str) -> None:
    assert not reading(text).all("role")
    assert ("Bae Su Yeon", "actor") not in reading(text).values("person", "name", "job")


@pytest.mark.parametrize(
    "text",
    [
        "Bae Su Yeon was offered the role of Ok Dan Bi in the drama “Tin Lantern,” but turned it down.",
        "Bae Su Yeon was offered the role of Ok Dan Bi in the drama “Tin Lantern.” She turned it down.",
        "Bae Su Yeon declined the offer to play Ok Dan Bi in the drama “Tin Lantern.”",
        "Bae Su Yeon, offered the role of Ok Dan Bi in the drama “Tin Lantern,” has declined.",
    ],
)
def test_a_part_turned_down_is_never_confirmed(reading: Reading, text: str) -> None:
    assert reading(text).values("role", "state") <= {"declined"}


@pytest.mark.parametrize(
    "text",
    [
        "Bae Su Yeon, who plays Ok Dan Bi in the drama “Tin Lantern,” denied a rumor about her health.",
        "Director Nam Tae Gyu hopes Bae Su Yeon, who plays Ok Dan Bi in the drama “Tin Lantern,” can rest.",
        "Bae Su Yeon plays Ok Dan Bi in the drama “Tin Lantern,” and fans hope for a second season.",
        "Bae Su Yeon plays Ok Dan Bi in the drama “Tin Lantern,” not only for the money.",
    ],
)
def test_words_of_doubt_about_something_else_take_nothing_away(reading: Reading, text: str) -> None:
    assert reading(text).has("role", actor="Bae Su Yeon", drama="Tin Lantern")


@pytest.mark.parametrize(
    "text",
    [
        "The drama “Tin Lantern” did not air on Netflix.",
        "The drama “Tin Lantern” airs on tvN rather than Netflix.",
        "The drama “Tin Lantern” did not air on Netflix but on tvN.",
        "The drama “Tin Lantern” was originally planned for release on Netflix.",
        "The station denied reports that the drama “Tin Lantern” will stream on Netflix.",
        "The drama “Tin Lantern” has never streamed on Netflix.",
    ],
)
def test_no_network_comes_of_a_negation(reading: Reading, text: str) -> None:
    assert "Netflix" not in reading(text).values("broadcast", "network")
    assert ("tvN" in text) == ("tvN" in reading(text).values("broadcast", "network"))


@pytest.mark.parametrize(
    ("text", "based"),
    [
        ("The drama “Tin Lantern” is not based on the webtoon “Lamp Oil.”", False),
        ("The drama “Tin Lantern” isn't a remake of the film “Lamp Oil.”", False),
        ("The writer denied that the drama “Tin Lantern” is based on the webtoon “Lamp Oil.”", False),
        ("The drama “Tin Lantern” is not only based on the webtoon “Lamp Oil” but on a song.", True),
        ("The drama “Tin Lantern” is based on the webtoon “Lamp Oil.”", True),
    ],
)
def test_no_original_comes_of_a_negation(reading: Reading, text: str, based: bool) -> None:
    assert bool(reading(text).all("based_on")) is based
