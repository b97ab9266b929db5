"""One browser for all tests of exports in a process, and one window for each file of them, clean for every test."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from chromium import WAIT, launched
from playwright.sync_api import Browser, Page, expect

HERE = Path(__file__).parent


class Shared:
    """A browser that runs from the first test that asks for it until `close`."""

    def __init__(self) -> None:
        self._running = ExitStack()
        self._browser: Browser | None = None

    @property
    def browser(self) -> Browser:
        """The browser, begun if it does not run."""
        if self._browser is None or not self._browser.is_connected():
            self.close()
            self._browser = self._running.enter_context(launched())
        return self._browser

    def close(self) -> None:
        """End the browser, if it runs."""
        self._browser = None
        self._running.close()


SHARED = Shared()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(nextitem: pytest.Item | None) -> None:
    """End the browser with the last test of this folder: while it runs, no other event loop may."""
    if nextitem is None or HERE not in nextitem.path.parents:
        SHARED.close()


@pytest.fixture(scope="module")
def browser() -> Browser:
    """The browser that all share."""
    return SHARED.browser


@pytest.fixture(scope="module")
def window(browser: Browser) -> Iterator[list[Page]]:
    """The window of a file of tests, in a context of its own; empty until the first test opens it."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    context.set_default_timeout(WAIT)
    expect.set_options(timeout=WAIT)
    yield [context.new_page()]
    context.close()


@pytest.fixture
def page(window: list[Page]) -> Iterator[Page]:
    """A page that remembers nothing of other tests, in the window that they share: a new window takes a second."""
    if window[0].is_closed():
        window[0] = window[0].context.new_page()
    page = window[0]
    yield page
    if page.is_closed():
        return
    seen = {f"{place.scheme}://{place.netloc}" for place in map(urlsplit, (frame.url for frame in page.frames))}
    page.goto("about:blank")
    page.emulate_media(media="null", reduced_motion="reduce", color_scheme="null", forced_colors="null")
    page.set_viewport_size({"width": 1280, "height": 800})
    session = page.context.new_cdp_session(page)
    for origin in sorted(one for one in seen if one.startswith("http")):
        session.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "local_storage"})
    session.detach()
