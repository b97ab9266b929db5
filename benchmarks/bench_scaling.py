"""How much more workers help: `--jobs 1` and `--jobs 2` measured, 16 and 256 on paper from the measured jobs.

    python benchmarks/bench_scaling.py [TARGET …] [--quality h]

On paper: every scene begins to play at once where there is a worker, its shots follow evenly while it plays, the
longest waiting one is drawn first, and what is done by one process before and after stays as it was measured.
"""

import argparse
import heapq
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
TARGETS = [f"{ROOT}/benchmarks/plain_scenes.py:{name}" for name in ("LinearMap", "Surface3D")]

RECORDER = """
import json, sys, time
import mathml_anim.rendering.shoot as shoot
from mathml_anim.cli.main import main
from mathml_anim.rendering.evaluate import Evaluation
from mathml_anim.rendering.draw import Drawing

begun, done = time.monotonic(), []
class Recorded(shoot.Pool):
    def run(self, jobs, heard):
        first = time.monotonic()
        def told(job, said):
            seconds = getattr(said, "seconds", None)
            if isinstance(job, Evaluation) and seconds is not None:
                done.append(("play", job.scene, seconds))
            elif isinstance(job, Drawing) and seconds is not None:
                done.append(("draw", int(job.packed.name.split("-")[0]), seconds))
            return heard(job, said)
        super().run(jobs, told)
        done.append(("pool", 0, time.monotonic() - first))
shoot.Pool = Recorded
try:
    main(sys.argv[2:])
finally:
    done.append(("whole", 0, time.monotonic() - begun))
    open(sys.argv[1], "w").write(json.dumps(done))
"""

Job = tuple[str, int, float]


def measured(target: str, quality: str, jobs: int) -> list[Job]:
    """Render a target cold with some jobs; return what each job took, and how long the pool and the whole did."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "jobs.json"
        command: list[Any] = [sys.executable, "-c", RECORDER, told, "render", target, f"-q{quality}"]
        command += ["--jobs", str(jobs), "--output", Path(folder) / "renders"]
        environment = {**os.environ, "MATHML_ANIM_STORE": str(Path(folder) / "store")}
        subprocess.run([str(part) for part in command], env=environment, check=True, capture_output=True, cwd=ROOT)
        return [(kind, scene, seconds) for kind, scene, seconds in json.loads(told.read_text())]


def on_paper(jobs: list[Job], workers: int) -> float:
    """Return the seconds that the same jobs take with more workers."""
    played = {scene: seconds for kind, scene, seconds in jobs if kind == "play"}
    free = [0.0] * workers
    heapq.heapify(free)
    waiting: list[tuple[float, float]] = []
    for scene, seconds in sorted(played.items(), key=lambda item: -item[1]):
        start = heapq.heappop(free)
        heapq.heappush(free, start + seconds)
        drawn = [each for kind, owner, each in jobs if kind == "draw" and owner == scene]
        waiting += [(start + seconds * (number + 1) / len(drawn), each) for number, each in enumerate(drawn)]
    end = max(free)
    while waiting:
        now = max(heapq.heappop(free), min(ready for ready, _ in waiting))
        longest = max((each for each in waiting if each[0] <= now), key=lambda each: each[1])
        waiting.remove(longest)
        heapq.heappush(free, now + longest[1])
        end = max(end, now + longest[1])
    (pool,) = (seconds for kind, _, seconds in jobs if kind == "pool")
    (whole,) = (seconds for kind, _, seconds in jobs if kind == "whole")
    return end + whole - pool


def main() -> int:
    """Print a row for each target."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("targets", nargs="*", default=TARGETS)
    parser.add_argument("--quality", default="h")
    asked = parser.parse_args()
    print("seconds with 1 job, 2 jobs, ratio; on paper with 2 (to check the paper), 16, 256; jobs: longest, sum")
    for target in asked.targets:
        one, two = (measured(target, asked.quality, jobs) for jobs in (1, 2))
        walls = [next(seconds for kind, _, seconds in jobs if kind == "whole") for jobs in (one, two)]
        costs = [seconds for kind, _, seconds in one if kind in {"play", "draw"}]
        paper = [on_paper(one, workers) for workers in (2, 16, 256)]
        print(
            f"{target.rpartition('/')[2]:40s}{walls[0]:8.1f}{walls[1]:8.1f}{walls[0] / walls[1]:7.2f} ",
            *(f"{seconds:8.1f}" for seconds in paper),
            f"  {len(costs)} jobs: {max(costs):.1f}, {sum(costs):.1f}",
            flush=True,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
