"""Every kind of page in a real browser: it draws, and neither the page nor its policy complains."""

from __future__ import annotations

import json
import subprocess

import pytest
from PIL import Image

from tests.services.flags import FLAGS
from tests.services.process import manage, serving, settings

OWN_FLAGS = ["--headless", "--hide-scrollbars", "--enable-logging=stderr"]
DETAILS = """
import json
from articles.models import Article
from catalog.models import Actor, Drama, Scene
print(json.dumps([model.objects.public().first().get_absolute_url() for model in (Drama, Actor, Scene, Article)]))
"""
LISTS = ["/", "/dramas/", "/actors/", "/scenes/", "/articles/", "/search/?q=Park+So+Joon", "/ko/", "/admin/login/"]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    environment = settings(DATABASE_URL=f"sqlite:///{tmp_path_factory.mktemp('site') / 'a.sqlite3'}")
    manage("migrate", "--verbosity", "0", environment=environment)
    manage("import_seeds", "--rights", "own", "--accept-above", "0.5", environment=environment)
    details = json.loads(manage("shell", "--verbosity", "0", "-c", DETAILS, environment=environment).splitlines()[-1])
    with serving(environment) as address:
        yield address, [*LISTS, *details, "/api/docs/", "/no-such-page/"]


def test_pages_draw_without_complaint(chromium, site, tmp_path):
    address, paths = site
    for number, path in enumerate(paths):
        picture = tmp_path / f"{number}.png"
        seen = subprocess.run(
            [
                chromium,
                *FLAGS,
                *OWN_FLAGS,
                f"--user-data-dir={tmp_path / 'profile'}",
                f"--screenshot={picture}",
                address + path,
            ],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        complaints = [line for line in seen.stderr.splitlines() if "CONSOLE" in line and "404 (Not Found)" not in line]
        assert complaints == [], path
        with Image.open(picture) as drawn:
            assert len(drawn.convert("RGB").getcolors(maxcolors=1 << 24)) > 10, f"{path} is blank"
