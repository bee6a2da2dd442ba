"""A browser that tests drive, and what it must never be heard or seen to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, ConsoleMessage, Page, Request, expect, sync_playwright

from tests.services.flags import FLAGS

PATIENCE = 20_000
"""Milliseconds until what does not come counts as missing."""
expect.set_options(timeout=PATIENCE)


@contextmanager
def chromium_at(executable: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        yield browser
        browser.close()


class Watched:
    """Windows of a browser on one site. `complaints` gathers messages in a console that come from a file of ours (axe
    complains of the policy that keeps it from adding styles), errors of scripts and requests to another host."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.browser, self.address, self.complaints = browser, address, list[str]()

    def open(self, **options: object) -> Page:
        context = self.browser.new_context(**{"viewport": {"width": 1440, "height": 900}, **options})
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.on("console", self._hear)
        page.on("request", self._watch)
        page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))
        return page

    def close(self) -> list[str]:
        """Close all windows; what there was to complain of."""
        for context in self.browser.contexts:
            context.close()
        return self.complaints

    def _hear(self, message: ConsoleMessage) -> None:
        where = message.location.get("url", "")
        if message.type in ("error", "warning") and where and "status of 4" not in message.text:
            self.complaints.append(f"{message.type}: {message.text} ({where})")

    def _watch(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:", "blob:", "about:")):
            self.complaints.append(f"asked another host: {request.url}")
