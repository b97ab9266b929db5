"""How soon the studio shows what was saved, how fast it scrubs, how evenly it plays, how much memory it keeps.

`python -m benchmarks.bench_studio [PART…]` starts the studio on a copy of the course and drives it with headless
Chromium, without a GPU. Times are wall-clock: they say something on an idle machine only.
"""

import argparse
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from compileall import compile_dir
from pathlib import Path

from benchmarks.studio_browser import ROOT, browser, opened, ready, studio
from benchmarks.studio_looks import play, presented, scrub, scrub_early
from benchmarks.studio_saves import edits, manim_low, memory_while_saving, save_to_picture
from mathml_anim.course.load import load_course

LECTURE = "linear_algebra/matrices_as_transformations"
SCENE = "TheWholeGridMoves"
TARGET = f"{LECTURE}:{SCENE}"
PLAIN = Path(__file__).with_name("plain_scenes.py")
PLAYED = (TARGET, f"{PLAIN}:LinearMap", f"{PLAIN}:Surface3D", "linear_algebra/determinants:TheBoxGrows")
SAVES = 50
STOPS = [20, 65, 110, 155, 200]
"""Saves after which memory is measured; the first ones let the processes grow to their size."""


def row(name: str, seconds: list[float]) -> None:
    """Print a line of the table."""
    told = f"median {statistics.median(seconds):7.3f} s   worst {max(seconds):7.3f} s" if seconds else "no time taken"
    print(f"{name:<42} {told}   n={len(seconds)}", flush=True)


def cold(course: Path) -> None:
    """From the command to the first picture, with an empty browser that is there already."""
    with browser() as page:
        taken = []
        for _ in range(3):
            began = time.perf_counter()
            with studio(course, TARGET) as (url, _number):
                page.goto(url)
                page.wait_for_function("window.studio && studio.state().revision > 0", polling="raf")
                taken.append(time.perf_counter() - began)
        row("cold start to the first picture", taken)


def scene(course: Path) -> None:
    """Saves of a scene."""
    with opened(course, TARGET) as (page, _):
        row("save of the scene to its picture", save_to_picture(page, versions(course), range(SAVES)))


def versions(course: Path) -> Callable[[int], None]:
    """Return a function that saves the scene."""
    return edits(course / "scenes" / f"{LECTURE}.py", r"\A", '"""Version {}."""\n')


def component(course: Path) -> None:
    """Saves of a component that the scene uses."""
    part = course / "mathml_anim/components/transformations/grid.py"
    with opened(course, TARGET) as (page, _):
        taken = save_to_picture(page, edits(part, r"\Z", "\n# Version {}\n"), range(SAVES))
        row("save of a component to its picture", taken)


def sentence(course: Path) -> None:
    """Saves of a sentence; each is another one, so the voice speaks it anew."""
    words = next((course / "lectures").glob(f"{LECTURE.replace('/', '/*_')}.md"))
    change = edits(words, rf"(?m)^(## .*scene={SCENE}.*\n\n)", r"\1Here is take {}. ")
    with opened(course, TARGET) as (page, _):
        row("save of a sentence to its picture", save_to_picture(page, change, range(SAVES)))


def scrubbing(course: Path) -> None:
    """Scrubbing in what has been rehearsed."""
    with opened(course, TARGET) as (page, _):
        ready(page)
        row("scrub to a random frame", scrub(page))


def early(course: Path) -> None:
    """Scrubbing into lectures that are still being rehearsed."""
    written = [each.id for module in load_course(course).modules for each in module.lectures if each.path is not None]
    with opened(course, LECTURE) as (page, _):
        row("scrub to a frame not rehearsed yet", list(scrub_early(page, written, 3)))


def playing(course: Path) -> None:
    """Playback, flat and in space: frames that were not drawn, and updates that the compositor did not show."""
    for target in PLAYED:
        with opened(course, target) as (page, _):
            ready(page)
            found = play(page, 15)
            told = f"{found.lost} of {found.passed} ({found.share:.2f} %), canvas {found.width} wide at the end"
            print(f"{'frames dropped, ' + target.rpartition(':')[2]:<42} {told}", flush=True)


def presenting(course: Path) -> None:
    """What the browser's compositor says of playback, while it is traced (which costs some time itself)."""
    for target in PLAYED:
        with opened(course, target) as (page, _):
            ready(page)
            shown, let_go = presented(page, 5)
            told = f"{shown} shown, {let_go} let go"
            print(f"{'updates of the page, ' + target.rpartition(':')[2]:<42} {told}", flush=True)


def memory(course: Path) -> None:
    """What 200 saves leave behind."""
    with opened(course, TARGET) as (page, number):
        for saves, mine, shown in memory_while_saving(page, number, versions(course), STOPS):
            print(f"{f'memory after {saves} saves':<42} studio {mine:.0f} MB, page {shown:.0f} MB", flush=True)


def manim(course: Path) -> None:
    """Manim's own way."""
    row("manim -ql, save to file", [manim_low(course, course / "scenes" / f"{LECTURE}.py", SCENE) for _ in range(3)])


PARTS: dict[str, Callable[[Path], None]] = {
    "cold": cold,
    "scene": scene,
    "component": component,
    "sentence": sentence,
    "scrub": scrubbing,
    "early": early,
    "play": playing,
    "present": presenting,
    "memory": memory,
    "manim": manim,
}


def main() -> None:
    """Measure and print."""
    about = "\n".join(f"  {name:<10} {part.__doc__}" for name, part in PARTS.items())
    parser = argparse.ArgumentParser(
        description=f"{__doc__}\nParts:\n{about}", formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="what to measure; everything by default")
    for part in parser.parse_args().parts or PARTS:
        with tempfile.TemporaryDirectory() as folder:
            course = Path(folder)
            for name in ("lectures", "scenes", "mathml_anim"):
                shutil.copytree(ROOT / name, course / name, ignore=shutil.ignore_patterns("__pycache__"))
            compile_dir(course / "mathml_anim", quiet=1)  # as it is where it has been installed
            PARTS[part](course)


if __name__ == "__main__":
    main()
