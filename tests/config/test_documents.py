"""What the documents promise is there: files, pictures, headings, and who may what."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from config.groups import GROUPS, granted
from tests.conftest import ROOT

DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
ROWS = {
    "add and change records": ["catalog.add_drama", "catalog.change_scene", "articles.add_article"],
    "send to review, comment": ["catalog.change_drama", "articles.add_comment"],
    "decide proposals": ["articles.change_suggestion", "articles.add_claim"],
    "cite, prefer": ["articles.add_citation", "articles.change_citation"],
    "follow feeds": ["articles.add_feed", "articles.delete_quarantinedfile"],
    "merge, take apart": ["catalog.merge_record"],
    "tables, a field": ["catalog.bulk_record", "catalog.preview_record"],
    "publish, schedule": ["catalog.publish_drama", "articles.publish_article"],
    "withdraw, take off": ["catalog.withdraw_drama", "articles.withdraw_article"],
    "genres, kinds of scene": ["catalog.change_genre", "articles.add_outlet", "auth.change_user"],
}
"""Beginning of a row of the guide’s table → permissions that it stands for."""


def anchors(path: Path) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\((?!https?://)([^)\s]+)\)", document.read_text(encoding="utf-8")):
        name, _, anchor = target.partition("#")
        if (not name and not anchor) or target == "address":
            continue
        file = document.parent / name if name else document
        assert file.exists(), target
        assert not anchor or anchor in anchors(file), target


def test_pictures_are_used_and_small() -> None:
    guide = "".join(path.read_text(encoding="utf-8") for path in DOCUMENTS)
    pictures = list((ROOT / "docs" / "pictures").iterdir())
    assert [each.name for each in pictures if f"pictures/{each.name}" not in guide] == []
    assert sum(each.stat().st_size for each in pictures) < 2_000_000


def test_the_guide_says_who_may_what_as_the_groups_do() -> None:
    table = (ROOT / "docs" / "editors.md").read_text(encoding="utf-8")
    for begins, permissions in ROWS.items():
        line = next(line for line in table.splitlines() if line.startswith(f"| {begins}"))
        told = [cell.strip() == "●" for cell in line.split("|")[2:6]]
        held = [set(permissions) <= granted(group, permissions) for group in GROUPS]
        assert told == held, begins
        assert held == [bool(granted(group, permissions)) for group in GROUPS], begins
