from __future__ import annotations

from typing import Any

import pytest
from django.utils import translation

from .shelf import Shelf


@pytest.fixture(autouse=True)
def english() -> None:
    """A request under /ko/ leaves its language behind in the thread."""
    translation.activate("en")


@pytest.fixture
def shelf(db: Any) -> Shelf:
    """One title with one of everything; `shelf.grow()` adds as much again."""
    return Shelf()
