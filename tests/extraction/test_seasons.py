from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    "sentence",
    [
        "Paper Moon 2 is the second season of Paper Moon, a tvN drama.",
        "Paper Moon 2, the sequel of Paper Moon, begins on tvN.",
        "Paper Moon 2, the sequel to the tvN drama Paper Moon, begins soon.",
        "The tvN drama “Paper Moon” season 2 begins soon.",
        "The drama “Paper Moon II” follows “Paper Moon” after three years.",
        "“Paper Moon: The Return” is the second season of the drama “Paper Moon.”",
    ],
)
def test_a_season_is_no_second_drama(reading: Callable[[str], Read], sentence: str) -> None:
    text = reading(sentence + " Kang Min Seo comes back to the set.")
    assert text.values("title", "title") == {"Paper Moon"}
    assert text.values("release", "part", "number") <= {("season", 2)}


def test_a_sequel_under_another_title_is_another_drama(reading: Callable[[str], Read]) -> None:
    text = reading("The tvN drama “Storm Harbor” is the sequel of “Paper Moon.”")
    assert text.values("title", "title") == {"Storm Harbor", "Paper Moon"}
