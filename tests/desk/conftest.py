"""The desk in a real browser: a server of its own with the seeds, an account for each group, Chromium driven by
Playwright. Nothing here touches the test database: the browser's event loop would forbid it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page

from tests.services.browsing import Watched, chromium_at
from tests.services.process import manage, serving, settings

PASSWORD = "kept on a sticky note"
ACCOUNTS = f"""
from django.contrib.auth.models import Group, User
for name in ("contributor", "editor", "publisher", "administrator"):
    user = User.objects.create_user(name, password={PASSWORD!r}, is_staff=True)
    user.groups.add(Group.objects.get(name=name))
User.objects.create_superuser("root", password={PASSWORD!r})
"""


@dataclass
class Site:
    """A running site; `ask` runs Python in it and returns the last line printed."""

    address: str
    environment: dict[str, str]

    def ask(self, code: str) -> str:
        said = manage("shell", "--verbosity", "0", "-c", code, environment=self.environment)
        return said.splitlines()[-1] if said.strip() else ""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("desk")
    environment = settings(DATABASE_URL=f"sqlite:///{folder / 'a.sqlite3'}", MEDIA_ROOT=str(folder / "media"))
    manage("migrate", "--verbosity", "0", environment=environment)
    manage("import_seeds", "--rights", "own", "--accept-above", "0.93", environment=environment)
    manage("shell", "--verbosity", "0", "-c", ACCOUNTS, environment=environment)
    with serving(environment) as address:
        yield Site(address, environment)


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with chromium_at(chromium) as browser:
        yield browser


@pytest.fixture
def seat(browser: Browser, site: Site) -> Iterator[Callable[..., Page]]:
    """Opens a browser window in which somebody is logged in; at the end there was nothing to complain of."""
    watched = Watched(browser, site.address)

    def sit(name: str = "root", **options: object) -> Page:
        page = watched.open(**options)
        page.goto(f"{site.address}/admin/login/?next=/admin/")
        page.fill("#id_username", name)
        page.fill("#id_password", PASSWORD)
        page.click("[type=submit]")
        return page

    yield sit
    assert watched.close() == []
