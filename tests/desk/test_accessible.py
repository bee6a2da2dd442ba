"""Every page of the desk, as axe judges it, in both schemes and on a narrow screen."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.desk.conftest import Site

pytestmark = pytest.mark.service
WIDTHS = {"light": 1440, "dark": 768}


@pytest.fixture(scope="module")
def addresses(site: Site) -> list[str]:
    site.ask("from tests.desk.furnished import furnish; furnish()")
    told: list[str] = json.loads(site.ask("from tests.desk.addresses import tell; tell()"))
    return told


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(site: Site, addresses: list[str], seat: Callable[..., Page], scheme: str) -> None:
    assert len(addresses) > 200
    page = seat(color_scheme=scheme, reduced_motion="reduce", viewport={"width": WIDTHS[scheme], "height": 900})
    found = {}
    for address in addresses:
        page.goto(site.address + address)
        results = Axe().run(page)
        if results.violations_count:
            found[address] = [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in results.response["violations"]]
    assert found == {}
