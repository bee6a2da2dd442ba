"""Partial dates as a reader sees them."""

from __future__ import annotations

import re

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from catalog.reading.words import date_in_words
from catalog.templatetags.shown import as_value, marked


def words(html: str) -> str:
    return re.sub(r"<[^>]*>", "", html)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("2024-09-27", "September 27, 2024"),
        ("2024-09", "September 2024"),
        ("2024", "2024"),
        ("XXXX-05-14", "May 14 year not stated"),
        ("XXXX-02-29", "February 29 year not stated"),
        ("not a date", "not a date"),
    ],
)
def test_shown(value: str, shown: str) -> None:
    with translation.override("en"):
        assert words(date_in_words(value)) == shown


def test_a_year_nobody_stated_is_never_shown() -> None:
    assert not re.search(r"\d{4}", words(date_in_words("XXXX-05-14")))


def test_a_year_worked_out_stands_in_brackets_and_says_so() -> None:
    html = date_in_words("2025-05-14", inferred=True)
    assert '<span class="blank"' in html and ">2025</span>" in html and "worked out" in html


def test_cited_values_are_words_for_dates_only() -> None:
    assert words(as_value("XXXX-02-21")).startswith("February 21")
    assert as_value("12.289 %") == "12.289 %"
    assert as_value("1945") == "1945"


@given(st.text(), st.text())
def test_marking_changes_no_letter(sentence: str, value: str) -> None:
    html = str(marked(sentence, value))
    plain = html.replace("<mark>", "").replace("</mark>", "")
    assert plain == str(marked(sentence))
