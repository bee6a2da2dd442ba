"""Whether a premiere has been or is to come."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("verb", "state"), [("premieres", "announced"), ("will premiere", "announced"), ("premiered", "aired")]
)
def test_only_the_past_tense_has_aired(reading: Callable[[str], Read], verb: str, state: str) -> None:
    text = reading(f"The drama “Tin Lantern” {verb} on May 1, 2024 on tvN.")
    assert text.find("release", drama="Tin Lantern").fact.state == state
