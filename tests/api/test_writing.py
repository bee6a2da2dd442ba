"""Writing through the API: by those who may, by the version read, refused with the names of fields."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.db import connection
from django.test.utils import CaptureQueriesContext
from rest_framework.authtoken.models import Token
from rest_framework.test import APIClient

from articles.models import Article
from catalog import writes
from catalog.models import Actor, Drama, Rating, Record, Revision, Role, Scene, Video
from tests import factories as make

pytestmark = pytest.mark.django_db
V1 = "/api/v1/"


@pytest.fixture
def client_of(db: Any) -> Any:
    """`client_of("add_drama", …)`: a client with the token of a user with these permissions only."""

    def made(*codenames: str) -> APIClient:
        user = User.objects.create_user(f"user-{make.number()}")
        found = Permission.objects.filter(codename__in=codenames)
        assert len(found) == len(codenames)
        user.user_permissions.set(found)
        client = APIClient()
        client.credentials(HTTP_AUTHORIZATION=f"Token {Token.objects.create(user=user).key}")
        client.user = user  # type: ignore[attr-defined]
        return client

    return made


@pytest.fixture
def program() -> APIClient:
    """A client that may everything."""
    client = APIClient()
    client.force_authenticate(User.objects.create_superuser("program"))
    return client


def patch(client: APIClient, url: str, data: Any, version: Any = None, method: str = "patch") -> Any:
    headers = {} if version is None else {"if-match": f'"{version}"' if isinstance(version, int) else version}
    return getattr(client, method)(V1 + url, data, format="json", headers=headers)


def test_each_kind_of_record_is_created_as_a_draft(program: APIClient) -> None:
    make.make_genre("romance"), make.make_kind("kiss")

    def post(resource: str, **data: Any) -> Any:
        answer = program.post(f"{V1}{resource}/", {**data, "reason": "From the press kit"}, format="json")
        assert answer.status_code == 201, answer.json()
        shown = answer.json()
        assert (shown["status"], shown["version"], shown["live_from"]) == ("draft", 1, None)
        assert answer["Location"].endswith(f"/api/v1/{resource}/{shown['id']}/")
        assert answer["ETag"] == '"1"'
        return shown

    drama = post(
        "dramas", title="Low Tide", genres=["romance"], external_ids={"wikidata": "Q1"},
        aliases=[{"name": "Tide", "kind": "short"}],
    )  # fmt: skip
    assert (drama["genres"], drama["aliases"]) == (["romance"], [{"name": "Tide", "kind": "short"}])
    actor = post("actors", name="Seo Ha Neul", native_name="서하늘")
    network = post("networks", name="Harbour TV", kind="cable")
    release = post("releases", drama=drama["id"], networks=[network["id"]], premiere="2024-09", part="season")
    assert (release["drama"]["id"], release["networks"][0]["name"]) == (drama["id"], "Harbour TV")
    role = post("roles", drama=drama, actor={"id": actor["id"]}, character="Captain Ma")
    scene = post(
        "scenes", drama=drama["id"], release=release["id"], kind="kiss", title="Roof", roles=[role["id"]], takes=17,
        takes_qualifier="about", aired="XXXX-05-14", notes=[{"text": "It was cold."}, {"text": "Wind.", "key": "wind"}],
    )  # fmt: skip
    assert (scene["takes"], scene["kind"], scene["aired"]) == (17, "kiss", "XXXX-05-14")
    assert [note["text"] for note in scene["notes"]] == ["It was cold.", "Wind."]
    assert scene["notes"][1]["key"] == "wind" and scene["notes"][0]["key"]
    post("credits", drama=drama["id"], person=actor["id"], job="director")
    post("songs", drama=drama["id"], title="Tide", artists=[actor["id"]])
    rating = post("ratings", drama=drama["id"], value=12.289, region="nationwide", day="2024-09-27")
    assert rating["value"] == 12.289
    video = post("videos", drama=drama["id"], scene=scene["id"], kind="making", link="https://video.example/1")
    assert Video.objects.get(pk=video["id"]).url == video["link"] == "https://video.example/1"
    article = post(
        "articles",
        title="One night",
        standfirst="Nine takes by the water.",
        body="They *met*.",
        outlet=make.make_outlet().pk,
        rights="own",
    )
    assert article["standfirst"] == "Nine takes by the water."
    assert (article["text"], article["outlet"]["name"]) == ("They met.", "The Daily Lantern")
    revision = Revision.objects.get(record=article["id"])
    assert (revision.by.username, revision.reason) == ("program", "From the press kit")
    assert APIClient().get(f"{V1}dramas/{drama['id']}/").status_code == 404


def test_some_fields_are_changed_and_lists_are_set(program: APIClient) -> None:
    genre = make.make_genre("romance")
    drama = make.make_drama(title="Low Tide", genres=[genre.pk], aliases=[{"name": "Tide"}], setting="Busan")
    answer = patch(program, f"dramas/{drama.pk}/", {"setting": None, "aliases": [{"name": "Ebb"}]}, 1)
    assert (answer.status_code, answer["ETag"]) == (200, '"2"')
    shown = answer.json()
    assert (shown["title"], shown["setting"], shown["genres"], shown["version"]) == ("Low Tide", None, ["romance"], 2)
    assert [alias["name"] for alias in shown["aliases"]] == ["Ebb"]
    assert answer.json().items() >= APIClient().get(f"{V1}dramas/{drama.pk}/").json().items()
    same = patch(program, f"dramas/{drama.pk}/", {"aliases": [{"name": "Ebb"}]}, 2)
    assert (same.status_code, same.json()["version"]) == (200, 2), "what changes nothing makes no version"


def test_a_whole_record_is_set(program: APIClient) -> None:
    scene = make.make_scene(title="Roof", takes=9, place="Seoul", notes=[{"key": "cold", "text": "Cold."}])
    missing = patch(program, f"scenes/{scene.pk}/", {"title": "Attic"}, 1, "put")
    assert (missing.status_code, set(missing.json()["errors"])) == (400, {"drama", "kind"})
    whole = {"title": "Attic", "kind": "kiss", "drama": scene.drama_id}
    shown = patch(program, f"scenes/{scene.pk}/", whole, 1, "put").json()
    assert (shown["title"], shown["takes"], shown["takes_qualifier"], shown["place"]) == ("Attic", None, None, None)
    assert shown["notes"] == []


def test_no_write_without_the_version_read(program: APIClient) -> None:
    drama = make.make_drama(title="Low Tide")
    for method, url in (("patch", ""), ("put", ""), ("post", "withdraw/"), ("post", "publish/"), ("post", "reopen/")):
        refused = patch(program, f"dramas/{drama.pk}/{url}", {"title": "New"}, None, method)
        assert (refused.status_code, refused["Content-Type"]) == (428, "application/problem+json")
        assert refused.json()["version"] == 1
    assert Drama.objects.get(pk=drama.pk).version == 1


@pytest.mark.parametrize("stated", ['"1"', '"9"', "*", '"abc"', "nonsense", '"1", "9"', 'W/"1"'])
def test_a_stale_write_is_refused_with_the_present_version(program: APIClient, stated: str) -> None:
    drama = make.make_drama(title="Low Tide")
    writes.update(record=drama, version=1, setting="Busan")
    for method, url, data in (("patch", "", {"title": "New"}), ("post", "withdraw/", {})):
        refused = patch(program, f"dramas/{drama.pk}/{url}", data, stated, method)
        assert (refused.status_code, refused.json()["version"]) == (412, 2)
    stored = Drama.objects.get(pk=drama.pk)
    assert (stored.title, stored.status, stored.version) == ("Low Tide", "published", 2)


def test_the_tag_of_what_was_read_is_a_version_too(program: APIClient) -> None:
    drama, article = make.make_drama(title="Low Tide"), make.make_article()
    for url, data in ((f"dramas/{drama.pk}/", {"title": "High Tide"}), (f"articles/{article.pk}/", {"title": "New"})):
        read = APIClient().get(V1 + url)["ETag"]
        assert patch(program, url, data, f"W/{read}").status_code == 200
        assert patch(program, url, {"title": "Once more"}, read).status_code == 412


def test_two_who_read_the_same_version_do_not_write_over_each_other(client_of: Any) -> None:
    drama = make.make_drama(title="Low Tide")
    one, two = (client_of("change_drama", "publish_drama") for _ in range(2))
    assert patch(one, f"dramas/{drama.pk}/", {"setting": "Busan"}, 1).status_code == 200
    refused = patch(two, f"dramas/{drama.pk}/", {"setting": "Incheon"}, 1)
    assert (refused.status_code, refused.json()["version"]) == (412, 2)
    assert patch(two, f"dramas/{drama.pk}/", {"setting": "Incheon"}, 2).status_code == 200
    assert [revision.by.pk for revision in drama.revisions.all()[:2]] == [two.user.pk, one.user.pk]


@pytest.mark.parametrize(
    ("url", "data", "names"),
    [
        ("dramas/", {}, {"title"}),
        ("dramas/", {"title": " "}, {"title"}),
        ("dramas/", {"title": "x" * 201}, {"title"}),
        ("dramas/", {"title": "New", "colour": "red", "id": 7}, {"colour", "id"}),
        ("dramas/", {"title": "New", "citations": []}, {"citations"}),
        ("dramas/", {"title": "New", "status": "published"}, {"status"}),
        ("dramas/", {"title": "New", "kind": "opera"}, {"kind"}),
        ("dramas/", {"title": "New", "genres": ["nothing"]}, {"genres"}),
        ("dramas/", {"title": "New", "external_ids": ["Q1"]}, {"external_ids"}),
        ("dramas/", {"title": "New", "aliases": [{"name": "A"}, {"name": ""}]}, {"aliases.1.name"}),
        ("dramas/", {"title": "New", "aliases": [{"name": "A", "colour": "red"}]}, {"aliases.0.colour"}),
        ("dramas/", {"title": "New", "aliases": [{"name": "A"}, {"name": "A"}]}, {"aliases"}),
        ("dramas/", {"title": "a\x00b"}, {"title"}),
        ("dramas/", {"title": "a\ud800b"}, {"title"}),
        ("dramas/", [], {"request"}),
        ("roles/", {"drama": 10**30, "actor": 1}, {"drama", "actor"}),
        ("roles/", {"drama": "one", "actor": True}, {"drama", "actor"}),
        ("scenes/", {"title": "Roof", "kind": "kiss", "drama": 999999, "roles": [999999]}, {"drama", "roles", "kind"}),
        ("releases/", {"drama": None, "premiere": "2024-13"}, {"drama", "premiere"}),
        ("articles/", {"title": "One", "outlet": 999999, "credits": [""]}, {"outlet", "credits"}),
        ("networks/", {"name": "Harbour TV", "website": "no address"}, {"website"}),
    ],
)
def test_what_is_wrong_is_said_by_its_name(program: APIClient, url: str, data: Any, names: set[str]) -> None:
    refused = program.post(V1 + url, json.dumps(data), content_type="application/json")
    assert (refused.status_code, refused["Content-Type"]) == (400, "application/problem+json")
    assert set(refused.json()["errors"]) == names
    assert not Record.objects.exists()


def test_what_the_database_refuses_is_said_by_the_field(program: APIClient) -> None:
    scene, role = make.make_scene(), make.make_role(character="Captain Ma")
    rating = make.make_rating()
    refusals = {
        f"scenes/{scene.pk}/": ({"takes": 0}, "takes"),
        f"ratings/{rating.pk}/": ({"value": 101}, "value"),
        f"roles/{make.make_role(drama=role.drama, actor=role.actor, character='Yun').pk}/": (
            {"character": "captain  ma"},
            "character",
        ),
    }
    for url, (data, field) in refusals.items():
        refused = patch(program, url, data, 1)
        assert refused.status_code == 400
        assert field in refused.json()["errors"] and "request" not in refused.json()["errors"]
    taken = make.make_network(name="Harbour TV")
    assert list(program.post(f"{V1}networks/", {"name": taken.name}, format="json").json()["errors"]) == ["name"]
    assert Role.objects.count() == 2


def test_who_may_not_write_does_not(client_of: Any) -> None:
    drama, draft = make.make_drama(title="Low Tide"), make.make_drama(title="Draft", publish=False)
    calls = [
        ("post", "dramas/", {"title": "New"}, "add_drama"),
        ("patch", f"dramas/{draft.pk}/", {"setting": "Busan"}, "change_drama"),
        ("put", f"dramas/{draft.pk}/", {"title": "Draft, again"}, "change_drama"),
        ("post", f"dramas/{draft.pk}/submit/", {}, "change_drama"),
        ("post", f"dramas/{draft.pk}/publish/", {"reason": "Seen on air"}, "publish_drama"),
        ("post", f"dramas/{drama.pk}/withdraw/", {"reason": "Not a drama"}, "withdraw_drama"),
    ]
    everything = {each[3] for each in calls}
    for method, url, data, needed in calls:
        pk = url.split("/")[1]
        version = Record.objects.get(pk=pk).version if pk else None
        anonymous = patch(APIClient(), url, data, version, method)
        assert anonymous.status_code == 401 and anonymous["WWW-Authenticate"] == "Token"
        assert patch(client_of(*(everything - {needed})), url, data, version, method).status_code == 403
        assert patch(client_of(needed), url, data, version, method).status_code in (200, 201), url
    assert Drama.objects.get(pk=drama.pk).status == "withdrawn"
    assert patch(client_of(), f"dramas/{draft.pk}/", None, None, "delete").status_code in (403, 405)


def test_what_is_public_is_changed_by_those_who_may_publish_it(client_of: Any) -> None:
    drama = make.make_drama(setting="Seoul")
    contributor, publisher = client_of("change_drama"), client_of("change_drama", "publish_drama")
    for method, url in (("patch", ""), ("post", "reopen/")):
        data = {"setting": "Busan"} if method == "patch" else {}
        refused = patch(contributor, f"dramas/{drama.pk}/{url}", data, 1, method)
        assert refused.status_code == 403
        assert "publish" in refused.json()["detail"]
    assert Drama.objects.get(pk=drama.pk).setting == "Seoul"
    assert patch(publisher, f"dramas/{drama.pk}/", {"setting": "Busan"}, 1).status_code == 200
    assert (
        patch(publisher, f"dramas/{drama.pk}/reopen/", {"reason": "Wrong drama"}, 2, "post").json()["status"] == "draft"
    )
    assert patch(contributor, f"dramas/{drama.pk}/", {"setting": "Jeju"}, 3).status_code == 200


def test_a_row_that_is_not_whole_is_refused_at_its_field(program: APIClient) -> None:
    actor = make.make_actor()
    refused = patch(program, f"actors/{actor.pk}/", {"aliases": [{}]}, 1)
    assert refused.status_code == 400
    assert list(refused.json()["errors"]) == ["aliases.0.name"]


def test_a_record_goes_through_the_workflow(program: APIClient) -> None:
    drama = make.make_drama(publish=False)
    url = f"dramas/{drama.pk}/"
    assert patch(program, f"{url}submit/", {"reason": "Ready"}, 1, "post").json()["status"] == "in_review"
    scheduled = patch(
        program, f"{url}publish/", {"publish_at": "2090-01-01T09:00:00+09:00", "reason": "Press kit"}, 2, "post"
    ).json()
    assert (scheduled["status"], scheduled["version"]) == ("published", 3)
    assert APIClient().get(V1 + url).status_code == 404
    assert patch(program, f"{url}publish/", {"reason": "On air"}, 3, "post").status_code == 200
    assert APIClient().get(V1 + url).status_code == 200
    refused = patch(program, f"{url}submit/", {}, 4, "post")
    assert (refused.status_code, refused["Content-Type"]) == (409, "application/problem+json")
    assert patch(program, f"{url}publish/", {"publish_at": "soon"}, 4, "post").json()["errors"]["publish_at"]
    assert list(patch(program, f"{url}withdraw/", {"why": "x"}, 4, "post").json()["errors"]) == ["why"]
    assert list(patch(program, f"{url}withdraw/", {}, 4, "post").json()["errors"]) == ["reason"]
    assert patch(program, f"{url}withdraw/", {"reason": "Wrong"}, 4, "post").json()["status"] == "withdrawn"
    assert [revision.reason for revision in drama.revisions.all()] == ["Wrong", "On air", "Press kit", "Ready", ""]


def test_what_is_not_there_or_merged_away_is_not_written(program: APIClient) -> None:
    actor, winner = make.make_actor(), make.make_actor()
    assert patch(program, "actors/999999/", {"name": "New"}, 1).status_code == 404
    assert patch(program, f"dramas/{actor.pk}/", {"title": "New"}, 1).status_code == 404
    withdrawn = writes.transition(record=actor, to="withdrawn", version=1)
    writes.update(record=withdrawn, version=2, merged_into=winner)
    refused = patch(program, f"actors/{actor.pk}/", {"name": "New"}, 3)
    assert (refused.status_code, refused.json()["merged_into"]) == (409, winner.pk)
    role = {"drama": make.make_drama().pk, "actor": actor.pk}
    assert list(program.post(f"{V1}roles/", role, format="json").json()["errors"]) == ["actor"]


def test_an_article_s_new_text_takes_its_sentences_along(program: APIClient) -> None:
    article = make.make_article(body="They met on the roof. It took nine takes.")
    source = make.cite(make.make_drama(), article=article)
    answer = patch(program, f"articles/{article.pk}/", {"body": "It was night. It took nine takes."}, 1)
    assert answer.status_code == 200
    source.evidence.refresh_from_db()
    text = Article.objects.get(pk=article.pk).text
    assert text[source.evidence.start : source.evidence.end] == "It took nine takes."


def test_no_source_loses_its_sentence_unasked(program: APIClient) -> None:
    article = make.make_article(body="They met on the roof. It took nine takes.")
    source = make.cite(make.make_drama(), "takes", "9", article=article, exact="It took nine takes.")
    url, cut = f"articles/{article.pk}/", {"body": "They met on the roof."}
    refused = patch(program, url, cut, 1)
    told = refused.json()
    assert (refused.status_code, told["detail"][:36]) == (409, "1 source loses its sentence. Nothing")
    cited = [{"record": source.record_id, "field": "takes", "value": "9"}]
    [loss] = told["losses"]
    assert (loss["exact"], loss["quote"], loss["cited_for"]) == ("It took nine takes.", False, cited)
    assert Article.objects.get(pk=article.pk).version == 1
    assert patch(program, f"{url}?let_go={'0' * 32}", cut, 1).status_code == 409
    assert patch(program, url, {"title": "Nine takes"}, 1).status_code == 200
    assert patch(program, f"{url}?let_go={told['let_go']}", cut, 2).status_code == 200
    assert Article.objects.get(pk=article.pk).text == "They met on the roof."


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        ("{", "application/json", 400),
        ("[" * 100_000, "application/json", 400),
        ('{"title": NaN}', "application/json", 400),
        ("title=New", "application/x-www-form-urlencoded", 415),
        ('{"title": "' + "x" * 9_000_000 + '"}', "application/json", 413),
    ],
)
def test_what_is_no_json_of_a_fair_size_is_refused(program: APIClient, body: str, kind: str, status: int) -> None:
    refused = program.post(f"{V1}dramas/", body, content_type=kind)
    assert (refused.status_code, refused["Content-Type"]) == (status, "application/problem+json")


def test_parameters_of_reading_are_refused_when_writing(program: APIClient) -> None:
    assert list(program.post(f"{V1}dramas/?fields=id", {"title": "New"}, format="json").json()["errors"]) == ["fields"]
    for resource in ("citations", "quotes", "changes", "search", "suggestions"):
        assert program.post(f"{V1}{resource}/", {}, format="json").status_code == 405


def test_as_many_questions_for_long_lists_as_for_short_ones(program: APIClient) -> None:
    scene = make.make_scene()
    counts = []
    for size in (2, 8):
        roles = [make.make_role(drama=scene.drama).pk for _ in range(size)]
        version = Scene.objects.get(pk=scene.pk).version
        with CaptureQueriesContext(connection) as asked:
            assert patch(program, f"scenes/{scene.pk}/", {"roles": roles}, version).status_code == 200
        counts.append(len(asked))
    assert counts[1] <= counts[0] + 2
    assert Actor.objects.exists() and Rating.objects.count() == 0
