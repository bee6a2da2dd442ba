"""A reader comes for one scene and stays: with a mouse, with the keyboard, and with JavaScript switched off."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.reader.conftest import Site

pytestmark = pytest.mark.service
Window = Callable[..., Page]
PHONE = {"width": 360, "height": 740}
SCRIPTS = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])


@SCRIPTS
def test_from_a_search_by_hangul_to_a_scene_and_its_sentence(site: Site, window: Window, scripts: bool) -> None:
    page = window(java_script_enabled=scripts, viewport=PHONE)
    page.goto(site.at("search"))
    page.locator("main").get_by_role("searchbox").or_(page.locator("main").get_by_role("combobox")).fill("소금길")
    page.locator("main").get_by_role("button", name="Search").click()
    page.locator("main").get_by_role("link", name="Salt Road").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Salt Road")
    page.get_by_role("link", name="Night on the harbour wall").first.click()
    sentence = page.locator(".note q").filter(has_text="about seventeen takes").first
    expect(sentence).to_be_hidden()
    page.locator(".src > summary").filter(has_text="Harbour wall").click()
    expect(sentence).to_be_visible()
    page.locator(".note").filter(has=page.get_by_text("about seventeen takes")).get_by_role(
        "link", name=re.compile("Daily Lantern")
    ).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Two nights on the harbour wall")


@SCRIPTS
def test_beside_a_wide_page_sentences_stand_open(site: Site, window: Window, scripts: bool) -> None:
    page = window(java_script_enabled=scripts)
    page.goto(site.at("drama"))
    expect(page.locator(".note q").first).to_be_visible()
    page.get_by_label("Hide all sources").check()
    expect(page.locator(".note q").first).to_be_hidden()


@SCRIPTS
def test_what_tells_of_the_plot_is_covered_until_it_is_lifted(site: Site, window: Window, scripts: bool) -> None:
    page = window(java_script_enabled=scripts)
    page.goto(site.at("wall"))
    told = page.get_by_text("The captain drowns.", exact=True)
    expect(told).to_be_hidden()
    page.get_by_text("This line tells what happens").click()
    expect(told).to_be_visible()


def test_how_far_a_reader_has_watched_is_remembered(site: Site, window: Window) -> None:
    page = window()
    page.goto(site.at("farewell"))
    cover = page.locator("details.cover.whole")
    expect(cover).not_to_have_attribute("open", "")
    page.get_by_label("I have watched up to").select_option(label="Season 1, episode 8")
    expect(cover).to_have_attribute("open", "")
    page.reload()
    expect(cover).to_have_attribute("open", "")
    page.goto(site.at("scenes"))
    expect(page.locator("details.cover").first).to_have_attribute("open", "")
    page.goto(site.at("farewell"))
    page.get_by_label("I have watched up to").select_option(label="Season 1, episode 2")
    expect(cover).not_to_have_attribute("open", "")


def test_without_scripts_nobody_is_asked_how_far_they_are(site: Site, window: Window) -> None:
    page = window(java_script_enabled=False)
    page.goto(site.at("farewell"))
    expect(page.locator("form.watched")).to_be_hidden()


@SCRIPTS
def test_filters_narrow_and_come_off(site: Site, window: Window, scripts: bool) -> None:
    page = window(java_script_enabled=scripts)
    page.goto(site.at("titles"))
    page.get_by_role("link", name="2021 1").click()
    expect(page.locator(".spine")).to_have_count(1)
    page.get_by_role("button", name="drama 1").click()
    expect(page).to_have_url(f"{site.address}/dramas/?year=2021&kind=drama")
    page.get_by_role("link", name=re.compile("^2021 1.*take this filter off")).click()
    expect(page.locator(".spine")).to_have_count(2)


def test_the_keyboard_reaches_the_page_and_opens_a_sentence(site: Site, window: Window) -> None:
    page = window(viewport=PHONE)
    page.goto(site.at("drama"))
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the page")).to_be_focused()
    page.keyboard.press("Enter")
    mark = page.locator("main .src > summary").first
    for _ in range(40):
        page.keyboard.press("Tab")
        if mark.evaluate("each => each === document.activeElement"):
            break
    expect(mark).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main .src").first).to_have_attribute("open", "")


@SCRIPTS
def test_the_page_is_there_in_korean_and_back(site: Site, window: Window, scripts: bool) -> None:
    page = window(java_script_enabled=scripts)
    page.goto(site.at("ara"))
    page.get_by_role("link", name="한국어").click()
    expect(page).to_have_url(site.at("ara", "ko"))
    expect(page.locator("html")).to_have_attribute("lang", "ko")
    expect(page.locator(".trail [aria-current]")).to_have_text("서아라")
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(site.at("ara"))


def test_a_jump_to_a_sentence_opens_it_and_leads_back(site: Site, window: Window) -> None:
    page = window(viewport=PHONE)
    page.goto(f"{site.at('drama')}#source-1")
    expect(page.locator("#source-1")).to_be_visible()
    page.locator("#source-1").get_by_role("link", name=re.compile("^back to")).click()
    expect(page).to_have_url(f"{site.at('drama')}#mark-1")


def test_nothing_jumps_as_fonts_arrive(site: Site, window: Window) -> None:
    shifted = """() => new Promise((done) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const each of list.getEntries()) if (!each.hadRecentInput) sum += each.value;
      }).observe({ type: "layout-shift", buffered: true });
      setTimeout(() => done(sum), 500);
    })"""
    for viewport in (PHONE, {"width": 1440, "height": 900}):
        page = window(viewport=viewport)
        for name in ("home", "drama", "ara", "wall", "own"):
            page.goto(site.at(name))
            assert page.evaluate(shifted) < 0.05, (name, viewport)
