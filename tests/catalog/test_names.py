"""All usual spellings of a Korean name meet; different names do not."""

import random
from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.names import fold, is_given, is_surname, keys, parse, romanise, spellings
from catalog.names.surnames import SURNAMES
from catalog.names.syllables import GIVEN

SYLLABLES = st.sampled_from(sorted(GIVEN))
NAMES = st.builds(
    lambda family, given: family + "".join(given),
    st.sampled_from(sorted(SURNAMES)),
    st.lists(SYLLABLES, min_size=1, max_size=2),
)

SAME = [
    ["박지훈", "Park Ji Hoon", "Park, Ji Hoon", "Ji-hoon Park", "Bak Jihun", "PARK JIHOON", "Pak Chihun", "박 지훈"],
    ["이준희", "Lee Joon Hee", "Yi Junhui", "Rhee June-hi", "I Jun-hui", "Li Joonhee"],
    ["최유경", "Choi Yoo Kyung", "Choe Yu-gyeong", "Ch'oe Yugyŏng", "Ch’oe Yugyong"],
    ["정우현", "Jung Woo Hyun", "Jeong U-hyeon", "Chung Wu Hyun", "Jong Uhyon", "Chŏng Uhyŏn"],
    ["서수영", "Seo Soo Young", "Suh Su-yeong", "Sŏ Suyŏng", "Seo Soo Yong"],
    ["임근식", "Lim Keun Sik", "Im Geunsik", "Rim Geun Shik", "림근식"],
    ["유은신", "Yoo Eun Shin", "Yu Un Sin", "Ryu Eunsin", "류은신", "Ryoo Eun-shin"],
    ["노안나", "Noh Ahn Na", "Roh An-na", "No Anna"],
    ["남궁민수", "Namgung Min Su", "Nam Goong Min Soo", "Namkoong Minsoo"],
    ["한복남", "Han Bok-nam", "Han Bongnam"],
    ["김히어라", "Kim Hieora"],
    ["The Harbour", "Harbour", "the harbour!"],
    ["Solomon Park", "Park Solomon", "Park, Solomon"],
]
DIFFERENT = [
    ("Kim Jun Ho", "김중호"),
    ("Kim Woo Jin", "Kim Yoo Jin"),
    ("김영수", "Kim Yoong Soo"),
    ("Han So Hee", "Han Seo Hee"),
    ("Park Jin Young", "Park Ji Young"),
    ("Lee Min Ho", "Lee Min Hee"),
    ("Kim Min", "Kim Min Ji"),
    ("이서진", "이소진"),
    ("미나", "민아"),
    ("Choi Woo Shik", "Choi Woo Seok"),
    ("Harbour", "Harbours"),
]


@pytest.mark.parametrize("group", SAME, ids=lambda group: group[0])
def test_spellings_of_one_name_meet(group):
    for other in group[1:]:
        assert keys(group[0]) & keys(other), other


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different_names_do_not_meet(one, other):
    assert not keys(one) & keys(other)


def test_an_ambiguous_spelling_has_a_key_for_each_reading():
    assert {"김용", "김영"} <= keys("Kim Yong")
    assert "김영" not in keys("Kim Yoong")


@given(NAMES)
@settings(deadline=None)
def test_every_usual_spelling_shares_a_key_with_the_hangul(name):
    own = keys(name)
    for spelling in spellings(name):
        assert own & keys(spelling), spelling


@pytest.mark.parametrize("seed", range(3))
def test_of_a_thousand_names_at_most_ten_collide(seed):
    draw = random.Random(seed)
    families, shares = zip(*((name, row[0]) for name, row in SURNAMES.items()), strict=True)
    syllables, weights = list(GIVEN), list(GIVEN.values())
    names: set[str] = set()
    while len(names) < 1000:
        given_name = draw.choices(syllables, weights, k=draw.choice([1, 2, 2, 2, 2, 2, 2, 2, 2, 2]))
        names.add(draw.choices(families, shares)[0] + "".join(given_name))
    for written in (lambda name: name, romanise):
        bearers = defaultdict(set)
        for name in names:
            for key in keys(written(name)):
                bearers[key].add(name)
        assert len({name for same in bearers.values() if len(same) > 1 for name in same}) <= 10


@given(st.text(max_size=80) | st.text(alphabet="박김서남궁-’“,·⦾ ab", max_size=8))
@settings(deadline=None)
def test_any_text_has_a_key_if_it_has_a_letter(text):
    assert bool(keys(text)) == bool(fold(text))
    assert keys(text) >= ({fold(text)} if fold(text).isascii() and fold(text) else set())
    parse(text), is_surname(text), is_given(text), romanise(text)


@pytest.mark.parametrize(
    "hostile", ["jung " * 100_000, "jung-" * 100_000, "ŏ" * 100_000, "," * 100_000, "가" * 100_000]
)
def test_endless_input_is_answered(hostile):
    assert keys(hostile) is not None
    assert parse(hostile) is None
    assert not is_given(hostile)


@pytest.mark.parametrize(
    ("name", "hangul"),
    [
        ("Kim Jae Won", "김재원"), ("Jae-won Kim", "김재원"), ("Kim, Jaewon", "김재원"), ("Choi Sung Hoon", "최성훈"),
        ("Gong Yu", "공유"), ("Bae Na Ra", "배나라"), ("Go Min Si", "고민시"), ("Yun Seo", "윤서"),
        ("이재원", "이재원"),
        ("Hwangbo Ra", "황보라"), ("Pak Sŏjin", "박서진"),
    ],
)  # fmt: skip
def test_a_korean_name_is_taken_apart(name, hangul):
    parsed = parse(name)
    assert parsed is not None
    assert parsed.hangul == hangul


@pytest.mark.parametrize(
    "text", ["Lee Jackson", "Kim", "Lift Scene", "New York", "Park Avenue", "Chapter 2", "", "Kim 2 Won", "도깨비"]
)
def test_what_is_no_korean_name(text):
    assert parse(text) is None or parse(text).confidence < 0.3


def test_confidence_tells_names_from_everyday_words():
    sure, doubtful = parse("Kim Ji Hoon"), parse("So Young")
    assert sure and doubtful
    assert sure.confidence > 0.8 > 0.4 > doubtful.confidence


def test_surnames_and_given_names():
    assert all(map(is_surname, ["Park", "bak", "PAIK", "Rhee", "Namgung", "박", "제갈"]))
    assert not any(map(is_surname, ["Smith", "", "Parks", "도깨비"]))
    assert all(map(is_given, ["Ji Hoon", "Ji-hoon", "jihoon", "Sol", "지훈", ["Ji", "Hoon"]]))
    assert not any(map(is_given, ["Jackson", "Ji Hoon Min", "", "the", "Class", "x" * 1000]))


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [("박지훈", "Park Ji-hun"), ("남궁민", "Namgung Min"), ("신라", "Shin Ra"), ("도깨비", "Dokkaebi"),
        ("별들의 강", "Byeoldeurui Gang"),
            ("비밀의 숲", "Bimirui Sup"), ("Wave 물결", "Wave Mulgyeol"), ("", "")],
)  # fmt: skip
def test_romanisation(hangul, latin):
    assert romanise(hangul) == latin
