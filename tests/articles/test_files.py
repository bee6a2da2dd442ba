import os

import pytest

from articles.ingest.files import Unreadable, listed, read, reference


@pytest.fixture
def write(tmp_path):
    def make(data, name="a.txt"):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    return make


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"GIF89a\x00\x01\x00", "binary"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(1, 32)) * 40, "binary"),
        (b"caf\xe9 \xff\xfe\xff", "neither UTF-8 nor CP949"),
        (b"x" * 3_000_000, "too large: 3,000,000 bytes"),
        (b"x " * 200_000, "too long for an article: 400,000 characters"),
    ],
)
def test_what_cannot_be_an_article_is_refused_with_its_reason(write, data, reason):
    with pytest.raises(Unreadable, match=reason):
        read(write(data))


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(Unreadable, match="no such file"):
        read(tmp_path / "none.txt")


def test_korean_windows_text_is_read_as_it_was_meant(write):
    assert read(write("배우 박서준의 새 드라마".encode("cp949"))).text == "배우 박서준의 새 드라마"


def test_line_ends_and_a_byte_order_mark_go(write):
    assert read(write(b"\xef\xbb\xbfone\r\ntwo\rthree")).text == "one\ntwo\nthree"


def test_folders_give_their_texts_in_order_and_each_file_once(write, tmp_path):
    for name in ("b.txt", "a.txt", "c.md"):
        write("x", name)
    assert [path.name for path in listed([tmp_path / "b.txt", tmp_path])] == ["b.txt", "a.txt"]


def test_a_reference_does_not_depend_on_the_present_folder(write, monkeypatch, tmp_path):
    path = write("x")
    absolute = reference(path)
    monkeypatch.chdir(tmp_path)
    assert reference(path.relative_to(tmp_path)) == absolute


@pytest.mark.parametrize(
    "data",
    ["Park Seo Joon’s drama – “Salt Road”".encode("cp1252"), "朴叙俊主演的新剧今晚首播".encode("gbk")],
    ids=["western", "chinese"],
)
def test_other_code_pages_are_not_taken_for_korean(write, data):
    with pytest.raises(Unreadable, match="neither UTF-8 nor CP949"):
        read(write(data))


def test_odd_files_are_refused_and_named_on_one_line(tmp_path):
    loop, pipe = tmp_path / "loop.txt", tmp_path / "pipe.txt"
    loop.symlink_to(loop)
    os.mkfifo(pipe)
    odd = tmp_path / os.fsdecode(b"b\xff\nd.txt")
    odd.write_text("x")
    assert {path.name for path in listed([tmp_path])} == {loop.name, pipe.name, odd.name}
    for path in (loop, pipe):
        with pytest.raises(Unreadable):
            read(path)
    assert reference(odd).endswith("b��d.txt")
