"""Integrity: whole lectures, prerequisites in order, computable practice, seeded randomness, sources of data."""

from dataclasses import replace
from pathlib import Path

import pytest
from checked import COURSE, FRONT, GOOD, LONG_WORDS, PRACTICE, WORDS, found, line_with, placed, report, write
from hypothesis import given
from hypothesis import strategies as st

from mathml_anim.course.model import Course, Lecture, LectureEntry, Module, Track
from mathml_anim.review.rulebook import RULES
from mathml_anim.review.rules.integrity import prerequisites
from mathml_anim.review.rules.source_code import unseeded_in_source
from mathml_anim.review.thresholds import THRESHOLDS, limits, unknown

WORDS_FILE = "lectures/first/01_tiny.md"


def rules_told(root: Path) -> set[str]:
    return {finding.rule for finding in report(root, words_only=True).findings}


def test_the_tiny_lecture_lacks_nothing(tmp_path: Path) -> None:
    lacking = {rule.id for rule in RULES.values() if rule.family == "integrity"} & rules_told(write(tmp_path))
    assert lacking == set()


@pytest.mark.parametrize(
    ("rule", "lost"),
    [
        ("objective", "objectives: [See that a tiny thing moves.]\n"),
        ("misconception", "misconception: Tiny things cannot move.\n"),
        ("sources", 'sources: ["Euclid, Elements, book I"]\n'),
    ],
)
def test_a_part_missing_from_the_front_is_told(tmp_path: Path, rule: str, lost: str) -> None:
    assert rule in rules_told(write(tmp_path, front=FRONT.replace(lost, "")))


@pytest.mark.parametrize("empty", ['objectives: [" "]', "objectives: []"])
def test_an_empty_objective_is_none(tmp_path: Path, empty: str) -> None:
    assert "objective" in rules_told(
        write(tmp_path, front=FRONT.replace("objectives: [See that a tiny thing moves.]", empty))
    )


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("## The end {scene=Moves}", True),
        ("## One more thing {scene=Moves}", True),
        ("## More to come {scene=Moves #more}", True),
        ("## Recap {scene=Moves}", False),
        ("## What to keep {scene=Moves #recap}", False),
        ("## In short {scene=Moves}", False),
    ],
)
def test_a_lecture_ends_with_a_recap(tmp_path: Path, heading: str, told: bool) -> None:
    root = write(tmp_path, words=heading + WORDS[WORDS.index("\n") :])
    told_ = found(report(root, words_only=True), "recap")
    assert [finding.line for finding in told_] == ([line_with(root, "## ", WORDS_FILE)] if told else [])


def test_practice_is_there_and_enough_of_it(tmp_path: Path) -> None:
    assert "practice" in rules_told(write(tmp_path / "none", practice=""))
    two = PRACTICE[: PRACTICE.index("3.")]
    root = write(tmp_path / "two", practice=two)
    (few,) = found(report(root, words_only=True), "practice-count")
    assert few.line == line_with(root, "1. Which way", WORDS_FILE)
    assert {"practice", "practice-count"} & rules_told(write(tmp_path / "three")) == set()


NUMBERS = """
from dataclasses import dataclass
import numpy as np

@dataclass(frozen=True)
class Practice:
    total: float = 6.0
    broken: float = float("nan")

def practice() -> Practice:
    return Practice()
"""

CODED = """
## Practice

1. What is the sum?
   - hint: it is not {missing}.
   - answer: {total:.0f}
2. Run it.
   ```python
   np.sum([1, 2, 4])
   ```
   - answer: {total:.0f}
3. Run this.
   ```python
   np.sum([1, 2, 3]) / undefined
   ```
   - answer: {total:.0f}
4. And this.
   ```python
   np.sum([1, 2, 3])
   ```
   - answer: {total:.0f}
5. What is nothing?
   - answer: {broken:.1f}
"""


def test_practice_that_cannot_be_computed_is_told_at_its_line(tmp_path: Path) -> None:
    root = write(tmp_path, practice=CODED, numbers=NUMBERS)
    told = found(report(root, words_only=True), "practice-answer")
    lines = (root / WORDS_FILE).read_text("utf-8").splitlines()
    said = [lines[finding.line - 1].strip() for finding in sorted(told, key=lambda finding: finding.line)]
    assert said == [
        "- hint: it is not {missing}.",
        "- answer: {total:.0f}",
        "np.sum([1, 2, 3]) / undefined",
        "- answer: {broken:.1f}",
    ]
    assert any("7" in finding.what for finding in told)
    (nan,) = found(report(root, words_only=True), "broken")
    assert "broken of “practice”" in nan.what


def test_each_formula_that_typst_refuses_is_told_at_its_line(tmp_path: Path) -> None:
    formulas = ['$mat(1, 2${alt="a matrix"}', '$x^2${alt="x squared"}', '$nosuch(1)${alt="nothing"}']
    root = write(tmp_path, words=WORDS.replace("Look at this", "\nLook at ".join(["Look at this", *formulas, "it"])))
    told = found(report(root, words_only=True), "broken")
    assert [(finding.line, finding.segment) for finding in told] == [
        (line_with(root, formula, WORDS_FILE), "moves") for formula in (formulas[0], formulas[2])
    ]


UNSEEDED = [
    "import numpy as np\nx = np.random.normal(size=3)",
    "import numpy as np\nrng = np.random.default_rng()",
    "from numpy.random import default_rng\nrng = default_rng(None)",
    "import random\nx = random.choice([1, 2])",
    "from random import gauss\nx = gauss(0, 1)",
    "import random\nr = random.Random()",
    "import os\nx = os.urandom(4)",
    "from scipy.stats import norm\nx = norm.rvs(size=3)",
    "import uuid\nx = uuid.uuid4()",
]
SEEDED = [
    "import numpy as np\nrng = np.random.default_rng(7)\nx = rng.normal()",
    "import numpy as np\nSEED = 3\nrng = np.random.default_rng(SEED)",
    "import random\nr = random.Random(4)\nx = r.choice([1, 2])",
    "import random\nrandom.seed(4)\nx = random.choice([1, 2])",
    "from scipy.stats import norm\nx = norm.rvs(size=3, random_state=4)",
    "import numpy as np\nx = np.random.Generator(np.random.PCG64(3))",
    "def choice(x): return x\ny = choice([1])",
    "rng: 'np.random.Generator'",
]


@pytest.mark.parametrize("source", UNSEEDED)
def test_unseeded_randomness_is_found_at_its_line(source: str) -> None:
    assert [noted.line for noted in unseeded_in_source(source)] == [2]


@pytest.mark.parametrize("source", SEEDED)
def test_seeded_randomness_is_not(source: str) -> None:
    assert list(unseeded_in_source(source)) == []


def test_unseeded_randomness_in_numbers_and_scenes_is_told(tmp_path: Path) -> None:
    numbers = "import numpy as np\n\nNOISE = np.random.normal(size=3)\n"
    root = write(tmp_path, GOOD + "np.random.shuffle([1, 2])\n", numbers=numbers)
    told = found(report(root, words_only=True), "unseeded-randomness")
    assert {(finding.path.name if finding.path else "", finding.line) for finding in told} == {
        ("tiny.py", 3),
        ("tiny.py", line_with(root, "shuffle")),
    }


def lecture(id: str, needs: tuple[str, ...]) -> Lecture:
    return Lecture(id, Path(f"{id}.md"), 1, "en", id, needs, ("o",), "m", ("s",), (), ())


def course_of(ids: list[str], tracks: tuple[Track, ...] = ()) -> Course:
    entries = tuple(LectureEntry(id, n, id, Path(f"{id}.md")) for n, id in enumerate(ids))
    return Course(Path(), "C", "en", None, "dark", "", (Module("m", "M", None, entries),), tracks)


def told_of(course: Course, needs: dict[str, tuple[str, ...]]) -> list[str]:
    lectures = {id: lecture(id, what) for id, what in needs.items()}
    return [f"{finding.lecture}: {finding.what}" for finding in prerequisites(course, lectures)]


def test_prerequisites_in_order_and_planned_ones_are_fine() -> None:
    assert told_of(course_of(["m/a", "m/b", "m/c"]), {"m/b": ("m/a",), "m/c": ("m/a", "m/b")}) == []


def test_unknown_late_and_circular_prerequisites_are_told() -> None:
    course = course_of(["m/a", "m/b", "m/c"])
    assert told_of(course, {"m/a": ("m/x",)}) == ["m/a: it needs “m/x”, which is not in the course"]
    assert told_of(course, {"m/a": ("m/c",)}) == ["m/a: it needs “m/c”, which comes later"]
    assert told_of(course, {"m/b": ("m/b",)})[0] == "m/b: it needs itself"
    circle = told_of(course, {"m/a": ("m/b",), "m/b": ("m/c",), "m/c": ("m/a",)})
    assert "m/a: its prerequisites go in a circle: m/a → m/b → m/c → m/a" in circle
    assert sum("circle" in told for told in circle) == 1


def test_a_track_in_the_wrong_order_is_told_and_so_is_one_that_leaves_out_what_is_needed() -> None:
    wrong, lacking = Track("t", "T", ("m/b", "m/a")), Track("u", "U", ("m/b",))
    told = told_of(course_of(["m/a", "m/b"], (wrong, lacking)), {"m/b": ("m/a",), "m/a": ()})
    assert told == [
        "m/b: it needs “m/a”, which comes later in track “t”",
        "m/b: it needs “m/a”, which is not in track “u”",
    ]


def test_a_track_may_assume_what_its_learners_know() -> None:
    assuming = Track("t", "T", ("m/b",), assumes=("m/a",))
    assert told_of(course_of(["m/a", "m/b"], (assuming,)), {"m/b": ("m/a",)}) == []


@given(st.permutations(range(6)), st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=12))
def test_needs_that_only_point_backwards_are_never_told(order: list[int], pairs: list[tuple[int, int]]) -> None:
    ids = [f"m/l{number}" for number in order]
    needs: dict[str, tuple[str, ...]] = dict.fromkeys(ids, ())
    for one, other in pairs:
        if one < other:
            needs[ids[other]] = (*needs[ids[other]], ids[one])
    assert told_of(course_of(ids), needs) == []


DATA = """
from dataclasses import dataclass
from mathml_anim.datasets.source import Source

SOURCE = Source("Petals", "Someone", 1936, "CC0", "https://example.org", "{badge}")

@dataclass(frozen=True)
class Petals:
    source: Source = SOURCE

def moves() -> Petals:
    return Petals()
"""


@pytest.mark.parametrize(
    ("badge", "shown", "words", "told"),
    [
        ("Petals, 1936", "Petals, 1936", WORDS, set()),
        ("Petals, 1936", "", WORDS, {"sources"}),
        ("Petals, 1936", "Another source", WORDS, {"sources"}),
        ("synthetic · seed 7", "synthetic · seed 7", WORDS, {"synthetic-data"}),
        ("synthetic · seed 7", "synthetic · seed 7", WORDS.replace("thing here", "synthetic thing"), set()),
        ("synthetic · seed 7", "", WORDS.replace("thing here", "synthetic thing"), {"synthetic-data"}),
    ],
)
def test_data_is_named_with_its_source(tmp_path: Path, badge: str, shown: str, words: str, told: set[str]) -> None:
    scene = (
        GOOD if not shown else f'self.add(mean(Prose("{shown}").shift(2 * UP), Role.SOURCE, text="{shown}"))\n' + GOOD
    )
    root = write(tmp_path, scene, words=words, numbers=DATA.replace("{badge}", badge))
    assert {finding.rule for finding in report(root).findings} & {"sources", "synthetic-data"} == told


def test_a_course_may_change_a_threshold_that_exists_and_only_that(tmp_path: Path) -> None:
    shorter = COURSE + "\n[thresholds]\nlecture_shortest = 5\nlecture_shortst = 5\n"
    result = report(write(tmp_path, course=shorter), words_only=True)
    assert found(result, "lecture-length") == []
    (told,) = found(result, "thresholds")
    assert "lecture_shortest" in told.remedy


def test_every_threshold_belongs_to_a_rule_and_gives_its_reason_and_source() -> None:
    assert all(row.rule in RULES and row.reason and row.source and row.unit for row in THRESHOLDS.values())
    assert limits({"prose_words": 9})["prose_words"] == 9
    assert limits()["prose_words"] == 12
    assert [name for name, _ in unknown({"nonsense": 1.0})] == ["nonsense"]


def test_unknown_targets_and_missing_scenes_are_findings_among_the_rest(tmp_path: Path) -> None:
    words = LONG_WORDS.replace("{scene=Moves}", "{scene=Moves}") + "\n## Recap {scene=Missing}\n\nThat was it.\n"
    root = write(tmp_path, words=words.replace("recap", "first"))
    result = report(root, targets=("first/tiny", "first/tinny", "nothing", "first/tiny:Nowhere"))
    broken = found(result, "broken")
    assert any("first/tinny" in finding.what for finding in broken)
    assert any("nothing" in finding.what for finding in broken)
    assert any("Nowhere" in finding.what for finding in broken)
    assert any(
        "Missing" in finding.what and finding.line == line_with(root, "Missing", WORDS_FILE) for finding in broken
    )
    assert found(result, "lecture-length")


def test_a_segment_whose_numbers_fail_is_told_and_the_other_is_still_heard(tmp_path: Path) -> None:
    words = "## First {scene=Moves #first}\n\nIt is {value:.1f} now.\n\n"
    words += "## Recap {scene=Moves #recap}\n\nThere are 12 of them here.\n"
    numbers = "def first():\n    return 1 / 0\n"
    root = write(tmp_path, words=words, numbers=numbers)
    result = report(root)
    assert any(finding.line == 2 and finding.segment == "first" for finding in found(result, "broken"))
    assert [finding.segment for finding in found(result, "typed-number")] == ["recap"]


def test_malformed_words_are_told_with_every_line(tmp_path: Path) -> None:
    root = write(tmp_path, words=WORDS.replace("[one]", "[One]").replace("[two]", "[one"))
    assert found(report(root), "broken")


def test_a_lecture_can_be_checked_in_part(tmp_path: Path) -> None:
    words = LONG_WORDS + "\n## Recap {scene=Moves #recap}\n\nThat was it.\n"
    root = write(tmp_path, 'low = Prose("low").move_to([0, -3.35, 0])\nself.add(low)\nself.wait(1)', words=words)
    assert {finding.segment for finding in found(report(root), "caption-band")} == {"moves", "recap"}
    part = report(root, targets=("first/tiny:recap",))
    assert {finding.segment for finding in found(part, "caption-band")} == {"recap"}


def test_findings_are_the_same_in_one_process_and_in_two(tmp_path: Path) -> None:
    from mathml_anim.course.load import load_course
    from mathml_anim.narration.voices.silent import SilentVoice
    from mathml_anim.review.check import check

    words = LONG_WORDS + "\n## Recap {scene=Moves #recap}\n\nThat was it.\n"
    root = write(tmp_path, 'low = Prose("low").move_to([0, -3.35, 0])\nself.add(low)\nself.wait(1)', words=words)
    two = check(load_course(root), ("all",), SilentVoice(), jobs=2, thumbnails=True)
    one = report(root, thumbnails=True)
    assert two.findings == one.findings
    assert two.thumbnails == one.thumbnails
    assert placed(two, "caption-band")
    assert replace(two, thumbnails={}).errors == one.errors


def test_numbers_that_cannot_be_written_down_are_told_where_they_are_computed(tmp_path: Path) -> None:
    numbers = """
        from dataclasses import dataclass


        @dataclass(frozen=True)
        class Few:
            numbers: tuple[float, ...]

            @property
            def third(self) -> float:
                return self.numbers[2]


        def moves() -> Few:
            return Few((1.0, 2.0))
    """
    told = [
        each for each in report(write(tmp_path, numbers=numbers), words_only=True).findings if each.rule == "broken"
    ]
    assert [(each.path, each.line) for each in told] == [
        (tmp_path / "lectures/first/tiny.py", line_with(tmp_path, "def moves", "lectures/first/tiny.py"))
    ]
    assert "third" in told[0].what
