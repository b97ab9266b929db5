"""A segment played without drawing: as many frames as its words have, changes where its cues fall."""

from fractions import Fraction
from pathlib import Path

import pytest
from small_course import SCENES, load, write_course

from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.take import Take
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.problems import ProblemsFound
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.rehearse import Rehearsed, rehearse
from mathml_anim.rehearsal.timetable import SegmentTimes
from mathml_anim.theme.fonts import folders


def played(
    root: Path, segment: str = "square_turns", fps: int = 10
) -> tuple[SegmentTimes, list[DisplayList], Rehearsed]:
    """Rehearse a segment; return its times, its picture at every frame, and what it marked."""
    course, lecture = load(root)
    times = prepare(course, lecture, SilentVoice(), Fraction(fps)).segment(segment)
    takes: list[Take] = []
    rehearsed = rehearse(course, lecture, times, takes.append, fps=Fraction(fps), width=320, height=180)
    return times, [take.picture for take in takes for _ in range(take.repeat)], rehearsed


@pytest.mark.parametrize("fps", [15, 24, 30, 60])
def test_the_picture_first_changes_at_its_cue_and_lasts_as_long_as_the_words(tmp_path: Path, fps: int) -> None:
    times, pictures, _ = played(write_course(tmp_path), fps=fps)
    assert len(pictures) == times.frames
    changed = next(frame for frame, picture in enumerate(pictures) if picture != pictures[0])
    assert changed == times.cues["turn"] + 1, "a rotation by nothing is the first frame of the motion"


def test_reveals_and_asked_cues_are_told(tmp_path: Path) -> None:
    times, _, rehearsed = played(write_course(tmp_path))
    assert [(reveal.cue, reveal.frame) for reveal in rehearsed.reveals] == [("rest", times.cues["rest"])]
    assert rehearsed.cues_used == {"turn", "rest"}


def test_segments_lie_end_to_end_on_whole_frames(tmp_path: Path) -> None:
    course, lecture = load(write_course(tmp_path))
    table = prepare(course, lecture, SilentVoice(), Fraction(24))
    first, second = table.segments
    assert (first.start, second.start) == (0, first.frames)
    assert table.frames == first.frames + second.frames
    assert first.values is not None
    assert second.values is None


@pytest.mark.parametrize(
    ("scenes", "said", "line"),
    [
        (SCENES.replace('self.reveal("rest")', "self.wait(60)"), "past its words", "class SquareTurns"),
        (SCENES.replace('self.reveal("rest")', 'raise ValueError("no square")'), "ValueError: no square", "raise"),
        (SCENES.replace('self.reveal("rest")', 'self.wait_until("turn")'), "the cue “turn” began", 'until("turn")'),
        (SCENES.replace('self.reveal("rest")', 'self.reveal("rset")'), "have no cue “rset”", 'reveal("rset")'),
        (SCENES.replace("Square()", "Sqare()", 1), "NameError", "Sqare()"),
    ],
)
def test_what_a_scene_gets_wrong_is_a_problem_at_its_line(tmp_path: Path, scenes: str, said: str, line: str) -> None:
    root = write_course(tmp_path, scenes=scenes)
    with pytest.raises(ProblemsFound) as caught:
        played(root)
    (problem,) = caught.value.problems
    assert problem.path == root / "scenes/first/squares.py"
    assert said in problem.what
    if line.startswith("class"):
        assert problem.line == 0, "the end of the words is no line of the author's"
    else:
        assert line in problem.path.read_text().splitlines()[problem.line - 1]
    assert problem.remedy


def test_a_file_that_python_cannot_read_is_a_problem_at_its_line(tmp_path: Path) -> None:
    root = write_course(tmp_path, scenes=SCENES + "\n\nfrom manim import NoSuchThing\n")
    with pytest.raises(ProblemsFound, match="NoSuchThing"):
        played(root)


def test_every_problem_of_the_numbers_comes_at_once(tmp_path: Path) -> None:
    words = """
    ---
    title: Squares
    ---

    ## A square turns {scene=SquareTurns}

    It [turn] turns by {angel:.0f} degrees [rest] and {angle}.

    ## A square leaves {scene=SquareLeaves}

    It [leave] leaves {nothing}.
    """
    course, lecture = load(write_course(tmp_path, words=words))
    with pytest.raises(ProblemsFound) as caught:
        prepare(course, lecture, SilentVoice(), Fraction(10))
    assert [problem.line for problem in caught.value.problems] == [7, 11]


def test_a_course_brings_fonts_in_its_own_folder(tmp_path: Path) -> None:
    scenes = SCENES.replace("Square()", 'Prose("中文")', 1).replace(
        "from mathml_anim.stage", "from mathml_anim.components.typography import Prose\nfrom mathml_anim.stage"
    )
    root = write_course(tmp_path, scenes=scenes)
    with pytest.raises(ProblemsFound, match="中") as caught:
        played(root)
    assert "fonts" in caught.value.problems[0].remedy
    (root / "fonts").mkdir()
    played_before = len(folders())
    with pytest.raises(ProblemsFound):
        played(root)
    assert (root / "fonts") in folders()
    assert len(folders()) == played_before + 1
