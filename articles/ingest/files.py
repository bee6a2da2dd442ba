"""Files as they come: found, read, decoded, or refused with one clear reason."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.conf import settings

from articles.extraction.reading import LONGEST

ENCODINGS = ("utf-8-sig", "cp949")
CONTROL = frozenset(chr(code) for code in range(32)) - set("\t\n\r\f\v")
SAMPLE = 100_000
WITHIN_LATIN = re.compile(r"[A-Za-z][가-힣][a-z]")


class Unreadable(Exception):
    """The file cannot be an article; the message says why."""


@dataclass(frozen=True)
class Source:
    """A text with what identifies it: of a file, `ref` is its path seen from the project and `sha256` of its bytes.
    `given` is what is known of it from elsewhere, as `values` of an article (`outlet` by its name): it wins over what
    the text says."""

    ref: str
    text: str
    sha256: str
    given: Mapping[str, Any] = field(default_factory=dict)


def reference(path: Path) -> str:
    """The path of a file seen from the project's folder: the same wherever the command is run. On one line, and
    of characters that every database takes."""
    seen = os.path.relpath(real(path), settings.BASE_DIR)
    return "".join(c if c.isprintable() else "�" for c in Path(seen).as_posix())


def real(path: Path) -> str:
    """The path with links followed; of a loop of links, as far as it goes."""
    return os.path.realpath(path)


def listed(paths: Iterable[Path]) -> Iterator[Path]:
    """The files named, and the `*.txt` of the folders named, in order; each once."""
    seen: set[str] = set()
    for path in paths:
        for file in sorted(path.glob("*.txt")) if path.is_dir() else [path]:
            if real(file) not in seen:
                seen.add(real(file))
                yield file


def read(path: Path) -> Source:
    """Raises Unreadable for what is missing, empty, too large or long, binary or in an unknown encoding."""
    try:
        status = path.stat()
        size = status.st_size
        if not stat.S_ISREG(status.st_mode):
            raise Unreadable("not a file")
        refuse_too_large(size)
        data = path.read_bytes()
    except FileNotFoundError:
        raise Unreadable("there is no such file") from None
    except OSError as error:
        raise Unreadable(f"cannot be read: {error.strerror}") from None
    return Source(reference(path), legible(data), hashlib.sha256(data).hexdigest())


def refuse_too_large(size: int) -> None:
    if size > settings.IMPORT_MAX_BYTES:
        raise Unreadable(f"too large: {size:,} bytes, the limit is {settings.IMPORT_MAX_BYTES:,}")


def legible(data: bytes) -> str:
    """The text of a document. Raises Unreadable for what is empty, too large or long, binary or in an unknown
    encoding."""
    refuse_too_large(len(data))
    text = decode(data)
    if not text.strip():
        raise Unreadable("empty")
    if len(text) > LONGEST:
        raise Unreadable(f"too long for an article: {len(text):,} characters, the limit is {LONGEST:,}")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def plausibly_korean(text: str) -> bool:
    """Whether text decoded from CP949 was meant so: any bytes of a Western or Chinese code page decode too, to
    rare syllables within Latin words or to more Hanja than Hangul."""
    hangul = [character for character in text if "가" <= character <= "힣"]
    hanja = sum("一" <= character <= "鿿" for character in text)
    usual = sum(len(character.encode("euc_kr", "ignore")) for character in hangul) / 2
    return len(hangul) > hanja * 4 and usual >= len(hangul) * 0.95 and not WITHIN_LATIN.search(text)


def decode(data: bytes) -> str:
    """UTF-8, else CP949 (Korean Windows). Raises Unreadable for anything else, and for binary data."""
    if b"\0" in data:
        raise Unreadable("binary, not text")
    for encoding in ENCODINGS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == "cp949" and not plausibly_korean(text):
            continue
        controls = sum(character in CONTROL for character in text[:SAMPLE])
        if controls > len(text[:SAMPLE]) // 100:
            raise Unreadable("binary, not text")
        return "".join(character for character in text if character not in CONTROL)
    raise Unreadable("neither UTF-8 nor CP949 text")
