"""Lists with their filters in the address, page by page."""

from __future__ import annotations

import pytest
from django.test import Client

from catalog.reading.paging import PER_PAGE
from tests import factories as make


def titles(client: Client, url: str) -> str:
    answer = client.get(url)
    assert answer.status_code == 200
    return answer.content.decode()


def test_titles_by_kind_genre_network_and_year(client: Client, db: object) -> None:
    channel = make.make_network(name="Channel Nine")
    found = make.make_drama(title="Found Here", kind="variety", genres=[make.make_genre("crime")])
    make.make_release(drama=found, premiere="2021-03", networks=[channel])
    make.make_release(drama=make.make_drama(title="Left Out"), premiere="2020", networks=[make.make_network()])
    for query in ("kind=variety", "genre=crime", f"network={channel.slug}", "year=2021", "kind=variety&year=2021"):
        html = titles(client, f"/dramas/?{query}")
        assert "Found Here" in html and "Left Out" not in html


def test_a_chosen_filter_is_marked_and_comes_off_again(client: Client, db: object) -> None:
    make.make_scene("fight", title="Brawl")
    make.make_scene("kiss", title="Kiss")
    html = titles(client, "/scenes/?kind=fight")
    assert "Brawl" in html and 'aria-current="true">Fight' in html
    assert 'href="?" aria-current="true"' in html


def test_a_filter_tells_how_many_it_would_leave(client: Client, db: object) -> None:
    for kind, year in (("film", "2021"), ("film", "2022"), ("web", "2022")):
        make.make_release(drama=make.make_drama(kind=kind), premiere=year)
    html = titles(client, "/dramas/")
    assert 'href="?kind=film">film <span class="n">2</span>' in html
    assert 'href="?year=2022">2022 <span class="n">2</span>' in html
    narrowed = titles(client, "/dramas/?year=2021")
    assert 'value="film">film <span class="n">1</span>' in narrowed and "web series" not in narrowed


def test_one_filter_upon_another_is_pressed_and_not_linked(client: Client, db: object) -> None:
    make.make_release(drama=make.make_drama(kind="film"), premiere="2021")
    html = titles(client, "/dramas/?year=2021")
    assert "kind=film" not in html and '<button type="submit"' in html
    assert '<input type="hidden" name="year" value="2021">' in html
    both = titles(client, "/dramas/?year=2021&kind=film")
    assert 'href="?year=2021"' in both and 'href="?kind=film"' in both


def test_korean_pages_list_people_under_the_consonants_of_a_dictionary(client: Client, db: object) -> None:
    for name, native in (("Kim Ara", "김아라"), ("Na Bi", "나비"), ("Joe Latin", "")):
        make.make_role(actor=make.make_actor(name=name, native_name=native))
    html = titles(client, "/ko/actors/")
    assert 'href="?letter=%E3%84%B1">ㄱ <span class="n">1</span>' in html
    found = titles(client, "/ko/actors/?letter=ㄱ")
    assert "김아라" in found and "나비" not in found and "Joe Latin" not in found


def test_actors_are_those_with_roles_by_letter(client: Client, db: object) -> None:
    make.make_role(actor=make.make_actor(name="Ahn Bora"))
    make.make_role(actor=make.make_actor(name="Zo Ina"))
    make.make_credit(person=make.make_actor(name="Director Only"))
    html = titles(client, "/actors/")
    assert "Ahn Bora" in html and "Zo Ina" in html and "Director Only" not in html
    assert "Zo Ina" not in titles(client, "/actors/?letter=a")


def test_articles_by_outlet(client: Client, db: object) -> None:
    first = make.make_article(title="Ours")
    make.make_article(title="Theirs", outlet=make.make_outlet("Another Paper"))
    html = titles(client, f"/articles/?outlet={first.outlet_id}")
    assert "Ours" in html and "Theirs" not in html


def test_pages_follow_one_another_and_keep_the_filter(client: Client, db: object) -> None:
    for turn in range(PER_PAGE + 1):
        make.make_drama(title=f"Title {turn:02}", kind="film")
    first = titles(client, "/dramas/?kind=film")
    assert first.count('class="spine ') == PER_PAGE and "?kind=film&amp;page=2" in first
    second = titles(client, "/dramas/?kind=film&page=2")
    assert "Title 00" in second and second.count('class="spine ') == 1 and 'href="?kind=film" rel="prev"' in second


@pytest.mark.parametrize(
    "query",
    ["page=0", "page=9", "page=x", "page=²", "page=%00", "year=soon", "year=99999999999", "year=99999", "year=0"],
)
def test_what_makes_no_sense_is_not_found(query: str, client: Client, db: object) -> None:
    assert client.get(f"/dramas/?{query}").status_code == 404
    assert client.get(f"/dramas/?page={'9' * 5000}").status_code == 404


@pytest.mark.parametrize(
    "query", ["dramas/?kind", "dramas/?genre", "dramas/?network", "actors/?letter", "scenes/?kind"]
)
def test_a_null_character_is_not_found(query: str, client: Client, db: object) -> None:
    assert client.get(f"/{query}=%00").status_code == 404


@pytest.mark.parametrize("url", ["/", "/dramas/", "/actors/", "/scenes/", "/articles/"])
def test_an_empty_catalogue_is_said_so(url: str, client: Client, db: object) -> None:
    assert "Nothing on file here yet." in titles(client, url)
