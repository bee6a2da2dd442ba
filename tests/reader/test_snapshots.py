"""What a screen reader is told of each kind of page. A change is looked at, then taken over with
`SNAPSHOTS=write pytest tests/reader/test_snapshots.py`."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.reader.conftest import Site

pytestmark = pytest.mark.service
FOLDER = Path(__file__).parent / "snapshots"
KINDS = ["home", "titles", "drama", "people", "ara", "lead", "scenes", "wall", "farewell", "articles", "own", "card"]
KINDS += ["network", "genre", "kind", "year", "sources", "found", "not_found", "missing"]


@pytest.mark.parametrize("name", KINDS)
def test_a_page_reads_as_it_did(site: Site, window: Callable[..., Page], name: str) -> None:
    page = window()
    page.goto(site.at(name))
    told = re.sub(r"(/url: )\S+", r"\1…", page.locator("body").aria_snapshot()) + "\n"
    file = FOLDER / f"{name}.yaml"
    if os.environ.get("SNAPSHOTS") == "write":
        file.parent.mkdir(exist_ok=True)
        file.write_text(told)
    assert told == file.read_text()
