"""Reading is quick and linear in the length of a text, whatever the text."""

import gc
import time

import pytest

from articles.extraction import read

LONGEST, SECONDS = 200_000, 5.0
"""So long a text must be read in so many seconds, also where every core is at work: 2 where none is."""
DOUBLED = 2.5
"""How many times longer the reading of twice the text may take."""
ATTEMPTS = 6
QUICK = ("(", "()", "... ", "!? ", "“", "Kim Min Seo (", "12.3%", "May 5 ", "x\n", "'s ", "Aa ", "[a](", "*_")
LINEAR = (
    "Ab. ",
    "Ab Cd. ",
    "“Ab” by Cd ",
    "‘Ab’ (2019), ",
    "OST Part 1 “Ab” ",
    "SBS drama “Ab” ",
    "Kim Min Seo said, “I go.” ",
    "Kim Min Seo, ",
    "May 5 on the 6th, ",
    "12.3 and then ",
    "kiss scene of Ab\n\n",
    "https://a.b/c ",
    "played by Kim Min Seo as ",
)


def seconds(text: str) -> float:
    """How long the processor works on `text`, whatever else the machine does."""
    gc.disable()  # what other tests left behind is not ours to sweep
    try:
        began = time.process_time()
        read(text)
        return time.process_time() - began
    finally:
        gc.enable()


def repeated(unit: str, length: int) -> str:
    return (unit * (length // len(unit) + 1))[:length]


def holds(*, quick: float | None, unit: str, length: int) -> bool:
    """Whether some attempt keeps the bounds: a busy machine may make any single one slow."""
    half, whole = float("inf"), float("inf")
    for _ in range(ATTEMPTS):
        half = min(half, seconds(repeated(unit, length // 2)))
        whole = min(whole, seconds(repeated(unit, length)))
        if whole <= DOUBLED * half and (quick is None or whole <= quick):
            return True
    return False


@pytest.mark.parametrize("unit", QUICK)
def test_a_text_of_one_sign_or_word_over_and_over_is_read_at_once(unit):
    length = LONGEST // 5
    assert holds(quick=SECONDS / 5, unit=unit, length=length)


@pytest.mark.parametrize("unit", LINEAR)
def test_twice_the_text_takes_about_twice_as_long(unit):
    assert holds(quick=None, unit=unit, length=12_000)


@pytest.mark.parametrize("unit", QUICK + LINEAR)
def test_a_hostile_text_is_read_to_its_end(unit):
    assert read(repeated(unit, 3000) + "\n\nThe drama “Salt Road” aired its last episode on May 5, 2021.").findings
