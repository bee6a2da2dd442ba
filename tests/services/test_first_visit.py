"""What a first visit of a title's page costs, in both languages: bytes, jumps, complaints."""

from __future__ import annotations

import gzip
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Response

from tests.services.browsing import chromium_at
from tests.services.process import manage, serving, settings

LIMIT = 150_000
"""Bytes over the wire, beside pictures: text as gzip sends it, fonts as they are."""
JUMPS = 0.01
"""Layout shift, as https://web.dev/cls counts it."""
TITLE = """
from catalog.models import Drama
from catalog.writes import update
drama = Drama.objects.public().first()
update(record=drama, version=drama.version, native_title="이름 없는 해방일지")
print(drama.get_absolute_url())
"""
COUNT_JUMPS = """
window.jumps = 0;
new PerformanceObserver(list => { for (const entry of list.getEntries()) window.jumps += entry.value; })
  .observe({ type: "layout-shift", buffered: true });
"""

pytestmark = pytest.mark.service


@pytest.fixture(scope="module")
def title(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """Address of a site of the seeds, and the path of a title with a native name."""
    environment = settings(DATABASE_URL=f"sqlite:///{tmp_path_factory.mktemp('site') / 'a.sqlite3'}")
    manage("migrate", "--verbosity", "0", environment=environment)
    manage("import_seeds", "--rights", "own", "--accept-above", "0.5", environment=environment)
    path = manage("shell", "--verbosity", "0", "-c", TITLE, environment=environment).splitlines()[-1]
    with serving(environment) as address:
        yield address, path


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with chromium_at(chromium) as browser:
        yield browser


def cost(response: Response) -> int:
    kind = response.request.resource_type
    return 0 if kind == "image" else len(response.body() if kind == "font" else gzip.compress(response.body()))


@pytest.mark.parametrize("language", ["", "/ko"])
def test_a_first_visit_is_light_and_nothing_jumps(browser: Browser, title: tuple[str, str], language: str) -> None:
    address, path = title
    page = browser.new_page()
    answers: list[Response] = []
    complaints: list[str] = []
    page.on("response", lambda answer: answers.append(answer))  # Playwright takes no built-in method
    page.on("console", lambda message: complaints.append(message.text))
    page.add_init_script(COUNT_JUMPS)
    page.goto(address + language + path, wait_until="networkidle")
    page.wait_for_timeout(4000)  # Chromium complains of an unused preload only some seconds after the page is there
    costs = {answer.url: cost(answer) for answer in answers}
    assert sum(costs.values()) < LIMIT, costs
    assert page.evaluate("window.jumps") <= JUMPS
    assert complaints == []
    page.close()
