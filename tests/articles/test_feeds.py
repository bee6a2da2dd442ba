"""Feeds that are followed: each entry once, the server spared, trouble told and waited out."""

from __future__ import annotations

import itertools
from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission, User
from django.utils import timezone

from articles import tasks
from articles.ingest import feeds
from articles.models import Arrival, Article, Feed
from tests import factories as make
from tests.articles.web import page

pytestmark = pytest.mark.django_db

ITEM = "<item><title>Story {n}</title><link>{root}/story/{n}</link><guid>g{n}</guid><pubDate>{day}</pubDate></item>"
MONDAY = "Sun, 04 Feb 2024 23:30:00 GMT"


def rss(web, *numbers, day=MONDAY):
    items = "".join(ITEM.format(n=n, root=web.root, day=day) for n in numbers)
    said = f'<?xml version="1.0"?><rss version="2.0"><channel><title>Lantern</title>{items}</channel></rss>'
    return web.gives("/feed", said.encode(), Content_Type="application/rss+xml", ETag='"1"')


@pytest.fixture
def publisher():
    user = User.objects.create_user("mina", is_staff=True)
    may = ("add_article", "publish_article", "change_suggestion")
    user.user_permissions.set(Permission.objects.filter(codename__in=may))
    return user


@pytest.fixture
def feed(web, publisher):
    return Feed.objects.create(outlet=make.make_outlet(), address=rss(web, 1, 2), by=publisher)


def test_what_is_new_becomes_a_batch_each_entry_once(web, feed):
    batch = tasks.look(feed)
    rows = list(batch.arrivals.order_by("pk"))
    assert [row.title for row in rows] == ["Story 2", "Story 1"]
    assert {row.outlet_name for row in rows} == {"The Daily Lantern"}
    assert {row.dated for row in rows} == {"2024-02-05"}, "the newsroom's day"
    assert tasks.look(feed) is None
    rss(web, 3, 1, 2)
    assert [row.title for row in tasks.look(feed).arrivals.all()] == ["Story 3"]


def test_its_articles_are_fetched_and_imported_in_the_name_of_who_follows_it(web, feed, publisher):
    web.gives("/story/1", page("Moon Ga On returns", date=""))
    batch = tasks.look(feed)
    tasks.run_batch(batch.pk)
    article = Article.objects.get()
    assert (article.title, article.dated, article.status) == ("Story 1", "2024-02-05", "published")
    assert article.revisions.get(number=1).by == publisher
    gone = batch.arrivals.get(title="Story 2")
    assert gone.state == "quarantined"
    assert "404" in gone.detail


def test_an_entry_without_a_day_waits_for_an_editor(web, feed):
    rss(web, 1, day="")
    web.gives("/story/1", page(date=""))
    batch = tasks.look(feed)
    tasks.run_batch(batch.pk)
    assert batch.arrivals.get().state == "waiting"
    assert batch.arrivals.get().text


def test_who_may_not_publish_follows_into_drafts(web, feed):
    feed.by = User.objects.create_user("jo", is_staff=True)
    batch = tasks.look(feed)
    assert (batch.publish, batch.accept) == (False, False)


def test_the_server_is_asked_whether_anything_changed(web, feed):
    tasks.look(feed)
    web.gives("/feed", b"", status=304)
    assert tasks.look(feed) is None
    assert web.asked[-1][1]["If-None-Match"] == '"1"'
    assert (feed.error, feed.failures, feed.etag) == ("", 0, '"1"')


def test_trouble_is_told_and_waited_out_each_time_longer(web, feed):
    web.gives("/feed", b"", status=503)
    waits = []
    for _look in range(9):
        tasks.look(feed)
        waits.append(feed.next_look - feed.looked)
    assert "503" in Feed.objects.get().error
    assert waits[0] < waits[1] < waits[2]
    assert waits[-1] == timedelta(days=1)
    rss(web, 1)
    tasks.look(feed)
    assert (feed.error, feed.failures) == ("", 0)
    assert feed.next_look - feed.looked == feeds.EVERY


@pytest.mark.parametrize("body", [b"", b"<html><body>Not found</body></html>", b"\xff\xfe", b"{}"])
def test_what_is_no_feed_says_so(web, feed, body):
    web.gives("/feed", body)
    assert tasks.look(feed) is None
    assert "no RSS or Atom feed" in feed.error


def test_a_feed_is_bounded_and_its_entities_are_not_unfolded(web, feed):
    rss(web, *range(200))
    assert tasks.look(feed).arrivals.count() == feeds.MOST
    names = "abcdefghij"
    bomb = '<!ENTITY a "xxxxxxxxxx">' + "".join(
        f'<!ENTITY {new} "{f"&{old};" * 10}">' for old, new in itertools.pairwise(names)
    )
    said = rss(web, 900)
    data = web.answers["/feed"][2].decode().replace("<rss", f"<!DOCTYPE r [{bomb}]><rss").replace("Story 900", "&j;")
    web.gives(said.removeprefix(web.root), data.encode(), Content_Type="application/rss+xml")
    batch = tasks.look(feed)
    assert len(batch.arrivals.get().title) < 100


def test_entries_that_lead_nowhere_on_the_web_are_passed_over(web, feed):
    data = web.answers["/feed"][2].replace(f"{web.root}/story/1".encode(), b"file:///etc/passwd")
    web.gives("/feed", data, Content_Type="text/xml")
    assert [row.title for row in tasks.look(feed).arrivals.all()] == ["Story 2"]


def test_tick_looks_at_what_is_due_and_imports_it(web, feed):
    web.gives("/story/1", page())
    web.gives("/story/2", page("Kim Da Jin is cast"))
    off = Feed.objects.create(outlet=feed.outlet, address=web.root + "/off", active=False)
    later = Feed.objects.create(
        outlet=feed.outlet, address=web.root + "/later", next_look=timezone.now() + timedelta(hours=1)
    )
    assert tasks.tick() == {"feeds": 1, "batches": 1}
    assert Article.objects.count() == 2
    assert not {"/off", "/later"} & set(web.paths())
    assert tasks.tick() == {"feeds": 0, "batches": 0}
    assert (off.looked, later.looked) == (None, None)


def test_of_two_who_come_at_once_one_gets_the_feed(feed):
    one, other = feeds.due()[0], feeds.due()[0]
    assert feeds.claim(one)
    assert not feeds.claim(other)
    assert not Arrival.objects.exists()
