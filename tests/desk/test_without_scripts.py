"""The desk with JavaScript switched off: slower, and whole."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.desk.conftest import Site
from tests.desk.steps import Seat, describe, open_record, paste, poster, told
from tests.desk.texts import ORCHARD

pytestmark = pytest.mark.service


def test_an_article_comes_in_and_is_decided(site: Site, seat: Seat) -> None:
    page = seat("editor", java_script_enabled=False)
    paste(page, site, ORCHARD)
    page.get_by_role("button", name="Import", exact=True).click()
    expect(told(page)).to_contain_text("9 wait")
    page.get_by_role("link", name="Decide what waits").click()
    queue = page.locator("#queue")
    page.get_by_role("button", name="Accept", exact=True).click()
    expect(queue.locator("header")).to_contain_text("8 wait")
    page.get_by_role("button", name="Reject", exact=True).click()
    expect(queue.locator("header")).to_contain_text("7 wait")
    page.locator(".sb-queue-said").get_by_role("button", name="Undo").click()
    expect(queue.locator("header")).to_contain_text("8 wait")
    page.get_by_role("link", name="Skip", exact=True).click()
    page.get_by_role("button", name="Accept", exact=True).click()
    expect(page.locator(".sb-queue-said")).to_contain_text("accepted")


def test_a_sentence_is_cited(site: Site, seat: Seat) -> None:
    page = seat("editor", java_script_enabled=False)
    open_record(page, site, "articles/article", "Five scenes to remember")
    page.get_by_role("link", name="Cite a sentence of this article").click()
    page.get_by_label("Name, in any spelling").fill("Park Seo Joon")
    page.get_by_role("button", name="Find").click()
    page.get_by_role("radio", name="Park Seo Joon").first.check()
    page.get_by_role("button", name="Choose").click()
    page.get_by_role("checkbox", name="I forgot the camera").check()
    page.get_by_label("Field").select_option(label="that it exists")
    page.get_by_role("button", name="Attach the sentence").click()
    expect(told(page)).to_contain_text("is a source for Park Seo Joon")


def test_a_picture_is_added_and_its_focal_point_typed(site: Site, seat: Seat) -> None:
    page = seat("publisher", java_script_enabled=False)
    open_record(page, site, "catalog/drama", "Itaewon Class")
    row = page.locator("#pictures-0")
    row.get_by_label("File").set_input_files(poster())
    describe(row)
    row.get_by_label("Focal point, from the left").fill("0.3")
    row.get_by_label("Focal point, from the top").fill("0.7")
    page.get_by_role("button", name="Save and continue editing").click()
    expect(row.locator("img")).to_be_visible()
    expect(row.get_by_label("Focal point, from the top")).to_have_value("0.7")


def test_two_actors_are_merged(site: Site, seat: Seat) -> None:
    page = seat("editor", java_script_enabled=False)
    open_record(page, site, "catalog/actor", "Kwon Nara")
    old = page.get_by_role("link", name="View on site").get_attribute("href") or ""
    open_record(page, site, "catalog/actor", "Kim Da Mi")
    page.get_by_role("link", name="Merge with").click()
    page.get_by_label("Find the other one").fill("Kwon Nara")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("link", name="Kwon Nara", exact=True).click()
    page.get_by_role("button", name="Merge", exact=True).click()
    page.goto(site.address + old)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Kim Da Mi")
