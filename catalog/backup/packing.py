from __future__ import annotations

import hashlib
import io
import os
import tarfile
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.files.storage import FileSystemStorage, storages
from django.db import connection
from django.utils import timezone

from . import manifest as said
from .databases import tool
from .manifest import Manifest, Refused

Tell = Callable[[int], Any]
"""Takes the number of bytes that were written since the last call."""


def pack(
    *, target: Path, overwrite: bool = False, begin: Callable[[int], Tell] = lambda total: lambda done: None
) -> Manifest:
    """Write everything into the tar file `target`: under another name first, so that it is there whole or not at all.
    `begin` is told the bytes to come and gives what is called as they are written. Raises Refused, OSError."""
    if target.exists() and not overwrite:
        raise Refused(f"{target} is there already; choose another name or say --overwrite.")
    if not target.parent.is_dir():
        raise Refused(f"There is no folder {target.parent}.")
    stored_here = isinstance(storages["default"], FileSystemStorage)
    found = Manifest(
        format=said.FORMAT,
        version=said.scenebook_version(),
        vendor=connection.vendor,
        made_at=timezone.now().isoformat(timespec="seconds"),
        migrations=said.applied_migrations(),
        media=stored_here,
    )
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".backup-") as folder:
            dump = Path(folder) / said.DATABASES[connection.vendor]
            tool().dump(dump)
            if not said.is_ours(found.migrations):
                raise Refused("This database is not Scenebook's, or was never migrated: look at DATABASE_URL.")
            files = [(dump.name, dump), *(_media(settings.MEDIA_ROOT) if stored_here else ())]
            tell = begin(sum(path.stat().st_size for _name, path in files))
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
                with tarfile.open(fileobj=stream, mode="w", format=tarfile.PAX_FORMAT) as archive:
                    for name, path in files:
                        found.members[name] = _add(archive, name, path, tell)
                    _add_bytes(archive, said.NAME, found.to_json())
                    _add_bytes(archive, said.SUM, hashlib.sha256(found.to_json()).hexdigest().encode())
                stream.flush()
                os.fsync(stream.fileno())
        os.replace(part, target)  # noqa: PTH105 - the target may be there
    finally:
        part.unlink(missing_ok=True)
    return found


def _media(root: Path) -> Iterator[tuple[str, Path]]:
    """Links are left out: what they point at is not the site's."""
    for path in sorted(Path(root).rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield said.MEDIA + path.relative_to(root).as_posix(), path


class _Hashed:
    """A file that is hashed as it is read."""

    def __init__(self, stream: Any, tell: Tell) -> None:
        self.stream, self.tell, self.hash = stream, tell, hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        block: bytes = self.stream.read(size)
        self.hash.update(block)
        self.tell(len(block))
        return block


def _add(archive: tarfile.TarFile, name: str, path: Path, tell: Tell) -> dict[str, Any]:
    with path.open("rb") as stream:
        info = tarfile.TarInfo(name)
        info.size, info.mtime, info.mode = os.fstat(stream.fileno()).st_size, int(path.stat().st_mtime), 0o600
        hashed = _Hashed(stream, tell)
        archive.addfile(info, hashed)
    return {"size": info.size, "sha256": hashed.hash.hexdigest()}


def _add_bytes(archive: tarfile.TarFile, name: str, text: bytes) -> None:
    info = tarfile.TarInfo(name)
    info.size, info.mode = len(text), 0o600
    archive.addfile(info, io.BytesIO(text))
