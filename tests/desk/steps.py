"""What people do at the desk again and again."""

from __future__ import annotations

import io
from collections.abc import Callable

from PIL import Image
from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.desk.conftest import Site

Seat = Callable[..., Page]
"""Opens a browser window in which somebody is logged in."""


def told(page: Page) -> Locator:
    return page.locator(".messagelist")


def open_record(page: Page, site: Site, kind: str, name: str) -> None:
    """Find a record by its name in the list of its kind, and open it."""
    page.goto(f"{site.address}/admin/{kind}/?q={name}")
    page.locator("#result_list tbody th a").first.click()
    expect(page.get_by_role("heading", level=2, name=name).first).to_be_visible()


def paste(page: Page, site: Site, text: str) -> None:
    """From the start page to the preview of a pasted text."""
    page.goto(f"{site.address}/admin/")
    page.get_by_role("link", name="Import articles").click()
    page.get_by_label("Text of the article").fill(text)
    page.get_by_label("Rights").first.select_option("quotes")
    page.get_by_role("button", name="Preview", exact=True).click()
    expect(page.get_by_role("region", name="Text").locator("mark").first).to_be_visible()


def poster() -> FilePayload:
    file = io.BytesIO()
    Image.new("RGB", (600, 900), "#22384f").save(file, "JPEG")
    return {"name": "poster.jpg", "mimeType": "image/jpeg", "buffer": file.getvalue()}


def describe(row: Locator) -> None:
    """What a picture needs before readers may see it."""
    row.get_by_label("Alternative text").fill("A lamp over a dark strait")
    row.get_by_label("Credit").fill("tvN")
    row.get_by_label("Source").fill("https://example.org/press/")
    row.get_by_label("Licence").select_option(label="press kit")


def post(page: Page, address: str, **form: str) -> int:
    """What a forged form is answered with: its status."""
    token = page.locator("[name=csrfmiddlewaretoken]").first.input_value()
    return page.request.post(address, form={"csrfmiddlewaretoken": token, **form}).status
