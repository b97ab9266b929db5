"""The written lectures in figures: length, rate of speech, silence, cost of a frame, time of a cold render.

    python benchmarks/bench_course.py [LECTURE …] [--quality h] [--no-render]

Prints a table in Markdown. Evaluation is processor time of one process that plays every frame and draws none. A cold
render begins with an empty store, at 30 frames a second; after the single ones all chosen lectures are rendered in one
command.
"""

import argparse
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from fractions import Fraction
from inspect import getsourcelines
from pathlib import Path
from statistics import mean, median

from measure import Row, keep, run

from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.model import Course, Lecture
from mathml_anim.course.store_folder import voice_cache
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.rehearse import rehearse
from mathml_anim.rehearsal.scenes import load_scene
from mathml_anim.rehearsal.timetable import Timetable
from mathml_anim.review.rules.pace import silent_seconds, spoken_words
from mathml_anim.review.thresholds import limits

ROOT = Path(__file__).parents[1]
FPS = Fraction(30)
COLUMNS = (
    "lecture",
    "length",
    "words a minute",
    "silence",
    "scenes",
    "lines a scene",
    "ms a frame (dearest)",
    "render s",
)


@dataclass(frozen=True)
class Figures:
    """What one lecture is like; seconds, words a minute without silences, a share, lines, milliseconds."""

    lecture: str
    seconds: float
    rate: float
    silence: float
    scenes: int
    lines: float
    cost: tuple[float, ...]

    def cells(self, rendered: float | None) -> tuple[str, ...]:
        """Return a row of the table."""
        return (
            self.lecture,
            f"{self.seconds // 60:.0f}:{self.seconds % 60:02.0f}",
            f"{self.rate:.0f}",
            f"{self.silence:.0%}".replace("%", " %"),
            str(self.scenes),
            f"{self.lines:.0f}",
            f"{mean(self.cost):.1f} ({max(self.cost):.1f})",
            "–" if rendered is None else f"{rendered:.0f}",
        )


def figures(course: Course, lecture: Lecture) -> Figures:
    """Speak a lecture, play every scene of it, and return what it is like."""
    table = prepare(course, lecture, find_voice(None, course.voice), FPS, cache=voice_cache(course.root))
    gap = limits(course.thresholds)["silence_gap"]
    seconds = float(table.frames / FPS)
    silent = sum(silent_seconds(times, table, gap) for times in table.segments)
    words = sum(spoken_words(times, course.pronunciation, lecture.language) for times in table.segments)
    scenes = {load_scene(course, lecture, times.segment) for times in table.segments}
    lines = median(len(getsourcelines(scene)[0]) for scene in scenes)
    cost = tuple(played(course, lecture, table))
    return Figures(lecture.id, seconds, 60 * words / (seconds - silent), silent / seconds, len(scenes), lines, cost)


def played(course: Course, lecture: Lecture, table: Timetable) -> list[float]:
    """Return the milliseconds of processor time that a frame of each scene takes, without the scenes before it."""
    costs = []
    for times in table.segments:
        began = time.process_time()
        rehearse(course, lecture, times, lambda _take: None, fps=FPS)
        costs.append(1000 * (time.process_time() - began) / times.frames)
    return costs


def rendered(targets: list[str], case: str, quality: str) -> Row:
    """Render targets in one command with an empty store, and throw the result away."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        command = [sys.executable, "-m", "mathml_anim", "render", *targets, "-q", quality, "--fps", str(FPS)]
        command += ["--output", f"{folder}/renders"]
        return run(case, "ours", 0, command, {"MATHML_ANIM_STORE": f"{folder}/store"})


def main() -> int:
    """Print a row for every lecture, then what all of them took at once."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("lectures", nargs="*")
    parser.add_argument("--quality", default="h", help="1080p, if nothing else is said")
    parser.add_argument("--no-render", action="store_true")
    arguments = parser.parse_args()
    os.chdir(ROOT)
    course = load_course(ROOT)
    written = [entry for module in course.modules for entry in module.lectures if entry.path is not None]
    chosen = [entry for entry in written if not arguments.lectures or entry.id in arguments.lectures]
    print(f"| {' | '.join(COLUMNS)} |\n|{'---|' * len(COLUMNS)}")
    rows: list[Row] = []
    for entry in chosen:
        found = figures(course, load_lecture(course, entry))
        if not arguments.no_render:
            rows.append(rendered([entry.id], entry.id, arguments.quality))
        print(f"| {' | '.join(found.cells(rows[-1].wall if rows else None))} |", flush=True)
    if rows:
        rows.append(rendered([entry.id for entry in chosen], "all at once", arguments.quality))
        print(f"\nAll {len(chosen)} in one command: {rows[-1].wall:.0f} s")
        keep("course", rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
