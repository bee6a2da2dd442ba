"""Which words of an article are the title of a work, and of what kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.conftest import Read

Reading = Callable[[str], Read]
OPENING = "The tvN drama “Tide of Glass” stars Kim Soo Rin. "


def titles(text: Read, *works: str) -> set[str]:
    found = (finding for finding in text.all("title") if finding.confidence >= 0.5)
    return {finding.fact.title for finding in found if finding.fact.work in (works or ("drama", "web"))}


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        # quotation marks of all kinds
        ("She will return in <Orchard of the Moon> this spring.", "Orchard of the Moon"),
        ('SBS launches "Two Lamps over Ulsan" next week.', "Two Lamps over Ulsan"),
        ("He was seen in the drama ‘Lawyer of the alley’ as well.", "Lawyer of the alley"),
        # a word for a work, a network, a year beside a bare run
        ("Her first lead was the family saga The Parks of Number Two.", "The Parks of Number Two"),
        ("The last drama in the slot, Ladies of the Mill, ended in May.", "Ladies of the Mill"),
        ("She moved on to JTBC's Salt Lamp last year.", "Salt Lamp"),
        ("He later made Tollgate (2020) with the same crew.", "Tollgate"),
        ("You might also try Undertow (Netflix) tonight.", "Undertow"),
        ("The actor grew serious about Debt, the 2017 OCN thriller about a loan shark.", "Debt"),
        # what people do to a work, and what a work does
        ("She is said to have turned down Cold Larder.", "Cold Larder"),
        ("He loved her in Loud and said so.", "Loud"),
        ("He rose to fame as the ghost pianist of Thirteen Umbrellas in 2021.", "Thirteen Umbrellas"),
        ("Meanwhile, Iron Peony premiered with 4.2 percent.", "Iron Peony"),
        ("The Lamp Room actress laughed.", "Lamp Room"),
        ("The Late Tram's Park Ji Won cracked up first.", "The Late Tram"),
        ("He won Best Actor for Prison Handbook.", "Prison Handbook"),
        ("In Office Proposal, Park Ji Won plays Shin Ha Ri.", "Office Proposal"),
        ("She loves rom-coms like Backyard Rookie.", "Backyard Rookie"),
        # brackets after a person
        ("Park Ji Won (Mother Tongue) plays the aunt.", "Mother Tongue"),
        ("It was Park Ji Won (Q, and the second half of Gravity) who called.", "Q"),
        ("Park Ji Won (Nineteen and a Half) is in talks.", "Nineteen and a Half"),
        ("Park Ji Won (Dr. Frost) is in talks.", "Dr. Frost"),
        # titles with signs and people in them
        ("That made her recall Run, Bok-hee, Run!, the daily drama that made her famous.", "Run, Bok-hee, Run!"),
        ("He had to pass because Hello? Hello! was going to run over.", "Hello? Hello!"),
        ("She is best known for the serial Please Return Kang Do-rim.", "Please Return Kang Do-rim"),
        ("He is the star of the drama Doctor Moran Doesn't Sleep.", "Doctor Moran Doesn't Sleep"),
        ("Then came tvN's Sir, Yes Sir to great applause.", "Sir, Yes Sir"),
        ("The couple from Room 4, Mapo-dong left. Fans love the Room 4, Mapo-dong pair.", "Room 4, Mapo-dong"),
    ],
)
def test_a_title_shows_itself(reading: Reading, sentence: str, title: str) -> None:
    found = {form.removeprefix("The ") for form in titles(reading(OPENING + sentence))}
    assert found == {"Tide of Glass", title.removeprefix("The ")}


@pytest.mark.parametrize(
    "sentence",
    [
        "He said, “Good Morning Everyone,” and sat down.",
        "She belongs to the girl group Peach Arcade.",
        "He told Weekly Mountain magazine about it.",
        "They filmed in Seongsu-dong on Friday.",
        "She won Best New Actress at the Blue Pine Awards.",
        "He signed with Cloud Ten Entertainment last year.",
        "She plays Madam Hong, and he is Uncle Squid.",
        "Park Ji Won (Captain Mae) is back.",
        "On November 4, the drama held its press conference.",
        "Actor Dean Park joined them, with Theo Kang for company.",
        "She released the single “Paper Sky” last week.",
        "“Paper Sky” for the drama’s soundtrack came out.",
        "In 2017 with great luck she was cast.",
        "Her bandmates called her “World Star” for it.",
        "A truck came to the set in Andong Hanok Village.",
    ],
)
def test_other_names_and_words_are_no_titles(reading: Reading, sentence: str) -> None:
    assert titles(reading(OPENING + sentence)) == {"Tide of Glass"}


def test_all_of_a_list_are_titles(reading: Reading) -> None:
    text = reading(
        OPENING + "It is by Nam Tae Gyu, who helmed the dramas “Maid,” “SKY Attic,” and “Snowbell.” He also worked on "
        "dramas such as Lamp Oil, Tin Roof and Kite. She was in the films “Ditch” and “Plum.”"
    )
    assert titles(text) == {"Tide of Glass", "Maid", "SKY Attic", "Snowbell", "Lamp Oil", "Tin Roof", "Kite"}
    assert titles(text, "film") == {"Ditch", "Plum"}


@pytest.mark.parametrize(
    ("sentence", "title", "work"),
    [
        ("He went on to the prison break movie Spoon.", "Spoon", "film"),
        ("He was seen on Salad Drip, hosted by a comedian.", "Salad Drip", "variety"),
        ("She was a guest on “Rice Hour” last week.", "Rice Hour", "variety"),
        ("It is based on the webtoon “Lamp Oil.”", "Lamp Oil", "webtoon"),
        ("It is a remake of the Belgian series “Allo Nacht.”", "Allo Nacht", "other"),
        ("“Squid Boats,” a feature by a young director, opens the festival.", "Squid Boats", "film"),
        ("Her next is “Debt of Snow,” a musical.", "Debt of Snow", "other"),
        ("Adapted from a web novel, “Persimmon Hill” is set in an orchard.", "Persimmon Hill", "drama"),
    ],
)
def test_the_words_beside_a_title_tell_its_kind(reading: Reading, sentence: str, title: str, work: str) -> None:
    assert title in titles(reading(OPENING + sentence), work)


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        ("1. I, Eunuch [TVING]", "I, Eunuch"),
        ("2. Tin Lantern (KBS2) – 12.3%, 5.9%", "Tin Lantern"),
        ("Half-Moon Inn (2014)", "Half-Moon Inn"),
        ("7. Noodle Dawn, ep. 10 — the flour kiss", "Noodle Dawn"),
        ("Park Ji Won and Kim Dol- Seat Number 19", "Seat Number 19"),
        ("3rd: (IRONWOOD) Park Ji Won says nothing at all and goes for it", "Ironwood"),
    ],
)
def test_an_entry_of_a_list_is_a_title(reading: Reading, entry: str, title: str) -> None:
    text = reading(f"Seven kisses we rewatched this year\n\nHere they are.\n\n{entry}\n\nIt is a kiss for the ages.\n")
    assert {found.casefold() for found in titles(text)} == {title.casefold()}


def test_a_list_of_people_has_no_titles(reading: Reading) -> None:
    text = reading(
        "Ten stars returning to K-dramas\n\n1. Park Ji Won\n\nShe is back.\n\n2. Rain\n\nHe is back.\n\n"
        "3. Kim Dol\n\nToo."
    )
    assert titles(text) == set()


@pytest.mark.parametrize("short", ["Attorney Gu", "Nine Bells"])
def test_a_shortened_title_is_no_second_drama(reading: Reading, short: str) -> None:
    full = {"Attorney Gu": "Attorney Gu's Last Bus", "Nine Bells": "Nine Bells of Hanyang"}[short]
    text = reading(f"The SBS drama “{full}” has begun. “{short}” drew 9.8 percent, and fans of “{short}” cheered.")
    assert titles(text) == {full}
    assert text.has("alias", name=short, canonical=full)


def test_what_somebody_says_in_a_headline_is_no_title(reading: Reading) -> None:
    text = reading('Kim Soo Rin, "I Bit My Tongue in the Scene"... a story from the set\n\n' + OPENING)
    assert titles(text) == {"Tide of Glass"}


def test_a_title_with_a_full_stop_stays_in_one_sentence(reading: Reading) -> None:
    text = reading("The SBS drama “Hello? Hello!” begins. Park Ji Won plays Dan Bi in Hello? Hello! and likes it.")
    assert text.find("role", character="Dan Bi").fact.drama == "Hello? Hello!"


def test_what_is_said_of_a_whole_list_holds_for_each_entry(reading: Reading) -> None:
    text = reading(OPENING + "Salt Lamp, Our Beloved Autumn and Tin Roof were the most popular K-dramas of spring.")
    assert titles(text) == {"Tide of Glass", "Salt Lamp", "Our Beloved Autumn", "Tin Roof"}


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("While You Slept took fourth place.", "While You Slept"),
        ("After Hometown Da-Da-Da became a global hit, all changed.", "Hometown Da-Da-Da"),
        ("The Kimchi star waved.", "Kimchi"),
    ],
)
def test_a_title_may_open_a_sentence(reading: Reading, sentence: str, title: str) -> None:
    assert title in {form.removeprefix("The ") for form in titles(reading(OPENING + sentence))}


def test_a_drama_with_its_originals_title_is_the_drama(reading: Reading) -> None:
    text = reading("Kang Bo Ra wrote the webtoon Drifting and its script. Drifting will premiere on TVING in May.")
    assert titles(text) == {"Drifting"}


def test_the_article_before_a_title_and_a_trade_belongs_to_the_trade(reading: Callable[[str], Read]) -> None:
    text = "Joo Won Il told of the set of the drama “Salt Road.” The Paper Harbor actor was nervous. He laughed."
    assert reading(text).values("title", "title") == {"Salt Road", "Paper Harbor"}
