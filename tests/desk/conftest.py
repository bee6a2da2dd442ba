"""The desk in a real browser: a server of its own with the seeds, an account for each group, Chromium driven by
Playwright. Nothing here touches the test database: the browser's event loop would forbid it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, expect, sync_playwright

from tests.services.flags import FLAGS
from tests.services.process import manage, serving, settings

PASSWORD = "kept on a sticky note"
ACCOUNTS = f"""
from django.contrib.auth.models import Group, User
for name in ("contributor", "editor", "publisher", "administrator"):
    user = User.objects.create_user(name, password={PASSWORD!r}, is_staff=True)
    user.groups.add(Group.objects.get(name=name))
User.objects.create_superuser("root", password={PASSWORD!r})
"""
PATIENCE = 20_000
"""Milliseconds until what does not come counts as missing."""
expect.set_options(timeout=PATIENCE)


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
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def seat(browser: Browser, site: Site) -> Iterator[Callable[..., Page]]:
    """Opens a browser window in which somebody is logged in. At the end: no message in a console that comes from a
    file of ours (axe complains of the policy that keeps it from adding styles), no request to another host."""
    complaints: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        where = message.location.get("url", "")
        if message.type in ("error", "warning") and where and "status of 4" not in message.text:
            complaints.append(f"{message.type}: {message.text} ({where})")

    def watch(request: Request) -> None:
        if not request.url.startswith((site.address, "data:", "blob:", "about:")):
            complaints.append(f"asked another host: {request.url}")

    def sit(name: str = "root", **options: object) -> Page:
        context = browser.new_context(**{"viewport": {"width": 1440, "height": 900}, **options})
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.on("console", hear)
        page.on("request", watch)
        page.on("pageerror", lambda error: complaints.append(f"script: {error}"))
        page.goto(f"{site.address}/admin/login/?next=/admin/")
        page.fill("#id_username", name)
        page.fill("#id_password", PASSWORD)
        page.click("[type=submit]")
        return page

    yield sit
    for context in browser.contexts:
        context.close()
    assert complaints == []
