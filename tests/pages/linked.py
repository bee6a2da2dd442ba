"""Reading the JSON-LD of a page, and holding it against schema.org's vocabulary."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
ADDRESS = re.compile(r"https?://[^\s/]+/\S*")


@cache
def vocabulary() -> dict[str, Any]:
    file = Path(__file__).parent / "vocabulary/schema_org.json"
    return json.loads(file.read_text())["types"]


def blocks_of(html: str) -> list[dict[str, Any]]:
    """Every block of the page, read as a browser hands it on."""
    return [json.loads(block) for block in BLOCK.findall(html)]


def nodes_of(html: str) -> list[dict[str, Any]]:
    """The nodes on top of every block."""
    found: list[dict[str, Any]] = []
    for block in blocks_of(html):
        assert block["@context"] == "https://schema.org"
        found += block.get("@graph") or [{key: value for key, value in block.items() if key != "@context"}]
    return found


def one(html: str, kind: str) -> dict[str, Any]:
    """The first node of a type."""
    return next(node for node in nodes_of(html) if node["@type"] == kind)


def lineage(kind: str) -> set[str]:
    assert kind in vocabulary(), f"schema.org has no {kind}, or the excerpt lacks it"
    return {kind}.union(*(lineage(parent) for parent in vocabulary()[kind]["parents"]))


def expected(kind: str, member: str) -> set[str]:
    """The types of value that `member` of a `kind` takes."""
    for name in lineage(kind):
        if member in vocabulary()[name]["properties"]:
            return set(vocabulary()[name]["properties"][member])
    raise AssertionError(f"{kind} has no {member}")


def check(node: dict[str, Any]) -> None:
    """Type known, every member allowed, every value of a type that the member takes; so for all nodes within."""
    kind = node["@type"]
    for member, value in node.items():
        if member == "@id":
            assert ADDRESS.fullmatch(value), value
        elif member.endswith("-input"):  # an annotation of actions: https://schema.org/docs/actions.html
            assert "Action" in lineage(kind)
        elif member != "@type":
            wanted = expected(kind, member) if not (kind.endswith("Role") and isinstance(value, dict)) else None
            for each in value if isinstance(value, list) else [value]:
                _check_value(each, wanted, f"{kind}.{member}")


def _check_value(value: Any, wanted: set[str] | None, place: str) -> None:
    if isinstance(value, dict):
        if set(value) == {"@id"}:  # points at a node that is told elsewhere
            assert ADDRESS.fullmatch(value["@id"]), value
            return
        check(value)
        if value["@type"] == "PerformanceRole":  # stands between a member and its value, which it repeats
            member = place.rpartition(".")[2]
            _check_value(value[member], wanted, place)
        elif wanted is not None:
            assert lineage(value["@type"]) & wanted, f"{place} takes {wanted}, no {value['@type']}"
        return
    assert wanted is not None, place
    assert value not in ("", None), place
    if isinstance(value, bool) or not isinstance(value, str):
        assert {"Integer", "Number"} & wanted, f"{place} takes {wanted}, no number"
    elif ADDRESS.fullmatch(value):
        assert {"URL", "Text"} & wanted or place.endswith(".item"), f"{place} takes {wanted}, no address"
    elif wanted <= {"Date", "DateTime"}:
        assert DATE.fullmatch(value) or DATE_TIME.fullmatch(value), f"{place}: {value}"
    else:
        assert {"Text"} & wanted, f"{place} takes {wanted}, no words ({value})"
