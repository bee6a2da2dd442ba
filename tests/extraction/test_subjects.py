"""Which work a statement is about: the one its words bind it to, and none where they leave it open."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from tests.extraction.conftest import Read

Reading = Callable[[str], Read]
TWO = "The tvN drama “Tin Lantern” and the JTBC drama “Cold Orchard” are both shown on Sundays. "


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The drama recorded 4.2 percent nationwide viewership.", "rating"),
        ("The series was directed by Nam Tae Gyu.", "credit"),
        ("It is based on the webtoon “Lamp Oil.”", "based_on"),
    ],
)
def test_between_two_dramas_a_pronoun_means_neither(reading: Reading, sentence: str, kind: str) -> None:
    assert not [finding for finding in reading(TWO + sentence).all(kind) if finding.fact.drama]
    assert reading("The tvN drama “Tin Lantern” is shown on Sundays. " + sentence).find(kind, drama="Tin Lantern")


def test_the_cast_of_a_film_is_not_that_of_a_drama_named_later(reading: Reading) -> None:
    text = reading(
        "The film “Slow Ferry,” directed by Nam Tae Gyu, opens in May. Bae Su Yeon plays Ok Dan Bi. Seo Min Jae "
        "stars as Do Chang. Bae Su Yeon was last seen in the drama “Tin Lantern.”"
    )
    assert not text.all("credit")
    assert {(f.fact.actor, f.fact.character) for f in text.all("role") if f.fact.drama == "Tin Lantern"} == {
        ("Bae Su Yeon", None)
    }


def test_guests_and_figures_of_a_show_are_not_those_of_a_drama_named_later(reading: Reading) -> None:
    text = reading(
        "Actors Bae Su Yeon and Seo Min Jae were guests on the variety show “Soup Bus.” The episode recorded a "
        "nationwide rating of 5.2 percent. Bae Su Yeon will next appear in the drama “Tin Lantern.”"
    )
    assert text.values("rating", "drama") == {None}
    assert {f.fact.actor for f in text.all("role") if f.fact.drama == "Tin Lantern"} == {"Bae Su Yeon"}


def test_credits_go_round_a_relative_clause(reading: Reading) -> None:
    text = reading(
        "The drama “Tin Lantern” is directed by Nam Tae Gyu, who helmed “Cold Orchard” and “Paper Bridge,” and written "
        "by Ha Eun Bi, and will air on MBC."
    )
    assert text.values("credit", "drama", "person", "job") == {
        ("Tin Lantern", "Nam Tae Gyu", "director"), ("Cold Orchard", "Nam Tae Gyu", "director"),
        ("Paper Bridge", "Nam Tae Gyu", "director"), ("Tin Lantern", "Ha Eun Bi", "writer"),
    }  # fmt: skip
    assert text.values("broadcast", "drama", "network") == {("Tin Lantern", "MBC")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Director Nam Tae Gyu of “Cold Orchard” visited the set of the drama “Tin Lantern.”",
        "“Cold Orchard” director Nam Tae Gyu visited the set of the drama “Tin Lantern.”",
        "Nam Tae Gyu, director of “Cold Orchard,” visited the set of the drama “Tin Lantern.”",
    ],
)
def test_a_director_belongs_to_the_title_beside_him(reading: Reading, sentence: str) -> None:
    assert reading(sentence).values("credit", "drama", "person") == {("Cold Orchard", "Nam Tae Gyu")}


@pytest.mark.parametrize("title", ["“Cold Orchard”’s", "Cold Orchard’s"])
def test_a_possessive_binds_the_part(reading: Reading, title: str) -> None:
    text = reading(f"{title} Seo Min Jae, who played Do Chang, will star in the drama “Tin Lantern.”")
    assert text.find("role", character="Do Chang").fact.drama == "Cold Orchard"


def test_each_part_goes_to_the_drama_named_after_it(reading: Reading) -> None:
    text = reading(
        "Bae Su Yeon plays Ok Dan Bi in the drama “Tin Lantern” and Seo Min Jae plays Do Chang in the drama "
        "“Cold Orchard.”"
    )
    assert text.values("role", "drama", "character") == {("Tin Lantern", "Ok Dan Bi"), ("Cold Orchard", "Do Chang")}


@pytest.mark.parametrize(
    "tail",
    ["breaking the record held by “Cold Orchard”", "surpassing “Cold Orchard”", "ahead of JTBC's “Cold Orchard”"],
)
def test_what_is_surpassed_gets_neither_figure_nor_network(reading: Reading, tail: str) -> None:
    text = reading(f"The tvN drama “Tin Lantern” ended with a nationwide rating of 12.4 percent, {tail}. ")
    assert text.values("rating", "drama", "value") == {("Tin Lantern", Decimal("12.4"))}
    assert ("Cold Orchard", "tvN") not in text.values("broadcast", "drama", "network")
    assert ("Tin Lantern", "tvN") in text.values("broadcast", "drama", "network")


@pytest.mark.parametrize(
    "sentence",
    [
        "Bae Su Yeon plays Ok Dan Bi and Seo Min Jae plays Do Chang.",
        "Bae Su Yeon plays Ok Dan Bi, Seo Min Jae plays Do Chang.",
        "Bae Su Yeon plays the innkeeper and Seo Min Jae plays Do Chang.",
        "Bae Su Yeon portrays Ok Dan Bi, while Seo Min Jae portrays Do Chang.",
    ],
)
def test_the_next_actor_is_nobodys_character(reading: Reading, sentence: str) -> None:
    text = reading("The drama “Tin Lantern” begins in May. " + sentence)
    assert "Seo Min Jae" not in text.values("role", "character")
    assert text.find("role", character="Do Chang").fact.actor == "Seo Min Jae"


def test_the_next_actor_is_not_the_character_of_a_trade(reading: Reading) -> None:
    text = reading("The drama “Tin Lantern” begins. Bae Su Yeon plays a lawyer, Seo Min Jae plays Do Chang.")
    assert "Seo Min Jae" not in text.values("role", "character")


@pytest.mark.parametrize(
    ("sentence", "works"),
    [
        (
            "It is directed by Nam Tae Gyu (“Cold Orchard,” “Paper Bridge”).",
            {"Tin Lantern", "Cold Orchard", "Paper Bridge"},
        ),
        ("Director Nam Tae Gyu, who won acclaim for “Cold Orchard,” is in charge.", {"Tin Lantern", "Cold Orchard"}),
        (
            "The PD is Nam Tae Gyu of “Cold Orchard” and “Paper Bridge.”",
            {"Tin Lantern", "Cold Orchard", "Paper Bridge"},
        ),
        ("It is by director Nam Tae Gyu, whose last work “Cold Orchard” was a hit.", {"Tin Lantern", "Cold Orchard"}),
        ("According to the director, Nam Tae Gyu was to walk past.", set()),
    ],
)
def test_asides_credit_earlier_works_as_well(reading: Reading, sentence: str, works: set[str]) -> None:
    text = reading(
        "“Tin Lantern” Begins\n\nThe tvN drama “Tin Lantern” is shown on Sundays, after the dramas “Cold Orchard” and "
        f"“Paper Bridge.” {sentence}"
    )
    assert text.values("credit", "drama") == works
