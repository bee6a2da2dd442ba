"""A small catalogue in which the shared queries have one right answer each."""

from __future__ import annotations

from typing import Any

from catalog.models import Record
from tests import factories as make

PEOPLE = {
    "Park Seo Joon": ("박서준", [("Park So Joon", "misspelling")]),
    "Han So Hee": ("한소희", []),
    "Song Joong Ki": ("송중기", []),
    "Jeon Yeo Been": ("전여빈", []),
    "Kim Da Mi": ("김다미", []),
    "Lee Ji Eun": ("이지은", [("IU", "stage"), ("아이유", "stage")]),
    "Choi Woo Shik": ("최우식", []),
    "Son Ye Jin": ("손예진", []),
    "Hyun Bin": ("현빈", []),
    "Park Solomon": ("박솔로몬", [("Lomon", "stage")]),
    "Gaho": ("가호", []),
}
TITLES = {
    "Vincenzo": ("빈센조", []),
    "Itaewon Class": ("이태원 클라쓰", []),
    "Gyeongseong Creature": ("경성크리처", []),
    "Crash Landing on You": ("사랑의 불시착", [("CLOY", "short")]),
    "Hotel del Luna": ("호텔 델루나", []),
    "Our Beloved Summer": ("그 해 우리는", []),
    "The Glory": ("더 글로리", []),
    "It's Okay to Not Be Okay": ("사이코지만 괜찮아", []),
    "Because This Is My First Life": ("이번 생은 처음이라", []),
}
NETWORKS = {"tvN": ("", []), "Netflix": ("넷플릭스", []), "JTBC": ("", [("Joongang Tongyang Broadcasting", "short")])}
ROLES = [
    ("Vincenzo", "Song Joong Ki", "Vincenzo"),
    ("Vincenzo", "Jeon Yeo Been", "Hong Cha Young"),
    ("Itaewon Class", "Park Seo Joon", "Park Sae Ro-yi"),
    ("Itaewon Class", "Kim Da Mi", "Jo Yi Seo"),
    ("Gyeongseong Creature", "Han So Hee", "Yoon Chae Ok"),
    ("Crash Landing on You", "Son Ye Jin", "Yoon Se Ri"),
    ("Crash Landing on You", "Hyun Bin", "Ri Jeong Hyeok"),
    ("Hotel del Luna", "Lee Ji Eun", "Jang Man Wol"),
]
SCENES = [
    ("Crash Landing on You", "kiss", "A kiss in the reed field", "reed field", ["A drone waited out the wind."]),
    ("Itaewon Class", "elevator", "Rivals in the lift", "office tower", ["Both doors had to be held by hand."]),
    ("Vincenzo", "fight", "Night at the warehouse", "harbour", ["Forty barrels were rolled by stuntmen."]),
    ("Gyeongseong Creature", "reunion", "Together again in one take", "hospital", []),
]
SONGS = [("Itaewon Class", "Start Over", "Gaho"), ("Hotel del Luna", "Lean on Me Tonight", "Lee Ji Eun")]
ARTICLES = [
    ("Drone grounded by wind on the set of a love story", "The zeppelin came late. Crash Landing on You had rain."),
    ("촬영 현장의 하루", "박서준이 갈대밭에서 아홉 번 촬영했다. 배우들은 웃었다."),
    ("Warehouse night, told by the crew", "Song Joong-ki rolled the barrels himself. Vincenzo aired on Netflix."),
    ("A poster in cherry blossom", "Bak Seo Jun and Han Sohee stand under petals."),
]


def named(names: tuple[str, list[tuple[str, str]]], field: str) -> dict[str, Any]:
    native, aliases = names
    return {field: native, "aliases": [{"name": name, "kind": kind} for name, kind in aliases]}


def furnish() -> None:
    """Make it. Roles come after what they bear the name of, so that newest first alone would put them first."""
    titles = {title: make.make_drama(title=title, **named(names, "native_title")) for title, names in TITLES.items()}
    people = {name: make.make_actor(name=name, **named(names, "native_name")) for name, names in PEOPLE.items()}
    networks = {name: make.make_network(name=name, **named(names, "native_name")) for name, names in NETWORKS.items()}
    for title, network in (("Vincenzo", "tvN"), ("Itaewon Class", "JTBC"), ("Gyeongseong Creature", "Netflix")):
        make.make_release(drama=titles[title], networks=[networks[network]])
    for title, actor, character in ROLES:
        make.make_role(drama=titles[title], actor=people[actor], character=character)
    for title, kind, name, place, notes in SCENES:
        told = [{"key": f"note-{i}", "text": text} for i, text in enumerate(notes)]
        make.make_scene(kind, drama=titles[title], title=name, place=place, notes=told)
    for title, song, artist in SONGS:
        make.make_song(drama=titles[title], title=song, artists=[people[artist]])
    for title, body in ARTICLES:
        make.make_article(title=title, body=body)


def told(record: Record) -> str:
    """A record as the queries name it: its kind, and its character where it has one, else its label."""
    specific = record.specific()
    return f"{record.type} {getattr(specific, 'character', '') or record.label}"
