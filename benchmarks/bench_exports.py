"""A module from its finished renders to all five targets, each by itself and all in one command.

    python benchmarks/bench_exports.py [--module linear_algebra] [--renders DIR] [--to web single …] [--rounds 3]

Whatever is rendered of the module is exported as one package a target: a track of those lectures in a copy of the
course. The rows stay in benchmarks/rows/; how large each export is without its films is printed beside them.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from measure import Row, keep, run

from mathml_anim.course.load import load_course
from mathml_anim.export.renders import finished

ROOT = Path(__file__).parents[1]
TARGETS = ("web", "single", "scorm12", "scorm2004", "snippets")
TRACK = "rendered"


def rendered(module: str, renders: Path) -> list[str]:
    """Return the ids of a module's lectures that have a finished render."""
    lectures = [entry.id for entry in load_course(ROOT).entries if entry.id.startswith(f"{module}/")]
    return [id for id in lectures if finished(renders, id)]


def course_in(folder: Path, lectures: list[str]) -> Path:
    """Return a copy of this repository's course with a track of these lectures."""
    for part in ("lectures", "scenes"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "manim.cfg", folder)
    track = f'\n[tracks.{TRACK}]\ntitle = "What is rendered"\nlectures = {lectures!r}\n'
    path = folder / "lectures/course.toml"
    path.write_text(path.read_text("utf-8") + track, "utf-8")
    return folder


def exported(targets: list[str], renders: Path, output: Path, round: int, case: str) -> Row:
    """Export the track to some targets, in a folder that is empty."""
    shutil.rmtree(output, ignore_errors=True)
    words = [f"track:{TRACK}", "--as-rendered", "--renders", str(renders), "--output", str(output)]
    asked = [word for target in targets for word in ("--to", target)]
    return run(case, "ours", round, [sys.executable, "-m", "mathml_anim", "export", *words, *asked])


def megabytes(folder: Path) -> tuple[float, float]:
    """Return what the files of an export weigh together, and those that are no films."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    pages = [path for path in files if path.suffix != ".mp4"]
    return tuple(sum(path.stat().st_size for path in some) / 1e6 for some in (files, pages))  # type: ignore[return-value]


def main() -> None:
    """Time every target, then all in one."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--module", default="linear_algebra")
    parser.add_argument("--renders", type=Path, default=ROOT / "renders")
    parser.add_argument("--to", nargs="+", default=list(TARGETS))
    parser.add_argument("--rounds", type=int, default=3)
    wanted = parser.parse_args()
    renders = wanted.renders.resolve()
    lectures = rendered(wanted.module, renders)
    if not lectures:
        print(f"nothing of {wanted.module} is rendered: `mathml-anim render {wanted.module}` first")
        return
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.chdir(course_in(folder / "course", lectures))
        for round in range(wanted.rounds):
            for targets in [*([target] for target in wanted.to), wanted.to]:
                case = f"export {wanted.module} {'all' if len(targets) > 1 else targets[0]}"
                row = exported(targets, renders, folder / "out", round, case)
                whole, pages = megabytes(folder / "out")
                print(
                    f"{case}: {row.wall} s, {row.cpu} s CPU; {whole:.1f} MB, {pages:.2f} MB besides mp4 files",
                    flush=True,
                )
                rows.append(row)
    print(f"{len(lectures)} lectures: {', '.join(lectures)}")
    keep("exports", rows)


if __name__ == "__main__":
    main()
