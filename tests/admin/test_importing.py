"""Getting articles in from the desk: four ways, a preview, a report; and who may."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from articles import tasks
from articles.models import Arrival, Article, Batch, Feed, QuarantinedFile
from tests import factories as make
from tests.admin.form import filled
from tests.articles.test_arrivals import TEXT
from tests.articles.web import Web, page, web

__all__ = ["web"]

pytestmark = pytest.mark.django_db
IMPORT = "/admin/articles/article/import/"


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a thread does in the application is done before the answer here."""
    monkeypatch.setattr(tasks, "in_thread", tasks.run_batch)


def paste(client: Client, text: str = TEXT) -> Any:
    return client.post(IMPORT, {"way": "paste", "paste-text": text, "paste-rights": "own"}, follow=True)


def describe(client: Client, address: str, do: str = "import", **typed: str) -> Any:
    form = client.get(address).context["form"]
    data = {field.html_name: field.value() or "" for field in form} | {"do": do} | typed
    return client.post(address, {name: value for name, value in data.items() if value != ""}, follow=True)


def upload(client: Client, **files: bytes) -> Any:
    sent = [SimpleUploadedFile(f"{name}.txt", data, "text/plain") for name, data in files.items()]
    return client.post(IMPORT, {"way": "files", "files-files": sent, "files-rights": "quotes"}, follow=True)


def there(answer: Any) -> str:
    return answer.redirect_chain[-1][0]


def test_the_list_of_articles_leads_to_the_page(desk: Client) -> None:
    assert f'href="{IMPORT}"' in desk.get("/admin/articles/article/").content.decode()
    shown = desk.get(IMPORT).content.decode()
    for way in ("paste", "page", "files", "feed"):
        assert f'name="way" value="{way}"' in shown
    assert "style=" not in shown.split("<body", 1)[1]


def test_a_pasted_text_is_seen_before_it_is_an_article(desk: Client) -> None:
    make.make_actor(name="Moon Ga On")
    shown = paste(desk)
    said = shown.content.decode()
    assert not Article.objects.exists()
    assert '<mark id="e' in said
    assert 'class="is-accepted"' in said
    assert "Salt Road" in said
    assert "does not say when it was published" in said
    assert "style=" not in said.split("<body", 1)[1]
    done = describe(desk, there(shown), dated="2024-02-01", outlet_name="The Lantern")
    article = Article.objects.get()
    assert there(done) == reverse("admin:articles_article_change", args=[article.pk])
    assert (article.dated, article.outlet.name, article.rights) == ("2024-02-01", "The Lantern", "own")
    assert article.revisions.get(number=1).by.username == "mina"


def test_a_missing_date_is_asked_for_and_what_was_typed_is_kept(desk: Client) -> None:
    address = there(paste(desk))
    said = describe(desk, address, title="Another headline").content.decode()
    assert "Say when it was published" in said
    assert 'value="Another headline"' in said
    assert not Article.objects.exists()
    describe(desk, address, dated="soon")
    assert not Article.objects.exists()
    describe(desk, address, dateless="on")
    assert Article.objects.get().dated == ""


def test_what_was_typed_survives_looking_again_and_coming_back(desk: Client) -> None:
    address = there(paste(desk))
    describe(desk, address, do="look", title="Another headline", dated="2024-02-01")
    assert 'value="Another headline"' in desk.get(address).content.decode()
    assert "Another headline" in desk.get(IMPORT).content.decode()
    assert there(paste(desk)) == address


def test_a_discarded_text_is_no_article(desk: Client) -> None:
    address = there(paste(desk))
    assert there(desk.post(address, {"do": "discard"}, follow=True)) == IMPORT
    assert Arrival.objects.get().state == "discarded"
    assert "It is discarded already." in desk.post(address, {"do": "import"}, follow=True).content.decode()
    assert not Article.objects.exists()


def test_the_same_text_and_its_story_are_told(desk: Client) -> None:
    describe(desk, there(paste(desk)), dateless="on")
    assert "This is there already" in paste(desk).content.decode()
    assert "The same text is there already" in upload(desk, a=TEXT.encode()).content.decode()
    assert "It tells the story of:" in paste(desk, TEXT + "\nMore tomorrow.\n").content.decode()


@pytest.mark.parametrize(("text", "told"), [("", "required"), (" \n", "empty"), ("a" * 250_001, "too long")])
def test_a_text_that_is_none_is_refused_beside_its_field(desk: Client, text: str, told: str) -> None:
    answer = paste(desk, text)
    assert told in str(answer.context["forms"]["paste"].errors["text"])
    assert not Arrival.objects.exists()


def test_an_address_is_fetched_and_previewed(desk: Client, web: Web) -> None:
    answer = desk.post(
        IMPORT, {"way": "page", "page-address": web.gives("/a", page()), "page-rights": "quotes"}, follow=True
    )
    said = answer.content.decode()
    assert 'value="Mina Park"' in said
    assert 'value="2024-02-01"' in said
    describe(desk, there(answer))
    assert Article.objects.get().source_url == web.root + "/a"


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1/", "http://[::1]/", "file:///etc/passwd", "http://u:p@a.example/"]
)
def test_an_address_of_this_machine_is_refused_beside_its_field(desk: Client, address: str) -> None:
    answer = desk.post(IMPORT, {"way": "page", "page-address": address, "page-rights": "quotes"})
    assert answer.context["forms"]["page"].errors["address"]
    assert not Arrival.objects.exists()


def test_several_files_become_a_batch_with_its_report(desk: Client) -> None:
    answer = upload(desk, one=TEXT.encode(), two=TEXT.replace("Salt", "Glass").encode(), empty=b"")
    said = answer.content.decode()
    batch = Batch.objects.get()
    assert there(answer) == reverse("admin:articles_batch_change", args=[batch.pk])
    assert "Created: 2" in said
    assert "Could not be imported: 1" in said
    keys = ",".join(str(pk) for pk in Article.objects.order_by("pk").values_list("pk", flat=True))
    assert desk.get(f"/admin/articles/suggestion/?article__in={keys}").status_code == 200
    progress = desk.get(reverse("admin:articles_batch_progress", args=[batch.pk])).json()
    assert progress == {"done": 3, "of": 3, "state": "done"}


def test_one_file_is_previewed_and_what_is_no_text_file_refused(desk: Client) -> None:
    assert "/arrival/" in there(upload(desk, one=TEXT.encode()))
    picture = SimpleUploadedFile("a.png", b"x")
    answer = desk.post(IMPORT, {"way": "files", "files-files": [picture], "files-rights": "own"})
    assert "not a .txt file" in str(answer.context["forms"]["files"].errors["files"])
    binary = SimpleUploadedFile("a.txt", b"\0")
    answer = desk.post(IMPORT, {"way": "files", "files-files": [binary], "files-rights": "own"})
    assert "binary" in str(answer.context["forms"]["files"].errors["files"])


def test_a_batch_that_was_left_lying_is_gone_on_with(desk: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks, "in_thread", lambda batch_id: None)
    upload(desk, one=TEXT.encode(), two=TEXT.replace("Salt", "Glass").encode())
    monkeypatch.setattr(tasks, "in_thread", tasks.run_batch)
    batch = Batch.objects.get()
    address = reverse("admin:articles_batch_change", args=[batch.pk])
    said = desk.get(address).content.decode()
    assert "Continue</button>" not in said
    assert 'http-equiv="refresh"' in said
    Batch.objects.update(at=timezone.now() - timezone.timedelta(minutes=5))
    assert "Continue</button>" in desk.get(address).content.decode()
    again = reverse("admin:articles_batch_continue", args=[batch.pk])
    assert desk.get(again).status_code == 405
    assert "Created: 2" in desk.post(again, follow=True).content.decode()


def test_a_feed_is_followed_from_the_page(desk: Client, web: Web) -> None:
    item = f"<item><title>A</title><link>{web.root}/a</link></item>"
    body = f'<rss version="2.0"><channel>{item}</channel></rss>'.encode()
    address = web.gives("/feed", body, Content_Type="application/rss+xml")
    web.gives("/a", page())
    outlet = make.make_outlet()
    sent = {"way": "feed", "feed-outlet": outlet.pk, "feed-address": address, "feed-rights": "quotes"}
    assert "Created: 1" in desk.post(IMPORT, sent, follow=True).content.decode()
    feed = Feed.objects.get()
    assert feed.by.username == "mina"
    look = reverse("admin:articles_feed_look", args=[feed.pk])
    assert desk.get(look).status_code == 405
    assert "nothing new" in desk.post(look, follow=True).content.decode()
    web.gives("/feed", b"", status=500)
    assert "500" in desk.post(look, follow=True).content.decode()
    assert "500" in desk.get("/admin/articles/feed/").content.decode()


def test_the_quarantine_says_what_to_do_and_tries_again(desk: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    address = there(paste(desk))
    with monkeypatch.context() as broken:
        broken.setattr("articles.ingest.document.link_mentions", lambda **each: 1 / 0)
        assert "could not be imported" in describe(desk, address, dateless="on").content.decode()
    row = QuarantinedFile.objects.get()
    said = desk.get("/admin/articles/quarantinedfile/").content.decode()
    assert "Try again after an update" in said
    page = desk.get(reverse("admin:articles_quarantinedfile_change", args=[row.pk])).content.decode()
    again = reverse("admin:articles_quarantinedfile_again", args=[row.pk])
    assert again in page
    assert desk.get(again).status_code == 405
    desk.post(again)
    assert Article.objects.count() == 1
    assert not QuarantinedFile.objects.exists()
    gone = QuarantinedFile.objects.create(source_ref="gone.txt", reason="there is no such file")
    assert (
        "Try again" not in desk.get(reverse("admin:articles_quarantinedfile_change", args=[gone.pk])).content.decode()
    )


def test_every_page_asks_for_the_right_to_add_articles(desk: Client, as_one_who_may: Any) -> None:
    arrival = there(paste(desk))
    upload(desk, one=TEXT.encode(), empty=b"")
    batch, row = Batch.objects.get(), QuarantinedFile.objects.get()
    feed = Feed.objects.create(outlet=make.make_outlet(), address="https://lantern.example/feed")
    client = as_one_who_may("view_article", "view_suggestion")
    read = [IMPORT, arrival, "/admin/articles/arrival/", "/admin/articles/batch/"]
    read += [reverse(f"admin:articles_batch_{what}", args=[batch.pk]) for what in ("change", "progress")]
    for address in read:
        assert client.get(address).status_code == 403, address
    for address, data in (
        (IMPORT, {"way": "paste", "paste-text": "x"}),
        (arrival, {"do": "import"}),
        (reverse("admin:articles_batch_continue", args=[batch.pk]), {}),
        (reverse("admin:articles_feed_look", args=[feed.pk]), {}),
        (reverse("admin:articles_quarantinedfile_again", args=[row.pk]), {}),
    ):
        assert client.post(address, data).status_code == 403, address
    assert "Import articles" not in client.get("/admin/articles/article/").content.decode()
    assert Client().get(IMPORT).status_code == 302


def test_who_may_not_publish_imports_a_draft_and_follows_no_feed(as_one_who_may: Any) -> None:
    client = as_one_who_may("add_article", "view_article")
    shown = paste(client)
    assert "It will be a draft" in shown.content.decode()
    describe(client, there(shown), dateless="on")
    assert Article.objects.get().status == "draft"
    assert 'value="feed"' not in client.get(IMPORT).content.decode()
    assert client.post(IMPORT, {"way": "feed"}).status_code == 403


def test_what_a_colleague_brought_is_theirs_and_the_editors(as_group: Any) -> None:
    owner, other, editor = (as_group(name) for name in ("contributor", "contributor", "editor"))
    address = there(paste(owner))
    shown = other.get(address).content.decode()
    assert "Moon Ga On plays Seo Rin" in shown and 'value="discard"' not in shown
    for do in ("discard", "import", "look"):
        assert other.post(address, {"do": do, "title": "Mine", "dateless": "on"}).status_code == 403
    assert Arrival.objects.values_list("state", "title").get() == ("waiting", "")
    own = there(paste(other))
    assert own != address, "the same text of another editor is an arrival of its own"
    other.post(own, {"do": "discard"})
    editor.post(address, {"do": "discard"})
    assert set(Arrival.objects.values_list("state", flat=True)) == {"discarded"}


def test_the_number_of_queries_does_not_grow(desk: Client, editor: User) -> None:
    def asked(address: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            assert desk.get(address).status_code == 200
        return len(captured)

    def more(number: int) -> Batch:
        batch = Batch.objects.create(by=editor, state="done")
        for _each in range(number):
            key = make.number()
            Arrival.objects.create(
                way="file", ref=f"a{key}", state="created", batch=batch, by=editor, article=make.make_article()
            )
            Arrival.objects.create(way="paste", ref=f"b{key}", by=editor)
            make.make_suggestion(make.make_article())
        return batch

    few = more(2)
    pages = [IMPORT, "/admin/articles/arrival/", "/admin/articles/batch/"]
    before = [asked(address) for address in (*pages, reverse("admin:articles_batch_change", args=[few.pk]))]
    many = more(9)
    assert [asked(address) for address in (*pages, reverse("admin:articles_batch_change", args=[many.pk]))] == before
    assert max(before) <= 12


def test_a_preview_asks_no_more_for_a_large_catalogue(desk: Client) -> None:
    address = there(paste(desk))

    def asked() -> int:
        desk.get(address)
        with CaptureQueriesContext(connection) as captured:
            desk.get(address)
        return len(captured)

    for _each in range(2):
        make.make_role()
    few = asked()
    for _each in range(20):
        make.make_role()
    assert asked() == few


def test_an_arrival_that_was_imported_is_shown_and_not_changed(desk: Client) -> None:
    address = there(paste(desk))
    describe(desk, address, dateless="on")
    shown = desk.get(address)
    assert shown.status_code == 200
    assert filled(shown) == {}
    assert "Moon Ga On plays Seo Rin" in shown.content.decode()
