"""A gold file of another shape is told by its name and field."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command


@pytest.mark.parametrize(
    ("gold", "said"),
    [
        ([], "not an object"),
        ({"roles": [["Bae Su Yeon", "Ok Dan Bi"]]}, "roles, entry 1"),
        ({"dramas": "Tin Lantern"}, "dramas: not a list"),
        ({"scenes": [{"kind": "kiss scene"}]}, "scenes, entry 1"),
        ({"ratings": ["4.2"]}, "ratings, entry 1"),
        ({"scenes": [{"drama": 1, "actors": [1], "kind": 2}]}, "scenes, entry 1"),
        ({"sensitive": [None]}, "sensitive, entry 1: not a text"),
        ({"quotes": [[1, 2]]}, "quotes, entry 1: not a list of texts"),
        ({"aliases": [["Ok", 2]]}, "aliases, entry 1"),
    ],
)
def test_a_malformed_gold_file_is_named(tmp_path: Path, gold: Any, said: str) -> None:
    (tmp_path / "one.txt").write_text("The drama “Tin Lantern” airs on tvN.")
    (tmp_path / "one.json").write_text(json.dumps(gold))
    with pytest.raises(CommandError, match=f"one.json: {said}"):
        call_command("evaluate_extraction", tmp_path / "one.txt", tmp_path / "one.json")
