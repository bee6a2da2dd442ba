from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.conftest import Read

OPENING = "The OST of the tvN drama “Salt Road” grows. "


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("The title song “Low Tide” by Yoon Dal is slow.", "title song"),
        ("The title track, “Low Tide,” was sung by Yoon Dal.", "title song"),
        ("The main theme is “Low Tide” by Yoon Dal.", "title song"),
        ("“Low Tide,” the main theme, is sung by Yoon Dal.", "title song"),
        ("OST Part 3, “Low Tide” by Yoon Dal, is out now.", "Part 3"),
        ("OST Part 3 titled “Low Tide” by Yoon Dal is out now.", "Part 3"),
        ("The song “Low Tide” by Yoon Dal is out now.", ""),
        ("The title song is long, but the song “Low Tide” by Yoon Dal is short.", ""),
    ],
)
def test_where_a_song_stands_in_its_soundtrack(reading: Callable[[str], Read], sentence: str, part: str) -> None:
    assert reading(OPENING + sentence).find("song", title="Low Tide").fact.part == part


@pytest.mark.parametrize(
    ("sentence", "titles"),
    [
        ("The soundtrack holds “Oxygen” by boy band NOVA (Part 1), “Undo” by Haru (Part 2), and “Rain,” which Ha Yeon"
         " sang himself (Part 3).", {"Oxygen", "Undo", "Rain"}),
        ("Rael of the band Polar Tide sings “Warm Water,” the OST that plays over the kiss.", {"Warm Water"}),
        ("Singer Haru put out “Leave the Light” for SBS's “Half Past Nine” on Nov. 14.", {"Leave the Light"}),
        ("Haru made “Left Hand” for the drama “Kite” and “A Hundred Nights” for “Tin Lantern,” both OST hits.",
         {"Left Hand", "A Hundred Nights"}),
        ("Everyone can sing the theme, Roger That by The Peppermints.", {"Roger That"}),
        ("“Tin Lantern” OST Part 3 comes out on Monday.", set()),
        ("Haru sang in the musical “Count Orsini” and stars in the drama “Kite.”", set()),
        ("The song you are all asking for is <Low Tide> by Haru.", {"Low Tide"}),
        ("The soundtrack is sad; I cry every time “Low Tide” comes on.", {"Low Tide"}),
        ("Haru participated in OST Part.3 “Low Tide”.", {"Low Tide"}),
        ("Haru of the OST was loved for “Low Tide” from the drama “Kite.”", {"Low Tide"}),
        ("“Kite” (2021): Original Soundtrack", set()),
        ("Last, “Kite!” The drama has an OST full of idols.", set()),
        ("The writer, who penned “Lanterns at Dusk,” cast Oh Sang Min as a singer.", set()),
    ],
)  # fmt: skip
def test_what_is_a_song(reading: Callable[[str], Read], sentence: str, titles: set[str]) -> None:
    assert reading("The tvN drama “Salt Road” is out. " + sentence).values("song", "title") == titles


@pytest.mark.parametrize(
    ("sentence", "titles"),
    [
        ("The OST Under Your Branch sung by Hwa Yeon is still on the charts.", {"Under Your Branch"}),
        ("Listen to Waiting for You by Kim Yoo Sol from the OST while you read.", {"Waiting for You"}),
        ("Haru sang Every Little Rain for the soundtrack.", {"Every Little Rain"}),
        ("I still hum Haru's Grown Ups from the “Tin Lantern” OST.", {"Grown Ups"}),
        ("The drama has a strong soundtrack, with songs like Haru's Grown Ups.", {"Grown Ups"}),
        ("The OST has songs such as Haru's Grown Ups.", {"Grown Ups"}),
        ("The ballad titled Low Tide will be out at noon.", {"Low Tide"}),
        ("OST Part 3 Low Tide is out on Friday.", {"Low Tide"}),
        ("OST Part.2: Low Tide, will be unveiled on Friday.", {"Low Tide"}),
        ("My favorite is the theme song, Walk With Me by The Peppermints.", {"Walk With Me"}),
        ("She recorded Low Tide, a track on the OST.", {"Low Tide"}),
        ("The OST at the end is called Low Tide, I think.", {"Low Tide"}),
        ("The OST again: Low Tide (sung by Haru) is my song of the month.", {"Low Tide"}),
        ("The OST has more: the whispery Low Tide by indie duo Haru Club, and Kites, sung by the lead Oh Sang Min.",
         {"Low Tide", "Kites"}),
        ("The OST is fine without the piano ballad, Low Tide, that plays all the time.", {"Low Tide"}),
        ("Low Tide by Haru (Part 2) and the rest of the songs are on Melon.", {"Low Tide"}),
        ("OST Part 3 by Haru comes out on Friday.", set()),
        ("The OST Queen Yoon Dal is back.", set()),
        ("The actor, Lee Han Bin by name, sings on the OST.", set()),
    ],
)  # fmt: skip
def test_songs_without_quotation_marks(reading: Callable[[str], Read], sentence: str, titles: set[str]) -> None:
    assert reading("The tvN drama “Salt Road” is out. " + sentence).values("song", "title") == titles


@pytest.mark.parametrize(
    ("lines", "titles"),
    [
        (["Salt Road OST", "1. Low Tide – Haru", "2. Cold Sand – Kim Yoo Sol"], {"Low Tide", "Cold Sand"}),
        (["The OST so far:", "Part 1: Haru - Low Tide", "Part 2: Motel Dal - Cold Sand"], {"Low Tide", "Cold Sand"}),
        (["The OST so far:", "Part 1 “Low Tide” - HARU", "Part 2 “Cold Sand” - Kim Yoo Sol (5WAY)"],
         {"Low Tide", "Cold Sand"}),
        (["“Low Tide” – Haru (Salt Road OST)", "“Cold Sand” – Kite (BLOOM) x Minseul (Salt Road OST)"],
         {"Low Tide", "Cold Sand"}),
        (["[MV] Haru - Low Tide (Salt Road OST Part 1)"], {"Low Tide"}),
        (["[Salt Road OST Part 4] Haru - Low Tide"], {"Low Tide"}),
        (["The cast so far:", "Kim Yoo Sol – Captain Byeon", "Haru – Sergeant Ma"], set()),
    ],
)  # fmt: skip
def test_lists_of_tracks(reading: Callable[[str], Read], lines: list[str], titles: set[str]) -> None:
    opening = "Everything about “Salt Road”\n\nThe tvN drama “Salt Road” is loved by many viewers.\n\n"
    assert reading(opening + "\n\n".join(lines)).values("song", "title") == titles


@pytest.mark.parametrize(
    ("sentence", "titles"),
    [
        ("Haru's ‘Low Tide’ comes next on May 4, followed by ‘Cold Sand’, a duet by Motel Dal and Jang Pil.",
         {"Low Tide", "Cold Sand"}),
        ("The first song to be unveiled will be Haru's ‘Low Tide’.", {"Low Tide"}),
        ("Kwon Daum's “Low Tide” can be heard on the music sites from noon.", {"Low Tide"}),
        ("Honorable mentions: “Rooftop” from Tin Lantern, and “Cold Sand” by Ahn Seo Woo.", {"Rooftop", "Cold Sand"}),
        ("She lent her voice to ‘The Salt Keeper’ and ‘Good Morning, Judge’ before.", set()),
        ("Yoon Dal is loved for dramas like ‘The Salt Keeper’ and ‘Good Morning, Judge’.", set()),
    ],
)  # fmt: skip
def test_titles_in_an_article_on_a_soundtrack(reading: Callable[[str], Read], sentence: str, titles: set[str]) -> None:
    opening = "“Salt Road” Announces Singers Of Its OST\n\nThe tvN drama “Salt Road” has announced its singers. "
    assert reading(opening + sentence).values("song", "title") == titles


@pytest.mark.parametrize(
    "sentence",
    [
        "Haru debuted with the single “Cold Sand” in 2015.",
        "His new mini album has the title track “Cold Sand.”",
        "The group's hit song “Cold Sand” topped the Billboard chart.",
        "Fans sang “Cold Sand” with him at the concert.",
        "He covered the song “Cold Sand” on a music show.",
    ],
)
def test_a_singers_own_songs_are_no_songs_of_a_drama(reading: Callable[[str], Read], sentence: str) -> None:
    assert not reading("Singer Haru stars in the tvN drama “Salt Road.” " + sentence).values("song", "title")
