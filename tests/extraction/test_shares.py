"""Which figures are shares of viewers."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from tests.extraction.conftest import Read

Reader = Callable[[str], Read]


def _values(text: Read) -> list[Decimal]:
    return sorted(finding.fact.value for finding in text.all("rating"))


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("“Salt Road” recorded 5.6% of national viewership.", ["5.6"]),
        ("“Salt Road” ended on nationwide 8.1 percent and Seoul 8.9 percent.", ["8.1", "8.9"]),
        ("“Salt Road” went from 4.1 to 4.8 per cent.", ["4.1", "4.8"]),
        ("“Salt Road” (KBS2) – 12.3% / 11.9%", ["11.9", "12.3"]),
        ("The minute-by-minute peak of the drama “Salt Road” was 9.7 percent.", ["9.7"]),
        ("Ratings of “Salt Road” dropped from 4.1 to 3.8, but who cares.", ["3.8", "4.1"]),
        ("JTBC's “Salt Road” took off with 3.3%, up from the 2.9 percent of its predecessor.", ["2.9", "3.3"]),
        ("“Salt Road” rose to 6.1% (Seoul area: 7.2%, top: 9.0%).", ["6.1", "7.2", "9.0"]),
        ("tvN “Salt Road” ep 11 - 9.8%", ["9.8"]),
        ("The first episode of “Salt Road” drew 6 to 7 percent.", ["6", "7"]),
        # the variety show's share is one as well
        ("According to Nielsen Korea, the variety show “Soup Bus” scored 5.1 percent.", ["5.1"]),
        # differences
        ("“Salt Road” scored 9.4 percent, up 1.2 percent from last week.", ["9.4"]),
        ("“Salt Road” rose by 0.7 percent to 9.4 percent.", ["9.4"]),
        ("“Salt Road” scored 9.4 percent, 1.2%p higher than before.", ["9.4"]),
        ("Ratings of “Salt Road” jumped 0.9 percent to 9.4%, a gap of 0.3% with its rival.", ["9.4"]),
        # levels, and figures that were not reached
        ("“Salt Road” is limping along in the 2% range.", ["2"]),
        ("“Salt Road” earned an average score of seven.1 % nationwide.", ["7.1"]),
        ("“Salt Road” never rose above 5.3 percent.", ["5.3"]),
        ("“Salt Road” scored 19.7 percent but could not surpass 20 percent.", ["19.7"]),
        ("“Salt Road” ended without crossing 20%, falling short of 20 percent again.", []),
        ("“Salt Road” scored 10.4% and stepped over the wall of 10%.", ["10.4"]),
        ("He will dance if the ratings of “Salt Road” exceed 15%.", []),
        ("The finale of “Salt Road” was watched by 42.6 percent of Korean households.", ["42.6"]),
        ("Ratings: Ep 11 - 7.8%, Ep 12 - 9.1% for “Salt Road.”", ["7.8", "9.1"]),
        # other percentages
        ("Her rating prediction for “Salt Road” is 4%.", []),
        ("She had filmed 40 percent of tvN's “Salt Road.”", []),
        ("In a survey of readers, 22.4 percent picked the drama “Salt Road.”", []),
        ("The drama “Salt Road” won 31.5% of the votes.", []),
        ("The drama “Salt Road” led the topicality chart with a share of 12.51%.", []),
        ("“Salt Road” has 94% on Rotten Tomatoes and the crew shot 80 percent of the scenes in Jeju.", []),
        ("The drama “Salt Road” is 50% off this week, and her phone is at 3% battery.", []),
        ("Viewers gave “Salt Road” a score of 8.9 on MyDramaList.", []),
        ("The ratings of “Salt Road” came out at 9.50 p.m. and 2.5 million viewers watched.", []),
    ],
)
def test_shares_of_viewers_and_other_figures(reading: Reader, sentence: str, values: list[str]) -> None:
    assert _values(reading(f"The crew met in the rain. {sentence}")) == [Decimal(value) for value in values]


def test_a_list_of_figures_under_a_headline_on_ratings(reading: Reader) -> None:
    text = reading(
        "Drama ratings of the week\n\nHere is how everybody did.\n\n1. Salt Road (KBS2) – 12.3%\n\n"
        "2. Tin Lantern (tvN) – 5.0%, 5.9%\n\nChannel A's “Cold Orchard” is flat on 1.0."
    )
    assert _values(text) == [Decimal(value) for value in ("1.0", "5.0", "5.9", "12.3")]
