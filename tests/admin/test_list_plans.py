"""Lists of the desk follow an index in order and stop: the plan itself is read."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.admin.world import make_world

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(connection.vendor != "sqlite", reason="reads the plan of SQLite"),
]
LISTS = {
    "/admin/catalog/actor/": "",
    "/admin/catalog/actor/?o=1": "actor_name",
    "/admin/catalog/drama/?o=1": "drama_title",
    "/admin/catalog/role/": "",
    "/admin/catalog/actor/?status=published": "actor_live",
    "/admin/catalog/actor/?status=draft": "actor_hidden",
    "/admin/catalog/scene/?aired_in=2024": "scene_aired",
    "/admin/articles/article/": "",
    "/admin/articles/article/?language=ko": "article_language_id",
    "/admin/articles/article/?rights__exact=own": "article_rights_id",
    "/admin/articles/article/?listed__exact=0": "article_unlisted",
    "/admin/articles/article/?outlet=1": "article_outlet_id",
    "/admin/articles/article/?dated_in=2024-05": "article_dated",
    "/admin/articles/article/?status=scheduled": "article_live",
    "/admin/articles/suggestion/": "suggestion_waiting",
    "/admin/articles/suggestion/?status=rejected": "suggestion_rejected",
    "/admin/articles/citation/?stance__exact=denies": "citation_stance_id",
    "/admin/catalog/revision/?action__exact=merge": "revision_action_id",
    "/admin/catalog/revision/?at_in=2024-05": "revision_at",
    "/admin/articles/quarantinedfile/": "quarantine_seen",
}


@pytest.mark.parametrize(("address", "index"), LISTS.items(), ids=LISTS)
def test_no_list_scans_or_sorts_its_table(desk: Client, address: str, index: str) -> None:
    make_world(2)
    with CaptureQueriesContext(connection) as captured:
        answer = desk.get(address)
    assert answer.status_code == 200, answer.get("Location")
    table = "_".join(address.split("/")[2:4])
    of_rows = [one["sql"] for one in captured if re.search(rf'FROM "{table}".*LIMIT 51$', one["sql"], re.S)]
    assert len(of_rows) == 1
    read = plan(of_rows[0])
    assert "TEMP B-TREE" not in read, read
    if index:
        assert index in read, read
    else:
        assert read.startswith(f"SCAN {table}"), read


def plan(sql: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {sql}")
        return "\n".join(row[3] for row in cursor.fetchall())


def test_search_by_name_reads_no_table(desk: Client, world: Any) -> None:
    for term in ("Han Ji Won", "nobody at all"):
        with CaptureQueriesContext(connection) as captured:
            desk.get("/admin/catalog/actor/", {"q": term})
        assert not [one["sql"] for one in captured if "LIKE" in one["sql"]]
