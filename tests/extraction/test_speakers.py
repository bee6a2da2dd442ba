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
