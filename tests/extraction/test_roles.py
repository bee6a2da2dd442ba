from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.conftest import Read

OPENING = "The tvN drama “Salt Road” has begun its run. "


@pytest.mark.parametrize(
    "sentence",
    [
        "Kang Min Seo’s Hong Ra On walks into the storm, and actress Kang Min Seo shines.",
        "Actress Kang Min Seo plays the stubborn innkeeper Hong Ra On.",
        "Kang Min Seo, who portrays Hong Ra On, cried on set.",
        "Kang Min Seo, portraying Hong Ra On, smiles at the camera.",
        "Kang Min Seo takes on the role of Hong Ra On, an innkeeper.",
        "Kang Min Seo will appear as Hong Ra On from the third episode.",
        "Kang Min Seo's character, Hong Ra On, loses her map.",
        "Hong Ra On, played by Kang Min Seo, loses her map.",
        "Hong Ra On (played by Kang Min Seo) loses her map.",
        "It stars Kang Min Seo as Hong Ra On.",
        "Actress Kang Min Seo (Hong Ra On) said the wind was the worst.",
        "Kang Min Seo has been cast as the innkeeper, Hong Ra On.",
        "The role of Hong Ra On went to Kang Min Seo.",
    ],
)
def test_constructions_that_name_a_part(reading: Callable[[str], Read], sentence: str) -> None:
    text = reading(OPENING + sentence)
    role = text.find("role", actor="Kang Min Seo", character="Hong Ra On", drama="Salt Road")
    assert text.evidence(role) == sentence
    assert text.values("person", "name", "job") == {("Kang Min Seo", "actor")}


def test_lists_are_paired_in_order(reading: Callable[[str], Read]) -> None:
    text = reading(OPENING + "Kang Min Seo and Joo Won Il play Hong Ra On and the merchant Park Deok, respectively.")
    assert text.values("role", "actor", "character") == {("Kang Min Seo", "Hong Ra On"), ("Joo Won Il", "Park Deok")}


def test_brackets_the_other_way_round(reading: Callable[[str], Read]) -> None:
    text = reading(
        OPENING
        + "Hong Ra On (Kang Min Seo) meets Park Deok (Joo Won Il) again. "
        + "Actress Kang Min Seo and actor Joo Won Il shared their thoughts. Kang Min Seo said it was cold."
    )
    assert text.values("role", "actor", "character") == {("Kang Min Seo", "Hong Ra On"), ("Joo Won Il", "Park Deok")}


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("Kang Min Seo is in talks to play Hong Ra On.", "in_talks"),
        ("Kang Min Seo turned down the role of Hong Ra On.", "declined"),
        ("Kang Min Seo will reportedly play Hong Ra On.", "reported"),
        ("Kang Min Seo will play Hong Ra On.", "confirmed"),
    ],
)
def test_how_settled_a_casting_is(reading: Callable[[str], Read], sentence: str, state: str) -> None:
    assert reading(OPENING + sentence).find("role", character="Hong Ra On").fact.state == state


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("Kang Min Seo (Red Fern) has received an offer as well.", "in_talks"),
        ("Also in talks are Kang Min Seo and Joo Won Il.", "in_talks"),
        ("The part had earlier gone to Kang Min Seo, who had to pass.", "declined"),
        ("The same role was previously offered to Kang Min Seo, but she turned down the offer.", "declined"),
        ("Actor Joo Won Il will take over from Kang Min Seo.", "left"),
        ("It lost its lead when Kang Min Seo fell ill.", "left"),
        ("SBS edited actress Kang Min Seo out of the series.", "left"),
        ("Kang Min Seo turned down a stunt double.", "confirmed"),
        ("Kang Min Seo considers herself lucky.", "confirmed"),
        ("Kang Min Seo pulls a man out of the water.", "confirmed"),
    ],
)
def test_candidates_and_those_who_left(reading: Callable[[str], Read], sentence: str, state: str) -> None:
    text = reading(OPENING + "Kang Min Seo is an actress. " + sentence)
    assert text.find("role", actor="Kang Min Seo", drama="Salt Road").fact.state == state
    assert {role.fact.state for role in text.all("role") if role.fact.drama != "Salt Road"} <= {"confirmed"}


def test_an_earlier_work_gets_its_own_role(reading: Callable[[str], Read]) -> None:
    text = reading(
        OPENING + "Kang Min Seo plays Hong Ra On. She is also known for “Paper Moon Hotel” and “Glass Tigers.”"
    )
    assert text.values("role", "drama", "character") == {
        ("Salt Road", "Hong Ra On"), ("Paper Moon Hotel", None), ("Glass Tigers", None),
    }  # fmt: skip


@pytest.mark.parametrize(
    "sentence",
    [
        "The wind was strong, and the market of Busan was closed.",
        "Kang Min Seo plays the piano in her free time.",
        "Kang Min Seo plays a police officer.",
        "Kang Min Seo appears as herself.",
    ],
)
def test_no_part_where_none_is_named(reading: Callable[[str], Read], sentence: str) -> None:
    assert not [finding for finding in reading(OPENING + sentence).all("role") if finding.fact.character]
