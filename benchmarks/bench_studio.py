"""How soon the studio shows what was saved, how fast it scrubs, how evenly it plays, how much memory it keeps.

`python -m benchmarks.bench_studio [PART…]` starts the studio on a copy of the course and drives it with headless
Chromium; the parts are cold, scene, component, sentence, scrub, early, play, memory and manim, and all of them by
default. The last is `manim -ql` of the same scene from save to file. Times are wall-clock: they say something on an
idle machine only.
"""

import argparse
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random

import psutil
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parents[1]
LECTURE = "linear_algebra/matrices_as_transformations"
SCENE = "TheWholeGridMoves"
PLAIN = Path(__file__).with_name("plain_scenes.py")
AT = 12.0
SAVES = 50
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]


@contextmanager
def studio(course: Path, target: str = f"{LECTURE}:{SCENE}") -> Iterator[tuple[str, int]]:
    """Run the studio on a course and give its address and its process's number."""
    told = course / "told.txt"
    command = [sys.executable, "-m", "mathml_anim", "preview", target, "--no-open"]
    with told.open("w") as errors, subprocess.Popen(command, cwd=course, stderr=errors) as process:
        while not (found := re.search(r"http://\S+", told.read_text("utf-8"))):
            time.sleep(0.01)
        yield found[0], process.pid
        process.send_signal(signal.SIGINT)
        process.wait()


@contextmanager
def opened(course: Path, target: str = f"{LECTURE}:{SCENE}") -> Iterator[tuple[Page, int]]:
    """Give a page that shows a target at 1920 by 1080 pixels, and the studio's process's number."""
    with studio(course, target) as (url, number), browser() as page:
        page.goto(url)
        page.wait_for_function("window.studio && studio.state().duration > 0", timeout=120_000, polling="raf")
        yield page, number


@contextmanager
def browser() -> Iterator[Page]:
    """Give an empty page whose canvas will be 1920 pixels wide without the panels beside it."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(args=ARGUMENTS, executable_path=shutil.which("chromium"))
        yield chromium.new_page(viewport={"width": 1952, "height": 1400})
        chromium.close()


def until(page: Page, condition: str) -> None:
    """Wait until a condition on the studio's state `s` holds."""
    page.wait_for_function(f"(s => {condition})(studio.state())", timeout=120_000, polling="raf")


def ready(page: Page) -> None:
    """Wait until everything has been rehearsed."""
    page.wait_for_function("document.getElementById('status').className === 'ready'", timeout=120_000)


def save_to_picture(page: Page, change: Callable[[int], None], saves: int = SAVES) -> list[float]:
    """Return the seconds from each save to the playhead's frame at the new revision."""
    taken = []
    for number in range(saves):
        ready(page)
        page.evaluate(f"studio.seek({AT})")
        until(page, f"Math.abs(s.time - {AT}) < 0.02")
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


def early(page: Page) -> list[float]:
    """Return the seconds to a first picture in segments of which none has been rehearsed yet."""
    titles = page.evaluate("[...document.querySelectorAll('#outline .segments button')].length")
    taken = []
    for place in range(titles - 1, 0, -1):
        took = page.evaluate(
            """place => new Promise(done => {
                const button = document.querySelectorAll('#outline .segments button')[place];
                const began = performance.now();
                button.click();
                studio.seek(studio.state().time);
                const at = () => requestAnimationFrame(look);
                let sought = false, before = 0;
                const look = () => {
                    const state = studio.state();
                    if (!sought) {
                        if (state.revision > 0) return done(null); // it has been rehearsed already
                        sought = true; before = performance.now();
                        for (let n = 0; n < 12; n++) document.body.dispatchEvent(
                            new KeyboardEvent("keydown", { key: "ArrowRight", shiftKey: true, bubbles: true }));
                    } else if (state.revision > 0) return done((performance.now() - before) / 1000);
                    at();
                };
                requestAnimationFrame(at);
            })""",
            place,
        )
        if took is not None:
            taken.append(took)
    return taken


def dropped(page: Page, seconds: float) -> tuple[int, int]:
    """Play for some time, and return how many frames of it never came to the screen, and how many passed."""
    page.keyboard.press("b")
    page.keyboard.press("s")
    page.wait_for_function("document.getElementById('picture').width === 1920")
    page.evaluate("studio.seek(0)")
    found: tuple[int, int] = page.evaluate(
        """seconds => new Promise(done => {
            let last = null, lost = 0, passed = 0, first = null;
            document.getElementById('play').click();
            const look = now => {
                const { frame, playing } = studio.state();
                if (frame > 30 && last !== null && frame > last) { lost += frame - last - 1; passed += frame - last; }
                if (frame > 30) { first ??= now; last = frame; }
                if ((first !== null && now - first > 1000 * seconds) || (first !== null && !playing)) {
                    if (playing) document.getElementById('play').click();
                    return done([lost, passed]);
                }
                requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
        })""",
        seconds,
    )
    return found


def memory(number: int) -> tuple[float, float]:
    """Return the megabytes that the studio's processes and the browser's page keep for themselves."""
    studio = psutil.Process(number)
    pages = [each for each in psutil.Process().children(recursive=True) if "--type=renderer" in each.cmdline()]
    return kept_by([studio, *studio.children(recursive=True)]), kept_by(pages)


def kept_by(processes: list[psutil.Process]) -> float:
    """Return the megabytes that processes share with no other."""
    kept = 0
    for process in processes:
        with suppress(psutil.Error):
            kept += process.memory_full_info().uss
    return kept / 1e6


def manim_low(course: Path) -> float:
    """Return the seconds that `manim -ql` takes for the same scene."""
    file = course / "scenes" / f"{LECTURE}.py"
    began = time.perf_counter()
    command = [sys.executable, "-m", "manim", "render", "-ql", "--disable_caching", str(file), SCENE]
    subprocess.run(command, cwd=course, check=True, capture_output=True)
    return time.perf_counter() - began


def row(name: str, seconds: list[float]) -> None:
    """Print a line of the table."""
    if seconds:
        told = f"median {statistics.median(seconds):7.3f} s   worst {max(seconds):7.3f} s"
        print(f"{name:<42} {told}   n={len(seconds)}", flush=True)


def cold(course: Path) -> None:
    """Measure from the command to the first picture, with an empty browser that is there already."""
    with browser() as page:
        taken = []
        for _ in range(3):
            began = time.perf_counter()
            with studio(course) as (url, _number):
                page.goto(url)
                page.wait_for_function("window.studio && studio.state().revision > 0", timeout=120_000, polling="raf")
                taken.append(time.perf_counter() - began)
        row("cold start to the first picture", taken)


def scene(course: Path) -> None:
    """Measure saves of a scene."""
    with opened(course) as (page, _):
        change = edits(course / "scenes" / f"{LECTURE}.py", r"\A", '"""Version {}."""\n')
        row("save of the scene to its picture", save_to_picture(page, change))


def component(course: Path) -> None:
    """Measure saves of a component that the scene uses."""
    with opened(course) as (page, _):
        part = course / "mathml_anim/components/transformations/grid.py"
        row("save of a component to its picture", save_to_picture(page, edits(part, r"\Z", "\n# Version {}\n")))


def sentence(course: Path) -> None:
    """Measure saves of a sentence; each is another one, so the voice speaks it anew."""
    with opened(course) as (page, _):
        words = next((course / "lectures").glob(f"{LECTURE.replace('/', '/*_')}.md"))
        change = edits(words, r"(?m)^(## .*scene=TheWholeGridMoves.*\n\n)", r"\1Here is take {}. ")
        row("save of a sentence to its picture", save_to_picture(page, change))


def scrubbing(course: Path) -> None:
    """Measure scrubbing in what has been rehearsed."""
    with opened(course) as (page, _):
        ready(page)
        row("scrub to a random frame", scrub(page))


def scrubbing_early(course: Path) -> None:
    """Measure scrubbing into what has not been rehearsed yet."""
    with opened(course, LECTURE) as (page, _):
        row("scrub to a frame not rehearsed yet", early(page))


def playing(course: Path) -> None:
    """Measure playback, flat and in space."""
    solid = "linear_algebra/determinants:TheBoxGrows"
    for target in (f"{LECTURE}:{SCENE}", f"{PLAIN}:LinearMap", f"{PLAIN}:Surface3D", solid):
        with opened(course, target) as (page, _):
            ready(page)
            lost, passed = dropped(page, 15)
            share = 100 * lost / max(1, passed)
            print(
                f"{'frames dropped, ' + target.rpartition(':')[2]:<42} {lost} of {passed} ({share:.2f} %)", flush=True
            )


def keeping(course: Path) -> None:
    """Measure the memory before and after 200 saves."""
    with opened(course) as (page, number):
        change = edits(course / "scenes" / f"{LECTURE}.py", r"\A", '"""Version {}."""\n')
        save_to_picture(page, change, 20)
        ready(page)
        kept = [memory(number)]
        for hundred in range(2):
            save_to_picture(page, lambda number, past=hundred: change(100 + 90 * past + number), 90)  # type: ignore[misc]
            ready(page)
            kept.append(memory(number))
        told = ", ".join(f"{mine:.0f} + {shown:.0f} MB" for mine, shown in kept)
        print(f"{'studio + page after 20, 110, 200 saves':<42} {told}", flush=True)


def beside(course: Path) -> None:
    """Measure Manim's own way."""
    row("manim -ql, save to file", [manim_low(course)])


PARTS: dict[str, Callable[[Path], None]] = {
    "cold": cold,
    "scene": scene,
    "component": component,
    "sentence": sentence,
    "scrub": scrubbing,
    "early": scrubbing_early,
    "play": playing,
    "memory": keeping,
    "manim": beside,
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="what to measure; everything by default")
    for part in parser.parse_args().parts or PARTS:
        with tempfile.TemporaryDirectory() as folder:
            course = Path(folder)
            for name in ("lectures", "scenes", "mathml_anim"):
                shutil.copytree(ROOT / name, course / name, ignore=shutil.ignore_patterns("__pycache__"))
            PARTS[part](course)


if __name__ == "__main__":
    main()
