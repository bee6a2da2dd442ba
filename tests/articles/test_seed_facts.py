"""Every fact of the seed articles is in the catalogue after one import, each with the sentence that says it.

Run on the project's own seeds, and on the real articles that they retell where those are there."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.db import transaction

from articles.ingest import import_files
from articles.ingest.batch import Options
from articles.models import Article, Citation, Quote
from catalog import search
from catalog.models import Actor, Credit, Drama, Rating, Record, Release, Revision, Role, Scene, Song, Video
from catalog.names import fold
from tests.conftest import ROOT, SHARED_SEEDS

pytestmark = pytest.mark.django_db

CREATURE, NOTES, DEAD, ITAEWON = "Gyeongseong Creature", "My Liberation Notes", "All of Us Are Dead", "Itaewon Class"
OPTIONS = Options(rights="own", accept_above=0.5)


@pytest.fixture(scope="module", params=["own", "shared"])
def folder(request):
    if request.param == "shared" and not SHARED_SEEDS.is_dir():
        pytest.skip("no ../shared/seeds here")
    return ROOT / "seeds" if request.param == "own" else SHARED_SEEDS


@pytest.fixture(scope="module")
def imported(folder, django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        yield import_files(paths=[folder], options=OPTIONS)
        transaction.set_rollback(True)


@pytest.fixture(autouse=True)
def catalogue(imported):
    return imported


def drama(title):
    return Drama.objects.public().get(title__iexact=title)


def role(title, actor):
    return Role.objects.public().get(drama__title__iexact=title, actor__name__iexact=actor)


def scenes(title, kind):
    return Scene.objects.public().filter(drama__title__iexact=title, kind__slug=kind)


def names(record):
    return {fold(name) for name, _ in record.specific().search_names()}


def sentences(record, field):
    return [citation.evidence.exact for citation in record.citations.filter(field=field)]


def assert_told(scene, *wanted):
    """The notes together say one word of each group (“a|b”)."""
    told = " ".join(note.text for note in scene.notes.all()).casefold()
    for words in wanted:
        assert any(word in told for word in words.split("|")), (words, told)


def assert_cited(record, field, *words):
    """Some sentence under the field says all the words."""
    said = sentences(record, field)
    assert any(all(word.casefold() in sentence.casefold() for word in words) for sentence in said), (field, said)


def test_all_five_came_in(imported):
    assert str(imported) == "created 5, updated 0, unchanged 0, quarantined 0"
    assert Article.objects.listed().count() == 5


def test_the_same_again_writes_nothing(folder):
    before = {model: list(model.objects.order_by("pk").values_list()) for model in (Record, Revision, Citation, Quote)}
    assert str(import_files(paths=[folder], options=OPTIONS)) == "created 0, updated 0, unchanged 5, quarantined 0"
    assert {model: list(model.objects.order_by("pk").values_list()) for model in before} == before


def test_only_dramas_are_dramas():
    titles = {fold(title) for title in Drama.objects.public().filter(kind="drama").values_list("title", flat=True)}
    assert titles == {fold(t) for t in (CREATURE, NOTES, DEAD, ITAEWON, "Revenge of Others", "Crash Landing on You")}


def test_no_person_is_invented():
    people = {fold(name) for name in Actor.objects.public().values_list("name", flat=True)}
    expected = (
        "Park Seo Joon, Han So Hee, Jung Dong Yoon, Lee Seo Jin, Choi Woo Shik, Go Min Si, Jung Yu Mi, Suho, Baek A, "
        "LEAFY, Son Seok Koo, Kim Ji Won, Park Solomon, Cho Yi Hyun, Yoon Chan Young, Park Ji Hoo, Lee Yoo Mi, "
        "Yoo In Soo, Kwon Nara, Kim Da Mi, Ahn Bo Hyun"
    )
    assert people == {fold(name) for name in expected.split(", ")}


class TestGyeongseongCreature:
    def test_it_is_one_drama_known_by_its_season_title_too(self):
        assert fold("Gyeongseong Creature 2") in names(drama(CREATURE))
        assert {genre.slug for genre in drama(CREATURE).genres.all()} >= {"fantasy", "action", "mystery", "thriller"}
        for genre in ("Fantasy", "Action", "Mystery", "Thriller"):
            assert drama(CREATURE).citations.filter(field="genres", value=genre).exists()

    def test_season_two_has_its_premiere_network_and_setting(self):
        season = Release.objects.public().get(drama=drama(CREATURE), part="season", number=2)
        assert (season.premiere, season.premiere_inferred) == ("2024-09-27", False)
        assert [network.name for network in season.networks.all()] == ["Netflix"]
        assert "Seoul" in season.setting
        assert "2024" in season.setting
        assert_cited(season, "premiere", "September 27")
        assert_cited(season, "networks", "Netflix")
        assert_cited(season, "setting", "Seoul", "2024")

    def test_parts_have_their_premieres(self):
        parts = Release.objects.public().filter(drama=drama(CREATURE), part="part").order_by("number")
        assert [(p.number, p.premiere) for p in parts] == [(1, "2023-12-22"), (2, "2024-01-05")]
        for part in parts:
            assert_cited(part, "premiere", "Part")

    def test_it_plays_in_spring_1945(self):
        assert "1945" in drama(CREATURE).setting
        assert_cited(drama(CREATURE), "setting", "1945")
        assert any("Ongseong Hospital" in citation.value for citation in drama(CREATURE).citations.all())

    @pytest.mark.parametrize(
        ("actor", "character", "short"),
        [("Park Seo Joon", "Jang Tae Sang", "Tae Sang"), ("Han So Hee", "Yoon Chae Ok", "Chae Ok")],
    )
    def test_roles_have_two_articles_behind_them(self, actor, character, short):
        found = role(CREATURE, actor)
        assert (found.character, found.state) == (character, "confirmed")
        assert fold(short) in names(found)
        articles = {c.evidence.article_id for c in found.citations.filter(field="character")}
        assert len(articles) == 2

    def test_the_director(self):
        credit = Credit.objects.public().get()
        assert (credit.person.name, credit.job, credit.drama) == ("Jung Dong Yoon", "director", drama(CREATURE))
        assert_cited(credit, "job", "Jung Dong Yoon")

    def test_the_kiss_in_one_take(self):
        scene = scenes(CREATURE, "kiss").get()
        assert (scene.takes, scene.takes_qualifier) == (1, "exactly")
        assert (scene.release.part, scene.release.number) == ("season", 2)
        assert {r.character for r in scene.roles.all()} == {"Jang Tae Sang", "Yoon Chae Ok"}
        assert_cited(scene, "takes", " take")
        assert_told(
            scene, "people|crew|staff|set was", "two of us", "distance|afar|far away", "favorite|favourite|love most"
        )
        for note in scene.notes.all():
            assert sentences(scene, note.field)

    def test_the_video(self):
        video = Video.objects.public().get(drama=drama(CREATURE))
        assert (video.kind, video.published, video.channel) == ("making", "2024-10-05", "Netflix Korea")
        assert_cited(video, "published", "October 5")

    def test_the_variety_show_is_none_of_the_dramas(self):
        show = (
            drama("Jinny's Kitchen 2")
            if Drama.objects.filter(title="Jinny's Kitchen 2")
            else drama("Jinny’s Kitchen 2")
        )
        assert show.kind == "variety"
        cast = {r.actor.name for r in Role.objects.public().filter(drama=show)}
        assert cast == {"Park Seo Joon", "Lee Seo Jin", "Choi Woo Shik", "Go Min Si", "Jung Yu Mi"}

    def test_quotations_have_their_speakers(self):
        first, second = Article.objects.listed().filter(spans__record=drama(CREATURE)).distinct().order_by("pk")[:2]
        said = [quote.speaker.name for quote in first.quotes.filter(speaker__isnull=False)]
        assert (said.count("Park Seo Joon"), said.count("Jung Dong Yoon")) == (3, 2)
        said = [quote.speaker.name for quote in second.quotes.filter(speaker__isnull=False)]
        assert (said.count("Park Seo Joon"), said.count("Han So Hee")) == (2, 2)
        lines = {fold(quote.exact) for quote in second.quotes.all()}
        assert {fold("Please, don't die"), fold("Remember me")} <= lines

    def test_the_songs(self):
        songs = {fold(song.title): song for song in Song.objects.public().filter(drama=drama(CREATURE))}
        assert set(songs) == {"forever", "time"}
        assert [artist.name for artist in songs["forever"].artists.all()] == ["Suho"]
        assert {fold(artist.name) for artist in songs["time"].artists.all()} == {"baeka", "leafy"}
        assert_cited(songs["time"], "title", "Time", "LEAFY")

    def test_source_and_credit_are_fields(self):
        article = Article.objects.listed().filter(spans__record=drama(CREATURE)).distinct().order_by("pk")[1]
        assert article.outlet.name == "Netflix"
        assert any("Netflix" in credit for credit in article.credits)


class TestMyLiberationNotes:
    def test_it_is_on_jtbc(self):
        release = Release.objects.public().get(drama=drama(NOTES))
        assert [network.name for network in release.networks.all()] == ["JTBC"]
        assert_cited(release, "networks", "JTBC")

    @pytest.mark.parametrize("actor", ["Son Seok Koo", "Kim Ji Won"])
    def test_roles_stand_without_a_character(self, actor):
        found = role(NOTES, actor)
        assert found.character == ""
        assert_cited(found, "actor", actor)

    def test_the_kiss_in_the_reed_field(self):
        scene = scenes(NOTES, "kiss").get()
        assert "reed" in scene.place
        assert (scene.aired, scene.aired_first) == ("XXXX-05-14", None)
        assert {r.actor.name for r in scene.roles.all()} == {"Son Seok Koo", "Kim Ji Won"}
        assert_cited(scene, "place", "reed")
        assert_cited(scene, "aired", "May 14")
        assert_told(scene, "timing|count", "brief|blink|second", "shots", "detail")

    def test_what_she_said(self):
        quote = Quote.objects.get(speaker__name="Kim Ji Won")
        assert "laugh" in quote.exact

    def test_its_outlet(self):
        assert Article.objects.filter(outlet__name="Insight").exists()


class TestAllOfUsAreDead:
    def test_genre_source_work_and_next_season(self):
        found = drama(DEAD)
        assert {genre.slug for genre in found.genres.all()} >= {"zombie", "action"}
        assert "Now at Our School" in found.based_on
        assert "webtoon" in found.based_on
        assert_cited(found, "based_on", "webtoon", "Now at Our School")
        season = Release.objects.public().get(drama=found, part="season", number=2)
        assert (season.premiere, season.state) == ("2024", "announced")
        assert_cited(season, "premiere", "2024")

    def test_the_cast(self):
        cast = {r.actor.name for r in Role.objects.public().filter(drama=drama(DEAD))}
        assert cast == {"Park Solomon", "Cho Yi Hyun", "Yoon Chan Young", "Park Ji Hoo", "Lee Yoo Mi", "Yoo In Soo"}
        assert fold("Lomon") in names(Actor.objects.get(name="Park Solomon"))

    def test_the_kiss_in_about_seventeen_takes(self):
        scene = scenes(DEAD, "kiss").get()
        assert (scene.takes, scene.takes_qualifier) == (17, "about")
        assert {r.actor.name for r in scene.roles.all()} == {"Park Solomon", "Cho Yi Hyun"}
        assert_cited(scene, "takes", "17")
        assert_told(scene, "eyes closed", "lips", "favorite|favourite|love most")

    def test_an_earlier_work_in_passing(self):
        assert role("Revenge of Others", "Park Solomon").citations.exists()

    @pytest.mark.parametrize("speaker", ["Cho Yi Hyun", "Park Solomon"])
    def test_who_said_what(self, speaker):
        assert Quote.objects.filter(speaker__name=speaker, article__spans__record=drama(DEAD)).distinct().count() == 1


class TestItaewonClass:
    def test_it_is_on_jtbc_and_found_misspelt(self):
        release = Release.objects.public().get(drama=drama(ITAEWON))
        assert [network.name for network in release.networks.all()] == ["JTBC"]
        assert fold("Iteawon Class") in names(drama(ITAEWON))

    def test_the_shares_and_the_day_that_sources_differ_on(self):
        ratings = {rating.value: rating for rating in Rating.objects.public().filter(drama=drama(ITAEWON))}
        assert {value: rating.region for value, rating in ratings.items()} == {
            Decimal("12.289"): "nationwide",
            Decimal("13.215"): "seoul",
        }
        days = ratings[Decimal("12.289")].citations.filter(field="day").values_list("value", flat=True)
        assert set(days) == {"XXXX-02-21", "XXXX-02-22"}
        assert_cited(ratings[Decimal("12.289")], "day", "February 22")
        assert_cited(ratings[Decimal("12.289")], "day", "February 21")
        assert any("AGB" in rating.measured_by for rating in ratings.values())

    @pytest.mark.parametrize(
        ("actor", "character"),
        [("Park Seo Joon", "Park Sae Ro-yi"), ("Kwon Nara", "Soo-ah"), ("Kim Da Mi", "Ji Yi-Seo"), ("Ahn Bo Hyun", "")],
    )
    def test_the_cast(self, actor, character):
        found = role(ITAEWON, actor)
        assert fold(found.character) == fold(character)
        assert_cited(found, "character" if character else "actor", actor.split()[-1])

    def test_spellings(self):
        assert fold("Park So Joon") in names(Actor.objects.get(name="Park Seo Joon"))
        assert fold("Ahm Bo Hyun") in names(Actor.objects.get(name="Ahn Bo Hyun"))
        assert fold("Sae Ro Yi") in names(role(ITAEWON, "Park Seo Joon"))

    def test_the_kiss_that_is_stopped(self):
        scene = scenes(ITAEWON, "kiss").get()
        actors = {r.actor.name for r in scene.roles.all()}
        assert actors >= {"Kwon Nara", "Park Seo Joon"}
        assert_told(scene, "practi|rehears", "camera", "heavy")

    def test_the_elevator(self):
        scene = scenes(ITAEWON, "elevator").get()
        assert {r.actor.name for r in scene.roles.all()} == {"Park Seo Joon", "Ahn Bo Hyun"}
        assert_told(scene, "laugh|grin", "slap", "pocket")

    def test_the_other_drama_and_its_channel(self):
        release = Release.objects.public().get(drama=drama("Crash Landing on You"))
        assert [network.name for network in release.networks.all()] == ["tvN"]


def test_park_seo_joon_is_one_actor_in_two_dramas_and_one_show():
    actor = Actor.objects.public().get(name="Park Seo Joon")
    kinds = sorted(actor.roles.public().values_list("drama__kind", flat=True))
    assert kinds == ["drama", "drama", "variety"]


def test_every_public_fact_has_its_sentence():
    kinds = Record.objects.current().exclude(type__in=["article", "network"])
    bare = [record for record in kinds if not Citation.objects.filter(record=record).exists()]
    assert bare == []
    for citation in Citation.objects.select_related("evidence__article"):
        evidence = citation.evidence
        assert evidence.article.text[evidence.start : evidence.end] == evidence.exact


FURNITURE = (
    "Leave your vote, Upvote, Downvote, Related Posts, Add to Collection, No Collections, Show More, "
    "Related Articles, Back to top, Credit:, Source:, Watch video here, >>"
)


def test_no_site_furniture_reaches_a_text():
    for article in Article.objects.all():
        for words in FURNITURE.split(", "):
            assert words.casefold() not in article.text.casefold(), (article, words)


@pytest.mark.parametrize(
    "query",
    ["Park Seo Joon", "Park, Seo Joon", "Seo-joon Park", "Bak Seojun", "PARK SEOJUN", "박서준", "Park So Joon"],
)
def test_every_spelling_finds_him_first(query):
    hit = search.find(query)[0]
    assert Record.objects.get(pk=hit.record_id).label == "Park Seo Joon"


@pytest.mark.parametrize(
    ("query", "label"),
    [
        ("Ahm Bo Hyun", "Ahn Bo Hyun"),
        ("Iteawon Class", "Itaewon Class"),
        ("Lomon", "Park Solomon"),
        ("한소희", "Han So Hee"),
    ],
)
def test_slips_and_other_names_find(query, label):
    assert Record.objects.get(pk=search.find(query)[0].record_id).label == label
