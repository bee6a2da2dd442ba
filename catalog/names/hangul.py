"""Hangul by syllable arithmetic (Unicode 3.12): parts, composition, and the forms of a name that sound alike."""

import re

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
_FIRST, _COUNT = 0xAC00, len(INITIALS) * len(VOWELS) * len(FINALS)
_HANGUL = re.compile(r"[가-힣]+")

# A family name in ㄹ that the South writes by the initial-sound rule (두음법칙): 류/유, 림/임, 로/노 are one name.
_INITIAL_SOUND = dict(
    zip("라랑래량려력련렬렴령례로록룡류륙률륭륜리린림립", "나낭내양여역연열염영예노녹용유육율융윤이인임입", strict=True)
)
# What closes a syllable before a nasal or ㄹ, and what it then sounds like (Standard Pronunciation, articles 18-20).
_NASAL = {
    **dict.fromkeys("ㄱㄲㅋㄳㄺ", "ㅇ"),
    **dict.fromkeys("ㄷㅅㅆㅈㅊㅌㅎ", "ㄴ"),
    **dict.fromkeys("ㅂㅍㅄㄿ", "ㅁ"),
}
# What stays of a double final, and what moves on to a following vowel (articles 13, 14).
_DOUBLE = dict(
    zip("ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ", zip("ㄱㄴㄴㄹㄹㄹㄹㄹㄹㄹㅂ", "ㅅㅈㅇㄱㅁㅂㅅㅌㅍㅇㅅ", strict=True), strict=True)
)


def is_hangul(text: str) -> bool:
    """Whether `text` is nothing but Hangul syllables, at least one."""
    return _HANGUL.fullmatch(text) is not None


def parts(syllable: str) -> tuple[str, str, str]:
    """Initial, vowel and final ("" if open) of one Hangul syllable. ValueError on anything else."""
    index = ord(syllable) - _FIRST
    if not 0 <= index < _COUNT:
        raise ValueError(f"{syllable!r} is no Hangul syllable")
    initial, rest = divmod(index, len(VOWELS) * len(FINALS))
    vowel, final = divmod(rest, len(FINALS))
    return INITIALS[initial], VOWELS[vowel], FINALS[final]


def compose(initial: str, vowel: str, final: str = "") -> str:
    """The inverse of `parts`."""
    position = (INITIALS.index(initial) * len(VOWELS) + VOWELS.index(vowel)) * len(FINALS)
    return chr(_FIRST + position + FINALS.index(final))


def canonical(name: str) -> str:
    """A Hangul name with its first syllable by the initial-sound rule, so 류준열 and 유준열 are one key."""
    if len(name) < 2:
        return name
    return _INITIAL_SOUND.get(name[0], name[0]) + name[1:]


def linked(word: str) -> str:
    """A word with finals carried over to a following vowel, as it is spoken: 비밀의 as 비미릐. Not for names, which
    keep 민아 apart from 미나."""
    syllables = [parts(s) for s in word]
    for i in range(len(syllables) - 1):
        (first, vowel, final), (second, next_vowel, next_final) = syllables[i], syllables[i + 1]
        if second == "ㅇ" and final not in ("", "ㅇ"):
            stays, moves = _DOUBLE.get(final, ("", "ㅇ" if final == "ㅎ" else final))
            syllables[i], syllables[i + 1] = (first, vowel, stays), (moves, next_vowel, next_final)
    return "".join(compose(*s) for s in syllables)


def sounded(name: str) -> str:
    """A Hangul name as it is spoken, where that differs: 복남 as 봉남, 신라 as 실라. The family name, which is spoken
    apart, belongs in its own call."""
    syllables = [parts(s) for s in name]
    for i in range(len(syllables) - 1):
        (first, vowel, final), (second, next_vowel, next_final) = syllables[i], syllables[i + 1]
        if second in "ㄴㅁ" and final in _NASAL:
            final = _NASAL[final]
        elif second == "ㄹ" and final in _NASAL:
            final, second = _NASAL[final], "ㄴ"
        elif second == "ㄹ" and final in ("ㅁ", "ㅇ"):
            second = "ㄴ"
        elif (final, second) in (("ㄴ", "ㄹ"), ("ㄹ", "ㄴ")):
            final = second = "ㄹ"
        syllables[i], syllables[i + 1] = (first, vowel, final), (second, next_vowel, next_final)
    return "".join(compose(*s) for s in syllables)
