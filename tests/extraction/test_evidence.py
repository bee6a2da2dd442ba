"""The sentence that a finding cites says what the finding says."""

from __future__ import annotations

from collections.abc import Callable

from tests.extraction.conftest import Read

OPENING = "The tvN drama “Salt Road” has begun its run. "


def test_a_part_cites_the_sentence_with_the_full_name(reading: Callable[[str], Read]) -> None:
    text = reading(
        OPENING
        + "Joo Won Il laughs at Kang Min Seo as a character (Ra On) who runs. "
        + "In the clip Kang Min Seo (Hong Ra On) and Joo Won Il (Park Deok) walk through the market."
    )
    role = text.find("role", actor="Kang Min Seo", character="Hong Ra On")
    assert "Hong Ra On" in text.evidence(role) and "Kang Min Seo" in text.evidence(role)


def test_the_sure_sentence_stays_where_both_name_the_part_in_full(reading: Callable[[str], Read]) -> None:
    text = reading(OPENING + "Kang Min Seo (Hong Ra On) runs. Actress Kang Min Seo plays the innkeeper Hong Ra On.")
    role = text.find("role", character="Hong Ra On")
    assert "plays" in text.evidence(role) and role.confidence >= 0.9


def test_a_title_cites_a_sentence_with_its_full_form(reading: Callable[[str], Read]) -> None:
    text = reading(
        "The new tvN drama Harbor-Lights has begun. Harbor Lights star Kang Min Seo waved. "
        "Harbor Lights star Joo Won Il waved too."
    )
    assert "Harbor Lights" in text.evidence(text.find("title", title="Harbor Lights"))


def test_a_person_cites_a_sentence_with_the_full_name(reading: Callable[[str], Read]) -> None:
    text = reading(
        OPENING + "Min Seo was there on the first day. A neighbour of the studio, Kang Min Seo, brought tea."
    )
    people = [finding for finding in text.all("person", at_least=0.1) if finding.fact.name == "Kang Min Seo"]
    assert people and all("Kang Min Seo" in text.evidence(finding) for finding in people)


def test_a_scene_cites_a_sentence_with_both_actors_in_full(reading: Callable[[str], Read]) -> None:
    text = reading(
        OPENING
        + "Kang Min Seo plays Hong Ra On and Joo Won Il plays Park Deok.\n\n"
        + "Ra On and Won Il share a kiss scene in the fifth episode. "
        + "The kiss scene of Kang Min Seo and Joo Won Il took ten takes."
    )
    (scene,) = text.all("scene")
    assert "Kang Min Seo and Joo Won Il" in text.evidence(scene)
