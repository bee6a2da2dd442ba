"""The lists that readers ask for walk an index, newest first, and nothing is gathered to be sorted."""

from __future__ import annotations

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from catalog.reading.paging import PER_PAGE

from .shelf import Shelf

PAGE, ANSWER = f"LIMIT {PER_PAGE + 1}", "LIMIT 21"
LISTS = [
    ("/dramas/", PAGE, "drama_live"),
    ("/dramas/?kind=drama", PAGE, "drama_live"),
    ("/actors/", PAGE, "actor_live"),
    ("/scenes/", PAGE, "scene_live"),
    ("/articles/", PAGE, "article_live"),
    ("/articles/?outlet={outlet}", PAGE, "article_outlet_live"),
    ("/articles/feed/", "LIMIT 30", "article_live"),
    ("/", "LIMIT 24", "scene_live"),
    ("/", "LIMIT 8", "article_live"),
    ("/api/v1/dramas/", ANSWER, "drama_live"),
    ("/api/v1/actors/?acting=true", ANSWER, "actor_live"),
    ("/api/v1/roles/", ANSWER, "role_live"),
    ("/api/v1/scenes/", ANSWER, "scene_live"),
    ("/api/v1/articles/", ANSWER, "article_live"),
    ("/api/v1/quotes/", ANSWER, "articles_quote"),
    ("/api/v1/citations/", ANSWER, "articles_citation"),
]


def plan(sql: str) -> str:
    """The plan of a query as it was sent; on PostgreSQL as if tables were large, where it would read them whole."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            for way in ("seqscan", "bitmapscan", "hashjoin", "mergejoin", "sort", "incremental_sort", "material"):
                cursor.execute(f"SET LOCAL enable_{way} = off")
            cursor.execute(f"EXPLAIN {sql}")
        else:
            cursor.execute(f"EXPLAIN QUERY PLAN {sql}")
        return "\n".join(str(row[-1]) for row in cursor.fetchall())


@pytest.mark.parametrize(("url", "limit", "index"), LISTS, ids=lambda value: value)
def test_a_list_walks_its_index(url: str, limit: str, index: str, client: Client, shelf: Shelf) -> None:
    with CaptureQueriesContext(connection) as queries:
        assert client.get(url.format(outlet=shelf.article.outlet_id)).status_code == 200
    asked = [query["sql"] for query in queries if re.search(rf"{limit}( OFFSET \d+)?$", query["sql"])]
    plans = [read for read in map(plan, asked) if index in read]
    assert plans, [plan(sql) for sql in asked]
    for read in plans:
        assert "TEMP B-TREE" not in read and "Sort" not in read, read
