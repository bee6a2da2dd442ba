"""Who said the words of a quotation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.conftest import Read

Reading = Callable[[str], Read]
OPENING = "The tvN drama “Salt Road” stars actress Kang Min Seo and Joo Won Il. It is directed by Baek Hyun Tae. "
WORDS = "We froze for three nights."


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("“{}” mumbles Joo Won Il, rubbing his hands.", "Joo Won Il"),
        ("Of the night with Kang Min Seo, Joo Won Il said, “{}”", "Joo Won Il"),
        ("Joo Won Il laughed. “{}” he said, looking at Kang Min Seo.", "Joo Won Il"),
        ("Kang Min Seo shook her head. Joo Won Il hid his face. “{}” she insisted.", "Kang Min Seo"),
        ("When Kang Min Seo asked why, Joo Won Il pointed at the sea. “{}” he explained.", "Joo Won Il"),
        ("Joo Won Il yawned at two in the morning, and the director joked, “{}”", "Baek Hyun Tae"),
        ("“{}” according to Joo Won Il.", "Joo Won Il"),
        ("“{}” — Joo Won Il", "Joo Won Il"),
        ("“{}” says Macy from the beauty team.", "Macy"),
        ("Kang Min Seo ran off, and Joo Won Il found his coat in her car. “{}” he complained.", "Joo Won Il"),
        ("Kang Min Seo lost her coat when Joo Won Il pulled her in. “{}” she told reporters.", "Kang Min Seo"),
        (
            "Talking about the night with Joo Won Il, she said he froze. Joo Won Il lost his coat. “{}” he said.",
            "Joo Won Il",
        ),
        ("Some said “{}”", None),
        ("“We froze for three nights!” Joo Won Il shouts in the dark.", "Joo Won Il"),
        ("“{}” — Lantern Tree Entertainment", None),
        ("“{}” said Joo Won Il’s agency.", None),
        ("“{}” a source from the production team explained after Kang Min Seo left.", None),
        ("Joo Won Il was cold. Netizens commented, “{}”", None),
    ],
)
def test_who_said_it(reading: Reading, sentence: str, speaker: str | None) -> None:
    (quote,) = reading(OPENING + sentence.format(WORDS)).all("quote")
    assert quote.fact.speaker == speaker


def test_a_quotation_goes_on_after_its_speaker(reading: Reading) -> None:
    text = reading(
        OPENING + "“The sea was loud that night,” Joo Won Il said of Kang Min Seo. “We froze for three nights.”"
    )
    assert [quote.fact.speaker for quote in text.all("quote")] == ["Joo Won Il"] * 2


def test_whoever_takes_over_speaks_next(reading: Reading) -> None:
    text = reading(
        OPENING + "“The sea was loud that night,” Joo Won Il says, and Kang Min Seo nods. “We froze for three nights.”"
    )
    assert [quote.fact.speaker for quote in text.all("quote")] == ["Joo Won Il", "Kang Min Seo"]


def test_answers_of_an_interview_are_its_guests(reading: Reading) -> None:
    text = reading(
        "Joo Won Il on “Salt Road”\n\nJoo Won Il stars in the tvN drama “Salt Road.”\n\n"
        "– Good work. “I waited until it was over.”\n\n"
        "– How was Kang Min Seo? “She laughed at my hat each day.”\n\n– And the ending? “I cried on the boat home.”"
    )
    assert [quote.fact.speaker for quote in text.all("quote")] == ["Joo Won Il"] * 3


def test_all_of_a_list_of_comments_are_nobodys(reading: Reading) -> None:
    text = reading(
        OPENING
        + "Fans of Joo Won Il wrote, “I want a second season now,” “He looks so cold there” and “Give him a coat”."
    )
    assert [quote.fact.speaker for quote in text.all("quote")] == [None] * 3


def test_answers_may_be_paragraphs_of_their_own(reading: Reading) -> None:
    text = reading(
        "[Interview] Joo Won Il of “Salt Road”\n\nJoo Won Il stars in the tvN drama “Salt Road” with Kang Min Seo.\n\n"
        "- How do you feel?\n\n“The house is still full of scripts.”\n\n"
        "- The chemistry with Kang Min Seo was great.\n\n“She gave me candy after each scene.”\n\n"
        "- Next work?\n\n“I want to do a comedy next.”"
    )
    assert [quote.fact.speaker for quote in text.all("quote")] == ["Joo Won Il"] * 3


def test_comments_after_dashes_are_no_answers(reading: Reading) -> None:
    text = reading(
        OPENING + "Joo Won Il was cold.\n\nViewers cannot get over it.\n\n- “You can see his breath there”\n\n"
        "- “I thought he was really dead”\n\n- “Give that man a coat now”"
    )
    assert not {quote.fact.speaker for quote in text.all("quote")} & {"Joo Won Il", "Kang Min Seo"}


def test_a_stage_name_speaks_as_any_other(reading: Reading) -> None:
    text = reading(
        "The tvN drama “Salt Road” stars Kang Min Seo and Rowel. Rowel plays Seo Jae Gu. Kang Min Seo lost her coat."
        "\n\nRowel rested his chin on her head. “We froze for three nights,” he explained."
    )
    assert [quote.fact.speaker for quote in text.all("quote")] == ["Rowel"]


def test_a_heading_says_who_its_section_is_about(reading: Reading) -> None:
    text = reading(
        OPENING + "Nam Tae Gyu also stars in it.\n\nNam Tae Gyu on the ice\n\nNam Tae Gyu lost his coat.\n\n"
        "Joo Won Il on the snow\n\nThe actor confessed that he could not sleep. “We froze for three nights.”"
    )
    assert [quote.fact.speaker for quote in text.all("quote")] == ["Joo Won Il"]


def test_answers_may_stand_without_marks(reading: Reading) -> None:
    text = reading(
        "[Interview] Joo Won Il of “Salt Road”\n\nJoo Won Il stars in the tvN drama “Salt Road” with Kang Min Seo.\n\n"
        "Q. How do you feel?\n\nA. I miss the snow more than I thought.\n\n"
        "Q. And Kang Min Seo?\n\nA. She gave me candy, and I gave her my coat.\n\n"
        "Q. What is next?\n\nA. I want to sleep for a month."
    )
    assert [quote.fact.speaker for quote in text.all("quote")] == ["Joo Won Il"] * 3


def test_a_list_of_the_cast_says_nothing(reading: Reading) -> None:
    text = reading(OPENING + "\n\nKang Min Seo: Hong Ra On, a nurse\n\nJoo Won Il: Seo Jae Gu, a guard at the lake")
    assert not text.all("quote")
