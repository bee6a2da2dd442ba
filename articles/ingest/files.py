"""Files as they come: found, read, decoded, or refused with one clear reason."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

ENCODINGS = ("utf-8-sig", "cp949")
CONTROL = frozenset(chr(code) for code in range(32)) - set("\t\n\r\f\v")
SAMPLE = 100_000


class Unreadable(Exception):
    """The file cannot be an article; the message says why."""


@dataclass(frozen=True)
class Source:
    """A file's text with what identifies it: `ref` is its path seen from the project, `sha256` of its bytes."""

    ref: str
    text: str
    sha256: str


def reference(path: Path) -> str:
    """The path of a file seen from the project's folder: the same wherever the command is run."""
    return Path(os.path.relpath(path.resolve(), settings.BASE_DIR)).as_posix()


def listed(paths: Iterable[Path]) -> Iterator[Path]:
    """The files named, and the `*.txt` of the folders named, in order; each once."""
    seen: set[Path] = set()
    for path in paths:
        for file in sorted(path.glob("*.txt")) if path.is_dir() else [path]:
            if file.resolve() not in seen:
                seen.add(file.resolve())
                yield file


def read(path: Path) -> Source:
    """Raises Unreadable for what is missing, empty, too large, binary or in an unknown encoding."""
    try:
        size = path.stat().st_size
        if size > settings.IMPORT_MAX_BYTES:
            raise Unreadable(f"too large: {size:,} bytes, the limit is {settings.IMPORT_MAX_BYTES:,}")
        data = path.read_bytes()
    except FileNotFoundError:
        raise Unreadable("there is no such file") from None
    except OSError as error:
        raise Unreadable(f"cannot be read: {error.strerror}") from None
    text = decode(data)
    if not text.strip():
        raise Unreadable("empty")
    return Source(reference(path), text.replace("\r\n", "\n").replace("\r", "\n"), hashlib.sha256(data).hexdigest())


def decode(data: bytes) -> str:
    """UTF-8, else CP949 (Korean Windows). Raises Unreadable for anything else, and for binary data."""
    if b"\0" in data:
        raise Unreadable("binary, not text")
    for encoding in ENCODINGS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        controls = sum(character in CONTROL for character in text[:SAMPLE])
        if controls > len(text[:SAMPLE]) // 100:
            raise Unreadable("binary, not text")
        return "".join(character for character in text if character not in CONTROL)
    raise Unreadable("neither UTF-8 nor CP949 text")
