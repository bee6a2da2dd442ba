"""The search field in a real browser: what it offers is reached by key, mouse and screen reader, and it judges well."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route, expect, sync_playwright

from tests.services.flags import FLAGS
from tests.services.process import manage, serving, settings

pytestmark = pytest.mark.service
RECORDS = """
from tests import factories as make
from tests.search.catalogue import furnish
furnish()
for n in range(30): make.make_article(title=f"Vincenzo, day {n}", body="Vincenzo was filmed. It rained.")
"""
PAGES = ["?q=Vincenzo", "?q=Vincenzo&kind=article", "?q=Vincenso", "?q=zzqq", ""]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    environment = settings(DATABASE_URL=f"sqlite:///{tmp_path_factory.mktemp('search') / 'a.sqlite3'}")
    manage("migrate", "--verbosity", "0", environment=environment)
    manage("shell", "--verbosity", "0", "-c", RECORDS, environment=environment)
    with serving(environment) as address:
        yield address


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    complaints: list[str] = []
    context = browser.new_context(base_url=address)
    page = context.new_page()
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto("/")
    yield page
    context.close()
    assert complaints == []


def test_keys_move_choose_and_close(page: Page) -> None:
    field = page.get_by_role("combobox")
    field.press_sequentially("vincen")
    options = page.get_by_role("option")
    expect(options.first).to_contain_text("title, 빈센조")
    expect(field).to_have_attribute("aria-expanded", "true")
    field.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    chosen = options.first.get_attribute("id")
    expect(field).to_have_attribute("aria-activedescendant", chosen or "")
    field.press("ArrowUp")
    field.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    field.press("Escape")
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).to_have_value("vincen")
    field.press("ArrowDown")
    expect(options.first).to_be_visible()
    field.press("ArrowDown")
    field.press("Enter")
    page.wait_for_url("**/dramas/*-vincenzo/")


def test_enter_without_a_choice_searches(page: Page) -> None:
    field = page.get_by_role("combobox")
    field.press_sequentially("vincen")
    expect(page.get_by_role("option").first).to_be_visible()
    field.press("Enter")
    page.wait_for_url("**/search/?q=vincen")


def test_a_mouse_or_a_finger_chooses(page: Page) -> None:
    page.get_by_role("combobox").press_sequentially("박서")
    page.get_by_role("option", name="Park Seo Joon").click()
    page.wait_for_url("**/actors/*/")


def test_an_answer_that_comes_late_is_not_shown(page: Page) -> None:
    def late(route: Route) -> None:
        page.wait_for_timeout(600)
        route.continue_()

    page.route("**/suggest/?q=vincen", late)
    field = page.get_by_role("combobox")
    field.press_sequentially("vincen")
    page.wait_for_timeout(250)
    field.fill("itaewon")
    expect(page.get_by_role("option").first).to_contain_text("Itaewon Class")
    page.wait_for_timeout(800)
    expect(page.get_by_role("option").first).to_contain_text("Itaewon Class")


def test_hangul_being_composed_is_waited_for(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "suggest/" in request.url else None)
    field = page.get_by_role("combobox")
    field.dispatch_event("compositionstart")
    field.fill("바")
    page.wait_for_timeout(400)
    assert asked == []
    field.fill("박서준")
    field.dispatch_event("compositionend")
    expect(page.get_by_role("option").first).to_contain_text("Park Seo Joon")
    assert len(asked) == 1


def test_without_scripts_the_form_searches(browser: Browser, address: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(address)
    page.locator("#q2").fill("vincenzo")
    page.get_by_role("button", name="Search").click()
    expect(page.locator("#found")).to_contain_text("Vincenzo")


@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 768), ("dark", 360), ("light", 320)])
def test_axe_finds_nothing_and_nothing_is_cut_off(browser: Browser, address: str, scheme: str, width: int) -> None:
    context = browser.new_context(
        color_scheme=scheme, reduced_motion="reduce", viewport={"width": width, "height": 800}
    )
    page = context.new_page()
    found = {}
    for query in [*PAGES, "offers"]:
        page.goto(f"{address}/search/{'' if query == 'offers' else query}")
        if query == "offers":
            page.locator("#q2").press_sequentially("vincen")
            expect(page.get_by_role("option").first).to_be_visible()
            page.keyboard.press("ArrowDown")
        results = Axe().run(page)
        if results.violations_count:
            found[query] = [f"{one['id']}: {one['nodes'][0]['html'][:160]}" for one in results.response["violations"]]
        assert page.evaluate("document.documentElement.scrollWidth") <= width, query
    assert found == {}
