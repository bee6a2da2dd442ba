"""An archive is taken whole, as it was written, or not at all."""

from __future__ import annotations

import io
import json
import sqlite3
import tarfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalog.backup import Damaged, Refused, pack, unpack
from catalog.backup import manifest as said
from catalog.backup.manifest import require_fitting
from tests import factories as make

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(connection.vendor != "sqlite", reason="the archive of PostgreSQL has a test of its own"),
]


@pytest.fixture
def site(tmp_path: Path, settings: Any, monkeypatch: Any) -> Path:
    """A small site, saved; the folder of its media."""
    settings.MEDIA_ROOT = tmp_path / "media"
    (settings.MEDIA_ROOT / "pictures").mkdir(parents=True)
    (settings.MEDIA_ROOT / "pictures" / "포스터 one.jpg").write_bytes(b"\xff\xd8 a poster" * 500)
    monkeypatch.setattr("catalog.backup.packing.tool", SmallDatabase)
    return tmp_path


class SmallDatabase:
    """Stands in for the tool of the database, which wants no transaction around it, as tests have."""

    def dump(self, target: Path) -> None:
        with closing(sqlite3.connect(target)) as made:
            made.execute("CREATE TABLE django_migrations (app, name)")
            made.execute("CREATE TABLE drama (title)")
            made.execute("INSERT INTO drama VALUES ('Low Tide')")
            made.commit()


@pytest.fixture
def archive(site: Path) -> Path:
    pack(target=site / "saved.tar")
    return site / "saved.tar"


def taken(archive: Path, tmp_path: Path) -> Any:
    into = tmp_path / f"into-{make.number()}"
    into.mkdir()
    return unpack(archive=archive, into=into), into


def test_it_holds_everything_and_nobody_else_may_read_it(archive: Path, tmp_path: Path) -> None:
    manifest, into = taken(archive, tmp_path)
    assert set(manifest.members) == {"database.sqlite3", "media/pictures/포스터 one.jpg"}
    assert (into / "media/pictures/포스터 one.jpg").read_bytes() == b"\xff\xd8 a poster" * 500
    assert b"Low Tide" in (into / "database.sqlite3").read_bytes()
    assert ["catalog", "0001_initial"] in manifest.migrations
    assert archive.stat().st_mode & 0o077 == 0
    assert [path.name for path in archive.parent.iterdir() if path.name.startswith(".")] == []
    require_fitting(manifest)


def test_a_file_of_the_name_is_kept_and_a_failure_leaves_nothing(archive: Path, monkeypatch: Any) -> None:
    before = archive.read_bytes()
    with pytest.raises(Refused, match="--overwrite"):
        pack(target=archive)

    def broken(*args: Any) -> None:
        raise OSError("no room")

    monkeypatch.setattr("catalog.backup.packing._add", broken)
    with pytest.raises(OSError, match="no room"):
        pack(target=archive, overwrite=True)
    assert archive.read_bytes() == before
    assert [path.name for path in archive.parent.iterdir() if path.name.startswith(".")] == []


def test_no_backup_is_made_of_a_database_that_was_never_migrated(site: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(said, "applied_migrations", list)
    with pytest.raises(Refused, match="never migrated: look at DATABASE_URL"):
        pack(target=site / "empty.tar")
    assert [path.name for path in site.iterdir() if "empty" in path.name] == []


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True))
def test_a_part_of_it_is_refused(archive: Path, tmp_path: Path, place: float) -> None:
    """Cut off anywhere before the empty blocks that end a tar file."""
    whole = archive.read_bytes()
    cut = tmp_path / "cut.tar"
    cut.write_bytes(whole[: int(len(whole.rstrip(b"\0")) * place)])
    with pytest.raises(Damaged):
        taken(cut, tmp_path)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_changed_byte_is_refused(archive: Path, tmp_path: Path, place: float, bit: int) -> None:
    """Or it was of no account: what comes out is what went in, byte for byte."""
    changed = bytearray(archive.read_bytes())
    changed[int(len(changed) * place)] ^= 1 << bit
    bad = tmp_path / "bad.tar"
    bad.write_bytes(changed)
    _whole, right = taken(archive, tmp_path)
    try:
        _manifest, into = taken(bad, tmp_path)
    except Damaged:
        return
    for path in right.rglob("*"):
        assert path.is_dir() or (into / path.relative_to(right)).read_bytes() == path.read_bytes()


def rebuilt(archive: Path, change: Any) -> Path:
    """The archive with its members passed through `change(list)` as (TarInfo, bytes)."""
    with tarfile.open(archive) as source:
        members = [(member, source.extractfile(member).read()) for member in source]  # type: ignore[union-attr]
    target = archive.with_name("rebuilt.tar")
    with tarfile.open(target, "w") as made:
        for info, text in change(members):
            info.size = len(text)
            made.addfile(info, io.BytesIO(text))
    return target


def link(name: str, to: str, kind: bytes) -> tuple[tarfile.TarInfo, bytes]:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, to
    return info, b""


@pytest.mark.parametrize(
    "strange",
    [
        (tarfile.TarInfo("../outside"), b"x"),
        (tarfile.TarInfo("/outside"), b"x"),
        (tarfile.TarInfo("media/../../outside"), b"x"),
        (tarfile.TarInfo("media/a\\b"), b"x"),
        (tarfile.TarInfo("media//a"), b"x"),
        (tarfile.TarInfo("media/new.jpg"), b"not in the manifest"),
        (tarfile.TarInfo("manifest.json"), b"{}"),
        link("media/link", "/etc/passwd", tarfile.SYMTYPE),
        link("media/link", "database.sqlite3", tarfile.LNKTYPE),
        link("media/pipe", "", tarfile.FIFOTYPE),
        link("media/device", "", tarfile.CHRTYPE),
    ],
    ids=lambda member: f"{member[0].name} {member[0].type!r}",
)
def test_names_links_and_strangers_are_refused(archive: Path, tmp_path: Path, strange: Any) -> None:
    bad = rebuilt(archive, lambda members: [strange, *members])
    with pytest.raises(Damaged):
        taken(bad, tmp_path)
    assert not (tmp_path / "outside").exists()


def test_what_is_missing_is_missed(archive: Path, tmp_path: Path) -> None:
    for name in ("database.sqlite3", "media/pictures/포스터 one.jpg", said.NAME, said.SUM):
        without = rebuilt(archive, lambda members, name=name: [one for one in members if one[0].name != name])
        with pytest.raises(Damaged):
            taken(without, tmp_path)


def test_a_bomb_is_refused_before_it_grows(archive: Path, tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.tar"
    info = tarfile.TarInfo("media/bomb")
    info.size = 10**15
    bomb.write_bytes(info.tobuf() + b"x" * 1024)
    with pytest.raises(Damaged, match="larger than the archive"):
        taken(bomb, tmp_path)
    packed = tmp_path / "packed.tar.gz"
    with tarfile.open(packed, "w:gz") as made:
        made.add(archive, "database.sqlite3")
    with pytest.raises(Damaged):
        taken(packed, tmp_path)
    sparse = tarfile.TarInfo("media/sparse")
    sparse.pax_headers = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.realsize": str(10**12)}
    with pytest.raises(Damaged):
        taken(rebuilt(archive, lambda members: [(sparse, b"1\n0\n512\n" + b"x" * 1024), *members]), tmp_path)


def told(archive: Path, **changed: Any) -> Path:
    """The archive with another manifest, its sum made to fit."""
    return with_manifest(archive, lambda text: json.dumps({**json.loads(text), **changed}).encode())


def with_manifest(archive: Path, written: Callable[[bytes], bytes]) -> Path:
    from hashlib import sha256

    def change(members: Any) -> Any:
        texts = {info.name: (info, text) for info, text in members}
        text = written(texts[said.NAME][1])
        texts[said.NAME] = texts[said.NAME][0], text
        texts[said.SUM] = texts[said.SUM][0], sha256(text).hexdigest().encode()
        return texts.values()

    return rebuilt(archive, change)


def test_another_kind_of_database_a_newer_one_and_another_format_are_refused(archive: Path, tmp_path: Path) -> None:
    manifest, _into = taken(archive, tmp_path)
    manifest.vendor = "postgresql"
    with pytest.raises(Refused, match="postgresql"):
        require_fitting(manifest)
    manifest.vendor = "sqlite"
    manifest.migrations.append(["catalog", "0999_tomorrow"])
    with pytest.raises(Refused, match="0999_tomorrow"):
        require_fitting(manifest)
    with pytest.raises(Damaged, match="format"):
        taken(told(archive, format="something else"), tmp_path)
    with pytest.raises(Damaged, match="manifest"):
        taken(told(archive, members=[1]), tmp_path)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ("damaged", "archive"),
        ("tomorrow", "0999_tomorrow"),
        ("no database", "database.sqlite3” is missing or was changed"),
        ("no tables", r"lacks \d+ tables: articles_arrival, "),
        ("brackets", "manifest cannot be read"),
        ("nothing of ours", "a database that is not Scenebook's"),
    ],
)
def test_the_live_site_is_untouched_by_what_is_refused(archive: Path, tmp_path: Path, change: str, why: str) -> None:
    drama = make.make_drama()
    media = tmp_path / "media/pictures/포스터 one.jpg"
    media.write_bytes(b"newer")
    bad = tmp_path / "bad.tar"
    if change == "damaged":
        bad.write_bytes(archive.read_bytes()[:4000])
    elif change == "tomorrow":
        bad = told(archive, migrations=[["catalog", "0999_tomorrow"]])
    elif change == "no tables":
        bad = archive
    elif change == "nothing of ours":
        bad = told(archive, migrations=[["auth", "0001_initial"]])
    elif change == "brackets":
        bad = with_manifest(archive, lambda text: b"[" * 200_000 + b"]" * 200_000)
    else:
        bad = rebuilt(
            archive, lambda members: [(i, b"x" * len(t) if i.name.startswith("data") else t) for i, t in members]
        )
    with pytest.raises(CommandError, match=f"{why}.* Nothing was changed") as refused:
        call_command("restore", bad, yes=True)
    assert "\n" not in str(refused.value)
    drama.refresh_from_db()
    assert media.read_bytes() == b"newer"
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
