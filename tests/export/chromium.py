"""Chromium for the tests of exports: no network, and every word of a page's console kept."""

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

EXECUTABLE = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
WAIT = 120_000
"""Milliseconds: generous, for a machine that is busy with other tests."""


@contextmanager
def launched() -> Iterator[Browser]:
    """Give a browser of one's own."""
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=EXECUTABLE, args=arguments)
        yield browser
        browser.close()


def until(condition: Callable[[], object]) -> None:
    """Wait until something holds."""
    end = time.monotonic() + WAIT / 1000
    while not condition() and time.monotonic() < end:
        time.sleep(0.05)
    assert condition()


def holds(page: Page, expression: str) -> None:
    """Wait until an expression holds in a page: asked from here, for a strict policy forbids a page to ask itself."""
    until(lambda: page.evaluate(f"Boolean({expression})"))


def told(page: Page) -> list[str]:
    """Return the list to which the page's errors and refused requests are added from now on."""
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(f"error: {error}"))
    page.on("console", lambda line: said.append(f"{line.type}: {line.text}") if line.type == "error" else None)
    page.on("requestfailed", lambda request: said.append(f"failed: {request.url} {request.failure}"))
    return said


def offline(context: BrowserContext) -> list[str]:
    """Cut the network off, but for this machine; return the list of what is asked for in vain from now on."""
    asked: list[str] = []

    def refuse(route: object) -> None:
        asked.append(route.request.url)  # type: ignore[attr-defined]
        route.abort()  # type: ignore[attr-defined]

    context.route(lambda url: not url.startswith(("file:", "data:", "blob:", "http://127.0.0.1")), refuse)
    return asked


def axe(page: Page) -> list[str]:
    """Return what axe-core finds wrong with a page, by rule and element."""
    page.evaluate(AXE.read_text("utf-8") + "; undefined")
    found = page.evaluate("async () => (await axe.run()).violations")
    return [f"{rule['id']}: {node['html']}" for rule in found for node in rule["nodes"]]
