"""Questions that are asked inside the film: the moments they name in the words, and where those fall in a manifest."""

import json
from fractions import Fraction
from pathlib import Path

import jsonschema
import pytest
from small_course import WORDS, load, write_course

from mathml_anim.course.asked import asked_cues
from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.manifest import ManifestMoment, manifest_schema, read_manifest
from mathml_anim.course.model import Asked
from mathml_anim.course.written import written_practice
from mathml_anim.narration.timed import Narration, TimedCue
from mathml_anim.problems import ProblemsFound
from mathml_anim.rehearsal.timetable import timetable
from mathml_anim.rendering.quality import quality
from mathml_anim.rendering.sidecars import manifest_text

PRACTICE = """
## Practice

1. Which way does it turn?
   - [ ] Right
   - [x] Left
   - at: square_turns.rest
2. What is left?
   - answer: nothing
   - after: square_leaves
3. What is a square?
   - answer: four equal sides
"""


def told(root: Path, practice: str) -> list[str]:
    with pytest.raises(ProblemsFound) as found:
        load(write_course(root, words=WORDS + "\n## Practice\n\n" + practice))
    return [str(problem) for problem in found.value.problems]


def test_a_question_names_a_cue_a_segment_or_nothing(tmp_path: Path) -> None:
    _, lecture = load(write_course(tmp_path, words=WORDS + PRACTICE))
    lines = (tmp_path / "lectures/first/01_squares.md").read_text("utf-8").splitlines()
    first, second, third = (exercise.asked for exercise in lecture.practice)
    assert first == Asked("square_turns", "rest", lines.index("   - at: square_turns.rest") + 1)
    assert second == Asked("square_leaves", "", lines.index("   - after: square_leaves") + 1)
    assert third is None
    assert asked_cues(lecture, "square_turns") == {"rest"}
    assert asked_cues(lecture, "square_leaves") == frozenset()


@pytest.mark.parametrize(
    ("bullets", "what", "remedy"),
    [
        ("- at: square_turn.rest", "“square_turn”, and there is no such segment", "did you mean “square_turns”?"),
        ("- after: square_laeves", "“square_laeves”, and there is no such segment", "did you mean “square_leaves”"),
        ("- at: square_turns.rests", "at “rests”, and “square_turns” has no such cue", "did you mean “rest”?"),
        ("- at: square_turns", "“at: square_turns” names no moment of the film", "- at: segment.cue"),
        ("- after: square_turns.rest", "“after: square_turns.rest” names no moment", "- after: segment"),
        ("- after:", "“after:", "- after: segment"),
        ("- after: square_turns\n   - at: square_turns.rest", "asked twice", "keep one moment"),
        ("- aftr: square_turns", "neither hint, answer, moment nor choice", "did you mean “after”"),
    ],
)
def test_a_moment_that_is_not_there_is_told_with_its_line(tmp_path: Path, bullets: str, what: str, remedy: str) -> None:
    (problem,) = told(tmp_path, f"1. Q\n   - answer: 1\n   {bullets}\n")
    lines = (tmp_path / "lectures/first/01_squares.md").read_text("utf-8").splitlines()
    line = lines.index(f"   {bullets.splitlines()[-1].strip()}") + 1
    assert f"01_squares.md:{line}: " in problem
    assert what in problem
    assert remedy in problem


GERMAN = """
---
title: Quadrate
---

## Ein Quadrat dreht sich {scene=SquareTurns}

Hier ist ein Quadrat. Es [turn] dreht sich um {angle:.0f} Grad, und [rest] ruht.

## Ein Quadrat geht {scene=SquareLeaves}

Es [leave] geht.

## Practice

1. Wie herum?
   - [ ] Rechts
   - [x] Links
   - at: square_turns.MOMENT
2. Was bleibt?
   - answer: nichts
   - after: square_leaves
3. Was ist ein Quadrat?
   - answer: vier gleiche Seiten
"""


def test_a_translation_asks_at_the_same_moments(tmp_path: Path) -> None:
    course = load_course(write_course(tmp_path, words=WORDS + PRACTICE))
    path = tmp_path / "lectures/first/squares.de.md"
    path.write_text(GERMAN.lstrip().replace("MOMENT", "rest"), "utf-8")
    german = load_lecture(course, course.entry("first/squares"), language="de")
    assert [str(one.asked) for one in german.practice] == ["at: square_turns.rest", "after: square_leaves", "None"]
    path.write_text(GERMAN.lstrip().replace("MOMENT", "turn").replace("   - after: square_leaves\n", ""), "utf-8")
    with pytest.raises(ProblemsFound) as found:
        load_lecture(course, course.entry("first/squares"), language="de")
    assert [(problem.what, problem.remedy) for problem in found.value.problems] == [
        ("question 1 is asked at another moment than in 01_squares.md", "write - at: square_turns.rest"),
        ("question 2 is asked at another moment than in 01_squares.md", "write - after: square_leaves"),
    ]


def test_a_manifest_says_the_frames_and_older_ones_are_read(tmp_path: Path) -> None:
    course, lecture = load(write_course(tmp_path, words=WORDS + PRACTICE))
    narrations = {
        "square_turns": Narration((), (TimedCue("turn", 1.0), TimedCue("rest", 2.5)), (), 4.0),
        "square_leaves": Narration((), (TimedCue("leave", 0.5),), (), 2.0),
    }
    table = timetable(lecture, narrations, Fraction(10), "silent")
    practice = written_practice(lecture, None)
    text = manifest_text(course, table, quality("l"), folder=tmp_path / "none", practice=practice, values={})
    jsonschema.validate(json.loads(text), manifest_schema())
    manifest = read_manifest(text)
    assert manifest.kind == "lecture"
    assert [exercise.asked for exercise in manifest.practice] == [
        ManifestMoment("first/squares:square_turns", "rest", 25),
        ManifestMoment("first/squares:square_leaves", None, table.frames - 1),
        None,
    ]
    older = json.loads(text)
    for exercise in older["practice"]:
        del exercise["asked"]
    jsonschema.validate(older, manifest_schema())
    before = read_manifest(json.dumps(older))
    assert before.kind == "lecture"
    assert [exercise.asked for exercise in before.practice] == [None, None, None]
