"""Targets: what a command is asked to work on."""

from pathlib import Path

import pytest
from small_course import COURSE, write_course

from mathml_anim.course.chosen import chosen_segments
from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.model import Course
from mathml_anim.course.targets import PlainTarget, Target, UnknownTarget, plain_target, resolve
from mathml_anim.problems import Remediable

THREE = (
    COURSE
    + """
cubes = "Cubes"

[modules.later]
title = "Later"

[modules.later.lectures]
spheres = "Spheres"

[tracks.back]
title = "Back to front"
lectures = ["first/cubes", "first/squares"]
"""
)


@pytest.fixture
def course(tmp_path: Path) -> Course:
    return load_course(write_course(tmp_path, course=THREE))


@pytest.mark.parametrize("text", ["all", "first", "track:back", "first/squares"])
def test_planned_lectures_are_left_out(course: Course, text: str) -> None:
    assert resolve(course, [text]) == (Target(course.entry("first/squares")),)


def test_leaving_out_is_said(course: Course, caplog: pytest.LogCaptureFixture) -> None:
    resolve(course, ["all"])
    assert caplog.messages == ["2 planned lectures are left out: `mathml-anim list` names them"]


def test_a_scene_is_split_at_the_first_colon(course: Course) -> None:
    assert resolve(course, ["first/squares:SquareTurns"]) == (Target(course.entry("first/squares"), "SquareTurns"),)


def test_a_target_given_twice_is_one(course: Course) -> None:
    assert len(resolve(course, ["all", "first", "first/squares", "first/squares:X"])) == 2


def test_a_track_keeps_its_own_order(tmp_path: Path) -> None:
    root = write_course(tmp_path, course=THREE)
    (root / "lectures/first/02_cubes.md").write_text("---\ntitle: Cubes\n---\n", "utf-8")
    ids = [target.lecture.id for target in resolve(load_course(root), ["track:back"]) if isinstance(target, Target)]
    assert ids == ["first/cubes", "first/squares"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("frist", "there is no “frist” in this course — did you mean “first”?"),
        ("first/square", "there is no “first/square” in this course — did you mean “first/squares” or"),
        ("squares", "there is no “squares” in this course — write its id whole: “first/squares”"),
        ("track:bakc", "there is no track “bakc” — did you mean “back”?"),
        ("", "there is no “” in this course"),
    ],
)
def test_an_unknown_target_comes_with_a_suggestion(course: Course, text: str, message: str) -> None:
    with pytest.raises(UnknownTarget) as wrong:
        resolve(course, [text])
    assert str(wrong.value).startswith(message)


def test_a_file_that_the_course_does_not_name_says_so(course: Course) -> None:
    (course.root / "lectures/first/09_cones.md").write_text("---\ntitle: Cones\n---\n", "utf-8")
    with pytest.raises(UnknownTarget, match=r"name it in lectures/course\.toml under \[modules\.first\.lectures\]"):
        resolve(course, ["first/cones"])


@pytest.mark.parametrize("text", ["first/cubes", "later", "first/cubes:Scene"])
def test_naming_what_is_only_planned_is_an_error(course: Course, text: str) -> None:
    with pytest.raises(Remediable, match="mathml-anim new lecture"):
        resolve(course, [text])


def test_an_empty_course_says_how_to_begin(tmp_path: Path) -> None:
    course = load_course(write_course(tmp_path, course='title = "Empty"\n'))
    with pytest.raises(Remediable, match=r"has no lecture .* `mathml-anim new lecture MODULE/NAME`"):
        resolve(course, ["all"])


def test_a_scene_is_known_by_its_class_and_its_id(course: Course) -> None:
    lecture = load_lecture(course, course.entry("first/squares"))
    assert len(chosen_segments(lecture, None)) == 2
    for name in ("SquareTurns", "square_turns"):
        assert [segment.id for segment in chosen_segments(lecture, name)] == ["square_turns"]
    with pytest.raises(UnknownTarget, match="did you mean “SquareTurns”"):
        chosen_segments(lecture, "SquareTurn")


def test_plain_files_are_split_at_the_last_colon(tmp_path: Path) -> None:
    path = tmp_path / "a:b.py"
    path.write_text("", "utf-8")
    assert plain_target(f"{path}:Scene") == PlainTarget(path, "Scene")
    assert plain_target(str(path)) == PlainTarget(path)
    assert plain_target("first/squares:Scene") is None
    assert plain_target("first") is None


def test_a_plain_file_that_is_missing_names_its_neighbours(tmp_path: Path) -> None:
    (tmp_path / "scenes.py").write_text("", "utf-8")
    with pytest.raises(UnknownTarget, match=r"did you mean “scenes\.py”"):
        plain_target(str(tmp_path / "scene.py") + ":Scene")


def test_a_plain_file_is_no_lecture(course: Course) -> None:
    plain = course.root / "scenes/first/squares.py"
    with pytest.raises(UnknownTarget, match="is a plain file"):
        resolve(course, [f"{plain}:SquareTurns"])
