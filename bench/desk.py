"""The editors' desk on a small and on a large database: milliseconds and numbers of queries."""

from __future__ import annotations

import re
from statistics import median
from time import perf_counter
from urllib.parse import quote

from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import connection
from django.test import Client

from articles.models import Article, Suggestion
from bench.filling import fill, sizes
from bench.timing import counted, heading
from catalog.models import Actor, Drama, Role

ROUNDS = 7
NEXT = re.compile(r'<a href="([^"]+)" rel="next"')


def pages() -> dict[str, str]:
    """What an editor opens, by a name for the table."""
    actor = Actor.objects.order_by("pk")[Actor.objects.count() // 2]
    name, role = quote(actor.name), Role.objects.order_by("pk").first()
    half = quote(actor.name[: len(actor.name) // 2 + 2])
    slip = quote(actor.name[:-1] + "x")
    complete = "/admin/autocomplete/?app_label=catalog&model_name=role&field_name="
    lists = ["catalog/drama", "catalog/actor", "catalog/role", "catalog/revision"]
    lists += ["articles/article", "articles/suggestion", "articles/citation", "articles/evidence"]
    found = {f"list: {each.split('/')[1]}": f"/admin/{each}/" for each in lists}
    people, papers, queue = "/admin/catalog/actor/", "/admin/articles/article/", "/admin/articles/suggestion/"
    found |= {
        "people by name": f"{people}?o=1",
        "people, drafts": f"{people}?status=draft",
        "people, withdrawn (none)": f"{people}?status=withdrawn",
        "people without a source": f"{people}?sourced=no",
        "people: exact name": f"{people}?q={name}",
        "people: first letters": f"{people}?q={half}",
        "people: a slip in the name": f"{people}?q={slip}",
        "people: nobody's name": f"{people}?q=Zyxwvut",
        "roles of a person": f"/admin/catalog/role/?q={name}",
        "articles, published": f"{papers}?status=published",
        "articles, drafts": f"{papers}?status=draft",
        "articles, scheduled (none)": f"{papers}?status=scheduled",
        "articles in Korean": f"{papers}?language=ko",
        "articles of an outlet": f"{papers}?outlet={Article.objects.values_list('outlet', flat=True).first()}",
        "articles of a month": f"{papers}?dated_in=2016-05",
        "articles: words": f"{papers}?q=harbour+lantern",
        "proposals decided": f"{queue}?status=rejected",
        "proposals of a kind": f"{queue}?kind=rating",
        "proposals: words": f"{queue}?q=harbour+lantern",
        "sources that deny": "/admin/articles/citation/?stance=denies",
        "sources of people": "/admin/articles/citation/?record_type=actor",
        "history of articles": "/admin/catalog/revision/?record_type=article",
        "autocomplete: exact": f"{complete}actor&term={name}",
        "autocomplete: first letters": f"{complete}actor&term={half}",
        "autocomplete: nothing typed": f"{complete}actor&term=",
        "form: person": f"/admin/catalog/actor/{actor.pk}/change/",
        "form: drama": f"/admin/catalog/drama/{Drama.objects.order_by('pk')[0].pk}/change/",
        "form: role": f"/admin/catalog/role/{role.pk}/change/",
        "form: article": f"/admin/articles/article/{Article.objects.order_by('pk')[0].pk}/change/",
        "a proposal": f"{queue}{Suggestion.objects.waiting().first().pk}/change/",
        "start page": "/admin/",
        "search of the site": f"/search/?q={name}",
    }
    return found


def deep(client: Client, address: str, turns: int = 30) -> str:
    """The address `turns` pages on."""
    for _ in range(turns):
        following = NEXT.search(client.get(address).content.decode())
        if following is None:
            break
        address = address.split("?")[0] + following[1].replace("&amp;", "&")
    return address


def measure() -> None:
    call_command("migrate", verbosity=0)
    for size in sizes():
        began = perf_counter()
        fill(size)
        editor = User.objects.filter(username="bench").first() or User.objects.create_superuser("bench", password=None)
        client = Client(SERVER_NAME="localhost")
        client.force_login(editor)
        heading(
            f"Desk ({connection.vendor}), {size:,} articles, {Actor.objects.count():,} people, "
            f"{Suggestion.objects.count():,} proposals, filled in {perf_counter() - began:.0f} s"
        )
        print(f"  {'':<32} {'median ms':>10} {'worst ms':>10} {'queries':>8}")
        for name, address in pages().items():
            _row(client, name, address)
        for name, address in (
            ("30 pages on: people", "/admin/catalog/actor/"),
            ("30 pages on: articles", "/admin/articles/article/"),
        ):
            _row(client, name, deep(client, address))


def _row(client: Client, name: str, address: str) -> None:
    """The first call of all is among the worst: what a process reads once is read there."""
    taken = []
    for _ in range(ROUNDS):
        began = perf_counter()
        answer = client.get(address)
        taken.append((perf_counter() - began) * 1000)
        assert answer.status_code == 200, (address, answer.status_code)  # noqa: S101
    with counted() as queries:
        client.get(address)
    print(f"  {name:<32} {median(taken):>10.1f} {max(taken):>10.1f} {len(queries):>8}", flush=True)
