from __future__ import annotations

import pytest

from articles.extraction.dates import find


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("on September 27, 2024 at noon", "2024-09-27"),
        ("on December 22nd, 2023", "2023-12-22"),
        ("on 3 March 2021", "2021-03-03"),
        ("on Sept. 5", "XXXX-09-05"),
        ("since 2021.03.09", "2021-03-09"),
        ("in June 2022", "2022-06"),
        ("in 1945", "1945"),
        ("on the 4th of July", "XXXX-07-04"),
    ],
)
def test_dates_as_the_text_gives_them(text: str, edtf: str) -> None:
    (date,) = find(text)
    assert date.edtf == edtf and not date.inferred


@pytest.mark.parametrize(
    ("text", "published", "edtf"),
    [
        ("on October 5", "2024-10-06", "2024-10-05"),
        ("on December 30", "2025-01-02", "2024-12-30"),
        ("on the 29th of last month", "2023-03-02", None),
        ("on the 28th of last month", "2023-03-02", "2023-02-28"),
        ("on the 9th", "2023-03-12", "2023-03-09"),
    ],
)
def test_the_articles_own_date_supplies_what_is_left_out(text: str, published: str, edtf: str | None) -> None:
    assert [(date.edtf, date.inferred) for date in find(text, published=published)] == ([(edtf, True)] if edtf else [])


@pytest.mark.parametrize(
    "text", ["you may 5 times", "on February 30", "the 10th episode", "a 12.5 rating", "march 8 miles"]
)
def test_what_is_no_date(text: str) -> None:
    assert find(text, published="2024-10-06") == ()
