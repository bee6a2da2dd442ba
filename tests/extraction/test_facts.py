"""The facts that the seed articles carry, row by row: in the project's seeds, and in the articles they retell."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from articles.extraction import read
from catalog.names import fold
from tests.extraction.conftest import ROOT, Read, known

FOLDERS = {"seeds": ROOT / "seeds", "shared": ROOT.parent / "shared" / "seeds"}
ORDER = ("single_take", "poster", "reed_field", "seventeen_takes", "elevator")


@cache
def _read(path: Path) -> Read:
    return Read(read(path.read_text(encoding="utf-8"), vocabulary=known()))


@pytest.fixture(params=list(FOLDERS))
def article(request: pytest.FixtureRequest) -> Callable[[str], Read]:
    folder = FOLDERS[request.param]
    files = sorted(folder.glob("*.txt"))
    if len(files) != len(ORDER):
        pytest.skip(f"no five articles in {folder.name} of {folder.parent.name}")
    return lambda name: _read(files[ORDER.index(name)])


def test_season_is_a_release_of_one_drama(article: Callable[[str], Read]) -> None:
    text = article("single_take")
    assert text.document.date == "2024-10-06"
    title = text.find("title", main=True)
    assert (title.fact.title, title.fact.work) == ("Gyeongseong Creature", "drama")
    assert text.has("alias", name="Gyeongseong Creature 2", canonical="Gyeongseong Creature", of="title")
    release = text.find("release", part="season", number=2, premiere="2024-09-27", network="Netflix")
    assert "September 27" in text.evidence(release)
    assert {"fantasy", "action", "mystery", "thriller"} <= text.values("genre", "genre")
    assert text.find("setting", part="season", number=2).fact.setting == "Seoul, 2024"


def test_the_pair_and_their_director(article: Callable[[str], Read]) -> None:
    text = article("single_take")
    for actor, character in (("Park Seo Joon", "Jang Tae Sang"), ("Han So Hee", "Yoon Chae Ok")):
        role = text.find("role", actor=actor, character=character, drama="Gyeongseong Creature")
        assert actor in text.evidence(role) and character in text.evidence(role)
    assert text.find("credit", job="director").fact.person == "Jung Dong Yoon"
    assert text.has("alias", name="Tae Sang", canonical="Jang Tae Sang", of="character")


def test_reunion_kiss(article: Callable[[str], Read]) -> None:
    text = article("single_take")
    (scene,) = text.all("scene")
    assert scene.fact.scene == "kiss" and scene.fact.number == 2
    assert set(scene.fact.actors) == {"Park Seo Joon", "Han So Hee"}
    takes = text.find("takes", of=scene.key)
    assert (takes.fact.count, takes.fact.qualifier) == (1, "exactly")
    notes = text.notes(scene).casefold()
    for words in ("people|crew", "two of us", "shoot|keep it simple", "distance|far away", "favorite|love most"):
        assert any(word in notes for word in words.split("|")), words


def test_making_video(article: Callable[[str], Read]) -> None:
    text = article("single_take")
    video = text.find("video", video="making", published="2024-10-05")
    assert video.fact.by == "Netflix Korea" and not video.fact.inferred


def test_variety_show_is_no_drama(article: Callable[[str], Read]) -> None:
    text = article("single_take")
    show = text.find("title", work="variety").fact.title
    assert fold(show) == "jinnyskitchen2"
    guests = {"Park Seo Joon", "Lee Seo Jin", "Choi Woo Shik", "Go Min Si", "Jung Yu Mi"}
    assert {finding.fact.actor for finding in text.all("role") if finding.fact.drama == show} == guests
    assert text.values("person", "name", "job") >= {("Park Seo Joon", "actor"), ("Han So Hee", "actor")}
    assert not any(finding.fact.job == "actor" and finding.fact.name == "Go Min Si" for finding in text.all("person"))


def test_quotes_of_actor_and_director(article: Callable[[str], Read]) -> None:
    speakers = [finding.fact.speaker for finding in article("single_take").all("quote")]
    assert set(speakers) == {"Park Seo Joon", "Jung Dong Yoon"}
    assert (speakers.count("Park Seo Joon"), speakers.count("Jung Dong Yoon")) == (3, 2)


def test_parts_setting_and_songs(article: Callable[[str], Read]) -> None:
    text = article("poster")
    assert text.document.outlet == "Netflix" and "Netflix" in text.document.credits and text.document.date == ""
    assert text.values("release", "part", "number", "premiere") == {
        ("part", 1, "2023-12-22"),
        ("part", 2, "2024-01-05"),
    }
    settings = " | ".join(finding.fact.setting for finding in text.all("setting"))
    assert "spring of 1945" in settings and "Ongseong Hospital" in settings
    assert text.values("song", "title", "artists") == {("FOREVER", ("Suho",)), ("Time", ("Baek A", "LEAFY"))}
    assert text.has("broadcast", drama="Gyeongseong Creature", network="Netflix")
    assert {("Park Seo Joon", "Jang Tae Sang"), ("Han So Hee", "Yoon Chae Ok")} == text.values(
        "role", "actor", "character"
    )


def test_statements_and_poster_lines(article: Callable[[str], Read]) -> None:
    text = article("poster")
    said = [(text.text[f.fact.start : f.fact.end], f.fact.speaker) for f in text.all("quote")]
    assert len(said) == 6
    assert said[:2] == [("Please, don’t die", None), ("Remember me", None)]
    assert [who for _, who in said[2:]] == ["Park Seo Joon", "Han So Hee"] * 2


def test_reed_field_kiss(article: Callable[[str], Read]) -> None:
    text = article("reed_field")
    assert text.document.outlet == "Insight"
    assert text.find("title", main=True).fact.title == "My Liberation Notes"
    assert text.has("broadcast", drama="My Liberation Notes", network="JTBC")
    assert text.values("role", "actor", "character") == {("Son Seok Koo", None), ("Kim Ji Won", None)}
    (scene,) = text.all("scene")
    assert set(scene.fact.actors) == {"Son Seok Koo", "Kim Ji Won"} and "reed" in scene.fact.title
    assert text.find("aired", of=scene.key).fact.date == "XXXX-05-14"
    assert "reed" in text.find("place", of=scene.key).fact.place
    notes = text.notes(scene)
    for word in ("turn their heads", "full", "detail"):
        assert word in notes
    (quote,) = text.all("quote")
    assert quote.fact.speaker == "Kim Ji Won"


def test_seventeen_takes(article: Callable[[str], Read]) -> None:
    text = article("seventeen_takes")
    assert text.values("title", "title", "work") == {
        ("All of Us Are Dead", "drama"),
        ("Now at Our School", "webtoon"),
        ("Revenge of Others", "drama"),
    }
    assert {"zombie", "action"} <= text.values("genre", "genre")
    assert text.has("based_on", drama="All of Us Are Dead", title="Now at Our School", work="webtoon")
    assert text.has("release", part="season", number=2, premiere="2024", state="announced")
    cast = {"Park Solomon", "Cho Yi Hyun", "Yoon Chan Young", "Park Ji Hoo", "Lee Yoo Mi", "Yoo In Soo"}
    assert {f.fact.actor for f in text.all("role") if f.fact.drama == "All of Us Are Dead"} == cast
    assert {f.fact.actor for f in text.all("role") if f.fact.drama == "Revenge of Others"} == {"Park Solomon"}
    assert text.has("alias", name="Lomon", canonical="Park Solomon")
    (scene,) = text.all("scene")
    assert set(scene.fact.actors) == {"Park Solomon", "Cho Yi Hyun"}
    takes = text.find("takes", of=scene.key)
    assert (takes.fact.count, takes.fact.qualifier) == (17, "about")
    notes = text.notes(scene)
    assert "eyes closed" in notes and "find" in notes and "favorite" in notes
    assert [f.fact.speaker for f in text.all("quote")] == ["Cho Yi Hyun", "Park Solomon"]


def test_ratings_that_contradict(article: Callable[[str], Read]) -> None:
    text = article("elevator")
    rows = text.values("rating", "value", "region", "day", "measured_by")
    assert (Decimal("12.289"), "nationwide", "XXXX-02-22", "AGB Nielsen") in rows
    assert (Decimal("12.289"), "nationwide", "XXXX-02-21", "AGB Nielsen") in rows
    assert {(value, region) for value, region, *_ in rows} == {
        (Decimal("12.289"), "nationwide"),
        (Decimal("13.215"), "seoul"),
    }


def test_cast_and_its_spellings(article: Callable[[str], Read]) -> None:
    text = article("elevator")
    assert text.values("role", "actor", "character") == {
        ("Park Seo Joon", "Park Sae Ro-yi"),
        ("Kwon Nara", "Soo-ah"),
        ("Kim Da Mi", "Ji Yi-Seo"),
        ("Ahn Bo Hyun", None),
    }
    aliases = text.values("alias", "name", "canonical")
    for variant in ("Park So Joon", "Park, Seo Joon", "Seo Joon"):
        assert (variant, "Park Seo Joon") in aliases
    for variant in ("Ahm Bo Hyun", "Bo Hyun"):
        assert (variant, "Ahn Bo Hyun") in aliases
    assert {("Sae Ro Yi", "Park Sae Ro-yi"), ("Iteawon Class", "Itaewon Class")} <= aliases
    assert text.values("broadcast", "drama", "network") == {
        ("Itaewon Class", "JTBC"),
        (next(t for t, _ in text.values("title", "title", "work") if fold(t) == "crashlandingonyou"), "tvN"),
    }


def test_two_scenes(article: Callable[[str], Read]) -> None:
    text = article("elevator")
    scenes = {finding.fact.scene: finding for finding in text.all("scene")}
    assert set(scenes) == {"kiss", "elevator"}
    kiss, lift = scenes["kiss"], scenes["elevator"]
    assert set(kiss.fact.actors) == {"Kwon Nara", "Park Seo Joon", "Kim Da Mi"} and "ttempt" in kiss.fact.title
    assert set(lift.fact.actors) == {"Park Seo Joon", "Ahn Bo Hyun"}
    for words in ("practi|rehears", "lost|loses", "heavy", "cameraman"):
        assert any(word in text.notes(kiss) for word in words.split("|")), words
    for words in ("grin", "refused|declines", "slap", "fists"):
        assert any(word in text.notes(lift) for word in words.split("|")), words
    speakers = [finding.fact.speaker for finding in text.all("quote")]
    assert speakers == ["Park Seo Joon", "Ahn Bo Hyun"]
