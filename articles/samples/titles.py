"""Invented titles: Korean noun phrases with their English."""

from __future__ import annotations

from catalog.names import fold

from .chances import Chance

Both = tuple[str, str]
"""Hangul and English."""


def _pairs(rows: str) -> list[Both]:
    """`Hangul: English / …`"""
    split = (row.partition(":") for row in rows.split("/"))
    return [(korean.strip(), english.strip()) for korean, _, english in split]


PLACES = _pairs("""등대: Lighthouse / 골목: Alley / 옥상: Rooftop / 온실: Greenhouse / 부두: Pier / 찻집: Teahouse /
    우체국: Post Office / 기차역: Railway Station / 세탁소: Laundry / 목욕탕: Bathhouse / 서점: Bookshop / 여관: Inn /
    식당: Diner / 과수원: Orchard / 염전: Salt Field / 병동: Ward / 법정: Courtroom / 궁궐: Palace / 항구: Harbour /
    운동장: Playground / 천문대: Observatory / 방앗간: Mill / 제과점: Bakery / 갈대밭: Reed Field""")
KINDS = _pairs("""푸른: Blue / 오래된: Old / 숨겨진: Hidden / 마지막: Last / 조용한: Quiet / 두 번째: Second /
    이름 없는: Nameless / 잃어버린: Lost / 젖은: Rain-Soaked / 느린: Slow / 위험한: Dangerous / 낯선: Unfamiliar /
    다정한: Tender / 기울어진: Slanting / 반쪽짜리: Halved / 눈부신: Dazzling""")
THINGS = _pairs("""비밀: Secret / 약속: Promise / 편지: Letter / 그림자: Shadow / 노래: Song / 거짓말: Lie /
    계절: Season / 이웃: Neighbour / 초상: Portrait / 기억: Memory / 내기: Wager / 일기: Diary / 상속: Inheritance /
    증언: Testimony / 만찬: Supper / 왈츠: Waltz / 유산: Legacy / 고백: Confession / 맹세: Vow / 휴가: Holiday /
    수업: Lesson / 지도: Map / 우산: Umbrella / 시계: Clock""")
TRADES = _pairs("""의사: Doctor / 검사: Prosecutor / 요리사: Cook / 무녀: Shaman / 기자: Reporter / 화가: Painter /
    선장: Captain / 교사: Teacher / 재봉사: Tailor / 약사: Pharmacist""")
SHORT = _pairs("섬: Isle / 밤: Night / 칼: Blade / 꿈: Dream / 길: Road / 불: Fire / 달: Moon / 봄: Spring / 숲: Wood")


def titles(chance: Chance, count: int) -> list[Both]:
    """Different ones, in both languages; a twelfth without Hangul."""
    found: dict[str, Both] = {}
    hangul: set[str] = set()
    while len(found) < count:
        korean, english = _draw(chance)
        if len(found) > 4000:  # all phrases are used up
            korean, english = f"{korean} {len(found)}", f"{english} {len(found)}"
        if fold(english) not in found and korean not in hangul:
            hangul.add(korean)
            found[fold(english)] = ("" if chance.happens(0.08) else korean, english)
    return list(found.values())


def _draw(chance: Chance) -> Both:
    (place, at), (kind, which), (thing, what) = chance.choice(PLACES), chance.choice(KINDS), chance.choice(THINGS)
    other, another = chance.choice([pair for pair in THINGS if pair[0] != thing])
    trade, who = chance.choice(TRADES)
    short, brief = chance.choice(SHORT)
    second, more = chance.choice(KINDS)
    phrases: dict[str, Both] = {
        "short": (short, brief),
        "plain": (f"{kind} {thing}", f"{_article(which)} {which} {what}"),
        "of": (f"{place}의 {thing}", f"The {what} of the {at}"),
        "from": (f"{place}에서 온 {thing}", f"{_article(what)} {what} from the {at}"),
        "and": (f"{joined(thing, '과', '와')} {other}", f"{what} and {another}"),
        "whose": (f"{trade}의 {kind} {thing}", f"The {who}’s {which} {what}"),
        "both": (f"{kind} {place}의 {second} {thing}", f"The {more} {what} of the {which} {at}"),
        "long": (
            f"{kind} {place}에서 {second} {joined(thing, '을', '를')} 기다리는 {trade}의 {other}",
            f"The {another} of the {who} Who Waits at the {which} {at} for {_article(more).lower()} {more} {what}",
        ),
    }
    return phrases[chance.among(short=4, plain=22, of=20, **{"from": 10, "and": 10}, whose=14, both=12, long=5)]


def joined(word: str, closed: str, open_: str) -> str:
    """A Hangul word with the particle that follows its last sound."""
    return word + (closed if (ord(word[-1]) - 0xAC00) % 28 else open_)


def _article(word: str) -> str:
    return "An" if word[0] in "AEIOU" else "A"
