"""A whole narrated lecture, cold and again: Manim with the same timing and sound against `mathml-anim render`.

    python benchmarks/bench_lecture.py [--folder DIR] [--only cold again] [--segment ID …]

Cold: each scene by itself on both sides in alternation, in empty folders. Again: our whole lecture is rendered once;
then with nothing changed, and after one colour of one component has been changed in one scene, on both sides, Manim
with what its cache has kept. The course is copied first. The raw rows stay in benchmarks/rows/.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from measure import Row, keep, run

from mathml_anim.course.load import load_course, load_lecture

ROOT = Path(__file__).parents[1]
BENCH = Path(__file__).parent
LECTURE = "linear_algebra/matrices_as_transformations"
SCENES = "scenes/linear_algebra/matrices_as_transformations_motions.py"
COLOUR = 'color="focus", dash_length=0.25', 'color="change", dash_length=0.25'
"""The colour of a mirror's axis, in one scene."""


def course_in(folder: Path) -> Path:
    """Return a copy of this repository's course, made when it is first asked for."""
    course = folder / "course"
    if not course.exists():
        for part in ("lectures", "scenes"):
            shutil.copytree(ROOT / part, course / part, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "manim.cfg", course)
    return course


def ours(folder: Path, target: str, store: str, case: str) -> Row:
    """Render a lecture, or a scene of it."""
    command = [sys.executable, "-m", "mathml_anim", "render", target, "--voice", "espeak", "--output"]
    os.chdir(course_in(folder))
    return run(case, "ours", 0, [*command, str(folder / f"renders-{store}")], _apart(folder, store))


def manim(folder: Path, segments: list[str], case: str) -> Row:
    """Render scenes of the lecture with Manim, which keeps its cache in the folder."""
    script, course = str(BENCH / "manim_side.py"), str(course_in(folder))
    command = [sys.executable, script, str(folder / "media"), "60", "1080", course, LECTURE, "espeak", *segments]
    return run(case, "manim", 0, command, _apart(folder, "manim"))


def _apart(folder: Path, store: str) -> dict[str, str]:
    return {"MATHML_ANIM_STORE": str(folder / f"store-{store}")}


def cold(folder: Path, segments: list[str]) -> list[Row]:
    """Render scenes for the first time, one after the other, the first side changing every time."""
    rows: list[Row] = []
    for number, segment in enumerate(segments):
        sides = [
            lambda segment=segment: manim(folder, [segment], f"cold {segment}"),
            lambda segment=segment: ours(folder, f"{LECTURE}:{segment}", segment, f"cold {segment}"),
        ]
        for side in sides if number % 2 else reversed(sides):
            rows.append(side())
            tell(rows[-1])
    return rows


def again(folder: Path, *, with_manim: bool) -> list[Row]:
    """Render our whole lecture cold, unchanged, and after a change of one colour; Manim after the same change."""
    rows = [ours(folder, LECTURE, "whole", case) for case in ("whole", "unchanged")]
    file = course_in(folder) / SCENES
    text = file.read_text()
    assert text.count(COLOUR[0]) == 1
    file.write_text(text.replace(*COLOUR))
    rows.append(ours(folder, LECTURE, "whole", "one colour"))
    if with_manim:
        rows.append(manim(folder, [], "one colour"))
    file.write_text(text)
    for row in rows:
        tell(row)
    return rows


def tell(row: Row) -> None:
    """Print a row."""
    print(f"{row.case:40s}{row.side:8s}{row.wall:8.1f} s{row.cpu:8.1f} s CPU{row.memory:8.0f} MB", flush=True)


def main() -> int:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, help="keep what is made, to go on another time")
    parser.add_argument("--only", nargs="*", choices=["cold", "again"], default=["cold", "again"])
    parser.add_argument("--segment", nargs="*")
    parser.add_argument("--without-manim", action="store_true", help="do not render the changed lecture with Manim")
    asked = parser.parse_args()
    folder = (asked.folder or Path(tempfile.mkdtemp(prefix="bench-"))).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    course = load_course(course_in(folder))
    known = [segment.id for segment in load_lecture(course, course.entry(LECTURE)).segments]
    if "cold" in asked.only:
        rows = cold(folder, asked.segment or known)
        keep("lecture", rows)
        theirs, mine = (sum(row.wall for row in rows if row.side == side) for side in ("manim", "ours"))
        print(f"cold, scene by scene: {theirs:.1f} s and {mine:.1f} s, ratio {theirs / mine:.2f} (wanted 5)")
    if "again" in asked.only:
        keep("lecture", again(folder, with_manim=not asked.without_manim))
    if asked.folder is None:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
