"""Every page of the desk loads the same sheets, so a class belongs to one of them."""

from __future__ import annotations

import re
from collections import defaultdict

from tests.conftest import ROOT

OPENS = re.compile(r"^\s*((?:\.sb-[\w-]+(?:\s*,\s*)?)+)\s*\{", re.M)


def test_no_class_is_styled_by_two_sheets() -> None:
    homes = defaultdict(set)
    for sheet in (ROOT / "static" / "admin_scenebook").glob("*.css"):
        for selectors in OPENS.findall(sheet.read_text(encoding="utf-8")):
            for name in re.findall(r"\.sb-[\w-]+", selectors):
                homes[name].add(sheet.name)
    assert homes
    assert {name: sheets for name, sheets in homes.items() if len(sheets) > 1} == {}
