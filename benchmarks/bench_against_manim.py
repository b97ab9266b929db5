"""Both sides in alternation, cold: `manim render` with its defaults against `mathml-anim render`, at 1080p60.

    python benchmarks/bench_against_manim.py [--rounds 3] [--case LinearMap …]

Only the ratios travel to another machine. The raw rows stay in benchmarks/rows/.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from measure import Row, keep, run

BENCH = Path(__file__).parent
SIZE = ("60", "1080")


@dataclass(frozen=True)
class Case:
    """What is rendered on both sides, and the ratio of wall-clock times we want at least."""

    name: str
    wanted: float
    manim: Callable[[Path], list[str]]
    ours: Callable[[Path], list[str]]


def plain(name: str, wanted: float, ours_file: str = "plain_scenes.py") -> Case:
    """Return the case of one scene of the baseline file; ours may be the same picture by a component."""
    file = BENCH / "plain_scenes.py"
    return Case(
        name if ours_file == "plain_scenes.py" else f"{name} by a component",
        wanted,
        lambda media: [sys.executable, str(BENCH / "manim_side.py"), str(media), *SIZE, str(file), name],
        lambda out: [*OURS, "render", f"{BENCH / ours_file}:{name}", "--output", str(out / "renders")],
    )


OURS = [sys.executable, "-m", "mathml_anim"]
CASES = (
    plain("LinearMap", 2),
    plain("GradientDescent", 3),
    plain("Gaussian", 2),
    plain("Surface3D", 8),
    plain("Gaussian", 5, "component_scenes.py"),
)


def measured(case: Case, round: int) -> tuple[Row, Row]:
    """Run both sides once, each in an empty folder with an empty store, the first side changing every round."""
    rows: dict[str, Row] = {}
    for side in ("manim", "ours") if round % 2 else ("ours", "manim"):
        folder = Path(tempfile.mkdtemp(prefix="bench-"))
        command = case.manim(folder) if side == "manim" else case.ours(folder)
        rows[side] = run(case.name, side, round, command, {"MATHML_ANIM_STORE": str(folder / "store")})
        shutil.rmtree(folder)
    return rows["manim"], rows["ours"]


def main() -> int:
    """Measure the cases that are asked for, print a table, keep the rows."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--case", action="append", choices=[case.name for case in CASES])
    arguments = parser.parse_args()
    rows: list[Row] = []
    head = ("case", "manim s", "ours s", "ratio", "wanted", "cpu ratio", "MB manim", "MB ours")
    print(("{:26s}" + "{:>10s}" * 7).format(*head))
    for case in CASES:
        if arguments.case and case.name not in arguments.case:
            continue
        pairs = [measured(case, round) for round in range(arguments.rounds)]
        rows += [row for pair in pairs for row in pair]
        theirs, ours = (median(pair[side].wall for pair in pairs) for side in (0, 1))
        wall = median(pair[0].wall / pair[1].wall for pair in pairs)
        cpu = median(pair[0].cpu / pair[1].cpu for pair in pairs)
        memory = [max(pair[side].memory for pair in pairs) for side in (0, 1)]
        print(
            f"{case.name:26s}{theirs:10.1f}{ours:10.1f}{wall:10.2f}{case.wanted:10.0f}{cpu:10.2f}"
            f"{memory[0]:10.0f}{memory[1]:10.0f}"
        )
    keep("against_manim", rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
