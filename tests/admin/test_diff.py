"""What differs between two versions: shown whole, in words, and quickly."""

from __future__ import annotations

import time
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog import writes
from catalog.desk.diff import applied, changes, differences
from catalog.desk.marked_words import marked_words
from catalog.models import Drama, Scene
from tests import factories as make

WORDS = st.text(alphabet="ab \n;é한", max_size=30)
ROWS = st.lists(
    st.fixed_dictionaries({"key": st.sampled_from("abcd"), "text": WORDS, "spoiler": st.booleans()}),
    unique_by=lambda row: row["key"],
)
VERSIONS = st.fixed_dictionaries(
    {
        "fields": st.fixed_dictionaries(
            {
                "title": WORDS,
                "takes": st.none() | st.integers(1, 99),
                "roles": st.lists(st.integers(1, 9), unique=True).map(sorted),
                "place": WORDS,
            }
        ),
        "owned": st.fixed_dictionaries(
            {
                "aliases": st.lists(
                    st.fixed_dictionaries({"name": WORDS, "kind": WORDS}), unique_by=lambda r: r["name"]
                ),
                "pictures": st.just([]),
                "notes": ROWS,
            }
        ),
    }
)


def by_identity(data: Any) -> Any:
    owned = {name: sorted(rows, key=lambda row: repr(sorted(row.items()))) for name, rows in data["owned"].items()}
    return {"fields": data["fields"], "owned": owned}


@settings(max_examples=200, deadline=None)
@given(old=VERSIONS, new=VERSIONS)
def test_what_differs_put_into_the_old_version_gives_the_new_one(old: Any, new: Any) -> None:
    found = list(differences(old, new, Scene))
    assert by_identity(applied(old, found, Scene)) == by_identity(new)
    assert bool(found) == (by_identity(old) != by_identity(new))


@settings(max_examples=200, deadline=None)
@given(old=WORDS, new=WORDS)
def test_the_pieces_of_a_text_are_the_text_and_what_is_unmarked_is_the_same(old: str, new: str) -> None:
    before, after = marked_words(old, new)
    assert "".join(piece.text for piece in before) == old
    assert "".join(piece.text for piece in after) == new
    same = ["".join(piece.text for piece in pieces if not piece.marked).split() for pieces in (before, after)]
    assert same[0] == same[1]


def test_long_texts_are_compared_quickly_and_what_is_the_same_is_cut() -> None:
    long = " ".join(f"word{number}" for number in range(7_000))
    begun = time.monotonic()
    before, after = marked_words(long, long.replace("word3500 ", "stone "))
    assert [piece.text.strip() for piece in before if piece.marked] == ["word3500"]
    assert [piece.text.strip() for piece in after if piece.marked] == ["stone"]
    assert sum(len(piece.text) for piece in after) < 500
    marked_words("a\n" * 100_000, "b\n" * 100_000)
    assert time.monotonic() - begun < 3


@pytest.mark.django_db
def test_changes_are_told_in_words() -> None:
    role, other = make.make_role(character="Ma"), make.make_role(character="Yun")
    notes = [{"key": "cold", "text": "It was cold on the roof."}]
    scene = make.make_scene(roles=[role.pk], takes=3, aired="2024-05", notes=notes)
    scene = writes.update(
        record=scene, version=1, takes=4, takes_qualifier="about", aired="2024-05-14", roles=[other.pk], spoiler=True,
        kind=make.make_kind("fight"), notes=[{"key": "cold", "text": "It was icy on the roof."}],
        aliases=[{"name": "Roof"}],
    )  # fmt: skip
    data = {revision.number: revision.data for revision in scene.revisions.all()}
    with CaptureQueriesContext(connection) as asked:
        found = {change.label: change for change in changes(data[1], data[2], Scene)}
    assert len(asked) == 2  # records, and kinds of scene
    told = {label: (change.old_told, change.new_told) for label, change in found.items()}
    assert told["Kind"] == ("Kiss", "Fight")
    assert told["Spoiler"] == ("no", "yes")
    assert told["Takes"] == ("3", "4")
    assert told["Takes qualifier"] == ("exactly", "about")
    assert told["Aired"] == ("May 2024", "May 14, 2024")
    assert told["Roles"] == (role.label, other.label)
    assert (found["Alias “Roof”"].kind, told["Alias “Roof”"][0]) == ("added", "–")
    note = found["Note"]
    assert [piece.text.strip() for piece in note.new_pieces if piece.marked] == ["icy"]
    assert (note.field, note.row, note.kind) == ("notes", ("cold",), "changed")


@pytest.mark.django_db
def test_a_field_that_a_version_did_not_know_had_its_default() -> None:
    drama = make.make_drama()
    data = drama.revisions.get().data
    older = {"fields": {name: value for name, value in data["fields"].items() if name != "setting"}, "owned": {}}
    assert changes(older, data, Drama) == []
    older["fields"]["colour"] = "red"
    assert [(change.label, change.old_told) for change in changes(older, data, Drama)] == [("Colour", "red")]
