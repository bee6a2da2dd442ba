"""The syllables that Korean given names are made of."""

from typing import Final

_COMMON = "민지현우준서진영수정은희성호재훈동경미선혜승주연원하윤태상규철용인기아유진도석형한찬빈시예소채보나"
_USUAL = (
    "광남대명문병세순숙식신완욱웅이일자장조종창춘택학해혁환효후흥라란린람율슬솔다건관구권근금길덕두련리림"
    "만무배범별봄산새섭애언여열엽옥온요운월의익임제중천충탁필헌협홍화휘흠강겸고국균담루류모봉설오울음찬향안"
)
_RARE = (
    "가각갑결계공곤교군귀극낙난내노녹누늘니단달돈들득락랑래량려령례로록롱룡륜률르를름륭마말매맹목묘묵미반방백벽복"
    "본부북분비빛사삼샘생석솜송쇠술슬심악암앙양억얼엄업엘역염왕외육융율을응잎잔점존좌죽직집차참척첨청초총"
    "최추출치칠탄탐통판팔평표풍품피항행향허혼황회훈훤희흔힘벼디네레버루람롬"
)
#: Hangul syllable -> how often given names hold it, on a rough scale of 1 to 10.
GIVEN: Final = {**dict.fromkeys(_RARE, 1), **dict.fromkeys(_USUAL, 4), **dict.fromkeys(_COMMON, 10)}
