from __future__ import annotations

import hashlib
import shutil
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from . import manifest as said
from .manifest import Damaged, Manifest, Refused

BLOCK = 1 << 20
LONGEST_MANIFEST = 256 << 20
REGULAR = (tarfile.REGTYPE, tarfile.AREGTYPE)


def unpack(*, archive: Path, into: Path, tell: Callable[[int], Any] = lambda done: None) -> Manifest:
    """Read all of `archive` into the empty folder `into`, and check every byte of it against the manifest.

    Only plain files with plain names below `into` are taken; a tar file that is not compressed cannot hold more than
    its own size. Raises Damaged, Refused."""
    try:
        size = archive.stat().st_size
    except OSError as error:
        raise Refused(f"{archive} cannot be read: {error.strerror}.") from error
    if shutil.disk_usage(into).free < size:
        raise Refused(f"{into} has less room than the archive's {size:,} bytes.")
    try:
        with tarfile.open(archive, mode="r:") as source:
            hashes = _extract(source, into, size, tell)
    except (tarfile.TarError, EOFError, UnicodeError, ValueError) as error:
        raise Damaged(f"{archive.name} is no whole archive: {error}.") from error
    return _checked(into, hashes)


def _extract(source: tarfile.TarFile, into: Path, room: int, tell: Callable[[int], Any]) -> dict[str, tuple[int, str]]:
    found: dict[str, tuple[int, str]] = {}
    for member in source:
        name = member.name
        if member.type not in REGULAR or member.sparse is not None:
            raise Damaged(f"“{name}” is a link or no plain file.")
        if not _plain(name) or name in found:
            raise Damaged(f"“{name}” is no name of a backup.")
        room -= member.size
        if room < 0:
            raise Damaged(f"“{name}” says to be larger than the archive.")
        stream = source.extractfile(member)
        if stream is None:
            raise Damaged(f"“{name}” cannot be read.")
        path = into / name
        path.parent.mkdir(parents=True, exist_ok=True)
        hashed, done = hashlib.sha256(), 0
        with path.open("xb") as target:
            while block := stream.read(BLOCK):
                target.write(block)
                hashed.update(block)
                done += len(block)
                tell(len(block))
        found[name] = (done, hashed.hexdigest())
    return found


def _plain(name: str) -> bool:
    if name in (said.NAME, said.SUM, *said.DATABASES.values()):
        return True
    steps = name.split("/")
    inside = name.startswith(said.MEDIA) and len(steps) > 1
    return inside and all(step not in ("", ".", "..") for step in steps) and not set("\\\0") & set(name)


def _checked(into: Path, hashes: dict[str, tuple[int, str]]) -> Manifest:
    path = into / said.NAME
    if said.NAME not in hashes or said.SUM not in hashes:
        raise Damaged("The archive has no manifest: it was cut off, or is none of ours.")
    if path.stat().st_size > LONGEST_MANIFEST:
        raise Damaged("The manifest is too large.")
    if (into / said.SUM).read_bytes().strip() != hashes[said.NAME][1].encode():
        raise Damaged("The manifest was changed.")
    manifest = Manifest.from_json(path.read_bytes())
    for name, told in manifest.members.items():
        if hashes.get(name) != (told["size"], told["sha256"]):
            raise Damaged(f"“{name}” is missing or was changed.")
    if strange := set(hashes) - set(manifest.members) - {said.NAME, said.SUM}:
        raise Damaged(f"“{min(strange)}” is not in the manifest.")
    if said.DATABASES.get(manifest.vendor) not in manifest.members:
        raise Damaged("The archive holds no database.")
    return manifest
