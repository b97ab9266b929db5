"""What a package remembers of its lectures: it fits where platforms keep it, and claims nothing that was not played."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

MANY = """
const { Memory } = memory;
let seed = 7;
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;

/** Segments that were played here and there, as their page tells them. */
const playedOf = ({segments}) => segments.map(({key, start, end}) => {
  const tenths = Math.round((end - start) * 10), list = [];
  for (let at = 0; at < tenths; at += 1 + Math.floor(random() * 40)) {
    const to = Math.min(tenths, at + 1 + Math.floor(random() * 30));
    list.push(`.${at.toString(36)}-${to.toString(36)}`);
    at = to;
  }
  return key + list.join("");
}).join("_");

const once = (lectures, turn, limit) => {
  const one = new Memory(lectures), again = new Memory(lectures), twice = new Memory(lectures);
  for (const lecture of lectures) {
    one.update(lecture, `${turn.toString(36)}!${lecture.segments[0].key}.5!${playedOf(lecture)}!abcd.1!`);
  }
  one.current = lectures[0].key;
  const text = one.pack(limit);
  again.recall(text);
  twice.recall(text); twice.recall(text);
  return [text.length, one.seen, again.seen, twice.pack(limit) === again.pack(limit), again.current];
};

const many = JSON.parse(require("fs").readFileSync(0));
console.log(JSON.stringify(many.map(([lectures, rounds, limit]) =>
  Array.from({length: rounds}, (_, round) => once(lectures, round + 1, limit)))));
"""


Told = tuple[int, float, float, bool, str]
"""Letters, what was seen before and after, whether recalling twice changes nothing, and the lecture that was open."""


@pytest.fixture(scope="module")
def bundle() -> str:
    """The code that remembers, for a global name."""
    command = [
        str(ROOT / "node_modules/.bin/esbuild"),
        "mathml_anim/export/page_src/memory.ts",
        "--bundle",
        "--format=iife",
        "--global-name=memory",
    ]
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


def packed_often(bundle: str, many: Sequence[tuple[int, float, int]], rounds: int) -> list[list[Told]]:
    asked = [[lectures_of(number, seconds), rounds, limit] for number, seconds, limit in many]
    ran = subprocess.run(
        ["node", "-e", bundle + MANY], input=json.dumps(asked), check=True, capture_output=True, text=True
    )
    found: list[list[Told]] = json.loads(ran.stdout)
    return found


def lectures_of(number: int, seconds: float) -> list[dict[str, object]]:
    """Return as many lectures as the memory knows them, each of eight segments of some seconds."""
    segments = [{"key": f"s{n:03}", "start": n * seconds, "end": (n + 1) * seconds} for n in range(8)]
    every = {"title": "", "href": "", "seconds": 8 * seconds, "segments": segments, "right": {"abcd": "1"}}
    return [{"id": f"m/l{n}", "key": f"k{n:03}", **every} for n in range(number)]


def test_what_is_kept_fits_and_never_claims_more_than_was_played(bundle: str, request: pytest.FixtureRequest) -> None:
    many = [(1, 60.0, 4096), (1, 20.0, 4096), (11, 60.0, 4096), (43, 60.0, 4096), (43, 60.0, 64000)]
    rounds = 20 if request.config.getoption("--soak") else 3
    for (number, seconds, limit), found in zip(many, packed_often(bundle, many, rounds), strict=True):
        assert len(found) == rounds
        for length, seen, again, stable, current in found:
            assert length <= limit
            assert again <= seen + 1e-9
            assert stable
            assert current == "k000"
        if (number, seconds) == (1, 20.0):
            assert all(abs(seen - again) < 1e-9 for _, seen, again, _, _ in found)


def test_what_was_played_of_a_segment_that_is_no_more_is_kept(bundle: str) -> None:
    """The package may be replaced by an older version of itself, and then by the newer one again."""
    told = "1!gone.5!s000*_gone*_lost.1-9!!"
    code = f"const one = {json.dumps(lectures_of(1, 60.0)[0])}; const it = new memory.Memory([one]);"
    code += (
        f"it.update(one, {json.dumps(told)}); it.recall(it.pack(4096)); console.log(it.text(one)); console.log(it.seen)"
    )
    ran = subprocess.run(["node", "-e", f"{bundle}; {code}"], check=True, capture_output=True, text=True)
    text, seen = ran.stdout.split()
    assert text == told
    assert float(seen) == pytest.approx(1 / 8)
