from __future__ import annotations

from django.core.management import call_command
from django.db import connection
from django.test import Client

from articles.models import Article
from bench.timing import counted, heading, row, seconds
from catalog.models import Actor, Drama, Scene

LISTS = ["/", "/dramas/", "/actors/", "/scenes/", "/articles/", "/search/?q=Park+So+Joon", "/api/v1/scenes/?kind=kiss"]


def measure() -> None:
    heading(f"Pages, in process, with the seeds ({connection.vendor})")
    call_command("migrate", verbosity=0)
    call_command("import_seeds", rights="own", accept_above=0.5, verbosity=0)
    client = Client(SERVER_NAME="localhost")
    details = [model.objects.public().first().get_absolute_url() for model in (Drama, Actor, Scene, Article)]
    for address in [*LISTS, *details]:
        with counted() as queries:
            answer = client.get(address)
        assert answer.status_code == 200, (address, answer.status_code)  # noqa: S101
        row(f"{address} ({len(queries)} queries)", seconds(lambda a=address: client.get(a)) * 1000, "ms")  # type: ignore[misc]
