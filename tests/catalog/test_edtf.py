from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog import edtf


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-09-27", date(2024, 9, 27), date(2024, 9, 27)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("XXXX-05-14", None, None),
        ("XXXX-02-29", None, None),
    ],
)
def test_a_partial_date_reaches_from_its_first_to_its_last_day(text, first, last):
    assert (edtf.parse(text).first, edtf.parse(text).last) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["", "14 May", "2024-13", "2023-02-29", "2024-9-27", "XXXX", "XXXX-05", "2024-00", "2024-05-00", "0000-01-01x"],
)
def test_anything_else_is_refused(text):
    with pytest.raises(ValueError, match="not a d"):
        edtf.parse(text)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_comes_back_as_it_was_written(day):
    for text in (day.isoformat(), day.isoformat()[:7], day.isoformat()[:4], "XXXX" + day.isoformat()[4:]):
        assert str(edtf.parse(text)) == text


@given(st.text(max_size=12))
def test_no_text_does_more_than_fail_to_parse(text):
    try:
        edtf.parse(text)
    except ValueError:
        return
