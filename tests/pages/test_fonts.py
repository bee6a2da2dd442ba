"""Every character that our own pages show is in a font of ours, and few slices hold what a Korean page needs."""

from __future__ import annotations

import json
import re
from functools import cache

import pytest
from django.test import Client

from tests.conftest import ROOT

SYLLABLES = {bytes((a, b)).decode("euc-kr") for a in range(0xB0, 0xC9) for b in range(0xA1, 0xFF)}
RULE = re.compile(r'font-family: "?([^";]+)"?; src: url\("\.\./fonts/([\w-]+)\.woff2"\)[^}]*unicode-range: ([^;]+);')


@cache
def faces() -> list[tuple[str, str, set[str]]]:
    """(family, file, characters) of each rule, in their order."""
    css = "".join((ROOT / "static/css" / name).read_text(encoding="utf-8") for name in ("fonts.css", "hangul.css"))
    found = []
    for family, file, unicode_range in RULE.findall(css):
        chars: set[str] = set()
        for part in unicode_range.split(","):
            first, _, last = part.strip().removeprefix("U+").partition("-")
            chars.update(map(chr, range(int(first, 16), int(last or first, 16) + 1)))
        found.append((family, file, chars))
    return found


def slices_for(family: str, text: set[str]) -> set[str]:
    """The files that a browser loads for `text`: of two rules that hold a character, the later one counts."""
    ours = [(file, chars) for name, file, chars in reversed(faces()) if name == family]
    return {next(file for file, chars in ours if each in chars) for each in text}


def shown(strings: str) -> set[str]:
    return {each for each in strings if not each.isspace() and each.isprintable()}


def korean() -> str:
    """Our own Korean: the interface, and the names of genres, networks and kinds of scene."""
    po = (ROOT / "locale/ko/LC_MESSAGES/django.po").read_text(encoding="utf-8")
    rows = [
        row.get("name_ko") or row["native"]
        for name in ("genres", "networks", "scene_kinds")
        for row in json.loads((ROOT / f"fixtures/{name}.json").read_text(encoding="utf-8"))
    ]
    return "".join([*re.findall(r"(?:^msgstr(?:\[\d\])?|^) ?\"(.*)\"$", po, re.M), *rows])


def test_every_rule_has_its_file_and_every_file_its_rule() -> None:
    assert {file for _, file, _ in faces()} == {path.stem for path in (ROOT / "static/fonts").glob("*.woff2")}


@pytest.mark.parametrize("family", ["Song Myung", "Gowun Batang"])
def test_hangul_is_whole(family: str) -> None:
    assert set().union(*(chars for name, _, chars in faces() if name == family)) >= SYLLABLES


def test_a_korean_page_of_ours_needs_two_slices_at_most() -> None:
    assert slices_for("Gowun Batang", shown(korean()) & SYLLABLES) <= {"batang-1", "batang-2"}


def test_the_names_of_people_need_few_slices() -> None:
    assert slices_for("Song Myung", set("김이박최정강조윤장임서준민지현우은하영수")) == {"song-1"}
    surnames = json.loads((ROOT / "fixtures/surnames.json").read_text(encoding="utf-8"))
    assert slices_for("Song Myung", shown("".join(map(str, surnames))) & SYLLABLES) <= {"song-1", "song-2", "song-3"}


def test_no_character_of_our_pages_falls_to_a_font_of_the_system() -> None:
    templates = "".join(
        path.read_text(encoding="utf-8")
        for path in (ROOT / "templates").rglob("*.html")
        if "admin" not in path.relative_to(ROOT).parts
    )
    have = set().union(*(chars for _, _, chars in faces()))
    assert shown(templates + korean() + "“”‘’…·–×−←→↑「」『』〈〉《》") <= have


@pytest.mark.parametrize(("address", "korean_too"), [("/", False), ("/ko/", True)])
def test_a_page_preloads_the_fonts_of_its_language(client: Client, db: object, address: str, korean_too: bool) -> None:
    preloads = re.findall(r'<link rel="preload"[^>]+fonts/([\w-]+)\.woff2', client.get(address).content.decode())
    assert preloads == ["brygada", "song-1", "courier", *(["batang-1"] if korean_too else [])]
