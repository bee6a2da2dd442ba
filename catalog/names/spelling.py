"""Every customary way to write one Hangul syllable of a name in Latin letters."""

from catalog.names.hangul import INITIALS, VOWELS, parts


def _table(rows: str) -> dict[str, tuple[str, ...]]:
    """`sign spelling spelling … / sign …` as a dictionary."""
    return {sign: tuple(spellings) for sign, *spellings in (row.split() for row in rows.split("/"))}


def _each(signs: str, sounds: str) -> dict[str, str]:
    """`sounds`, separated by spaces, of single or grouped `signs`."""
    pairs = zip(signs.split(), sounds.split(), strict=True)
    return {sign: sound for group, sound in pairs for sign in group}


_RR_INITIAL = _each(" ".join(INITIALS.replace("ㅇ", "")), "g kk n d tt r m b pp s ss j jj ch k t p h") | {"ㅇ": ""}
_RR_VOWEL = _each(" ".join(VOWELS), "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
_FINAL_SOUND = _each("ㄱㄲㅋㄳㄺ ㄴㄵㄶ ㄷㅅㅆㅈㅊㅌㅎ ㄹㄼㄽㄾㅀ ㅁㄻ ㅂㅍㅄㄿ ㅇ", "k n t l m p ng") | {"": ""}

# Beyond Revised Romanisation. A vowel with "-" holds for syllables that end in it, with "+" for closed ones.
_CUSTOM_INITIAL = _table("ㄱ g k / ㄹ r l / ㅍ p ph / ㅉ jj j")
_CUSTOM_VOWEL = _table("""
    ㅏ- a ah / ㅐ- ae ai ea / ㅓ- eo uh / ㅓ+ eo u ou / ㅔ- e eh / ㅕ- yeo yuh / ㅕ+ yeo yu you yo / ㅖ- ye yeh /
    ㅗ- o oh / ㅝ+ wo weo / ㅜ- u oo ou / ㅜ+ u oo / ㅟ- wi ui wee / ㅠ- yu yoo you / ㅠ+ yu yoo you / ㅡ+ eu u /
    ㅢ- ui eui / ㅣ- i ee
""")
_CUSTOM_FINAL = {"k": ("k", "g", "ck"), "p": ("p", "b")}
# Spellings that no rule gives; the usual one of each syllable first, ahead of what the rules give.
_CUSTOM = _table("""
    우 woo wu / 운 woon wun / 욱 wook wuk wug / 웅 woong wung / 울 wool / 이 yi / 일 yil ill /
    인 yin ihn / 희 hee hui hi heui / 의 ui eui yi / 영 young yeong / 준 jun joon june / 수 su soo sue /
    안 ahn / 한 hahn / 정 jung jeong chung jong chong / 중 joong jung choong chung / 종 jong chong /
    진 jin jean jeen chin / 민 min meen / 빈 bin been / 린 rin lin lynn / 연 yeon yeun /
    철 chul cheol chol / 지 ji jee jie gee / 주 joo ju chu / 해 hae hea / 혜 hye hea / 휘 hwi whi hui /
    섭 seop sub sup / 재 jae jay jai / 리 ri li lee rhee / 라 ra la rha / 빛 bit bich / 잎 ip ipp /
    규 kyu gyu kyoo
""")
_MR_INITIAL = _table("ㄱ k g / ㄷ t d / ㅂ p b / ㅈ ch j / ㅊ ch' ch / ㅋ k' k / ㅌ t' t / ㅍ p' p / ㄹ r n l")
_MR_VOWEL = _table("ㅓ ŏ o / ㅡ ŭ u / ㅕ yŏ yo / ㅝ wŏ wo / ㅢ ŭi ui")


def revised(hangul: str) -> str:
    """Hangul syllables in Revised Romanisation (National Institute of Korean Language, 2000), lower case, each as it
    is written; `hangul.sounded` gives the sound changes."""
    written = []
    for syllable in hangul:
        initial, vowel, final = parts(syllable)
        written.append(_RR_INITIAL[initial] + _RR_VOWEL[vowel] + _FINAL_SOUND[final])
    return "".join(written).replace("lr", "ll")


def customary(syllable: str) -> tuple[str, ...]:
    """How people write the syllable in their names, Revised Romanisation included; likelier ones first."""
    initial, vowel, final = parts(syllable)
    heads = _CUSTOM_INITIAL.get(initial, (_RR_INITIAL[initial],))
    if initial == "ㅅ" and vowel in "ㅣㅟ":
        heads = ("s", "sh")
    middles = _CUSTOM_VOWEL.get(vowel + ("+" if final else "-"), (_RR_VOWEL[vowel],))
    if vowel == "ㅏ" and final == "ㄴ":
        middles = ("a", "ah")
    sound = _FINAL_SOUND[final]
    found = [
        head + middle + tail for middle in middles for head in heads for tail in _CUSTOM_FINAL.get(sound, (sound,))
    ]
    found += ["wh" + spelling[2:] for spelling in found if spelling.startswith("hw")]
    return tuple(dict.fromkeys((*_CUSTOM.get(syllable, ()), *found)))


def mccune_reischauer(syllable: str) -> tuple[str, ...]:
    """The syllable in McCune-Reischauer (1939), initial and voiced, with its breve and apostrophe and without."""
    initial, vowel, final = parts(syllable)
    heads = _MR_INITIAL.get(initial, (_RR_INITIAL[initial],))
    if syllable == "쉬":
        heads = ("sh",)
    middles = _MR_VOWEL.get(vowel, (_RR_VOWEL[vowel],))
    return tuple(head + middle + _FINAL_SOUND[final] for head in heads for middle in middles)
