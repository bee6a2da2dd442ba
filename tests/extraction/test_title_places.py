"""Places where a title stands without a plain word for it: headlines, brackets, lists with details, other marks."""

from __future__ import annotations

import pytest

from tests.extraction.conftest import Read
from tests.extraction.test_titles import OPENING, Reading, titles


def short(text: Read) -> set[str]:
    return {form.removeprefix("The ") for form in titles(text)}


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("Review: Miss Lamplighter", "Miss Lamplighter"),
        ("Harbor Thief Cast & Character Guide: Where You Have Seen Them", "Harbor Thief"),
        ("Seal Island Detectives: Who's who in the new drama", "Seal Island Detectives"),
        ("Where to watch Harbor Thief", "Harbor Thief"),
    ],
)
def test_a_headline_frames_what_it_is_about(reading: Reading, headline: str, title: str) -> None:
    assert titles(reading(f"{headline}\n\nIt was a quiet week, and the second half was better.")) == {title}


@pytest.mark.parametrize(
    "headline", ["Review: The Best New Dramas", "Kim Do Na Explained: Her Life", "Recap: Kim Do Na"]
)
def test_a_headline_may_frame_no_title(reading: Reading, headline: str) -> None:
    assert not titles(reading(f"{headline}\n\nIt was a quiet week, and the second half was better."))


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        # brackets
        ("Take line 4 to the pier (K-drama: Start, Again).", {"Start, Again"}),
        ("Walk to the shrine (K-dramas: Moon Kiln, Salt Physician).", {"Moon Kiln", "Salt Physician"}),
        ("The duet is by Ha Noeul (Ten Past Summer OST).", {"Ten Past Summer"}),
        ("Noel Kim (Visa Marriage) is the brother.", {"Visa Marriage"}),
        ("It is by Kwak Min Ho PD (The Ninth Lamp, Ms. Gunsan).", {"Ninth Lamp", "Ms. Gunsan"}),
        ("Kim Do Na (The Last Crown, Yi Gyeom) is back.", {"Last Crown, Yi Gyeom"}),
        (
            "With Kim Do Na (Iron Cup, Two Oars), Suzin (Page High) and Lee Jong-a (Wet Kiln).",
            {"Iron Cup", "Two Oars", "Page High", "Wet Kiln"},
        ),
        ("Kim Do Na (Loving You a Hundred Times) is back.", {"Loving You a Hundred Times"}),
        # beside people and other titles
        ("The PD is Jang Wan-seop of Three Nights in Autumn.", {"Three Nights in Autumn"}),
        ("She had seen him in Paper Harbor as a student.", {"Paper Harbor"}),
        ("I liked him from First Frost Pharmacy on.", {"First Frost Pharmacy"}),
        ("The tone is closer to My Gentle Coroner.", {"My Gentle Coroner"}),
        ("“Paper Lantern” will be followed by “Two Aunts of Gunsan.”", {"Paper Lantern", "Two Aunts of Gunsan"}),
        (
            "Mudflats, Crown of Tin, and Bridge of Reeds writer Park Kyung-ho is back.",
            {"Crown of Tin", "Bridge of Reeds"},
        ),
        # what a work is said to be, and marks that stand for others
        ("Frosty Morning has been announced as SBS’ new weekend drama.", {"Frosty Morning"}),
        ("``Chef's Compass'' recorded 10.4% on Sunday.", {"Chef's Compass"}),
        ("It airs after “Two Fathers, One Boat“ ends.", {"Two Fathers, One Boat"}),
        ("Her new series on SBS called Mudlark is near.", {"Mudlark"}),
        ("Divorce Clerk in Love is all set to premiere soon.", {"Divorce Clerk in Love"}),
        # how far a title goes
        ("Her last role was in Netflix's Hunting Season, a thriller.", {"Hunting Season"}),
        ("She was in The Clerk and the Crown Tailor and then left.", {"Clerk and the Crown Tailor"}),
        ("He was as good in Goodbye, Mr. Anchor, so I hope.", {"Goodbye, Mr. Anchor"}),
        ("The rom-com Salt and Pepper is a hit. All love Salt and Pepper.", {"Salt and Pepper"}),
        ("It was set after Noh's The Silent Bid ended its run.", {"Silent Bid"}),
        ("In Fox Maid of Andong (2012), he plays a monk.", {"Fox Maid of Andong"}),
        ("The 1990s classic Women of Hannam-dong is loved.", {"Women of Hannam-dong"}),
        ("Tin Lark (양철 종달새) premiered on Monday.", {"Tin Lark"}),
    ],
)
def test_a_title_shows_by_its_place(reading: Reading, sentence: str, found: set[str]) -> None:
    assert short(reading(OPENING + sentence)) == {"Tide of Glass", *found}


@pytest.mark.parametrize(
    "sentence",
    [
        "Kim Do Na (Instagram.com/dona_official) laughed.",
        "The director (Na Kyung-bong PD) laughed.",
        "It is Kim's first time in four years.",
        "Busan in the 1970s was a hard place.",
        "He will be at the mall in Jalan Bukit Ampang on Saturday.",
        "The first song will be Haesun’s ‘Before the Last Ferry’.",
        "“Still Your Sail” – Ha Noeul (Tide of Glass OST) is lovely.",
        "The writer wrote 'Kim does not cry' in the script.",
        "It stars Malaysian-born Ashley Teoh, who premieres next week.",
        "Kim Do Na as Yi Seom.",
    ],
)
def test_such_places_may_hold_no_title(reading: Reading, sentence: str) -> None:
    assert titles(reading(OPENING + sentence)) == {"Tide of Glass"}


def test_a_list_tells_of_its_works_below_their_titles(reading: Reading) -> None:
    text = reading(
        "It is raining. Here are some Korean shows for you.\n\nLetters to the Pier\n\nWhere: Netflix\n\n"
        "Cast: Joo Seung-hyun, Min Ga-on\n\nAttorney Ha of Room 9\n\nStarring: Bang Eun-kyo\n\n"
        "MORE STORIES HERE:\n\n• Min Ga-on's Best Airport Looks"
    )
    assert titles(text) == {"Letters to the Pier", "Attorney Ha of Room 9"}


def test_a_heading_that_holds_a_title_is_none(reading: Reading) -> None:
    text = reading(
        "K-Dramas That Had to Recast\n\nThree cases.\n\nTin Falcon and the Traffic Case\n\nCho Min Kyeol was in KBS's "
        "Tin Falcon for a week.\n\nWhat These Cases Tell Us\n\nThat all is well."
    )
    assert titles(text) == {"Tin Falcon"}


@pytest.mark.parametrize(
    ("sentence", "title", "work"),
    [
        ("On the May 1 broadcast of MBC's “Lamp Club,” both were invited as guests.", "Lamp Club", "variety"),
        ("“I froze,” she said on the tvN program “Guest Pillow.”", "Guest Pillow", "variety"),
        ("In an episode of Rice Uncle, actor Kim Do Na revealed that he cried.", "Rice Uncle", "variety"),
        ("On the big screen he was last seen in Border Kiln (2023).", "Border Kiln", "film"),
        ("Based on “Guten Abend,” a series from Belgium, it begins in July.", "Guten Abend", "other"),
    ],
)
def test_a_programme_and_an_original_are_no_drama(reading: Reading, sentence: str, title: str, work: str) -> None:
    text = reading(OPENING + sentence)
    assert titles(text, work) == {title}
    assert titles(text) == {"Tide of Glass"}


@pytest.mark.parametrize(
    ("sentence", "alias"),
    [
        ("“Seal Agency” (물개 탐정) is a hit.", ("물개 탐정", "Seal Agency")),
        (
            "The drama “Time Beside You” (also known as “Terms of Love”) is back.",
            ("Terms of Love", "Time Beside You"),
        ),
        (
            "“Under the Quince Moon” won. All say Quince Moon is fine.",
            ("Quince Moon", "Under the Quince Moon"),
        ),
        (
            "The drama The Iron Bell season 1 was slow, The Iron Bell is good.",
            ("The Iron Bell season 1", "The Iron Bell"),
        ),
    ],
)
def test_a_title_has_other_names(reading: Reading, sentence: str, alias: tuple[str, str]) -> None:
    found = {(f.fact.name, f.fact.canonical) for f in reading(OPENING + sentence).all("alias") if f.fact.of == "title"}
    assert alias in found


def test_a_number_apart_is_no_misspelling(reading: Reading) -> None:
    text = reading("The drama “Sound Check #2” is back. It follows “Sound Check #1”, which ended last year.")
    assert not {f.fact.form for f in text.all("alias") if f.fact.of == "title"} & {"misspelling"}


@pytest.mark.parametrize("between", ["", "starring Lim Se Hwan, "])
def test_which_speaks_of_the_title_before_it(reading: Reading, between: str) -> None:
    text = reading(
        f"“Tell Me, Lamp” ends this week.\n\n“Tell Me, Lamp” will be followed by “Cold Orders,” {between}which "
        "premieres on November 29, 2021."
    )
    assert [(f.fact.drama, f.fact.premiere) for f in text.all("release")] == [("Cold Orders", "2021-11-29")]
