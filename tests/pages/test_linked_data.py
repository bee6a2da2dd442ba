"""What a page says to machines is true, is schema.org's, and tells no plot."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from catalog.writes.preview import make_preview_link
from tests import factories as make

from .linked import ADDRESS, blocks_of, check, nodes_of, one
from .shelf import Shelf

LISTS = ["/dramas/", "/actors/", "/scenes/", "/articles/", "/ko/dramas/", "/dramas/?kind=drama", "/genres/romance/"]
LISTS += ["/kinds/kiss/", "/years/2024/", "/ko/years/2024/"]
RECORDS = ["drama", "actor", "role", "network", "scene", "article"]


def page(client: Client, address: Any) -> str:
    return client.get(address if isinstance(address, str) else address.get_absolute_url()).content.decode()


@pytest.mark.parametrize("url", ["/", "/ko/", *LISTS])
def test_site_and_lists_keep_to_the_vocabulary(url: str, client: Client, shelf: Shelf) -> None:
    nodes = nodes_of(page(client, url))
    assert nodes
    for node in nodes:
        check(node)


@pytest.mark.parametrize("kind", RECORDS)
@pytest.mark.parametrize("tongue", ["", "/ko"])
def test_records_keep_to_the_vocabulary(kind: str, tongue: str, client: Client, shelf: Shelf) -> None:
    make.mention(shelf.actor, shelf.article, "the roof")
    nodes = nodes_of(page(client, tongue + getattr(shelf, kind).get_absolute_url()))
    assert {node["@type"] for node in nodes} >= {"BreadcrumbList"} and len(nodes) > 1
    for node in nodes:
        check(node)


@pytest.mark.parametrize("kind", RECORDS)
def test_the_trail_counts_from_one_and_leads_somewhere(kind: str, client: Client, shelf: Shelf) -> None:
    steps = one(page(client, getattr(shelf, kind)), "BreadcrumbList")["itemListElement"]
    assert [step["position"] for step in steps] == list(range(1, len(steps) + 1)) and len(steps) > 2
    assert all(step["name"] and ADDRESS.fullmatch(step["item"]) for step in steps[:-1])
    assert client.get(steps[1]["item"]).status_code == 200


def test_the_site_tells_how_it_is_searched(client: Client, db: Any) -> None:
    make.make_drama(title="Lantern Street")
    site = one(page(client, "/ko/"), "WebSite")
    address = site["potentialAction"]["target"]["urlTemplate"].replace("{search_term_string}", "Lantern Street")
    assert "Lantern Street" in page(client, address) and "/ko/search/" in address


def test_a_list_tells_what_it_lists(client: Client, shelf: Shelf) -> None:
    listed = one(page(client, "/dramas/"), "CollectionPage")["mainEntity"]["itemListElement"]
    addresses = [item["url"] for item in listed]
    assert f"http://testserver{shelf.drama.get_absolute_url()}" in addresses
    assert [item["position"] for item in listed] == list(range(1, len(listed) + 1))


def test_a_series_with_its_seasons_people_and_broadcasts(client: Client, db: Any) -> None:
    drama = make.make_drama(
        title="Lantern Street",
        native_title="등불 거리",
        genres=[make.make_genre()],
        external_ids={"wikidata": "Q42", "imdb": "tt0123456", "elsewhere": "7", "tmdb": "tv/9"},
    )
    actor = make.make_actor(name="Seo Ara")
    make.make_role(drama=drama, actor=actor, character="Mina")
    make.make_role(drama=drama, actor=actor, character="")
    make.make_credit(drama=drama, job="director", person=make.make_actor(name="Ahn Bora"))
    make.make_credit(drama=drama, job="original_author", person=make.make_actor(name="Oh Sun"))
    network = make.make_network(name="Harbour TV")
    make.make_release(drama=drama, part="season", number=1, premiere="2023-09", networks=[network])
    make.make_release(drama=drama, part="season", number=2, premiere="XXXX-05-14")
    make.make_release(drama=drama, part="season", number=3, premiere="2031", state="announced")
    node = one(page(client, drama), "TVSeries")
    assert node["alternateName"] == ["등불 거리"] and node["inLanguage"] == "ko" and node["genre"] == ["Romance"]
    assert node["sameAs"] == ["https://www.imdb.com/title/tt0123456/", "https://www.wikidata.org/wiki/Q42"]
    assert [role.get("characterName") for role in node["actor"]] == ["Mina", None]
    assert node["actor"][0]["actor"]["name"] == node["actor"][1]["name"] == "Seo Ara"
    assert [person["name"] for person in node["director"]] == ["Ahn Bora"] and "author" not in node
    assert node["isBasedOn"]["author"][0]["name"] == "Oh Sun"
    first, second = node["containsSeason"]
    assert (first["seasonNumber"], first["datePublished"], node["datePublished"]) == (1, "2023-09", "2023-09")
    assert first["publication"][0]["publishedBy"]["name"] == "Harbour TV" and "productionCompany" not in str(node)
    assert second["seasonNumber"] == 2 and "datePublished" not in second


def test_a_film_is_a_movie(client: Client, db: Any) -> None:
    film = make.make_drama(title="One Night", kind="film", external_ids={"tmdb": "9"})
    make.make_release(drama=film, premiere="2020-01-02")
    node = one(page(client, film), "Movie")
    assert node["datePublished"] == "2020-01-02" and node["sameAs"] == ["https://www.themoviedb.org/movie/9"]


def test_casting_news_is_no_cast_and_a_dispute_is_not_settled(client: Client, db: Any) -> None:
    drama = make.make_drama(title="Lantern Street", native_title="등불")
    for state in ("reported", "in_talks", "declined", "left"):
        make.make_role(drama=drama, actor=make.make_actor(name=f"Someone {state}"), state=state)
    role = make.make_role(drama=drama, character="Mina")
    release = make.make_release(drama=drama, premiere="2024-09-27")
    for value in ("2024-09-27", "2024-10-04"):
        make.cite(release, "premiere", value)
    for value in ("Mina", "Jiho"):
        make.cite(role, "character", value)
    node = one(page(client, drama), "TVSeries")
    assert [each["name"] for each in node["actor"]] == [role.actor.name]
    assert "datePublished" not in node and "2024" not in str(node) and "Mina" not in str(node)


def test_a_person_under_all_names_and_in_all_titles(client: Client, db: Any) -> None:
    aliases = [
        {"name": "Bak Seojun", "kind": "romanisation"},
        {"name": "PSJ", "kind": "short"},
        {"name": "Park Soe Joon", "kind": "misspelling"},
    ]
    actor = make.make_actor(
        name="Park Seo Joon", native_name="박서준", aliases=aliases, external_ids={"imdb": "nm1234567", "tmdb": "5"}
    )
    played = make.make_role(actor=actor, character="Tae Sang")
    make.make_credit(person=actor, drama=played.drama, job="producer")
    html = page(client, actor)
    person = one(html, "Person")
    assert person["name"] == "Park Seo Joon" and set(person["alternateName"]) == {"박서준", "Bak Seojun", "PSJ"}
    assert person["sameAs"] == ["https://www.imdb.com/name/nm1234567/", "https://www.themoviedb.org/person/5"]
    work = one(html, "TVSeries")
    assert work["name"] == played.drama.title and work["actor"][0]["characterName"] == "Tae Sang"
    assert work["actor"][0]["actor"]["@id"] == work["producer"][0]["@id"] == person["@id"]


@pytest.mark.parametrize("spoiler", [True, False])
def test_a_scene_tells_no_plot(spoiler: bool, client: Client, db: Any) -> None:
    notes = [
        {"key": "made", "text": "Shot at dawn."},
        {"key": "end", "text": "The captain dies.", "spoiler": True},
    ]
    role = make.make_role(character="Mina")
    talked_of = make.make_role(drama=role.drama, state="in_talks")
    scene = make.make_scene(
        drama=role.drama,
        title="On the pier",
        roles=[role, talked_of],
        spoiler=spoiler,
        notes=notes,
        episode=4,
        aired="2024-09",
    )
    html = page(client, scene)
    clip = one(html, "Clip")
    assert clip.get("description") == (None if spoiler else "Shot at dawn.")
    assert "captain" not in str(nodes_of(html)) and "captain" not in html[: html.index("</head>")]
    assert ("dawn" in html[: html.index("</head>")]) is not spoiler
    assert clip["partOfSeries"]["name"] == role.drama.title and clip["partOfEpisode"]["episodeNumber"] == 4
    assert [actor["characterName"] for actor in clip["actor"]] == ["Mina"] and clip["datePublished"] == "2024-09"


def test_a_scene_of_a_film_is_part_of_a_movie(client: Client, db: Any) -> None:
    scene = make.make_scene(drama=make.make_drama(title="One Night", kind="film"), episode=1)
    clip = one(page(client, scene), "Clip")
    assert clip["isPartOf"]["@type"] == "Movie" and not {"partOfSeries", "partOfEpisode"} & set(clip)
    check(clip)


def test_of_an_article_by_others_there_is_only_its_card(client: Client, db: Any) -> None:
    theirs = make.make_article(
        title="Nine takes", rights="quotes", author="Ahn Bora", source_url="https://paper.example/1", dated="2024-09-28"
    )
    make.mention(make.make_actor(name="Seo Ara"), theirs, "the roof")
    node = one(page(client, theirs), "NewsArticle")
    assert set(node) == {"@type", "headline", "publisher", "datePublished", "isBasedOn"}
    assert node["isBasedOn"] == "https://paper.example/1" and node["publisher"]["name"] == "The Daily Lantern"


def test_our_own_article_names_whom_it_mentions(client: Client, db: Any) -> None:
    ours = make.make_article(title="Nine takes", author="Ahn Bora", dated="2024-09-28", standfirst="A long night.")
    make.mention(make.make_actor(name="Seo Ara"), ours, "the roof")
    make.mention(make.make_role(), ours, "They met")
    make.mention(make.make_actor(name="Hidden", publish=False), ours, "nine takes")
    node = one(page(client, ours), "NewsArticle")
    assert node["headline"] == "Nine takes" and node["datePublished"] == "2024-09-28"
    assert node["author"]["name"] == "Ahn Bora" and node["description"] == "A long night."
    assert [(each["@type"], each["name"]) for each in node["mentions"]] == [("Person", "Seo Ara")]


def test_a_title_cannot_end_the_block(client: Client, db: Any) -> None:
    nasty = "</script><script>alert(1)</script>&amp;"
    drama = make.make_drama(title=nasty)
    html = page(client, drama)
    assert "<script>alert" not in html
    assert blocks_of(html)[0]["name"] == nasty


def test_a_preview_tells_machines_nothing(client: Client, db: Any) -> None:
    drama = make.make_drama(title="Not Yet", publish=False)
    html = page(client, f"/preview/{make_preview_link(record=drama, days=1).token}/")
    assert "Not Yet" in html and not blocks_of(html) and 'rel="canonical"' not in html
    assert 'name="robots" content="noindex, nofollow"' in html
