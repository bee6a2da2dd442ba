"""What comes in as a picture, and what is made of it."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from catalog.imaging import CARD, Refusal, Rendition, cut, encode, planned, receive
from tests.pictures import drawn

SIDES = st.integers(1, 6000)
FRACTIONS = st.floats(0, 1)


def taken(content: bytes, **limits: int) -> Any:
    return receive(BytesIO(content), **{"most_bytes": 100_000, "most_pixels": 100_000, **limits})


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


@pytest.mark.parametrize("type", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_pictures_of_four_types_become_jpeg(type: str) -> None:
    picture = taken(drawn(type=type))
    assert (picture.width, picture.height, picture.extension) == (64, 48, "jpg")
    assert opened(picture.content).format == "JPEG"


@pytest.mark.parametrize("mode", ["L", "P", "1", "CMYK", "I;16", "LA"])
def test_pictures_of_any_colours_are_taken(mode: str) -> None:
    held = BytesIO()
    Image.new(mode, (8, 8)).save(held, "JPEG" if mode == "CMYK" else "PNG")
    assert taken(held.getvalue()).width == 8


def test_what_is_see_through_stays_so() -> None:
    held = BytesIO()
    Image.new("RGBA", (8, 8), (255, 0, 0, 100)).save(held, "PNG")
    picture = taken(held.getvalue())
    assert picture.extension == "png"
    assert opened(picture.content).getpixel((1, 1)) == (255, 0, 0, 100)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "type"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "type"),
        (drawn(type="GIF"), "type"),
        (drawn(type="TIFF"), "type"),
        (drawn()[:70], "broken"),
        (drawn(type="JPEG")[:400], "broken"),
        (drawn() + b" " * 100_000, "heavy"),
        (drawn(400, 300), "pixels"),
    ],
)
def test_anything_else_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(Refusal) as refusal:
        taken(content)
    assert refusal.value.code == code


def test_a_bomb_is_refused_before_it_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = drawn(20_000, 20_000, mode="1")
    assert len(bomb) < 100_000
    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", lambda image: pytest.fail("decoded"))
    with pytest.raises(Refusal) as refusal:
        taken(bomb)
    assert refusal.value.code == "pixels"


def test_metadata_goes_after_it_turned_the_picture_upright() -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "somebody's home"
    sent = drawn(type="JPEG", exif=exif, comment=b"secret words")
    assert b"somebody" in sent and b"secret" in sent
    picture = taken(sent)
    assert (picture.width, picture.height) == (48, 64)
    assert b"somebody" not in picture.content and b"secret" not in picture.content
    assert not opened(picture.content).getexif()


def test_colours_are_converted_to_srgb() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"....", 1).replace(b"bXYZ", b"rXYZ", 1).replace(b"....", b"bXYZ", 1)
    picture = opened(taken(drawn(icc_profile=swapped)).content)
    assert picture.getpixel((10, 10)) == pytest.approx((0, 0, 254), abs=12)
    assert "icc_profile" not in picture.info


def test_a_profile_that_makes_no_sense_is_ignored() -> None:
    assert taken(drawn(icc_profile=b"nonsense")).width == 64


@given(SIDES, SIDES, st.sampled_from([2 / 3, 4 / 5, 1200 / 630]), FRACTIONS, FRACTIONS)
def test_a_cut_lies_within_and_holds_the_focal_point(w: int, h: int, ratio: float, x: float, y: float) -> None:
    box = cut(width=w, height=h, ratio=ratio, focal_x=x, focal_y=y)
    assert box.left >= 0 and box.top >= 0 and box.edges[2] <= w and box.edges[3] <= h
    assert box.left - 1 <= x * w <= box.edges[2] + 1 and box.top - 1 <= y * h <= box.edges[3] + 1
    assert box.width == w or box.height == h


@given(SIDES, SIDES, FRACTIONS, FRACTIONS)
def test_no_rendition_is_larger_than_the_picture_and_names_differ(w: int, h: int, x: float, y: float) -> None:
    plan = planned(width=w, height=h, focal_x=x, focal_y=y, card=2 / 3)
    assert all(1 <= each.width <= w and each.height >= 1 for each in plan)
    assert len({each.name for each in plan}) == len(plan)


@pytest.mark.parametrize(("focal_x", "colour"), [(0.1, (254, 0, 0)), (0.9, (0, 0, 254))])
def test_a_card_shows_what_the_focal_point_names(focal_x: float, colour: tuple[int, int, int]) -> None:
    plan = planned(width=640, height=480, focal_x=focal_x, focal_y=0.5, card=0.5, uses=[CARD])
    made: list[tuple[Rendition, bytes]] = list(encode(BytesIO(drawn(640, 480)), plan))
    assert {each.format for each, _ in made} == {"avif", "webp", "jpg"}
    for rendition, content in made:
        picture = opened(content)
        assert picture.size == (rendition.width, rendition.height)
        assert picture.convert("RGB").getpixel((picture.width // 2, 5)) == pytest.approx(colour, abs=12)
