"""Sentences of our own for each kind of finding."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from articles.extraction import Vocabulary, read
from tests.extraction.conftest import Read

Reader = Callable[[str], Read]


def test_one_plain_sign_licenses_bare_mentions(reading: Reader) -> None:
    text = reading("The KBS2 drama Paper Moon Hotel ended last night. Fans of Paper Moon Hotel wept.")
    assert text.values("title", "title", "work") == {("Paper Moon Hotel", "drama")}
    assert sum(f.fact.of == "title" for f in text.all("mention")) == 2


@pytest.mark.parametrize(
    ("sentence", "work"),
    [
        ("The film “Winter Ferry” opens in May.", "film"),
        ("The travel variety show “Tent Diaries” returns.", "variety"),
        ("“Tent Diaries” is a talk show about camping.", "variety"),
        ("The web drama “Two Desks” has ten episodes.", "web"),
        ("The webtoon “Line Zero” is over.", "webtoon"),
        ("It is a remake of the British series “Dark Keys.”", "other"),
    ],
)
def test_what_kind_of_work_a_title_is(reading: Reader, sentence: str, work: str) -> None:
    assert [f.fact.work for f in reading(sentence).all("title")] == [work]


def test_every_word_of_a_headline_may_be_capital(reading: Reader) -> None:
    text = reading(
        "Kang Min Seo Shows Off Her Playful Side On Set Of Her Drama\n\nKang Min Seo laughed a lot on Monday."
    )
    assert not text.all("title")


def test_misspelt_title_and_names_are_aliases(reading: Reader) -> None:
    text = reading(
        "The tvN drama “Salt Harbor” is out. Kang Min Seo stars in “Salt Harbor.” Later, Kang Min Seo thanked her fans."
        " Kang Mim Seo waved. Salt Habror will end in May. KANG MIN SEO smiled, and Min-seo waved."
    )
    aliases = text.values("alias", "name", "canonical", "form")
    assert ("Salt Habror", "Salt Harbor", "misspelling") in aliases
    assert ("Kang Mim Seo", "Kang Min Seo", "misspelling") in aliases
    assert ("Min-seo", "Kang Min Seo", "short") in aliases


def test_two_people_one_letter_apart_stay_two(reading: Reader) -> None:
    text = reading(
        "The drama “Salt Road” stars Kang Min Seo, Joo Won Il, Kang Min Soo and Ha Yeon "
        "Doo. Kang Min Seo sang. Kang Min Seo ran."
    )
    assert {"Kang Min Seo", "Kang Min Soo"} <= text.values("person", "name")


def test_premieres_seasons_and_parts(reading: Reader) -> None:
    text = reading(
        "“Hollow Station” premiered on October 6, 2023 on Netflix. A second season of "
        "“Hollow Station” is expected in 2025."
    )
    assert text.values("release", "part", "number", "premiere", "state") == {
        ("run", 1, "2023-10-06", "aired"),
        ("season", 2, "2025", "announced"),
    }


def test_a_year_comes_from_the_articles_date_and_says_so(reading: Reader) -> None:
    text = reading(" date 2022-03-01 The drama “Salt Road” will premiere on March 14 on tvN.")
    release = text.find("release", part="run")
    assert (release.fact.premiere, release.fact.inferred) == ("2022-03-14", True)
    assert reading("The drama “Salt Road” will premiere on March 14.").find("release").fact.premiere == "XXXX-03-14"


def test_networks_by_vocabulary_and_not_video_sites(reading: Reader) -> None:
    text = reading("The tvN drama “Salt Road” is available on Disney Plus. Its trailer is on YouTube.")
    assert text.values("broadcast", "network") == {"tvN", "Disney+"}


@pytest.mark.parametrize(
    ("sentence", "networks"),
    [
        ("MBC’s “Tin Lantern” is ahead of SBS’s “Cold Orchard.”", {"MBC", "SBS"}),
        ("1. Tin Lantern (ENA / Genie TV)", {"ENA", "Genie TV"}),
        ("He may lead Netflix’s “Tin Lantern,” which is not on TVING.", {"Netflix"}),
        ("While you wait, watch Kang Min Seo in “Tin Lantern” with subtitles on Viki:", {"Viki"}),
        ("KBS bets on a doctor who cannot rest.", {"KBS2"}),
        ("Kang Min Seo was a guest on the MBC talk show “Soup Bus.”", set()),
        ("Kang Min Seo appeared on MBC Every1’s “Soup Bus.”", set()),
        ("It streams on Disney Plus.", {"Disney+"}),
        ("jTBC and Tving want the series as well.", {"JTBC", "TVING"}),
        ("Photos of Kang Min Seo on the set of SBS’s “Tin Lantern” came out.", {"SBS"}),
        ("You can watch it on Viki.", {"Viki"}),
        ("He told it on the MBC program “Soup Bus.”", set()),
        ("The film “Slow Ferry” and SBS’s cooking variety “Soup Bus” were fun.", set()),
        ("The reading was held at the KBS annex.", set()),
        ("She won a prize at the 2022 SBS Drama Awards.", set()),
        ("The clip is on Naver TV and YouTube (Photo: OCN).", set()),
        ("It was originally lined up for JTBC.", set()),
        ("MBC airs a documentary instead.", set()),
        ("Where to watch: Viu", {"Viu"}),
        ("Streaming Source: Netflix", {"Netflix"}),
        ("Source: Netflix", set()),
        ("2 | Tin Lantern | MBC | 8.1", {"MBC"}),
        ("A source from SBS’s drama “Tin Lantern” spoke of snow.", {"SBS"}),
    ],
)
def test_networks_that_show_a_drama(reading: Reader, sentence: str, networks: set[str]) -> None:
    text = reading("The tvN drama “Salt Road” has a new still.\n\n" + sentence + "\n\nIt rained on the set all day.")
    assert text.values("broadcast", "network") - {"tvN"} == networks


def test_ratings_with_region_day_and_episode(reading: Reader) -> None:
    text = reading(
        "According to Nielsen Korea, episode 10 of “Salt Road” on November 20, 2022 "
        "scored 9.4 percent nationwide, up 1.2"
        " percentage points, and 10.1 percent in Seoul. A survey found that 80 percent of respondents like rain."
    )
    assert text.values("rating", "value", "region", "day", "episode", "measured_by") == {
        (Decimal("9.4"), "nationwide", "2022-11-20", 10, "Nielsen Korea"),
        (Decimal("10.1"), "seoul", "2022-11-20", 10, "Nielsen Korea"),
    }


def test_songs_with_artists(reading: Reader) -> None:
    text = reading(
        "The OST of the drama “Salt Road” grows. The title song “Half a Letter” is sung "
        "by Haru. “Tide,” by Nokwon, is slower."
    )
    assert text.values("song", "title", "artists", "drama") == {
        ("Half a Letter", ("Haru",), "Salt Road"),
        ("Tide", ("Nokwon",), "Salt Road"),
    }
    assert text.values("title", "title") == {"Salt Road"}


def test_credits(reading: Reader) -> None:
    text = reading(
        "The drama “Salt Road” is directed by Nam Kyung Tae and written by Seo Eun Bi. "
        "Photography director Oh Jin Pyo returns."
    )
    assert text.values("credit", "person", "job") == {
        ("Nam Kyung Tae", "director"),
        ("Seo Eun Bi", "writer"),
        ("Oh Jin Pyo", "cinematographer"),
    }


@pytest.mark.parametrize(
    ("sentence", "directors"),
    [
        ("Director: Nam Kyung Tae", {"Nam Kyung Tae"}),
        ("Director/Writer: Nam Kyung Tae", {"Nam Kyung Tae"}),
        ("Directed by: Nam Kyung Tae, Oh Jin Pyo", {"Nam Kyung Tae", "Oh Jin Pyo"}),
        ("PD: Nam Kyung Tae (“Kite”)", {"Nam Kyung Tae"}),
        ("The PD attached is Nam Kyung Tae.", {"Nam Kyung Tae"}),
        ("The director of “Salt Road” is still Nam Kyung Tae.", {"Nam Kyung Tae"}),
        ("It is by the director of “Kite” (Nam Kyung Tae).", {"Nam Kyung Tae"}),
        ("Kang Min Seo returns as Director Nam Kyung Ah.", set()),
        ("Photography director: Nam Kyung Tae", set()),
    ],
)
def test_who_directs(reading: Reader, sentence: str, directors: set[str]) -> None:
    text = reading(f"The tvN drama “Salt Road” has a new still.\n\n{sentence}\n\nIt rained on the set all day.")
    assert {person for person, job in text.values("credit", "person", "job") if job == "director"} == directors


def test_genre_setting_and_origin(reading: Reader) -> None:
    text = reading(
        "“Salt Road” is a dark fantasy thriller drama. It is set in the late Joseon era, "
        "where salt is gold. It is based on the web novel “White Gold” by Choi Ran."
    )
    assert text.values("genre", "genre") == {"fantasy", "thriller"}
    assert text.find("setting").fact.setting == "the late Joseon era"
    assert text.has("based_on", drama="Salt Road", title="White Gold", work="novel")


@pytest.mark.parametrize(
    ("sentence", "genres"),
    [
        ("“Salt Road” is a fantasy romance about a clerk.", {"fantasy", "romance"}),
        ("“Salt Road,” a new historical rom-com, begins in May.", {"historical", "romantic-comedy"}),
        ("The weekend drama “Salt Road” begins in May.", {"weekend"}),
        ("The fifth episode of the political comedy aired last night.", {"political", "comedy"}),
        ("The eight-part thriller is out.", {"thriller"}),
        ("TvN's new Fri-Sat sageuk is out.", {"historical"}),
        ("It is not a sports drama.", set()),
        ("Their romance made fans happy.", set()),
        ("“I want to do a romantic comedy next,” he said.", set()),
        ("He has experience in stand-up comedy.", set()),
        ("He likes romance dramas.", set()),
    ],
)
def test_genres_of_a_drama(reading: Reader, sentence: str, genres: set[str]) -> None:
    text = reading("The tvN drama “Salt Road” has a new still.\n\n" + sentence + "\n\nIt rained on the set all day.")
    assert text.values("genre", "genre") == genres


@pytest.mark.parametrize(
    ("sentence", "drama"),
    [
        ("“Salt Road” will be followed by “Tin Lantern,” which premieres on May 4.", "Tin Lantern"),
        ("The drama “Salt Road” premieres on May 4, after “Tin Lantern.”", "Salt Road"),
        ("Episode 7 of “Salt Road” will air on May 4.", None),
        ("“Salt Road” OST Part 3 will be released on May 4.", None),
    ],
)
def test_which_drama_has_its_premiere(reading: Reader, sentence: str, drama: str | None) -> None:
    text = reading("The tvN dramas “Salt Road” and “Tin Lantern” are out.\n\n" + sentence + "\n\nIt rained all day.")
    assert [fact.fact.drama for fact in text.all("release")] == ([drama] if drama else [])


def test_takes_place_and_mishap_of_a_scene(reading: Reader) -> None:
    text = reading(
        "The tvN drama “Salt Road” stars Kang Min Seo and Joo Won Il. In a making video, "
        "Kang Min Seo and Joo Won Il’s kiss scene"
        " on a rooftop took more than 20 takes. The camera broke twice, and Joo Won Il could not stop laughing."
    )
    (scene,) = text.all("scene")
    assert (scene.fact.scene, set(scene.fact.actors)) == ("kiss", {"Kang Min Seo", "Joo Won Il"})
    assert scene.fact.title == "Kiss on the rooftop"
    assert text.values("takes", "count", "qualifier") == {(20, "at_least")}
    assert "camera broke twice" in text.notes(scene)


@pytest.mark.parametrize(
    "sentence", ["Their kiss at the end of the story made viewers cry.", "The hero fights the guards and dies."]
)
def test_plot_is_no_scene(reading: Reader, sentence: str) -> None:
    assert not reading("The tvN drama “Salt Road” stars Kang Min Seo and Joo Won Il. " + sentence).all("scene")


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("“We froze for three nights,” said Kang Min Seo.", "Kang Min Seo"),
        ("“We froze for three nights,” Kang Min Seo recalled.", "Kang Min Seo"),
        ('Kang Min Seo laughed and said, "We froze for three nights."', "Kang Min Seo"),
        ("Kang Min Seo shook her head. She explained, “We froze for three nights.”", "Kang Min Seo"),
        ("“We froze for three nights” (Kang Min Seo).", "Kang Min Seo"),
        ("Kang Min Seo cheered Joo Won Il, who said, “We froze for three nights.”", "Joo Won Il"),
        ("The production team said, “We froze for three nights.”", None),
        ("A line on the poster reads, “We froze for three nights.”", None),
        ("Kang Min Seo said it felt like “we froze for three nights", "Kang Min Seo"),
    ],
)
def test_who_said_it(reading: Reader, sentence: str, speaker: str | None) -> None:
    text = reading("The tvN drama “Salt Road” stars Kang Min Seo and Joo Won Il. " + sentence)
    (quote,) = text.all("quote")
    assert quote.fact.speaker == speaker
    assert text.text[quote.fact.start : quote.fact.end].strip(".").casefold() == "we froze for three nights"


def test_a_quote_inside_a_quote_is_part_of_it(reading: Reader) -> None:
    text = reading('Kang Min Seo said, "I asked him and he went "no way" at once." Then it rained.')
    (quote,) = text.all("quote")
    assert text.text[quote.fact.start : quote.fact.end] == 'I asked him and he went "no way" at once.'


def test_known_names_and_titles_are_found_without_a_sign() -> None:
    known = Vocabulary(titles={"Big Tide": ("Big Tide", "drama")}, people={"Haru": "Haru", "Nokwon Kay": "Nokwon Kay"})
    text = Read(read("Yesterday Nokwon Kay spoke of Big Tide, and Haru listened.", vocabulary=known))
    assert {(f.fact.of, f.fact.name) for f in text.all("mention")} == {
        ("person", "Nokwon Kay"),
        ("title", "Big Tide"),
        ("person", "Haru"),
    }


def test_private_life_never_passes_a_threshold(reading: Reader) -> None:
    told = reading(
        "The drama “Salt Road” stars Kang Min Seo. Kang Min Seo said, “We are happy,” "
        "after dating rumors with actor Joo Won Il."
    )
    assert all(finding.sensitive for finding in told.all("quote") + told.all("role") if "Joo" in told.evidence(finding))
    plain = reading("The drama “Salt Road” stars Kang Min Seo. Kang Min Seo said, “We are happy,” after the shoot.")
    assert [finding.sensitive for finding in plain.all("quote")] == [False]


def test_headings_of_a_list_hold_their_sections(reading: Reader) -> None:
    text = reading(
        "Five actors to watch\n\nKang Min Seo in Paper Moon Hotel\n\nActress Kang Min "
        "Seo plays the receptionist Ma Ru Da."
        "\n\nJoo Won Il in Glass Tigers\n\nActor Joo Won Il plays the guard Park Deok."
    )
    assert text.values("role", "actor", "character", "drama") == {
        ("Kang Min Seo", "Ma Ru Da", "Paper Moon Hotel"),
        ("Joo Won Il", "Park Deok", "Glass Tigers"),
    }


def test_a_film_set_and_a_recent_year_are_no_setting(reading: Reader) -> None:
    text = reading(
        "The tvN drama “Salt Road” stars Kang Min Seo. She fell at an outdoor set in Paju. In 2022 Kang Min Seo lived"
        " in a city for the fights of “Salt Road.”"
    )
    assert not text.all("setting")


def test_the_subject_after_an_original_without_a_title_is_no_original(reading: Reader) -> None:
    text = reading("The tvN drama “Salt Road” is out. Adapted from a web novel, “Salt Road” is slow.")
    assert not text.all("based_on")
