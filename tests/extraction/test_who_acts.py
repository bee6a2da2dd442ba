"""Who is an actor, who a character, who neither: decided by what the whole article says of a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.conftest import Read

Reading = Callable[[str], Read]
OPENING = "The tvN drama “Salt Road” has begun its run. "


def actors(text: Read) -> set[str]:
    return {finding.fact.name for finding in text.all("person") if finding.fact.job == "actor"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Kang Min Seo forgot her lines and burst out laughing.",
        "“We froze,” said Kang Min Seo.",
        "Kang Min Seo’s agency denied it.",
        "The director asked Kang Min Seo to smile less.",
        "From left: Kang Min Seo and Joo Won Il.",
        "You can watch Kang Min Seo in it.",
        "Kang Min Seo was there as well.",
        "Kang Min Seo is the chain-smoking editor.",
        "Cast: Kang Min Seo, Joo Won Il",
        "4. Kang Min Seo",
        "The role was first offered to Kang Min Seo.",
    ],
)
def test_somebody_named_in_an_article_on_a_drama_acts(reading: Reading, sentence: str) -> None:
    assert "Kang Min Seo" in actors(reading(OPENING + sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "The story follows Kang Min Seo, a nurse who inherits an inn.",
        "It is the tale of a detective named Kang Min Seo.",
        "Its writer is Kang Min Seo.",
        "Reporter Kang Min Seo",
        "Host Kang Min Seo laughed.",
        "Kang Min Seo Entertainment denied it.",
        "It is based on the webtoon “Line Zero” by Kang Min Seo.",
        "The script is by Kang Min Seo.",
        "Screenplay is by a newcomer, Kang Min Seo, once a reporter.",
        "Standing there is the tower’s night guard, Kang Min Seo.",
        "His janitor Kang Min Seo knows the code.",
        "Plot: Thrown out of a law firm, Kang Min Seo opens an office.",
        "The song “Blink” by Kang Min Seo is out.",
        "Kang Min Seo, who choreographed the fights, laughed.",
        "Studio Kang, his agency, denied it.",
    ],
)
def test_characters_crew_and_reporters_do_not_act(reading: Reading, sentence: str) -> None:
    assert "Kang Min Seo" not in actors(reading(OPENING + sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Watch it in English.",
        "Five Places To Eat In Seoul",
        "The Leads Acted well.",
        "Dinner scene.",
        "It was in Seoul.",
    ],
)
def test_a_word_with_a_capital_is_nobody(reading: Reading, sentence: str) -> None:
    assert not actors(reading(OPENING + sentence))


def test_brackets_of_a_recap_hold_the_actors(reading: Reading) -> None:
    text = reading(
        OPENING + "Hong Ra On (Kang Min Seo) found out that Park Deok (Joo Won Il) lied. Hong Ra On fainted. "
        "The king (Do Gyu Han) was shocked."
    )
    assert text.values("role", "actor", "character") == {
        ("Kang Min Seo", "Hong Ra On"),
        ("Joo Won Il", "Park Deok"),
        ("Do Gyu Han", None),
    }
    assert "Do Gyu Han" in actors(text)


def test_short_forms_belong_to_the_name_in_full(reading: Reading) -> None:
    text = reading(
        OPENING
        + "Actress Pan Woo-ri plays Hong Ra On. “It was cold,” Pan said. Actor Goo Tae Young helped, as GTY does. "
        "Danny Moon plays Ma Cheon. Danny fell."
    )
    aliases = text.values("alias", "name", "canonical")
    assert {("Pan", "Pan Woo-ri"), ("GTY", "Goo Tae Young")} <= aliases
    assert {"Pan Woo-ri", "Goo Tae Young", "Danny Moon"} == actors(text)


def test_headlines_in_capitals_make_no_names(reading: Reading) -> None:
    text = reading("In Case You Missed It: Kang Min Seo To Lead New Rom-Com\n\n" + OPENING + "Kang Min Seo leads it.")
    assert actors(text) == {"Kang Min Seo"}


@pytest.mark.parametrize(
    ("sentence", "alias"),
    [
        ("Kang Min Seo plays Detective Hong Ra On.", ("Detective Hong Ra On", "Hong Ra On")),
        ("The director is Goo Tae Young. Director Goo yawned.", ("Director Goo", "Goo Tae Young")),
        ("Kang Min Seo plays Princess Yeon-hwa. It is snowing on Yeon-hwa.", ("Yeon-hwa", "Princess Yeon-hwa")),
        ("Kang Min Seo stars with HALO5's Minjoon, who plays Ma Cheon.", ("HALO5's Minjoon", "Minjoon")),
    ],
)
def test_a_name_goes_by_rank_or_group(reading: Reading, sentence: str, alias: tuple[str, str]) -> None:
    assert alias in reading(OPENING + sentence).values("alias", "name", "canonical")


@pytest.mark.parametrize(
    ("sentence", "form"),
    [
        ("Director Goo Tae Young directs it.", "Director Goo Tae Young"),
        ("Actress Kang Min Seo plays Hong Ra On.", "Actress Kang Min Seo"),
        ("Director Goo Tae Young left. Director Goo yawned.", "Goo"),
        ("It airs on KBS 2TV at nine.", "KBS 2TV"),
    ],
)
def test_a_trade_or_channel_makes_no_other_form(reading: Reading, sentence: str, form: str) -> None:
    assert form not in reading(OPENING + sentence).values("alias", "name")


@pytest.mark.parametrize(
    ("sentence", "character"),
    [
        ("Kang Min Seo (Inspector Gil Tae Oh) smiled.", "Gil Tae Oh"),
        ("Kang Min Seo plays Director Shin.", "Director Shin"),
        ("Kang Min Seo plays Old Man Byeon.", "Old Man Byeon"),
        ("Kang Min Seo plays Team leader Ma.", "Team leader Ma"),
        ("Kang Min Seo plays Andrew J. Moon.", "Andrew J. Moon"),
    ],
)
def test_a_part_is_named_with_a_rank_or_an_initial(reading: Reading, sentence: str, character: str) -> None:
    text = reading(OPENING + sentence)
    assert character in text.values("role", "character")
    assert not any(character in title for title in text.values("title", "title"))


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Actor Michel Oh-Grant plays Ma Cheon. Michel smiled. Cast: Joo Won Il, Michel Oh-Grant", "Michel Oh-Grant"),
        ("Actress Ryu Ji Ahn plays Ma Cheon.", "Ryu Ji Ahn"),
        ("Dutch actor Pieter de Wit plays Ma Cheon.", "Pieter de Wit"),
    ],
)
def test_an_actor_has_the_whole_name(reading: Reading, sentence: str, name: str) -> None:
    assert actors(reading(OPENING + sentence)) - {"Joo Won Il"} == {name}


@pytest.mark.parametrize("sentence", ["In the scene, Hong Dan (Kang Min Seo) sells her hair."])
def test_a_family_name_that_is_a_place_as_well(reading: Reading, sentence: str) -> None:
    assert "Hong Dan" in reading(OPENING + sentence).values("role", "character")


def test_laughter_is_no_part_of_a_name(reading: Reading) -> None:
    text = reading(OPENING + "I watch it for HALO5's Minjoon ㅠㅠ who plays Ma Cheon.")
    assert not any("ㅠ" in finding.fact.name for kind in ("person", "alias") for finding in text.all(kind))
