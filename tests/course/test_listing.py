"""What a course holds, and how long it lasts."""

import json
from pathlib import Path

import pytest
from small_course import COURSE, WORDS, load, write_course

from mathml_anim.course.durations import Duration, assumed, durations
from mathml_anim.course.listing import listing, listing_data
from mathml_anim.course.load import load_course
from mathml_anim.narration.script import CueMark, FormulaMark, Paragraph, PauseMark, Script, Text, ValueMark


def test_150_words_a_minute_are_assumed_and_pauses_added() -> None:
    words = Text("one two three ", 1), CueMark("now", 1), ValueMark("x", "", 1), FormulaMark("A", "the matrix", 1)
    script = Script((Paragraph((*words, PauseMark(1.5, 1))),))
    assert assumed(script) == Duration(6 * 60 / 150 + 1.5, assumed=True)


def manifest(root: Path, size: str, *, frames: int, fps: object = None, segment: str = "square_turns") -> None:
    path = root / f"renders/{size}/first/squares/manifest.json"
    path.parent.mkdir(parents=True)
    part = {"id": f"first/squares:{segment}", "frames": frames}
    path.write_text(json.dumps({"fps": fps or {"num": 30, "den": 1}, "segments": [part]}), "utf-8")


def test_a_finer_render_is_believed_first(tmp_path: Path) -> None:
    root = write_course(tmp_path)
    manifest(root, "480p15", frames=30)
    manifest(root, "1080p30", frames=75)
    known = durations(root, load(root)[1])
    assert known["square_turns"] == Duration(2.5, assumed=False)
    assert known["square_leaves"].assumed


@pytest.mark.parametrize("fps", [{"num": 30, "den": 0}, {"num": 30}, 30, "fast"])
def test_a_broken_manifest_is_not_believed(tmp_path: Path, fps: object) -> None:
    root = write_course(tmp_path)
    manifest(root, "1080p30", frames=75, fps=fps)
    assert durations(root, load(root)[1])["square_turns"].assumed


def test_the_list_has_whole_ids(tmp_path: Path) -> None:
    course = load_course(write_course(tmp_path, course=COURSE + 'cubes = "Cubes"\n'))
    data = json.loads(json.dumps(listing_data(course, list(listing(course)))))
    squares, cubes = data["modules"][0]["lectures"]
    assert [part["id"] for part in squares["segments"]] == ["first/squares:square_turns", "first/squares:square_leaves"]
    assert squares["duration"] == {"seconds": pytest.approx(8.1), "assumed": True}
    assert cubes == {
        "id": "first/cubes",
        "number": 2,
        "title": "Cubes",
        "planned": True,
        "duration": None,
        "segments": [],
        "problems": [],
    }


def test_a_lecture_with_problems_is_listed_with_them(tmp_path: Path) -> None:
    course = load_course(write_course(tmp_path, words=WORDS.replace("## A square leaves {scene=SquareLeaves}", "## A")))
    ((_, (lecture,)),) = listing(course)
    assert (lecture.segments, lecture.duration) == ((), None)
    assert ["has no scene" in problem.what for problem in lecture.problems] == [True]
