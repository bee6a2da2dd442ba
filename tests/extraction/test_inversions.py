"""Ties that are told the other way round, leave out the subject, or need a second sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.conftest import Read

Reading = Callable[[str], Read]
OPENING = "The tvN drama “Salt Road” has begun its run. Actress Kang Min Seo said that it was cold. "
PAIR = ("Kang Min Seo", "Hong Ra On")


def pairs(text: Read) -> set[tuple[str, str]]:
    return {(actor, character) for actor, character in text.values("role", "actor", "character") if character}


@pytest.mark.parametrize(
    "sentence",
    [
        "Bringing Hong Ra On to life is Kang Min Seo.",
        "Playing opposite them as Hong Ra On is Kang Min Seo.",
        "Hong Ra On, the silent porter, will be brought to life by Kang Min Seo.",
        "Hong Ra On is none other than Kang Min Seo.",
        "Hong Ra On (that’s Kang Min Seo’s character) loses her map.",
        "The lead Hong Ra On, originally played by Kang Min Seo, loses her map.",
        "Kang Min Seo cut her hair to become Hong Ra On.",
        "To play Hong Ra On, Kang Min Seo cut her hair.",
        "Playing ‘Hong Ra On,’ a clerk, Kang Min Seo sits by a heater.",
        "Kang Min Seo, whose last film was a flop, sits there in the cardigan of Hong Ra On.",
        "Kang Min Seo shows a new side of herself through the clerk Hong Ra On.",
        "Kang Min Seo breathes life into Hong Ra On, a clerk.",
        "Kang Min Seo will lend her voice (and only her voice!) to Hong Ra On.",
        "Kang Min Seo is filming the scene in which Hong Ra On climbs over the wall.",
        "Kang Min Seo is in talks. The role on the table is Hong Ra On, a clerk.",
        "Hong Ra On is a clerk who cannot taste. Kang Min Seo plays her with restraint.",
        "Kang Min Seo was asked about Hong Ra On, the part she plays.",
        "“Half of me is Hong Ra On by now,” Kang Min Seo added.",
        "“It was icy,” said the 38-year-old, who plays the porter Hong Ra On.",
        "The actress, who has worked for 52 years, plays the grandmother, Hong Ra On.",
        "Hong Ra On [Kang Min Seo] loses her map.",
        "Kang Min Seo (the owner’s niece, Hong Ra On) lost a shoe.",
        "Kang Min Seo plays ‘Hong Ra On’ in it.",
    ],
)
def test_a_tie_told_the_other_way_round(reading: Reading, sentence: str) -> None:
    assert pairs(reading(OPENING + sentence)) == {PAIR}


@pytest.mark.parametrize(
    "sentence",
    [
        "As a rookie, Kang Min Seo looked up to Joo Won Il.",
        "Kang Min Seo, known for her kindness, thanked Joo Won Il.",
        "Joo Won Il takes on the role of a chef.",
        "According to Joo Won Il, Kang Min Seo is a good cook.",
        "“He saw me as Joo Won Il,” Kang Min Seo joked.",
        "Kang Min Seo turned into a close friend of Joo Won Il during the shoot.",
    ],
)
def test_two_people_in_such_words_are_no_pair(reading: Reading, sentence: str) -> None:
    assert not pairs(reading(OPENING + sentence))


def test_who_is_related_to_a_character_is_not_the_character(reading: Reading) -> None:
    text = reading(
        OPENING + "Kang Min Seo plays Hong Ra On. The half brother of Hong Ra On is played by Joo Won Il. "
        "In it Kang Min Seo plays Hong Ra On, who lives with the thief, played by Bae Su Yeon."
    )
    assert pairs(text) == {PAIR}


def test_a_table_of_the_cast(reading: Reading) -> None:
    text = reading(
        OPENING
        + "\n\nActor | Character | Notes\n\nKang Min Seo | Hong Ra On | City cop\n\nJoo Won Il | Boss Ko | Owns it\n\n"
        + "Rael (VOLTA) | Park Deok | Sings\n\n“It was cold,” said Joo Won Il."
    )
    assert pairs(text) == {PAIR, ("Joo Won Il", "Boss Ko"), ("Rael", "Park Deok")}


def test_the_two_are_those_named_last(reading: Reading) -> None:
    text = reading(
        OPENING + "Kang Min Seo and Joo Won Il met at the reading. The two play Hong Ra On and Park Deok, old friends."
    )
    assert pairs(text) == {PAIR, ("Joo Won Il", "Park Deok")}
    assert not pairs(reading(OPENING + "Kang Min Seo was there. The two play Hong Ra On and Park Deok, old friends."))


def test_the_member_is_the_one_of_that_group(reading: Reading) -> None:
    text = reading(
        OPENING + "VOLTA’s Haru and Joo Won Il star in it. The VOLTA member plays the royal guard Park Deok."
    )
    assert pairs(text) == {("Haru", "Park Deok")}
