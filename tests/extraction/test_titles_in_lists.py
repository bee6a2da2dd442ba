"""Titles behind labels, in links to other articles and beside the names of those who acted in them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from articles.extraction.text import furniture
from articles.extraction.titles.watch_lists import find
from tests.extraction.conftest import Read


def dramas(text: Read) -> set[str]:
    return {f.fact.title for f in text.all("title") if f.fact.work == "drama" and f.confidence >= 0.5}


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Dropped: Paper Lanterns/ Harbour Road, Mokpo/ The Quiet Clerk (ep 2...)", 3),
        ("Still airing: Salt and Glass Tide (Feb 4), Stay, Please (Feb 9)", 3),
        ("Next: Glass Tide ep 12 recap", 1),
        ("Next: Kim Min Seo in Seoul", 0),
        ("Country: South Korea", 0),
    ],
)
def test_labels_of_works_list_titles(line: str, found: int) -> None:
    assert len(list(find(line))) >= found if found else not list(find(line))


@pytest.mark.parametrize(
    ("line", "dropped"),
    [
        ("Also read: Kim Min Seo to lead legal thriller The Last Ferry", False),
        ("Related: “Glass Tide” gets a second season", False),
        ("Also read: Ten places to eat in Busan", True),
        (">> Kim Min Seo in “Glass Tide”", True),
    ],
)
def test_a_link_that_names_a_work_stays(line: str, dropped: bool) -> None:
    assert furniture.is_pointer(line) is dropped


def test_a_part_in_a_work_is_no_title(reading: Callable[[str], Read]) -> None:
    text = "Kim Min Seo rests.\n\nShe has wrapped up her scenes as the mermaid Sora in Glass Tide, a drama by MBC.\n"
    assert "Glass Tide" in dramas(reading(text))


def test_the_cast_line_of_an_entry_is_no_title(reading: Callable[[str], Read]) -> None:
    text = "What to watch\n\n1. Ashes of Joseon (KBS2, Oct. 4)\nStarring Ryu Min Jae (Yi Hwan), Baek Seo Yeon (Ma Ri)\n"
    assert dramas(reading(text + "Helmed by PD Goo Bon Cheol.")) == {"Ashes of Joseon"}
