"""What each group may not do: its button is not there, and the form sent all the same is refused."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.desk.conftest import Site
from tests.desk.steps import Seat, open_record, post

pytestmark = pytest.mark.service
FIRST = """
from articles.models import Suggestion
from catalog.models import Actor
print(Suggestion.objects.waiting().first().pk, *Actor.objects.order_by("pk").values_list("pk", flat=True)[:2])
"""


@pytest.fixture(scope="module")
def keys(site: Site) -> list[str]:
    """A proposal that waits, and two actors."""
    return site.ask(FIRST).split()


def test_a_contributor_decides_and_merges_nothing(site: Site, seat: Seat, keys: list[str]) -> None:
    page, (proposal, one, other) = seat("contributor"), keys
    page.goto(f"{site.address}/admin/articles/suggestion/queue/")
    expect(page.locator("#queue .sb-fact")).to_be_visible()
    expect(page.locator("[data-act=accept], [data-act=reject]")).to_have_count(0)
    decide = f"{site.address}/admin/articles/suggestion/{proposal}/decide/"
    assert post(page, decide, decision="accept") == 403
    actor = f"{site.address}/admin/catalog/actor/{one}"
    page.goto(f"{actor}/change/")
    expect(page.get_by_role("link", name="Merge with")).to_have_count(0)
    expect(page.get_by_text("Preview links")).to_have_count(0)
    assert post(page, f"{actor}/merge/{other}/", version_winner="1", version_loser="1") == 403
    assert post(page, f"{actor}/preview/", days="7") == 403


@pytest.mark.parametrize("name", ["contributor", "editor"])
def test_who_may_not_publish_keeps_changes_aside(site: Site, seat: Seat, keys: list[str], name: str) -> None:
    page, one = seat(name), keys[1]
    actor = f"{site.address}/admin/catalog/actor/{one}"
    page.goto(f"{actor}/change/")
    expect(page.get_by_text("goes live when somebody who may publish approves it")).to_be_visible()
    expect(page.get_by_role("button", name="Withdraw")).to_have_count(0)
    for status in ("published", "withdrawn"):
        assert post(page, f"{actor}/move/", to=status, version="1", reason="because") == 403
    open_record(page, site, "articles/article", "Gyeongseong")
    assert post(page, page.url.replace("/change/", "/move/").partition("?")[0], to="withdrawn", version="1") == 403


def test_a_publisher_administers_nothing(site: Site, seat: Seat) -> None:
    page = seat("publisher")
    expect(page.locator("#content").get_by_role("link", name="Users")).to_have_count(0)
    for path in ("auth/user", "auth/group", "articles/outlet", "catalog/genre"):
        assert post(page, f"{site.address}/admin/{path}/add/", name="x", username="x") == 403
