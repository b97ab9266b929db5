"""How soon the studio shows what was saved: cold start, saves of a scene, a component and a sentence, scrubbing.

Starts the studio on a copy of a lecture and drives it with headless Chromium. Beside it, in the same run, `manim -ql`
from save to file. Times are medians of wall-clock seconds, so they say something on an idle machine only.
"""

import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parents[1]
LECTURE = "linear_algebra/matrices_as_transformations"
SCENE = "TheWholeGridMoves"
AT = 12.0
SAVES = 10
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]


@contextmanager
def studio(course: Path) -> Iterator[str]:
    """Run the studio on a course and give its address."""
    told = course / "told.txt"
    command = [sys.executable, "-m", "mathml_anim", "preview", f"{LECTURE}:{SCENE}", "--no-open"]
    with told.open("w") as errors, subprocess.Popen(command, cwd=course, stderr=errors) as process:
        while not (found := re.search(r"http://\S+", told.read_text("utf-8"))):
            time.sleep(0.01)
        yield found[0]
        process.send_signal(signal.SIGINT)
        process.wait()


def until(page: Page, condition: str) -> None:
    """Wait until a condition on the studio's state `s` holds."""
    page.wait_for_function(f"(s => {condition})(studio.state())", timeout=120_000, polling="raf")


def ready(page: Page) -> None:
    """Wait until everything has been rehearsed."""
    page.wait_for_function("document.getElementById('status').className === 'ready'", timeout=120_000)


def save_to_picture(page: Page, change: Callable[[int], None]) -> list[float]:
    """Return the seconds from each save to the playhead's frame at the new revision."""
    taken = []
    for number in range(SAVES):
        ready(page)
        page.evaluate(f"studio.seek({AT})")
        page.wait_for_timeout(200)
        revision = page.evaluate("studio.state().revision")
        began = time.perf_counter()
        change(number)
        until(page, f"s.revision > {revision}")
        taken.append(time.perf_counter() - began)
    return taken


def edits(path: Path, pattern: str, replacement: str) -> Callable[[int], None]:
    """Return a function that saves a file with one place changed, each time to something else."""
    text = path.read_text("utf-8")
    assert re.search(pattern, text), f"{path} has no {pattern}"
    return lambda number: path.write_text(re.sub(pattern, replacement.format(number), text, count=1), "utf-8") and None


def scrub(page: Page) -> list[float]:
    """Return the seconds from seeking a random frame to its being drawn, measured in the page."""
    random = Random(0)
    duration = page.evaluate("studio.state().duration")
    taken = []
    for _ in range(50):
        seconds = random.uniform(0, duration - 0.1)
        taken.append(
            page.evaluate(
                """t => new Promise(done => {
                    const began = performance.now(), fps = studio.state().fps, frame = Math.floor(t * fps + 0.5);
                    const look = () => studio.state().frame === frame
                        ? done((performance.now() - began) / 1000) : requestAnimationFrame(look);
                    studio.seek(t); requestAnimationFrame(look);
                })""",
                seconds,
            )
        )
    return taken


def manim_low(course: Path) -> float:
    """Return the seconds that `manim -ql` takes for the same scene."""
    file = course / "scenes" / f"{LECTURE}.py"
    began = time.perf_counter()
    command = [sys.executable, "-m", "manim", "render", "-ql", "--disable_caching", str(file), SCENE]
    subprocess.run(command, cwd=course, check=True, capture_output=True)
    return time.perf_counter() - began


def row(name: str, seconds: list[float]) -> None:
    """Print a line of the table."""
    print(f"{name:<42} median {statistics.median(seconds):7.3f} s   worst {max(seconds):7.3f} s   n={len(seconds)}")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder)
        for part in ("lectures", "scenes", "mathml_anim"):
            shutil.copytree(ROOT / part, course / part, ignore=shutil.ignore_patterns("__pycache__"))
        began = time.perf_counter()
        with studio(course) as url, sync_playwright() as playwright:
            browser = playwright.chromium.launch(args=ARGUMENTS, executable_path=shutil.which("chromium"))
            page = browser.new_page(viewport={"width": 1920, "height": 1080})
            page.goto(url)
            page.wait_for_function("window.studio && studio.state().revision > 0", timeout=120_000, polling="raf")
            row("cold start, browser included, to a picture", [time.perf_counter() - began])
            ready(page)
            row("scrub to a random frame", scrub(page))
            scene = course / "scenes" / f"{LECTURE}.py"
            row("save of the scene to its picture", save_to_picture(page, edits(scene, r"\A", '"""Version {}."""\n')))
            words = next((course / "lectures").glob(f"{LECTURE.replace('/', '/*_')}.md"))
            change = edits(words, r"the \[plane\] plane itself", "the [plane] plane itself, take {}")
            row("save of a sentence to its picture", save_to_picture(page, change))
            part = course / "mathml_anim/components/transformations/grid.py"
            row("save of a component to its picture", save_to_picture(page, edits(part, r"\Z", "\n# Version {}\n")))
            browser.close()
        row("manim -ql, save to file", [manim_low(course)])


if __name__ == "__main__":
    main()
