from __future__ import annotations

from collections.abc import Callable

import pytest

from articles.extraction.broadcast.dates import find
from articles.extraction.text import datelines
from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("on September 27, 2024 at noon", "2024-09-27"),
        ("on December 22nd, 2023", "2023-12-22"),
        ("on 3 March 2021", "2021-03-03"),
        ("on 24th April 2023", "2023-04-24"),
        ("on Sept. 5", "XXXX-09-05"),
        ("since 2021.03.09", "2021-03-09"),
        ("on 2024. 5. 14.", "2024-05-14"),
        ("on May 14 (Tue), 2024", "2024-05-14"),
        ("from 5/14 on", "XXXX-05-14"),
        ("5/14 (Tue) on tvN", "XXXX-05-14"),
        ("14/05/2024", "2024-05-14"),
        ("5월 14일", "XXXX-05-14"),
        ("(Sat) 9th May", "XXXX-05-09"),
        ("May 14 at 9 p.m. KST", "XXXX-05-14"),
        ("March 3, 4.5%", "XXXX-03-03"),
        ("on the April 6 episode", "XXXX-04-06"),
        ("in June 2022", "2022-06"),
        ("in 1945", "1945"),
        ("on the 4th of July", "XXXX-07-04"),
    ],
)
def test_dates_as_the_text_gives_them(text: str, edtf: str) -> None:
    (date,) = find(text)
    assert date.edtf == edtf and not date.inferred


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("on May 14-15", ["XXXX-05-14", "XXXX-05-15"]),
        ("on May 9, 10 and 11, 2024", ["2024-05-09", "2024-05-10", "2024-05-11"]),
        ("on 9 and 10 May 2024", ["2024-05-09", "2024-05-10"]),
        ("from Sept. 30 to Oct. 2", ["XXXX-09-30", "XXXX-10-02"]),
        ("on May 14, 16 episodes", ["XXXX-05-14"]),
        ("the news of April 28, denied by the 29th", ["XXXX-04-28", "XXXX-04-29"]),
        ("On April 2nd he spoke of the kiss on the 24th of last month.", ["XXXX-04-02", "XXXX-03-24"]),
    ],
)
def test_several_days_share_their_month(text: str, days: list[str]) -> None:
    assert [date.edtf for date in find(text)] == days


@pytest.mark.parametrize(
    ("text", "published", "edtf"),
    [
        ("on October 5", "2024-10-06", "2024-10-05"),
        ("on December 30", "2025-01-02", "2024-12-30"),
        ("on December 22 of last year", "2024-12-05", "2023-12-22"),
        ("on the 29th of last month", "2023-03-02", None),
        ("on the 28th of last month", "2023-03-02", "2023-02-28"),
        ("on the 9th", "2023-03-12", "2023-03-09"),
        ("on the 30th", "2024-01-05", "2023-12-30"),
        ("today (14th)", "2024-05-14", "2024-05-14"),
        ("on Monday the 12th", "2024-02-10", "2024-02-12"),
        ("the last episode (final episode, 16th)", "2023-09-18", "2023-09-16"),
    ],
)
def test_the_articles_own_date_supplies_what_is_left_out(text: str, published: str, edtf: str | None) -> None:
    assert [(date.edtf, date.inferred) for date in find(text, published=published)] == ([(edtf, True)] if edtf else [])


@pytest.mark.parametrize(
    ("text", "published", "days"),
    [
        ("It went up on May 2. A day later she denied it.", "", ["XXXX-05-02", "XXXX-05-03"]),
        ("He fell on March 1, 2024 and the next day he rested.", "", ["2024-03-01", "2024-03-02"]),
        ("On March 12 it was said that he fell the night before.", "", ["XXXX-03-12", "XXXX-03-11"]),
        ("It went up on May 2, and two days later there was a reply.", "", ["XXXX-05-02", "XXXX-05-04"]),
        ("It scored 9.4% on May 2, up from the night before.", "", ["XXXX-05-02"]),
        ("The next day they filmed in the rain.", "", []),
        ("It came out the day before he left on May 2.", "", ["XXXX-05-02"]),
        ("It aired on May 2.\n\nThe next day they filmed.", "", ["XXXX-05-02"]),
        ("It opened on February 28 and the next day it rained.", "", ["XXXX-02-28"]),
        ("Episodes 9 and 10 will air on the 24th and 25th.", "2015-08-19", ["2015-08-24", "2015-08-25"]),
        ("What starts in June 2023: “Kite” on June 3, “Tide” on July 1.", "", ["2023-06", "2023-06-03", "XXXX-07-01"]),
        ("It was filmed on last 11th.", "2016-05-20", ["2016-05-11"]),
        ("The making film of the 5th and 6th episodes is out.", "2016-05-20", []),
        ("It aired on March 24, and episode 11 will be shown on the 7th.", "2023-04-03", ["2023-03-24", "2023-04-07"]),
    ],
)
def test_days_told_by_others(text: str, published: str, days: list[str]) -> None:
    assert [date.edtf for date in find(text, published=published)] == days


@pytest.mark.parametrize(
    "text",
    [
        "you may 5 times", "on February 30", "the 10th episode", "a 12.5 rating", "march 8 miles", "on the 9th floor",
        "by the 14th take", "open 24/7",
    ],
)  # fmt: skip
def test_what_is_no_date(text: str) -> None:
    assert find(text, published="2024-10-06") == ()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("FEBRUARY 22\n\nThe tvN drama “Salt Road” begins.\n\nFEBRUARY 24\n\n“Kite” begins.", {"02-22", "02-24"}),
        ("The tvN drama “Salt Road” led the list of the week of May 20 - 26.", set()),
        ("The tvN drama “Salt Road” made them cry.\n\nNo!! — haru (@harborlight) July 14, 2023", set()),
    ],
)
def test_days_of_a_calendar_a_week_and_a_post(reading: Callable[[str], Read], text: str, days: set[str]) -> None:
    found = reading(f"All the dramas of the season\n\n{text}\n\nIt rained on the set all day.")
    assert {day[5:] for day in found.values("event", "date")} == days


def test_the_nth_of_no_month_is_no_date() -> None:
    assert find("The stills came out on the 3rd.") == ()


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Posted on November 25, 2023 by Lena – Drama Post", "2023-11-25"),
        ("Lena Whitfield · 6 min read · October 2, 2023", "2023-10-02"),
        ("Input 2021.07.02 09:14 | Edit 2021.07.02 10:40", "2021-07-02"),
        ("article by harborlight, May 3, 2022", "2022-05-03"),
        ("2023/09/18 08:41 KST", "2023-09-18"),
        ("by harborlight | May 3, 2022 | 61 Comments", "2022-05-03"),
        ("Modified Date: 2023-05-04T10:20:00Z", "2023-05-04"),
        ("Seoul, 11 March 2025", "2025-03-11"),
        ("May 3, 2022 by harborlight", "2022-05-03"),
        ("harborlight May 3, 2022 at 4:15 pm", "2022-05-03"),
        ("May 3, 2022 | 9:03am", "2022-05-03"),
        ("STAGE&FILM / Reporter Nam Eun-ju / 2022-05-03 14:22:08", "2022-05-03"),
        ("(The above story first appeared on Drama Post on May 3, 2022 12:05 PM IST.)", "2022-05-03"),
        ("Broadcasting date in Korea: 2022/05/03", ""),
        ("Release date: May 4, 2023", ""),
        ("It premiered on May 4, 2023", ""),
    ],
)
def test_a_line_that_only_dates_the_article(line: str, day: str) -> None:
    assert datelines.line(line) == day


@pytest.mark.parametrize(
    ("line", "day", "rest"),
    [
        ("SEOUL, Sept. 4, 2023 — Actor Ha left.", "2023-09-04", "Actor Ha left."),
        ("BUSAN, South Korea, Sept. 12 (Agency) -- It rained.", "", "It rained."),
        ("On May 14, 2024 - the day of rain - it aired.", "", "On May 14, 2024 - the day of rain - it aired."),
    ],
)
def test_an_agencys_opening(line: str, day: str, rest: str) -> None:
    assert datelines.opening(line) == (day, rest)


def test_the_day_of_publication_is_no_event(reading: Callable[[str], Read]) -> None:
    text = reading(
        "Salt Road ends\n\nBUSAN, May 3, 2024 — “Salt Road” ended on April 30.\n\nDrama fans | 88 pts May 4, 2024"
    )
    assert text.values("event", "date") == {"2024-04-30"}
