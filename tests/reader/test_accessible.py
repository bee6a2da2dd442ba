"""Every kind of page, as axe judges it, in both schemes and both languages, and from 320 px without scrolling aside."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.reader.conftest import Site

pytestmark = pytest.mark.service
WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 320, "height": 640}


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(site: Site, window: Callable[..., Page], scheme: str, language: str) -> None:
    page = window(color_scheme=scheme, reduced_motion="reduce", viewport=WIDE if scheme == "light" else NARROW)
    found = {}
    for name in site.pages:
        page.goto(site.at(name, language))
        page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
        results = Axe().run(page)
        if results.violations_count:
            found[name] = [f"{one['id']}: {one['nodes'][0]['html'][:160]}" for one in results.response["violations"]]
    assert found == {}


@pytest.mark.parametrize("language", ["en", "ko"])
def test_nothing_is_wider_than_a_narrow_screen(site: Site, window: Callable[..., Page], language: str) -> None:
    """320 px are also 1280 px at 400 per cent (WCAG 2.2, 1.4.10)."""
    page = window(viewport=NARROW)
    wide = {}
    for name in site.pages:
        page.goto(site.at(name, language))
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > NARROW["width"]:
            wide[name] = width
    assert wide == {}
