"""Parts of the studio's page that need no browser: what it keeps, how it writes times, where a loop stays."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PARTS = "".join(f'export * from "./mathml_anim/preview/page_src/{part}";' for part in ("film", "kept", "loop", "page"))

LOOPS = """
const plan = (sections) => ({ revision: 1, target: "t", fps: 10, stale: [],
  segments: sections.map(([id, frames]) => ({ id, frames })) });
const film = new it.Film();
film.setPlan(plan([["a", 30], ["b", 50], ["c", 20]]));
const loop = new it.Loop(film);
const found = [];
for (const range of [[40, 60], [30, 79], [10, 95]]) {
  film.setPlan(plan([["a", 30], ["b", 50], ["c", 20]]));
  loop.set(range);
  for (const after of [[["a", 35], ["b", 50], ["c", 20]], [["b", 20], ["c", 20], ["a", 30]], [["a", 30], ["c", 20]]]) {
    film.setPlan(plan(after));
    found.push(loop.range);
  }
}
tell(found);
"""

KEPT = """
const canvas = (side) => ({ width: side, height: side });
const large = Array.from({ length: 40 }, () => ({ at: [0, 0], key: "k", canvas: canvas(2000) }));
for (const each of large) { it.keep(large[0]); it.keep(each); }
const there = () => large.map((each, n) => each.canvas && each.key ? n : -1).filter((n) => n >= 0);
const many = there();
const huge = { at: [0, 0], key: "k", canvas: canvas(8000) };
it.keep(huge);
const beside = there();
it.drop(huge);
for (const each of large) { each.canvas = canvas(2000); each.key = "k"; it.keep(each); }
tell([many, beside, huge.canvas, there()]);
"""


@pytest.fixture(scope="module")
def bundle() -> str:
    """The parts, for a global name."""
    command = [str(ROOT / "node_modules/.bin/esbuild"), "--bundle", "--format=iife", "--global-name=it", "--loader=ts"]
    ran = subprocess.run(command, input=PARTS, cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    return f"{ran.stdout}; const tell = (found) => console.log(JSON.stringify(found));"


def told(bundle: str, code: str) -> Any:
    """Return what some code tells that uses the parts."""
    ran = subprocess.run(["node", "-e", f"{bundle}\n{code}"], check=True, capture_output=True, text=True)
    return json.loads(ran.stdout)


def test_a_time_never_has_sixty_seconds(bundle: str) -> None:
    times = told(
        bundle, "tell([[59.98, 1], [59.94, 1], [59.996], [119.6, 0], [0], [3599.999]].map((t) => it.clock(...t)))"
    )
    assert times == ["1:00.0", "0:59.9", "1:00.00", "2:00", "0:00.00", "60:00.00"]


def test_a_loop_stays_in_its_segments_when_their_times_change(bundle: str) -> None:
    within, whole, across = [[45, 65], [10, 19], None], [[35, 84], [0, 19], None], [[10, 100], None, [10, 45]]
    assert told(bundle, LOOPS) == [*within, *whole, *across]


def test_stretched_pictures_are_kept_up_to_a_limit(bundle: str) -> None:
    """Four million pixels each: the last twelve, with one that is drawn every time; the current one however large."""
    many, beside, dropped, again = told(bundle, KEPT)
    assert many == [0, *range(29, 40)]
    assert beside == []
    assert dropped is None
    assert again == [*range(28, 40)]
