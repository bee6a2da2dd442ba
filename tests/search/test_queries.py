"""The shared queries: what a reader types, and the record that is to come first."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.utils import timezone

from catalog import search
from catalog.models import Record

from .catalogue import furnish, told

QUERIES = json.loads((Path(__file__).parent / "queries.json").read_text())


def first(query: str) -> str | None:
    hits = search.find(query, limit=5, public_at=timezone.now())
    return told(Record.objects.get(pk=hits[0].record_id)) if hits else None


@pytest.mark.django_db
def test_every_query_finds_its_record_first() -> None:
    furnish()
    found = {row["query"]: first(row["query"]) for row in QUERIES}
    assert len(found) >= 60
    wrong = {
        row["query"]: (found[row["query"]], row["first"]) for row in QUERIES if found[row["query"]] != row["first"]
    }
    assert wrong == {}
