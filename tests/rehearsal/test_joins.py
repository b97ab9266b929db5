"""How a segment's pictures follow those before: cut, dissolved, or on top of the last picture."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from small_course import SCENES, WORDS, load, write_course

from mathml_anim.frames.displaylist import DisplayList, Op, View
from mathml_anim.frames.fading import OF_THE_LAST, dissolved, faded, shown
from mathml_anim.frames.take import Take
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.problems import ProblemsFound
from mathml_anim.rehearsal.joins import frames_to_dissolve
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.rehearse import rehearse
from mathml_anim.rehearsal.timetable import SegmentTimes

FPS = Fraction(10)
LEAVES = SCENES.replace(
    '        square = Square()\n        self.add(square)\n        self.wait_until("leave")',
    '        self.wait_until("leave")',
).replace("FadeOut(square, shift=UP)", "FadeOut(self.before)")
CIRCLE = SCENES.replace("Rotate, Square\n", "Circle, Rotate, Square\n").replace(
    'square = Square()\n        self.add(square)\n        self.wait_until("leave")',
    'square = Circle()\n        self.add(square)\n        self.wait_until("leave")',
)


def words(join: str) -> str:
    return WORDS.replace("{scene=SquareLeaves}", f"{{scene=SquareLeaves from={join}}}")


def played(root: Path, *, alone: bool = False) -> list[tuple[SegmentTimes, list[DisplayList]]]:
    """The segments and their picture at every frame."""
    course, lecture = load(root)
    table = prepare(course, lecture, SilentVoice(), FPS)
    found = []
    for times in table.segments:
        takes: list[Take] = []
        mine = replace(times, before=None) if alone else times
        rehearse(course, lecture, mine, takes.append, fps=FPS, width=320, height=180)
        found.append((times, [take.picture for take in takes for _ in range(take.repeat)]))
    return found


def opacity(op: Op | None) -> float:
    return 0.0 if op is None or isinstance(op, View) else op.opacity


def opacities(picture: DisplayList) -> list[tuple[str, float]]:
    return [(origin.name, opacity(op)) for _, op, origin in shown(picture) if origin is not None and opacity(op)]


def test_a_dissolve_mixes_the_first_pictures_and_moves_nothing(tmp_path: Path) -> None:
    root = write_course(tmp_path, words=words("dissolve"), scenes=CIRCLE)
    (_, first), (times, second) = played(root)
    _, (_, by_itself) = played(root, alone=True)
    count = frames_to_dissolve(times, FPS)
    assert count == 5
    assert len(second) == len(by_itself) == times.frames
    assert second[count:] == by_itself[count:]
    assert all(mixed != own for mixed, own in zip(second[:count], by_itself, strict=False))
    shares = [dict(opacities(picture)) for picture in second[:count]]
    leaving, coming = [share["Square"] for share in shares], [share["Circle"] for share in shares]
    assert leaving == sorted(leaving, reverse=True)
    assert coming == sorted(coming)
    assert leaving[0] > 0.9 > 0.1 > leaving[-1] > 0
    assert [a + b for a, b in zip(leaving, coming, strict=True)] == pytest.approx([1] * count)
    (kept,) = [origin for _, _, origin in shown(second[0]) if origin is not None and origin.name == "Square"]
    assert kept.object >= OF_THE_LAST
    assert first[-1] != second[0]


def test_what_both_pictures_show_stays(tmp_path: Path) -> None:
    still = SCENES.replace("Rotate(square, self.values.angle * DEGREES)", "FadeOut(Square())")
    (_, first), (_, second) = played(write_course(tmp_path, words=words("dissolve"), scenes=still))
    assert first[-1] == second[0] == second[5]
    assert dissolved(second[0], second[0], 0.5) == second[0]


def test_a_scene_takes_over_the_last_picture_and_lets_it_go(tmp_path: Path) -> None:
    (_, first), (times, second) = played(write_course(tmp_path, words=words("picture"), scenes=LEAVES))
    assert second[0] == first[-1]
    assert second[times.cues["leave"]] == first[-1]
    leaving = [dict(opacities(picture)).get("Square", 0.0) for picture in second[times.cues["leave"] :]]
    assert leaving == sorted(leaving, reverse=True)
    assert leaving[0] == 1
    assert 0 < leaving[2] < 1
    assert leaving[-1] == 0
    assert not second[-1].ops or not opacities(second[-1])


def test_without_a_picture_before_a_scene_begins_on_its_ground(tmp_path: Path) -> None:
    _, (_, second) = played(write_course(tmp_path, scenes=LEAVES))
    assert not any(opacities(picture) for picture in second)


def test_a_picture_that_is_moved_is_a_problem_of_the_authors_line(tmp_path: Path) -> None:
    scenes = LEAVES.replace("FadeOut(self.before)", "self.before.animate.shift(UP)")
    with pytest.raises(ProblemsFound, match="cannot be moved or resized — fade it") as raised:
        played(write_course(tmp_path, words=words("picture"), scenes=scenes))
    assert raised.value.problems[0].path.name == "squares.py"


@pytest.mark.parametrize("join", ["dissolve", "picture"])
def test_an_edit_of_the_scene_before_is_seen_only_where_its_picture_is(tmp_path: Path, join: str) -> None:
    before = played(write_course(tmp_path, words=words(join), scenes=CIRCLE))[1][1]
    edited = CIRCLE.replace("square = Square()", "square = Square(side_length=3)")
    after = played(write_course(tmp_path / "edited", words=words(join), scenes=edited))[1][1]
    changed = [frame for frame, (old, new) in enumerate(zip(before, after, strict=True)) if old != new]
    assert changed == list(range(5 if join == "dissolve" else len(before)))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (words("disolve"), "a scene cannot begin from “disolve” — did you mean “dissolve”?"),
        (WORDS.replace("{scene=SquareTurns}", "{scene=SquareTurns from=picture}"), "there is no picture before it"),
    ],
)
def test_a_join_that_cannot_be_is_a_problem(tmp_path: Path, text: str, what: str) -> None:
    with pytest.raises(ProblemsFound) as raised:
        load(write_course(tmp_path, words=text))
    assert what in str(raised.value)


def test_nothing_of_a_faded_operation_is_left_at_the_end(tmp_path: Path) -> None:
    (_, pictures), _ = played(write_course(tmp_path))
    for _, op, _ in shown(pictures[0]):
        assert faded(op, 0) is None
        assert faded(op, 1) is op
        assert opacity(faded(op, 0.5)) == pytest.approx(opacity(op) / 2)
