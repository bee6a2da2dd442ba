from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.conf import settings

from . import manifest as said
from .databases import tool
from .manifest import Manifest, require_fitting, require_tables
from .unpacking import unpack


def restore(
    *,
    archive: Path,
    agreed: Callable[[Manifest], bool] = lambda manifest: True,
    tell: Callable[[int], Any] = lambda done: None,
) -> Manifest | None:
    """Put what `archive` holds in the place of the live database and media; None where `agreed`, asked when all is
    checked, says no. Until then nothing live is touched; the former stays beside it until the new is in place, and
    comes back if that fails. Raises Refused, Damaged."""
    media = Path(settings.MEDIA_ROOT).resolve()
    media.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=media.parent, prefix=".restore-") as folder:
        into, former = Path(folder) / "new", Path(folder) / "former"
        into.mkdir()
        manifest = unpack(archive=archive, into=into, tell=tell)
        require_fitting(manifest)
        staged = tool().stage(into / said.DATABASES[manifest.vendor])
        try:
            require_tables(manifest, staged.tables())
            if not agreed(manifest):
                return None
            if not manifest.media:
                staged.go_live()
                return manifest
            (into / said.MEDIA).mkdir(exist_ok=True)
            if media.exists():
                media.rename(former)
            try:
                (into / said.MEDIA).rename(media)
                staged.go_live()
            except BaseException:
                _put_back(media, former)
                raise
        finally:
            staged.discard()
    return manifest


def _put_back(media: Path, former: Path) -> None:
    if media.exists() and former.exists():
        shutil.rmtree(media)
    if former.exists():
        former.rename(media)
