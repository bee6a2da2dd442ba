"""Which scenes an article tells the making of: their kind in words of the text, who is in them, and whose they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from articles.extraction.filming import takes
from tests.extraction.conftest import Read

Reading = Callable[[str], Read]
OPENING = (
    "“Salt Road” opens its drawers\n\nThe tvN drama “Salt Road” stars Kang Min Seo as Hong Ra On and Joo Won Il as "
    "Seo Jae Gu. Director Baek Hyun Tae made it.\n\n"
)


def _kinds(text: Read) -> set[str]:
    return {finding.fact.words for finding in text.all("scene")}


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The slap scene of Kang Min Seo and Joo Won Il needed eleven takes.", "slap"),
        ("For the famous kimchi slap scene Kang Min Seo rehearsed with a real cabbage.", "kimchi slap"),
        ("The CPR scene was shot in one take, and Joo Won Il lost his breath.", "cpr"),
        ("Kang Min Seo was nervous while filming the bus stop kiss with Joo Won Il.", "bus stop kiss"),
        ("Their market fight was filmed without stunt doubles, Kang Min Seo said.", "market fight"),
        ("Kang Min Seo forgot her lines while filming the scene where Hong Ra On slaps Seo Jae Gu.", "slap"),
        (
            "Kang Min Seo rehearsed the scene where Hong Ra On burns the letters until the wind dropped.",
            "letter burning",
        ),
        ("In the intense scene inside the elevator the crew laughed at Joo Won Il and the camera shook.", "elevator"),
        ("Kang Min Seo and Joo Won Il broke off the kissing scene when the director yelled “Cut!”", "kiss"),
        ("Of the scene of confronting the father Joo Won Il said on the set, “I forgot my lines.”", "confrontation"),
        ("The kiss god of Kang Min Seo went NG seven times.", "kiss"),
        ("Kang Min Seo recalled getting slapped on the set by Joo Won Il in ten takes.", "slap"),
        (
            "Kang Min Seo rehearsed the scene in which Hong Ra On passes out during a blind date.",
            "blind date collapse",
        ),
        ("Joo Won Il rehearsed the scene where Seo Jae Gu drags the sledge until dawn.", "sledge dragging"),
        ("The scene of kneeling in the rain went NG twice because Kang Min Seo laughed.", "rain kneeling"),
        ("On the set Kang Min Seo gave the crew one of the longest back hugs, filmed in nine takes.", "back hug"),
        ("Kang Min Seo fell nine times while the stairs scene was filmed.", "stairs fall"),
        ("THE STATION SCENE of Kang Min Seo was filmed beside a pickup, without a train.", "station"),
    ],
)
def test_the_kind_is_the_noun_of_the_text(reading: Reading, sentence: str, kind: str) -> None:
    assert _kinds(reading(OPENING + sentence)) == {kind}


@pytest.mark.parametrize(
    "sentence",
    [
        "In the wedding scene Hong Ra On tells Seo Jae Gu that she has sold the harbour.",
        "The behind-the-scenes video of Kang Min Seo was filmed in May.",
        "Kang Min Seo filmed her first scene with Joo Won Il in May after rehearsals.",
        "Police marked the crime scene while Kang Min Seo was filming.",
        "The wedding hall director kissed no one on the set, Kang Min Seo said.",
        "Kang Min Seo recorded the dance track in one take.",
        "The kiss scene will be shown in the teaser poster of Kang Min Seo.",
        "Kang Min Seo wants to kiss the ground after filming.",
        "Kang Min Seo and the director had a fight about money on the set.",
        "Kang Min Seo brushed her teeth on the set after a dinner scene with raw garlic.",
        "Asked whether romance scenes are hard to film, Kang Min Seo laughed on the set.",
        "Viewers commented, “I watched the kiss of Kang Min Seo again and again, was it shot in one take?”",
    ],
)
def test_plot_and_other_words_make_no_scene(reading: Reading, sentence: str) -> None:
    assert not reading(OPENING + sentence).all("scene")


def test_its_people_are_those_of_its_sentences(reading: Reading) -> None:
    text = reading(
        OPENING + "The farewell scene took nine takes. Hong Ra On was supposed to wave, but she cried for real."
    )
    assert text.find("scene").fact.actors == ("Kang Min Seo",)


def test_two_scenes_of_an_article_have_their_own_sentences(reading: Reading) -> None:
    text = reading(
        OPENING
        + "The elevator scene of Kang Min Seo was shot in a real lift. It got stuck for two hours while the crew "
        "laughed.\n\n"
        "For the rain scene of Joo Won Il two fire engines were called. He rehearsed it in a raincoat."
    )
    lift, rain = text.all("scene")
    assert (lift.fact.words, rain.fact.words) == ("elevator", "rain")
    assert "stuck" in text.notes(lift) and "raincoat" in text.notes(rain) and "raincoat" not in text.notes(lift)


def test_each_scene_has_the_drama_named_beside_it(reading: Reading) -> None:
    text = reading(
        "Kang Min Seo looked back on her dramas.\n\nFor the kiss scene in the drama “Tin Roof” with Joo Won Il she "
        "rehearsed ten times.\n\nIn the drama “Low Tide” Kang Min Seo had to cry. She was cold while filming the "
        "crying scene on a boat."
    )
    assert text.values("scene", "words", "drama") == {("kiss", "Tin Roof"), ("boat crying", "Low Tide")}


def test_entries_of_a_list_take_its_kind(reading: Reading) -> None:
    text = reading(
        "4 K-drama kisses\n\nNot every kiss is sweet.\n\n1. “Tin Roof”\n\nRehearsing on the set of the drama "
        "“Tin Roof,” Kang Min Seo knocked heads with Joo Won Il.\n\n2. “Low Tide”\n\nHa Eun Bi and Nam Tae Gyu needed "
        "eleven takes for the drama “Low Tide.”\n\n3. “Cold Orchard”\n\nSeo Min Jae likes tea in “Cold Orchard.”"
    )
    assert text.values("scene", "words", "drama") == {("kiss", "Tin Roof"), ("kiss", "Low Tide")}
    assert set(text.find("scene", drama="Low Tide").fact.actors) == {"Ha Eun Bi", "Nam Tae Gyu"}


def test_the_scene_without_a_name_is_what_the_plot_tells(reading: Reading) -> None:
    text = reading(
        OPENING + "Seo Jae Gu (Joo Won Il) rescues Hong Ra On (Kang Min Seo) from a sinking car.\n\n"
        "It took the crew fourteen hours to get the scene, which was filmed at a pier with one car."
    )
    (scene,) = text.all("scene", at_least=0.1)
    assert scene.fact.words == "sinking car rescue" and scene.confidence < 0.5


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("It took eleven takes.", (11, "exactly")),
        ("We shot it 17 times.", (17, "exactly")),
        ("After around fourteen tries they were done.", (14, "about")),
        ("More than a dozen takes later they got the shot.", (12, "at_least")),
        ("The director's OK came on the fourteenth take.", (14, "exactly")),
        ("The actors got it right on take five.", (5, "exactly")),
        ("They did it in one go.", (1, "exactly")),
        ("I went NG 11 times.", (11, "exactly")),
        ("They got it right on the first try.", (1, "exactly")),
        ("He fell off the sofa on the first try, and the crew laughed.", None),
        ("We wanted to shoot it in one take.", None),
        ("We had 3 or 4 NGs.", None),
        ("Better to do it properly than to do it ten times.", None),
        ("At the third take the lamp fell.", None),
        ("It takes place in two cities.", None),
        ("She rehearsed two times a week.", None),
    ],
)
def test_takes_are_counted(sentence: str, count: tuple[int, str] | None) -> None:
    found = takes.find(sentence)
    assert (found[:2] if found else None) == count


LIST = (
    "4 Scenes That Nobody Had Scripted\n\nThe crew of tvN looks back.\n\n"
    "1. Salt Road\n\nThe kiss of Kang Min Seo and Joo Won Il was filmed in nine takes.\n\n"
    "2. Cold Orchard\n\nThe drama stars Nam Bo Ra and Ok Tae Jun. {}\n\n"
    "3. Paper Bridge\n\nThe hug of Seol Ha Na was an ad-lib.\n\n"
    "4. Tin Lantern\n\nThe fight of Gu Bon Sik was shot in rain."
)


def test_an_entry_of_a_list_may_tell_its_scene_by_the_plot_alone(reading: Reading) -> None:
    text = reading(
        LIST.format("Ok Tae Jun drags a sledge over the ice. The director could not stop laughing on the set.")
    )
    assert "sledge dragging" in {scene.fact.words for scene in text.all("scene", at_least=0.1)}
    plot = reading(LIST.format("Ok Tae Jun drags a sledge over the ice."))
    assert "Cold Orchard" not in {finding.fact.drama for finding in plot.all("scene")}


def test_the_two_are_those_named_before(reading: Reading) -> None:
    text = reading(LIST.format("The ferry scene the two share was filmed in one evening."))
    assert set(text.find("scene", drama="Cold Orchard").fact.actors) == {"Nam Bo Ra", "Ok Tae Jun"}


def test_what_comes_next_is_another_scene(reading: Reading) -> None:
    text = reading(
        OPENING
        + "The clip shows Kang Min Seo filming the scene in which Hong Ra On climbs over the palace wall, and the "
        "crew laughs.\n\nNext up is the kiss scene, which Joo Won Il and Kang Min Seo rehearsed for hours."
    )
    assert _kinds(text) == {"palace wall climbing", "kiss"}


def test_an_actor_tells_whose_scene_it_is(reading: Reading) -> None:
    text = reading(
        "Cold Scenes\n\nOf the lake scene in the tvN drama “Salt Road” Kang Min Seo said that the crew froze on set. "
        "\n\nIt was no better for Joo Won Il, who played a guard in the SBS drama “Tin Lantern.” His kiss scene with "
        "Nam Bo Ra was filmed on a ferry at four in the morning.\n\nJoo Won Il stars in “Tin Lantern.”"
    )
    assert text.find("scene", scene="kiss").fact.drama == "Tin Lantern"


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("The kiss scene of Kang Min Seo was filmed on the deck of a ferry at night.", {"deck of a ferry"}),
        ("The parking lot fight of Kang Min Seo was rehearsed and filmed in nine takes.", {"parking lot"}),
        ("The kiss scene of Kang Min Seo was filmed in the rain.", set()),
    ],
)
def test_where_it_plays(reading: Reading, sentence: str, place: set[str]) -> None:
    assert {finding.fact.place for finding in reading(OPENING + sentence).all("place")} == place


def test_data_below_a_heading_leave_its_drama(reading: Reading) -> None:
    text = reading(
        "Dramas of spring\n\nThe drama “Salt Road” and the drama “Tin Lantern” begin soon.\n\n“Salt Road”\n\n"
        "Episodes: 16\n\nIn the kiss scene Kang Min Seo needed nine takes.\n\n“Tin Lantern”\n\nEpisodes: 8\n\n"
        "In the chase scene Nam Bo Ra was filmed without a double."
    )
    assert text.values("scene", "drama", "words") == {("Salt Road", "kiss"), ("Tin Lantern", "chase")}


def test_a_show_on_which_it_is_told_has_no_scene(reading: Reading) -> None:
    text = reading(OPENING + "On the talk show “Night Kettle” Kang Min Seo said that the kiss scene took nine takes.")
    assert text.values("scene", "drama", "words") == {("Salt Road", "kiss")}
