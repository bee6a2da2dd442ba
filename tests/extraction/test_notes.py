"""What readers are told of a scene's making: whole statements, plain who speaks, nothing of the plot."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.conftest import Read

OPENING = (
    "The tvN drama “Salt Road” stars Kang Min Seo and Joo Won Il. Director Baek Hyun Tae made it. "
    "A making video shows the kiss scene of Kang Min Seo and Joo Won Il. "
)


def _notes(text: Read) -> list[str]:
    return [finding.fact.note for finding in text.all("note")]


def test_a_long_statement_is_told_to_its_end(reading: Callable[[str], Read]) -> None:
    sentence = (
        "Kang Min Seo and Joo Won Il stood in the freezing harbour for most of the night while the crew moved the "
        "lamps, and both were seen stamping their feet and singing to each other until the cameras were ready."
    )
    assert sentence in _notes(reading(OPENING + sentence))


def test_a_note_is_cut_at_a_sentence_or_says_that_it_is_cut(reading: Callable[[str], Read]) -> None:
    text = reading(OPENING + "The kiss scene was filmed " + "again and again, " * 25 + "until dawn.")
    long = next(note for note in _notes(text) if note.startswith("The kiss scene was filmed"))
    assert len(long) <= 300 and long.endswith("…")


@pytest.mark.parametrize(
    ("sentence", "note"),
    [
        (
            "The Salt Road director added that it became “the take I love best.”",
            "Baek Hyun Tae: “the take I love best.”",
        ),
        (
            "Joo Won Il added that for this reason it felt like “nobody else was on the set.”",
            "Joo Won Il: for this reason it felt like “nobody else was on the set.”",
        ),
        (
            "Dropping the lamp during the kiss scene, he says, “That was the tenth take” and runs.",
            "Dropping the lamp during the kiss scene, Joo Won Il says, “That was the tenth take” and runs.",
        ),
    ],
)
def test_whoever_speaks_is_named(reading: Callable[[str], Read], sentence: str, note: str) -> None:
    lead = "" if "director" in sentence else "Joo Won Il rehearsed the kiss scene at home. "
    assert note in _notes(reading(OPENING + lead + sentence))


@pytest.mark.parametrize("lead", ["On this, ", "However, ", "In the video, ", "In the newly released clip, ", "But "])
def test_words_that_only_link_are_left_out(reading: Callable[[str], Read], lead: str) -> None:
    text = reading(OPENING + f"{lead}Kang Min Seo was nervous during the kiss scene.")
    assert "Kang Min Seo was nervous during the kiss scene." in _notes(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "In the kiss scene of the pair two lovers find each other after the long winter.",
        "Kang Min Seo and Joo Won Il were cast as sailors who fall in love at sea.",
        "The kiss scene of Kang Min Seo and Joo Won Il looked really tender on screen.",
        "Joo Won Il seemed like a cheerful man in the behind-the-scenes video.",
        "Kang Min Seo played a sailor who shared a quick kiss in the drama.",
    ],
)
def test_plot_and_praise_are_left_to_an_editor(reading: Callable[[str], Read], sentence: str) -> None:
    text = reading(OPENING + sentence + " The kiss scene took ten takes.")
    assert not any(sentence[10:30] in note for note in _notes(text))
    assert any("ten takes" in note for note in _notes(text))


def test_every_note_ends_as_a_sentence_with_its_quotation_marks_in_pairs(reading: Callable[[str], Read]) -> None:
    text = reading(
        OPENING
        + "Kang Min Seo called the kiss scene “the coldest hour of my life”. The crew laughed. "
        + "The kiss scene was filmed in one take, “without a lamp, Joo Won Il said."
    )
    notes = _notes(text)
    assert len(notes) >= 3
    for note in notes:
        assert note.rstrip("”\"'’")[-1] in ".!?…", note
        assert note.count("“") == note.count("”") and note.count('"') % 2 == 0


def test_nobodys_own_words_are_changed(reading: Callable[[str], Read]) -> None:
    said = (
        "After the kiss scene Joo Won Il admitted that Min Seo laughed: “I told Min Seo to look away while we filmed.”"
    )
    (note,) = [note for note in _notes(reading(OPENING + said)) if "look away" in note]
    assert "“I told Min Seo to look away while we filmed.”" in note
    assert "Kang Min Seo laughed" in note


@pytest.mark.parametrize(
    "sentence",
    [
        "Hong Ra On (Kang Min Seo) kisses Seo Jae Gu (Joo Won Il) in the rain while the crowd laughs.",
        "Kang Min Seo plays a nervous nurse.",
        "The kiss scene of Joo Won Il was watched by 9.8% of viewers for three minutes.",
        "Here is what Kang Min Seo had to say about the kiss scene.",
    ],
)
def test_plot_and_figures_are_no_notes(reading: Callable[[str], Read], sentence: str) -> None:
    notes = [f for f in reading(OPENING + sentence).all("note") if f.fact.note.startswith(sentence[:12])]
    assert all(finding.confidence < 0.5 for finding in notes)


def test_what_goes_on_in_the_same_words_is_told(reading: Callable[[str], Read]) -> None:
    text = reading(
        OPENING + "Joo Won Il said, “We filmed the kiss scene in nine takes, with one lamp. Snow fell on us.”"
    )
    assert "Joo Won Il: “Snow fell on us.”" in _notes(text)


def test_other_answers_of_an_interview_are_not_of_its_scene(reading: Callable[[str], Read]) -> None:
    text = reading(
        "Joo Won Il of “Salt Road”\n\nJoo Won Il stars in the tvN drama “Salt Road.”\n\n"
        "- Was the kiss scene hard?\n\n“We filmed the kiss scene at night, and the crew laughed.”\n\n"
        "- What about your weight?\n\n“I actually lost eight kilograms, it was hard.”\n\n"
        "- Next work?\n\n“I read scripts.”"
    )
    assert not any("kilograms" in note for note in _notes(text))
