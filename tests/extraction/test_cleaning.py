from __future__ import annotations

import pytest

from articles.extraction.markdown import plain_text
from articles.extraction.text.cleaning import clean

PROSE = "The cast of the new drama met the press on Monday and talked about the long winter shoot in the mountains."

FURNITURE = [
    "Leave your vote",
    "31 Points",
    "Upvote Downvote",
    "Related Posts",
    "Add to Collection",
    "No Collections",
    "Show More",
    "Back to top button",
    "Share Tweet Pin Email",
    "Facebook X WhatsApp Telegram",
    "Advertisement",
    "4 Comments",
    "Advertisement - Continue Reading Below",
    "Subscribe to our newsletter for daily updates",
    "Skip to content",
    "Menu",
    "We use cookies to improve your experience",
    "All rights reserved",
    "Tags: kdrama, tvn",
    "Follow us on Google News",
    "Leave a comment",
    "Sign up",
    "Accept all cookies",
    "Watch the video here:",
    "Watch the full clip below!",
    "[Embedded video]",
    ">> Ten scenes you missed",
    "» Who wore it better?",
    "Also Read: Five shows to stream",
    "READ MORE: Our winter list",
    "Photo: Studio Harbor",
    "Picture credit: MBC",
    "Source: Daily Harbor",
    "A scene from Salt Road YouTube MBC",
    "What is your reaction?",
    "0 Love",
    "Rate this post",
    "Log in to keep your favourites",
    "How does this article make you feel?",
    "Watch Now",
    "12 likes",
    "Source (1)",
    "Home > Dramas > News",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_page_furniture_never_reaches_the_text(line: str) -> None:
    text = clean(f"Salt Road wraps its shoot\n\n{PROSE}\n\n{line}\n\n{PROSE[::-1]}.").document.text
    assert line not in text
    assert PROSE in text


@pytest.mark.parametrize(
    "line",
    [
        "Share your umbrella with a stranger, the old man says, and the rain will share its secrets with you.",
        "Home was the only place where the camera never followed her.",
        "Watch how the light changes when she enters the room.",
        "Comments by the director made the writers laugh for an hour.",
    ],
)
def test_prose_that_begins_like_furniture_stays(line: str) -> None:
    assert line in clean(f"Salt Road wraps its shoot\n\n{PROSE}\n\n{line}").document.text


def test_headline_crosshead_and_paragraphs() -> None:
    document = clean(f"Salt Road wraps\n\n{PROSE}\n\nA long winter\n\n{PROSE}").document
    assert document.title == "Salt Road wraps"
    assert document.body == f"# Salt Road wraps\n\n{PROSE}\n\n## A long winter\n\n{PROSE}"
    assert document.text == plain_text(document.body)


def test_prose_without_a_headline_lends_its_first_sentence() -> None:
    document = clean(f" date 2021-05-04 {PROSE} And so on, and so on, for quite some time.").document
    assert document.date == "2021-05-04"
    assert document.title.endswith("…") and len(document.title) <= 100
    assert PROSE.startswith(document.title[:-1]) and not document.body.startswith("#")


def test_fields_out_of_lines() -> None:
    raw = (
        f"Salt Road wraps\nBy Lena Whitfield | 2 min read\nJuly 12, 2023 10:30 "
        f"KST\n{PROSE}\nPhoto: Studio Harbor\nSource: Daily "
        f"Harbor\nhttps://youtu.be/abc123\n"
    )
    document = clean(raw).document
    assert (document.author, document.date, document.outlet) == ("Lena Whitfield", "2023-07-12", "Daily Harbor")
    assert document.credits == ("Studio Harbor",) and document.videos == ("https://youtu.be/abc123",)
    assert document.text == f"Salt Road wraps\n\n{PROSE}"


def test_an_agency_opening_dates_the_article() -> None:
    document = clean(f"SEOUL, Feb. 3, 2020 (Agency) -- {PROSE}").document
    assert document.date == "2020-02-03" and document.text == PROSE


def test_repeated_captions_go_once_and_for_all() -> None:
    cleaned = clean(f"A kiss in “Salt Road” moves fans\n\nSalt Road\n\n{PROSE}\n\nSalt Road\n\n{PROSE} Again.")
    assert "Salt Road" not in cleaned.document.text.replace("“Salt Road”", "")
    assert cleaned.captions == ("Salt Road", "Salt Road")


def test_links_after_related_posts_go_with_it() -> None:
    text = clean(f"Salt Road wraps\n\n{PROSE}\n\nRelated Posts\nTen best kisses\nFive hotels in Busan").document.text
    assert text == f"Salt Road wraps\n\n{PROSE}"


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    wrapped = (
        "The cast of the new drama met the press on Monday and talked\nabout the long winter shoot in the mountains."
    )
    assert clean(f"Salt Road wraps\n\n{wrapped}").document.text.endswith(wrapped.replace("\n", " "))


def test_entries_of_a_list_may_come_again() -> None:
    cleaned = clean(
        "Three dramas\n\nSalt Road\n\nWhere: Netflix\n\nTin Lantern\n\nWhere: Netflix\n\nThat is all there is."
    )
    assert cleaned.document.text.count("Where: Netflix") == 2


def test_a_day_without_its_year_above_an_article_is_no_prose() -> None:
    assert (
        "Feb. 3" not in clean("A kiss in the rain\n\nFeb. 3\n\nThe two kissed in the rain all day long.").document.text
    )
