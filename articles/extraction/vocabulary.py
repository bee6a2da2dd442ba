"""What is known before an article is read: a plain value, so that reading needs no database."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from articles.extraction.matcher import Matcher


@dataclass(frozen=True)
class Vocabulary:
    """Names and words with what they stand for. All mappings may be empty.

    networks: name or alias -> canonical name; genres: word -> slug; scenes: word -> slug of a scene kind;
    titles: name -> (canonical title, kind of work); people: name -> canonical name.
    """

    networks: Mapping[str, str] = field(default_factory=dict)
    genres: Mapping[str, str] = field(default_factory=dict)
    scenes: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def network_names(self) -> Matcher:
        return Matcher(self.networks)

    @cached_property
    def network_words(self) -> Mapping[str, str]:
        """The networks of one word by that word in lower case."""
        return {name.casefold(): canonical for name, canonical in self.networks.items() if name.isalnum()}

    @cached_property
    def title_names(self) -> Matcher:
        return Matcher(self.titles)

    @cached_property
    def people_names(self) -> Matcher:
        return Matcher(self.people)

    @cached_property
    def scene_words(self) -> Matcher:
        return Matcher(self.scenes, fold_case=True)


def load_fixtures(folder: Path) -> Vocabulary:
    """The vocabulary of a folder with networks.json, genres.json and scene_kinds.json; missing files are empty."""
    networks: dict[str, str] = {}
    for entry in _entries(folder / "networks.json"):
        for name in (entry["name"], entry.get("native") or "", *entry.get("aliases", ())):
            if name:
                networks.setdefault(name, entry["name"])
    return Vocabulary(
        networks=networks,
        genres=_words(folder / "genres.json"),
        scenes=_words(folder / "scene_kinds.json"),
    )


def _entries(path: Path) -> list[dict[str, Any]]:
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else []


def _words(path: Path) -> dict[str, str]:
    words: dict[str, str] = {}
    for entry in _entries(path):
        for word in (str(entry["name"]).casefold(), *(word.casefold() for word in entry.get("words", ()))):
            words.setdefault(word, str(entry["slug"]))
    return words
