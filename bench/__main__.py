"""`python -m bench`: a table a part of the house, on a database of its own that is thrown away."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(
            SECRET_KEY="only-for-measuring-" + "x" * 32,
            DEBUG="1",
            DJANGO_SETTINGS_MODULE="config.settings",
            LOG_LEVEL="ERROR",
        )
        os.environ.setdefault("BENCH_DATABASE_URL", f"sqlite:///{Path(folder) / 'bench.sqlite3'}")
        os.environ["DATABASE_URL"] = os.environ["BENCH_DATABASE_URL"]
        import django

        django.setup()
        from bench import desk, duplicates, extraction, importing, names, pages

        for part in (names, extraction, importing, pages, duplicates, desk):
            if len(sys.argv) < 2 or part.__name__.split(".")[-1] in sys.argv[1:]:
                part.measure()


if __name__ == "__main__":
    main()
