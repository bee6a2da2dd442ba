"""Which of several works a part belongs to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.conftest import Read

LIST = """Five dramas to watch this autumn

Whether you are new to it or not, here is something for you.

1. Salt Road (tvN)

Premieres: September 6

Episodes: 16

Merchant Hong Ra On (Kang Min Seo) inherits a ship and all its debts.

2. The Ninth Lamp (Netflix)

Premieres: October 2

Synopsis

Joo Won Il plays the lighthouse keeper Park Deok.
"""


def drama_of(text: Read, character: str) -> str | None:
    drama: str | None = text.find("role", character=character).fact.drama
    return drama


def test_an_entry_binds_all_that_stands_below_it(reading: Callable[[str], Read]) -> None:
    text = reading(LIST)
    assert drama_of(text, "Hong Ra On") == "Salt Road"
    assert drama_of(text, "Park Deok") == "The Ninth Lamp"


def test_a_paragraph_goes_on_about_the_drama_before_it(reading: Callable[[str], Read]) -> None:
    text = reading(
        "Kang Min Seo, of the tvN drama “Salt Road,” will marry in May, “Salt Road” fans read on Monday.\n\n"
        "She is now filming the SBS drama “The Ninth Lamp” with Joo Won Il.\n\n"
        "In the drama, Kang Min Seo plays Hong Ra On, a lighthouse keeper."
    )
    assert drama_of(text, "Hong Ra On") == "The Ninth Lamp"


@pytest.mark.parametrize(
    "sentence",
    [
        "Kang Min Seo, who charmed viewers in the film “Winter Aunt,” will play a judge. Joo Won Il plays Park Deok.",
        "Joo Won Il, who makes his first appearance after “Glass Tigers”, plays Park Deok.",
        "Joo Won Il, who played the ferryman Park Deok, is currently filming “Glass Tigers.”",
    ],
)
def test_asides_bind_nothing(reading: Callable[[str], Read], sentence: str) -> None:
    assert drama_of(reading("The tvN drama “Salt Road” has begun its run. " + sentence), "Park Deok") == "Salt Road"


def test_the_work_of_its_director_is_not_the_main_one(reading: Callable[[str], Read]) -> None:
    text = reading(
        "Kang Min Seo Confirmed For New Drama By “Glass Tigers” Director\n\nKang Min Seo stars in the tvN drama "
        "“Salt Road.” Joo Won Il is in it too.\n\nKang Min Seo plays Hong Ra On, a merchant."
    )
    assert drama_of(text, "Hong Ra On") == "Salt Road"


@pytest.mark.parametrize(
    "sentence",
    [
        "Captain Park (the awesome Joo Won Il) sinks the ship.",
        "Her mother, Captain Park, (Joo Won Il) sinks the ship.",
        "Captain Park (Joo Won Il, chewing the scenery) sinks the ship.",
    ],
)
def test_a_rank_before_a_bracket_is_acted(reading: Callable[[str], Read], sentence: str) -> None:
    text = reading("The tvN drama “Salt Road” has begun its run. " + sentence)
    assert text.find("role", character="Captain Park").fact.actor == "Joo Won Il"


def test_a_list_in_that_order(reading: Callable[[str], Read]) -> None:
    text = reading(
        "The tvN drama “Salt Road” has begun its run. Kang Min Seo, Joo Won Il and Lee Ha Na are the three aunts: "
        "Hong Ra On, Park Deok and the fearless Seo Bok, in that order."
    )
    assert text.find("role", character="Park Deok").fact.actor == "Joo Won Il"
