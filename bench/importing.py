from __future__ import annotations

from pathlib import Path
from time import perf_counter

from django.core.management import call_command
from django.db import connection

from articles.ingest import import_files
from articles.ingest.batch import Options
from bench.timing import counted, heading, row

SEEDS = Path(__file__).parent.parent / "seeds"


def measure() -> None:
    heading(f"Import ({connection.vendor})")
    call_command("migrate", verbosity=0)
    options = Options(rights="own", accept_above=0.5)
    began = perf_counter()
    with counted() as queries:
        import_files(paths=[SEEDS], options=options)
    row("reference data and five seeds", perf_counter() - began, "s")
    row("queries", len(queries), "")
    began = perf_counter()
    import_files(paths=[SEEDS], options=options)
    row("the same again", perf_counter() - began, "s")
