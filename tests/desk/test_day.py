"""An editor's day: articles come in, twenty proposals are decided by key, and what follows from them. Each test is an
hour of the same day on the same site."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.desk.conftest import Site
from tests.desk.steps import Seat, describe, open_record, paste, poster, told
from tests.desk.texts import LIGHTHOUSE, ORCHARD

pytestmark = pytest.mark.service
STORM = "The Lighthouse Clerk: how Nam Do Ha and Seo Ye Rin filmed the storm kiss"


def press(page: Page, key: str) -> None:
    """Press a key of the queue; another proposal stands there then."""
    number = page.locator("#queue header a").inner_text()
    page.keyboard.press(key)
    expect(page.get_by_role("link", name=number, exact=True)).to_have_count(0)


def test_articles_are_pasted_previewed_and_imported(site: Site, seat: Seat) -> None:
    page = seat("editor")
    for text, asked in ((LIGHTHOUSE, "14"), (ORCHARD, "9")):
        paste(page, site, text)
        expect(page.locator(".sb-legend-line")).to_contain_text(f"would be asked {asked}")
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
    editor.locator('#roles-group input[value$=" Bae"]').fill("Skipper Bae")
    editor.get_by_label("Reason").last.fill("as the credits have it")
    editor.get_by_role("button", name="Save", exact=True).click()
    expect(told(editor)).to_contain_text("pending")
    publisher.goto(f"{site.address}/admin/")
    publisher.get_by_role("link", name="pending versions").click()
    expect(publisher.locator("#result_list")).to_contain_text("Oh Sang Min")
    publisher.get_by_role("link", name="What it changes").click()
    expect(publisher.locator(".sb-changes")).to_contain_text("Skipper Bae")
    publisher.get_by_role("button", name="Approve: make it live").click()
    expect(told(publisher)).to_contain_text("is live now")


def test_a_sentence_is_cited_for_a_field(site: Site, seat: Seat) -> None:
    page = seat("publisher")
    open_record(page, site, "catalog/drama", "The Lighthouse Clerk")
    page.get_by_label("Setting").fill("an island without a harbour")
    page.get_by_role("button", name="Save and continue editing").click()
    expect(page.get_by_label("Setting")).to_have_value("an island without a harbour")
    page.get_by_role("link", name="Find or cite a source").click()
    page.get_by_role("link", name=STORM).click()
    sentence = page.locator(".sb-sentence", has_text="an island without a harbour")
    sentence.locator("span").click(click_count=3)
    expect(sentence.get_by_role("checkbox")).to_be_checked()
    page.get_by_label("Field").select_option("setting")
    expect(page.get_by_label("Value that it states")).to_have_value("an island without a harbour")
    page.get_by_role("button", name="Attach the sentence").click()
    expect(told(page)).to_contain_text("is a source for The Lighthouse Clerk")
    told(page).get_by_role("link", name="The Lighthouse Clerk", exact=True).click()
    expect(page.locator(".field-setting .sb-sources")).to_contain_text("sent to an island without a harbour")


def test_a_poster_is_uploaded_and_its_focal_point_set(site: Site, seat: Seat) -> None:
    page = seat("publisher")
    open_record(page, site, "catalog/drama", "The Lighthouse Clerk")
    row = page.locator("#pictures-0")
    row.get_by_label("File").set_input_files(poster())
    marker, place = row.get_by_role("button", name="Focal point"), row.get_by_role("status")
    marker.press("ArrowRight")
    marker.press("Shift+ArrowUp")
    expect(place).to_have_text("51 % from the left, 30 % from the top")
    frame = row.locator(".sb-focal-frame")
    box = frame.bounding_box() or {}
    frame.click(position={"x": box["width"] / 4, "y": box["height"] * 3 / 4})
    expect(place).to_have_text("25 % from the left, 75 % from the top")
    page.get_by_role("button", name="Save and continue editing").click()
    expect(page.locator("#pictures-group .errorlist").first).to_contain_text("because the record is public")
    row.get_by_label("File").set_input_files(poster())
    describe(row)
    page.get_by_role("button", name="Save and continue editing").click()
    expect(told(page)).to_contain_text("changed successfully")
    expect(row.locator("img")).to_have_js_property("complete", True)
    expect(row.get_by_label("Focal point, from the left")).to_have_value("0.25")
    page.get_by_role("link", name="View on site").click()
    expect(page.get_by_role("img", name="A lamp over a dark strait").first).to_be_visible()


def test_an_article_is_previewed_scheduled_and_published(site: Site, seat: Seat, browser: Browser) -> None:
    page = seat("publisher")
    open_record(page, site, "articles/article", STORM)
    page.get_by_text("Preview links").click()
    page.get_by_role("button", name="Make a preview link").click()
    address = page.locator(".sb-address").inner_text()
    guest = browser.new_context().new_page()
    seen = guest.goto(address)
    assert seen and seen.status == 200 and "noindex" in seen.headers["x-robots-tag"]
    expect(guest.get_by_role("heading", level=1)).to_have_text(STORM)
    page.get_by_text("Review, publish, withdraw").click()
    page.get_by_label("Public from, day").fill("2097-03-01")
    page.get_by_label("Public from, time").fill("09:00:00")
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(page.locator(".sb-status").first).to_have_text("scheduled")
    page.goto(f"{site.address}/admin/")
    expect(page.get_by_role("link", name="scheduled articles")).to_contain_text("1")
    open_record(page, site, "articles/article", STORM)
    page.get_by_text("Review, publish, withdraw").click()
    page.get_by_role("button", name="Publish or reschedule").click()
    expect(page.locator(".sb-status").first).to_have_text("published")
    page.get_by_role("link", name="View on site").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(STORM)


def test_two_actors_are_merged_and_taken_apart(site: Site, seat: Seat, browser: Browser) -> None:
    page, guest, another = seat("editor"), *(browser.new_context().new_page() for _reader in range(2))
    open_record(page, site, "catalog/actor", "Choi Ban")
    loser, old = page.url, page.get_by_role("link", name="View on site").get_attribute("href") or ""
    open_record(page, site, "catalog/actor", "Ahn Se Bin")
    page.get_by_role("link", name="Merge with").click()
    page.get_by_label("Find the other one").fill("Choi Ban")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("link", name="Choi Ban", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Merge Choi Ban into Ahn Se Bin")
    page.get_by_label("Reason").fill("his name at school")
    page.get_by_role("button", name="Merge", exact=True).click()
    expect(told(page)).to_contain_text("Ahn Se Bin")
    guest.goto(site.address + old)
    expect(guest.get_by_role("heading", level=1)).to_contain_text("Ahn Se Bin")
    expect(guest.locator("main")).to_contain_text("Constable Ryu")
    page.goto(loser)
    page.get_by_role("link", name="Take it apart").click()
    expect(page.locator("#content-main")).to_contain_text("stands by itself again")
    page.get_by_role("button", name="Take apart").click()
    expect(told(page)).to_contain_text("Choi Ban")
    another.goto(site.address + old)
    expect(another.get_by_role("heading", level=1)).to_contain_text("Choi Ban")


def test_an_old_version_is_brought_back(site: Site, seat: Seat) -> None:
    page = seat("publisher")
    open_record(page, site, "catalog/drama", "Orchard at Noon")
    page.get_by_label("Setting").fill("a pear orchard")
    page.get_by_label("Synopsis").fill("Two neighbours and one fence.")
    page.get_by_role("button", name="Save and continue editing").click()
    expect(told(page)).to_contain_text("changed successfully")
    change = page.url
    page.get_by_role("link", name="History").click()
    page.get_by_role("link", name="Restore version").first.click()
    page.get_by_role("checkbox", name="setting").check()
    page.get_by_label("Reason").fill("no source says so")
    page.get_by_role("button", name="Bring back from version").click()
    page.goto(change)
    expect(page.get_by_label("Setting")).to_have_value("")
    expect(page.get_by_label("Synopsis")).to_have_value("Two neighbours and one fence.")
    page.get_by_role("link", name="History").click()
    page.get_by_role("link", name="Restore version").first.click()
    page.get_by_role("button", name="Bring back from version").click()
    page.goto(change)
    expect(page.get_by_label("Setting")).to_have_value("a pear orchard")
