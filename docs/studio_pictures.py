"""Makes the pictures of docs/studio.md: the studio itself in headless Chromium, with the course as it is.

python -m docs.studio_pictures

The second one shows a warning: it is made from a copy of the course that asks for more than its own thresholds do.
"""

import io
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page

from benchmarks.studio_browser import ROOT, browser, ready, studio

TARGET = "linear_algebra/determinants"
SIZE = (1280, 800)
STRICTER = "\n[thresholds]\nnew_symbols = 1\n"


def shoot(course: Path, path: Path, look: Callable[[Page], None]) -> None:
    """Open the studio on a course, bring it to what is to be shown, and save the page."""
    with studio(course, TARGET) as (url, _), browser(*SIZE) as page:
        page.goto(url)
        ready(page)
        page.wait_for_function("document.fonts.status === 'loaded'")
        look(page)
        page.wait_for_function("studio.state().there")
        Image.open(io.BytesIO(page.screenshot())).save(path, quality=90, method=6)
    print(path.relative_to(ROOT), f"{path.stat().st_size / 1e3:.0f} kB")  # noqa: T201


def at_work(page: Page) -> None:
    """Go to the second segment, into a sentence with a number, in the dark."""
    page.click("#theme")
    page.evaluate("document.activeElement.blur(); studio.seek(40)")


def warned(page: Page) -> None:
    """Go to the second problem, in the light."""
    page.wait_for_function("document.getElementById('findings-count').textContent !== ''")
    for _ in range(2):
        page.keyboard.press("n")


def main() -> None:
    """Write `docs/studio.webp` and `docs/studio_problems.webp`."""
    shoot(ROOT, ROOT / "docs/studio.webp", at_work)
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder)
        for name in ("lectures", "scenes"):
            shutil.copytree(ROOT / name, course / name, ignore=shutil.ignore_patterns("__pycache__"))
        with (course / "lectures/course.toml").open("a", encoding="utf-8") as file:
            file.write(STRICTER)
        shoot(course, ROOT / "docs/studio_problems.webp", warned)


if __name__ == "__main__":
    main()
