"""The reader's site in a real browser: a server with a small catalogue, Chromium driven by Playwright. Nothing here
touches the test database: the browser's event loop would forbid it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page

from tests.services.browsing import Watched, chromium_at
from tests.services.process import manage, serving, settings

AS_ON_A_SERVER = {"DEBUG": "0", "ALLOWED_HOSTS": "127.0.0.1", "SECURE_SSL_REDIRECT": "0"}
"""With DEBUG a page that is not there is Django's, not ours."""


@dataclass
class Site:
    """A running site; `pages` has one address of each kind of page, by name."""

    address: str
    pages: dict[str, str]

    def at(self, name: str, language: str = "en") -> str:
        return self.address + ("/ko" if language == "ko" else "") + self.pages[name]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """One for all tests, since readers change nothing."""
    folder = tmp_path_factory.mktemp("reader")
    environment = settings(DATABASE_URL=f"sqlite:///{folder / 'a.sqlite3'}", **AS_ON_A_SERVER)
    environment |= {name: str(folder / name) for name in ("MEDIA_ROOT", "STATIC_ROOT")}
    manage("collectstatic", "--no-input", "--verbosity", "0", environment=environment)
    manage("migrate", "--verbosity", "0", environment=environment)
    furnish = "from tests.reader.catalogue import furnish; furnish()"
    said = manage("shell", "--verbosity", "0", "-c", furnish, environment=environment)
    with serving(environment) as address:
        yield Site(address, json.loads(said.splitlines()[-1]))


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with chromium_at(chromium) as browser:
        yield browser


@pytest.fixture
def window(browser: Browser, site: Site) -> Iterator[Callable[..., Page]]:
    """Opens a browser window; at the end there was nothing to complain of."""
    watched = Watched(browser, site.address)
    yield watched.open
    assert watched.close() == []
