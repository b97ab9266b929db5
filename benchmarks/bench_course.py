"""The written lectures in figures: length, rate of speech, silence, cost of a frame, time of a cold render.

    python benchmarks/bench_course.py [LECTURE …] [--quality h] [--no-render] [--keep FOLDER]

Prints a table in Markdown. Evaluation is processor time of one process that plays every frame and draws none. Lectures
are rendered one after the other at 30 frames a second, with a store that is empty in the beginning.
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
            "{}:{:02}".format(*divmod(round(self.seconds), 60)),
            f"{self.rate:.0f}",
            f"{self.silence:.0%}".replace("%", " %"),
            str(self.scenes),
            f"{self.lines:g}",
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


def rendered(lecture: str, quality: str, folder: Path) -> Row:
    """Render a lecture into a folder that keeps its store as well."""
    command = [sys.executable, "-m", "mathml_anim", "render", lecture, "-q", quality, "--fps", str(FPS)]
    command += ["--output", str(folder / "renders")]
    return run(lecture, "ours", 0, command, {"MATHML_ANIM_STORE": str(folder / "store")})


def main() -> int:
    """Print a row for every lecture, then how long all of them took to render."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("lectures", nargs="*")
    parser.add_argument("--quality", default="h", help="1080p, if nothing else is said")
    parser.add_argument("--no-render", action="store_true")
    parser.add_argument("--keep", type=Path, help="an empty folder to leave the films in")
    arguments = parser.parse_args()
    kept = arguments.keep.resolve() if arguments.keep else None
    os.chdir(ROOT)
    course = load_course(ROOT)
    written = [entry for module in course.modules for entry in module.lectures if entry.path is not None]
    rows: list[Row] = []
    print(f"| {' | '.join(COLUMNS)} |\n|{'---|' * len(COLUMNS)}")
    with tempfile.TemporaryDirectory(prefix="bench-") as aside:
        for entry in written:
            if arguments.lectures and entry.id not in arguments.lectures:
                continue
            found = figures(course, load_lecture(course, entry))
            if not arguments.no_render:
                rows.append(rendered(entry.id, arguments.quality, kept or Path(aside)))
            print(f"| {' | '.join(found.cells(rows[-1].wall if rows else None))} |", flush=True)
    if rows:
        print(f"\nAll {len(rows)} one after the other: {sum(row.wall for row in rows):.0f} s")
        keep("course", rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
