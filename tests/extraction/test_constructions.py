"""The ways in which the genre ties an actor to a character, each with what must not be taken for one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.conftest import Read

Reading = Callable[[str], Read]
OPENING = "The tvN drama “Salt Road” has begun its run. Actress Kang Min Seo said that it was cold. "
PAIR = ("Kang Min Seo", "Hong Ra On")


@pytest.mark.parametrize(
    "sentence",
    [
        "It stars Kang Min Seo as stubborn innkeeper Hong Ra On.",
        "Look out for Kang Min Seo (“Paper Moon”) as the merchant’s daughter Hong Ra On.",
        "Kang Min Seo, a stage veteran of four decades, appears as the island’s unelected ruler, Hong Ra On.",
        "Kang Min Seo is Hong Ra On, an innkeeper with a past.",
        "Kang Min Seo, fresh out of the hospital, is Hong Ra On.",
        "Kang Min Seo’s stubborn innkeeper, Hong Ra On, loses her map.",
        "Hong Ra On, a clerk from Busan who eats nothing but paper, is portrayed by Kang Min Seo.",
        "Hong Ra On, whom Kang Min Seo plays, loses her map.",
        "The innkeeper Hong Ra On (Kang Min Seo) loses her map.",
        "Hong Ra On’s (Kang Min Seo) map is lost.",
        "In the first episode Kang Min Seo (Hong Ra On in the series) loses her map.",
        "Kang Min Seo (who plays Hong Ra On) loses her map.",
        "Kang Min Seo brings Hong Ra On to life.",
        "Kang Min Seo transforms into the innkeeper Hong Ra On.",
        "Kang Min Seo was divided into Hong Ra On.",
        "Kang Min Seo takes charge of the youngest, Hong Ra On, who bakes.",
        "Kang Min Seo had finished most of her scenes as Hong Ra On.",
        "Critics praised Kang Min Seo’s portrayal of the innkeeper Hong Ra On.",
        "Kang Min Seo heads the cast in the role of Hong Ra On, an innkeeper.",
        "Enter an innkeeper, Hong Ra On, with Kang Min Seo in the role.",
        "Kang Min Seo, whose Hong Ra On is angrier than ever, laughed.",
        "As the innkeeper Hong Ra On, Kang Min Seo learned to bake.",
        "The part Kang Min Seo likes best is not told. She plays Hong Ra On.",
        "Kang Min Seo is back. Her character, Hong Ra On, has a new inn.",
        "Kang Min Seo is back. Her Hong Ra On has a new inn.",
        "The film gave Kang Min Seo time to rest. Here she is Hong Ra On, who never rests.",
    ],
)
def test_a_construction_ties_an_actor_to_a_character(reading: Reading, sentence: str) -> None:
    assert PAIR in reading(OPENING + sentence).values("role", "actor", "character")


@pytest.mark.parametrize(
    "sentence",
    [
        "Kang Min Seo runs into Joo Won Il on the bridge.",
        "Kang Min Seo loses her focus as soon as Joo Won Il complains.",
        "Kang Min Seo’s brother Joo Won Il visited the set.",
        "Kang Min Seo, also known as Joo Won Il, sang.",
        "Kang Min Seo said of her partner, “He was Joo Won Il, truly.”",
        "Kang Min Seo came back as a spy in Busan.",
        "Kang Min Seo (Doctor Slump) and Joo Won Il (Moonshine) lead the cast.",
        "Kang Min Seo is dating Joo Won Il, it was claimed.",
    ],
)
def test_two_names_in_a_sentence_are_not_yet_a_part(reading: Reading, sentence: str) -> None:
    assert not [role for role in reading(OPENING + sentence).all("role") if role.fact.character]


def test_one_actor_may_have_two_parts_and_two_actors_one(reading: Reading) -> None:
    text = reading(
        OPENING + "Kang Min Seo plays both the innkeeper, Hong Ra On, and her living double, a singer named Ok Dan Bi. "
        "Joo Won Il was originally cast as Inspector Na and stepped down. Do Gyu Han is Inspector Na."
    )
    assert text.values("role", "actor", "character") >= {
        PAIR,
        ("Kang Min Seo", "Ok Dan Bi"),
        ("Joo Won Il", "Inspector Na"),
        ("Do Gyu Han", "Inspector Na"),
    }


def test_lists_go_round_titles_and_groups(reading: Reading) -> None:
    text = reading(
        "Kang Min Seo and Haeon of LUMEN8 have been cast in the upcoming drama “Salt Road” (literal title) as "
        "Hong Ra On and Park Deok, respectively."
    )
    assert text.values("role", "actor", "character") == {PAIR, ("Haeon", "Park Deok")}


@pytest.mark.parametrize(
    ("sentence", "actor", "character"),
    [
        ("Kang Min Seo is Superintendent Do.", "Kang Min Seo", "Superintendent Do"),
        ("Kang Min Seo appears as Ms. Fox, a blogger.", "Kang Min Seo", "Ms. Fox"),
        ("Kang Min Seo plays Inmate 4032.", "Kang Min Seo", "Inmate 4032"),
        ("J.Min of LUMEN8 plays Ma Cheon.", "J.Min", "Ma Cheon"),
        ("LUMEN8’s Haeon plays Ma Cheon.", "Haeon", "Ma Cheon"),
        ("LUMI:NA’s Haeon plays Ma Cheon.", "Haeon", "Ma Cheon"),
        ("Haru of the group PLUM plays Ma Cheon.", "Haru", "Ma Cheon"),
        ("Haru, a member of PLUM, takes on the role of Ma Cheon.", "Haru", "Ma Cheon"),
        ("Singer-turned-actor Kyel plays Ma Cheon.", "Kyel", "Ma Cheon"),
        ("Daniel Choi plays Ma Cheon.", "Daniel Choi", "Ma Cheon"),
        ("IU plays Ma Cheon.", "IU", "Ma Cheon"),
        ("Tang Woo-jae plays Ma Cheon.", "Tang Woo-jae", "Ma Cheon"),
    ],
)
def test_names_of_another_build(reading: Reading, sentence: str, actor: str, character: str) -> None:
    assert (actor, character) in reading(OPENING + sentence).values("role", "actor", "character")


def test_a_work_told_of_somebody_in_passing_is_not_that_of_the_part(reading: Reading) -> None:
    text = reading(
        "The drama “Salt Road” starts in May. Kang Min Seo, whose recent works include the drama “Red Fern” and "
        "the drama “Tin Lantern,” is set to star as Hong Ra On. "
        "Joo Won Il, of the drama “Cold Orchard,” plays Park Deok."
    )
    assert text.values("role", "character", "drama") >= {("Hong Ra On", "Salt Road"), ("Park Deok", "Salt Road")}


def test_a_part_between_two_dramas_is_told_with_little_confidence(reading: Reading) -> None:
    text = reading(
        "The tvN drama “Tin Lantern” and the JTBC drama “Cold Orchard” are shown on Sundays. "
        "Bae Su Yeon plays Ok Dan Bi."
    )
    assert [role.confidence <= 0.6 for role in text.all("role")] == [True]
