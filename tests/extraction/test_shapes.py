"""Plain falsehoods that articles of other shapes once led to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.conftest import Read

OPENING = "The tvN drama “Salt Road” has begun its run. "


def test_a_director_by_family_name_is_the_one_named_in_full(reading: Callable[[str], Read]) -> None:
    text = reading(OPENING + "It is directed by Baek Hyun Tae. Director Baek previously helmed the drama “Tin Roof.”")
    assert text.values("person", "name") == {"Baek Hyun Tae"}


def test_each_clause_has_its_own_state(reading: Callable[[str], Read]) -> None:
    text = reading(OPENING + "Actress Kang Min Seo is in talks to join, while Joo Won Il turned down the offer.")
    assert text.find("role", actor="Kang Min Seo").fact.state == "in_talks"


def test_a_setting_ends_with_its_clause(reading: Callable[[str], Read]) -> None:
    text = reading("The tvN drama “Salt Road” is set in a port in the 1990s and will premiere in May 2025.")
    assert text.values("setting", "setting") == {"a port in the 1990s"}


def test_the_author_of_an_original_is_not_its_title(reading: Callable[[str], Read]) -> None:
    assert not reading(OPENING + "The show is based on a popular web novel by Ink Heron.").all("based_on")


def test_words_about_somebody_are_not_that_persons(reading: Callable[[str], Read]) -> None:
    text = reading(
        OPENING
        + "Director Baek Hyun Tae made it. Actress Kang Min Seo waved. "
        + "Asked about the director, she said, “He never raises his voice on the set.”"
    )
    assert [finding.fact.speaker for finding in text.all("quote")] != ["Baek Hyun Tae"]


def test_every_scene_of_a_kind_is_no_scene(reading: Callable[[str], Read]) -> None:
    assert not reading(OPENING + "“My co-star Joo Won Il held my hand in every kiss scene,” she said.").all("scene")


@pytest.mark.parametrize("work", ["film", "variety show"])
def test_an_article_about_another_work_tells_nothing_of_a_drama_in_passing(
    reading: Callable[[str], Read], work: str
) -> None:
    text = reading(
        f"The {work} “Last Train” draws a crowd\n\nThe {work} “Last Train,” directed by Baek Hyun Tae, was seen by a "
        "crowd on May 5, 2024, the Korean Film Council said. “Last Train” stars Kang Min Seo as Hong Ra On. "
        "Kang Min Seo is known for the drama “Salt Road.”"
    )
    assert "Council" not in text.values("title", "title")
    assert not [f for f in text.all("credit") + text.all("genre") if f.fact.drama == "Salt Road"]
    assert not [f for f in text.all("role") if f.fact.drama == "Salt Road" and f.fact.character]
    assert not any("Salt Road" in finding.fact.what for finding in text.all("event"))


def test_a_poster_shows_the_character(reading: Callable[[str], Read]) -> None:
    text = reading(OPENING + "It stars Kang Min Seo. Kang Min Seo’s poster shows Hong Ra On under a clock.")
    assert text.values("person", "name", "job") == {("Kang Min Seo", "actor")}


def test_a_premiere_to_come_is_announced(reading: Callable[[str], Read]) -> None:
    text = reading("The tvN drama “Salt Road” premieres on June 11 at 5 p.m.")
    assert text.find("release", premiere="XXXX-06-11").fact.state == "announced"


def test_all_who_will_sing_are_named(reading: Callable[[str], Read]) -> None:
    text = reading(OPENING + "Yoon Dal and Hae Bin will sing the OST “Low Tide.”")
    assert text.find("song", title="Low Tide").fact.artists == ("Yoon Dal", "Hae Bin")


def test_private_life_is_left_to_an_editor(reading: Callable[[str], Read]) -> None:
    text = reading(
        OPENING
        + "Reports said that Kang Min Seo is dating Joo Won Il, her co-star in “Salt Road.” "
        + "Actor Heo Joon Pil, who played the father in “Salt Road,” passed away on May 18."
    )
    marked = {finding.kind for finding in text.reading.findings if finding.sensitive}
    assert marked >= {"role", "event", "person"}
