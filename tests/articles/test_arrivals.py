"""Arrivals: kept as they came, previewed without a trace, imported as one."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from articles.ingest import arriving, known
from articles.ingest.arrived import bring_in
from articles.ingest.files import Unreadable
from articles.ingest.options import Options
from articles.ingest.preview import preview
from articles.models import Arrival, Article, Evidence, Outlet, QuarantinedFile, Suggestion
from catalog.models import Record, Revision
from tests import factories as make
from tests.articles.web import page

pytestmark = pytest.mark.django_db

TEXT = """Moon Ga On returns to the small screen

Moon Ga On plays Seo Rin in tvN’s “Salt Road.” The series premieres on March 4.

Kim Da Jin plays Oh Jin, a fisherman.
"""


@pytest.fixture
def mina():
    return User.objects.create_user("mina")


def take(arrival, **options):
    return bring_in(arrival=arrival, vocabulary=known(), options=Options(**options))


def everything():
    kinds = (Record, Revision, Article, Evidence, Suggestion, Outlet, QuarantinedFile)
    return {model: list(model.objects.order_by("pk").values_list()) for model in kinds}


def test_a_preview_shows_what_an_import_would_do_and_writes_nothing(mina):
    make.make_actor(name="Moon Ga On")
    arrival = arriving.paste(text=TEXT, by=mina)
    before = everything()
    found = preview(arrival=arrival, options=Options(by=mina))
    assert everything() == before
    assert "Moon Ga On" in {record.label for record in found.known}
    assert {"Salt Road", "Kim Da Jin"} <= {record.label for record in found.new}
    standing = {row.kind: found.standing[row.pk] for row in found.suggestions if row.data.get("name") == "Moon Ga On"}
    assert standing["person"] == "known"
    take(arrival, by=mina)
    told = {(row.kind, row.key, row.status) for row in Suggestion.objects.all()}
    assert told == {(row.kind, row.key, row.status) for row in found.suggestions}


def test_what_is_given_wins_over_what_the_text_says_and_lends_it_its_year(mina):
    arrival = arriving.paste(text=TEXT, by=mina)
    values = {"title": "A return", "author": "Jo Lee", "outlet_name": "The Lantern", "dated": "2024-02-01"}
    arrival = arriving.describe(arrival=arrival, values=values)
    article = take(arrival, by=mina).article
    article = Article.objects.get(pk=article.pk)
    assert (article.title, article.author, article.outlet.name, article.dated) == (
        "A return", "Jo Lee", "The Lantern", "2024-02-01"
    )  # fmt: skip
    assert article.raw == TEXT
    assert article.revisions.get(number=1).by == mina
    assert Suggestion.objects.get(kind="release").data["premiere"] == "2024-03-04"


def test_the_same_text_pasted_again_is_the_same_arrival_while_it_waits(mina):
    first = arriving.paste(text=TEXT, by=mina)
    assert arriving.paste(text=TEXT, by=mina) == first
    take(first, by=mina)
    again = arriving.paste(text=TEXT, by=mina)
    assert again != first
    assert preview(arrival=again, options=Options()).article is not None
    assert take(again, by=mina).what == "unchanged"
    assert Article.objects.count() == 1


def test_the_same_text_from_elsewhere_is_told(mina):
    take(arriving.paste(text=TEXT, by=mina))
    upload, _batch = arriving.files(
        uploads=[("a.txt", TEXT.encode())], by=mina, rights="own", publish=True, accept=True
    )
    assert preview(arrival=upload, options=Options()).same == Article.objects.get()


@pytest.mark.parametrize("text", ["", "  \n ", "a\0b", "a" * 250_001])
def test_what_is_no_text_is_refused(mina, text):
    with pytest.raises(Unreadable):
        arriving.paste(text=text, by=mina)
    assert not Arrival.objects.exists()


def test_an_imported_arrival_is_imported_once(mina):
    arrival = arriving.paste(text=TEXT, by=mina)
    stale = Arrival.objects.get(pk=arrival.pk)
    take(arrival)
    with pytest.raises(ValidationError, match="already"):
        take(stale)
    with pytest.raises(ValidationError, match="already"):
        arriving.describe(arrival=stale, values={"title": "Another"})
    assert Article.objects.count() == 1


def test_a_failure_leaves_nothing_but_its_reason(mina, monkeypatch):
    arrival = arriving.paste(text=TEXT, by=mina)
    monkeypatch.setattr("articles.ingest.document.link_mentions", lambda **each: 1 / 0)
    assert take(arrival).what == "quarantined"
    assert not Article.objects.exists()
    arrival.refresh_from_db()
    assert (arrival.state, arrival.text) == ("quarantined", TEXT)
    assert "ZeroDivisionError" in QuarantinedFile.objects.get().reason


def test_without_the_right_to_publish_it_stays_a_draft_and_all_waits(mina):
    article = take(arriving.paste(text=TEXT, by=mina), by=mina, publish=False, accept=False).article
    assert Article.objects.get(pk=article.pk).status == "draft"
    assert set(Suggestion.objects.values_list("status", flat=True)) == {"open"}
    assert list(Record.objects.values_list("type", flat=True)) == ["article"]


def test_a_public_article_is_not_brought_up_to_date_without_that_right(mina, web):
    url = web.gives("/a", page())
    take(arriving.page(address=url, by=mina))
    web.gives("/a", page(title="Another headline"))
    assert take(arriving.page(address=url, by=mina), publish=False).what == "quarantined"
    assert Article.objects.get().title == "Moon Ga On returns to the small screen"


def test_an_address_comes_with_its_page_and_again_brings_its_article_up_to_date(mina, web):
    url = web.gives("/a", page())
    arrival = arriving.page(address=f" {url}#comments ", by=mina)
    assert (arrival.dated, arrival.outlet_name) == ("2024-02-01", "The Lantern")
    assert take(arrival).what == "created"
    web.gives("/a", page(title="Moon Ga On is back"))
    assert take(arriving.page(address=url, by=mina)).what == "updated"
    article = Article.objects.get()
    assert (article.title, article.source_url, article.source_ref) == ("Moon Ga On is back", url, url)


def test_a_page_without_a_day_is_not_imported_before_somebody_says_it(mina, web):
    arrival = arriving.page(address=web.gives("/a", page(date="")), by=mina)
    assert take(arrival).what == "waiting"
    assert not Article.objects.exists()
    arrival = arriving.describe(arrival=arrival, values={"dateless": True})
    assert take(arrival).what == "created"
