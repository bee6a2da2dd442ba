"""An editor's day: articles come in, twenty proposals are decided by key, and what follows from them. Each test is an
hour of the same day on the same site."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.desk.conftest import Site
from tests.desk.texts import LIGHTHOUSE, ORCHARD

pytestmark = pytest.mark.service
Seat = Callable[..., Page]
STORM = "The Lighthouse Clerk: how Nam Do Ha and Seo Ye Rin filmed the storm kiss"


def told(page: Page) -> Locator:
    return page.locator(".messagelist")


def press(page: Page, key: str) -> None:
    """Press a key of the queue; another proposal stands there then."""
    number = page.locator("#queue header a").inner_text()
    page.keyboard.press(key)
    expect(page.get_by_role("link", name=number, exact=True)).to_have_count(0)


def open_record(page: Page, site: Site, kind: str, name: str) -> None:
    page.goto(f"{site.address}/admin/{kind}/?q={name}")
    page.locator("#result_list tbody th a").first.click()
    expect(page.get_by_role("heading", level=2, name=name).first).to_be_visible()


def test_articles_are_pasted_previewed_and_imported(site: Site, seat: Seat) -> None:
    page = seat("editor")
    for text, asked in ((LIGHTHOUSE, "14"), (ORCHARD, "9")):
        page.goto(f"{site.address}/admin/")
        page.get_by_role("link", name="Import articles").click()
        page.get_by_label("Text of the article").fill(text)
        page.get_by_label("Rights").first.select_option("quotes")
        page.get_by_role("button", name="Preview", exact=True).click()
        expect(page.get_by_role("region", name="Text").locator("mark").first).to_be_visible()
        expect(page.locator(".sb-arrival-key")).to_contain_text(f"would be asked {asked}")
        expect(told(page)).to_contain_text("It will be a draft")
        page.get_by_role("button", name="Import", exact=True).click()
        expect(told(page)).to_contain_text(f"{asked} wait")
    expect(page.locator(".sb-status").first).to_have_text("draft")


def test_twenty_proposals_are_decided_by_key(site: Site, seat: Seat) -> None:
    page = seat("editor")
    open_record(page, site, "articles/article", STORM)
    page.get_by_role("link", name="Decide what waits").click()
    queue, said = page.locator("#queue"), page.locator(".sb-queue-said")
    expect(queue).to_be_focused()
    press(page, "a")
    expect(said.get_by_role("button", name="Undo")).to_be_visible()
    press(page, "u")
    expect(queue.locator("header")).to_contain_text("14 wait under this filter")
    press(page, "s")
    while page.locator("#queue [data-act=accept]").count():
        fact = page.locator("#queue .sb-fact").inner_text()
        if "Singer Yoo Dan" in fact:
            page.keyboard.press("e")
            for _field in range(12):
                if page.evaluate("document.activeElement.name") == "fact-artists":
                    break
                page.keyboard.press("Tab")
            page.keyboard.press("ControlOrMeta+a")
            page.keyboard.type("Yoo Dan")
            page.keyboard.press("Escape")
        press(page, "r" if "webtoon" in fact else "a")
    expect(queue).to_contain_text("That was the last one")
    expect(queue).to_contain_text("1 that you skipped")
    page.keyboard.press("s")
    press(page, "a")
    expect(queue).to_contain_text("Nothing waits here")
    open_record(page, site, "articles/article", "Five scenes")
    page.get_by_role("link", name="Decide what waits").click()
    expect(queue).to_be_focused()
    expect(queue.locator("header")).to_contain_text("9 wait")
    for _proposal in range(9):
        press(page, "a")
    expect(queue).to_contain_text("Nothing waits here")
    page.get_by_role("link", name="All my decisions").click()
    expect(page.locator(".paginator").first).to_contain_text("24")


def test_a_role_is_fixed_and_a_publisher_lets_it_go_live(site: Site, seat: Seat) -> None:
    editor, publisher = seat("editor"), seat("publisher")
    open_record(editor, site, "catalog/drama", "The Lighthouse Clerk")
    editor.locator("input[value='Captain Bae']").fill("Skipper Bae")
    editor.get_by_label("Reason").last.fill("as the credits have it")
    editor.get_by_role("button", name="Save", exact=True).click()
    expect(told(editor)).to_contain_text("pending")
    publisher.goto(f"{site.address}/admin/")
    publisher.get_by_role("link", name="pending versions").click()
    expect(publisher.locator("#result_list")).to_contain_text("Oh Sang Min")
