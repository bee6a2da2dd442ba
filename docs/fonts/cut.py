"""Cuts the Hangul fonts into the slices of static/fonts and writes their rules to static/css/hangul.css.

Run by hand, from the root of the project, where fonttools and brotli are installed; the folder named is that in which
the packages of static/fonts/README.md were unpacked:

    python docs/fonts/cut.py FOLDER
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS, CSS = Path("static/fonts"), Path("static/css/hangul.css")
#: The packages. Song Myung's first slice is older than this script: it is read, not made.
SONG, BATANG, MARKS = "song-myung", "gowun-batang", "noto-serif-kr"
#: All syllables of KS X 1001, which is what both fonts have.
SYLLABLES = {bytes((a, b)).decode("euc-kr") for a in range(0xB0, 0xC9) for b in range(0xA1, 0xFF)}
#: Marks of Korean print and arrows that none of our other fonts has.
ODD = "←→↔※○●★☆、。〈〉《》「」『』【】〔〕〜・～"  # fmt: skip
#: How many syllables a slice holds: about 25 kB of Gowun Batang, 18 kB of Song Myung.
SIZE = 140
RARE = 400
HEAD = """\
/* Hangul by slices, written by docs/fonts/cut.py. A range may hold syllables that the fonts have not: it is shorter so.
   Of two rules that hold a syllable the later one counts, so Song Myung's first slice stands last. */
"""


def hangul(text: str) -> set[str]:
    return set(re.findall("[가-힣]", text)) & SYLLABLES


def interface() -> set[str]:
    """The syllables of our Korean strings and of kinds of scene: every Korean page has some of them."""
    return hangul(Path("locale/ko/LC_MESSAGES/django.po").read_text(encoding="utf-8")) | reference("scene_kinds")


def reference(*names: str) -> set[str]:
    """The syllables of reference data by the names of its files."""
    found: set[str] = set()
    for name in names:
        rows = json.loads(Path(f"fixtures/{name}.json").read_text(encoding="utf-8"))
        found |= hangul("".join(row.get("name_ko") or row["native"] for row in rows))
    return found


def by_use(folder: Path) -> list[str]:
    """Syllables, usual ones first: Google Fonts counted them on the Korean web and numbers its slices so."""
    slices = json.loads((folder / "unicode.json").read_text())
    numbered = sorted((key for key in slices if key.startswith("[")), key=lambda key: -int(key.strip("[]")))
    found: dict[str, None] = {}
    for key in numbered:
        for part in slices[key].split(","):
            first, _, last = part.removeprefix("U+").partition("-")
            found.update(dict.fromkeys(map(chr, range(int(first, 16), int(last or first, 16) + 1))))
    return [each for each in found if each in SYLLABLES]


def for_running_text(usual: list[str], in_names: set[str]) -> Iterator[set[str]]:
    """First what every Korean page of ours needs, then what its lists do; then the other syllables of names, and the
    rest of `usual`."""
    first, second = interface(), reference("genres", "networks")
    yield first
    yield second - first
    yield from chunks(
        sorted((each for each in usual if each not in first | second), key=lambda each: each not in in_names)
    )


def for_names(usual: list[str], in_names: set[str], there: set[str]) -> Iterator[set[str]]:
    """What is not `there` yet: first the words that titles are made of, then the syllables of names, then the rest."""
    left = [each for each in usual if each not in there]
    yield set(left[:SIZE])
    yield from chunks(sorted(left[SIZE:], key=lambda each: each not in in_names))


def chunks(syllables: list[str]) -> Iterator[set[str]]:
    """By SIZE, and the rare ones, which hardly a page has, by RARE: each rule costs every page some bytes."""
    usual = syllables[: len(syllables) * 2 // 5]
    for start in range(0, len(usual), SIZE):
        yield set(usual[start : start + SIZE])
    for start in range(len(usual), len(syllables), RARE):
        yield set(syllables[start : start + RARE])


def ranges(wanted: set[str], all_of_them: Iterable[str] = SYLLABLES) -> str:
    """As `unicode-range`; what lies between two neighbours and belongs to no slice is taken in."""
    runs: list[list[str]] = []
    before = ""
    for each in sorted(all_of_them):
        if each in wanted:
            if before in wanted:
                runs[-1][1] = each
            else:
                runs.append([each, each])
        before = each
    return ",".join(f"U+{ord(a):X}" + (f"-{ord(b):X}" if a != b else "") for a, b in runs)


def cut(source: Path, wanted: Iterable[str], target: Path, flavor: str | None = "woff2") -> bool:
    """`wanted` of `source` without hinting and layout, with its licence fields; False if it has nothing of that."""
    font = TTFont(source)
    chars = {ord(each) for each in wanted} & set(font.getBestCmap())
    if not chars:
        return False
    options = Options(hinting=False, layout_features=[], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], notdef_outline=False)
    options.drop_tables += ["GDEF", "GPOS", "GSUB", "vhea", "vmtx", "VORG", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=chars)
    subsetter.subset(font)
    font.flavor = flavor
    font.save(target)
    return True


def cut_marks(files: Path) -> None:
    """The odd marks lie in many of Google's slices; each mark is taken from the first that has it."""
    left = set(ODD)
    with TemporaryDirectory() as folder:
        parts = []
        for source in sorted(files.glob("*-400-normal.woff2")):
            part = Path(folder) / f"{source.stem}.ttf"
            if left and cut(source, left, part, flavor=None):
                parts.append(part)
                left -= set(map(chr, TTFont(part).getBestCmap()))
        font = Merger().merge(parts)
        font.flavor = "woff2"
        font.save(FONTS / "marks.woff2")
    if left:
        sys.exit(f"No glyph for {sorted(left)}.")


def rule(family: str, file: str, unicode_range: str) -> str:
    weight = "400 700" if family != "Gowun Batang" else "400"
    return (
        f'@font-face {{ font-family: "{family}"; src: url("../fonts/{file}.woff2") format("woff2"); '
        f"font-weight: {weight}; font-display: swap; unicode-range: {unicode_range}; }}\n"
    )


def main(folder: Path) -> None:
    package = {name: folder / name for name in (SONG, BATANG, MARKS)}
    with TemporaryDirectory() as temporary:
        cut_hangul(package, Path(temporary))
    cut_marks(package[MARKS] / "files")


def cut_hangul(package: dict[str, Path], temporary: Path) -> None:
    whole = {name: temporary / f"{name}.ttf" for name in (SONG, BATANG)}
    for name, file in whole.items():
        cut(package[name] / f"files/{name}-korean-400-normal.woff2", SYLLABLES, file, flavor=None)
    usual_in_names = set(map(chr, TTFont(FONTS / "song-1.woff2").getBestCmap()))
    named = ("catalog/names/syllables.py", "fixtures/surnames.json")
    in_names = hangul("".join(Path(file).read_text(encoding="utf-8") for file in named))
    css = [HEAD]
    for old in [*FONTS.glob("batang-*.woff2"), *FONTS.glob("song-*.woff2")]:
        if old.stem != "song-1":
            old.unlink()
    usual = by_use(package[BATANG])
    for number, part in enumerate(for_running_text(usual, in_names), start=1):
        cut(whole[BATANG], part, FONTS / f"batang-{number}.woff2")
        css.append(rule("Gowun Batang", f"batang-{number}", ranges(part)))
    for number, part in enumerate(for_names(usual, in_names, usual_in_names), start=2):
        cut(whole[SONG], part, FONTS / f"song-{number}.woff2")
        css.append(rule("Song Myung", f"song-{number}", ranges(part)))
    css.append(rule("Song Myung", "song-1", ranges(usual_in_names & SYLLABLES)))
    css.append(rule("Noto Serif KR", "marks", ",".join(f"U+{ord(each):X}" for each in sorted(ODD))))
    CSS.write_text("".join(css), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
