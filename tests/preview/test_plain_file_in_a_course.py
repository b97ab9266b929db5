"""A file that lies in a course is shown in the studio as a render draws it: in the course's theme, with its modules."""

from pathlib import Path

import pytest
from heard_messages import Heard
from small_course import COURSE, write_course

from mathml_anim.course.targets import UnknownTarget
from mathml_anim.preview.job import Job, Purpose, Wanted
from mathml_anim.preview.plain import rehearse_plain
from mathml_anim.preview.still import still
from mathml_anim.preview.wire import Kind, Teller
from mathml_anim.theme.colours import LIGHT, ColourRole

FILE = """
from lectures.first.squares import square_turns
from manim import Scene, Square

from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.current import current


class Plain(Scene):
    def construct(self):
        assert current().name == "light"
        self.add(Square(side_length=square_turns().angle / 90, color=current().colour(ColourRole.INK)))

"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = write_course(tmp_path, course=COURSE.replace("[modules.first]", 'theme = "light"\n\n[modules.first]', 1))
    (path / "beside_a_course.py").write_text(FILE, "utf-8")
    return path / "beside_a_course.py"


def test_its_scene_has_what_the_course_has(file: Path) -> None:
    heard = Heard()
    rehearse_plain(Job(Wanted("15", file=str(file)), 1), Teller(heard))
    assert heard.told("problems") == []
    assert [(each["segment"], each["frames"]) for each in heard.told("played")] == [("Plain", 1)]


def test_a_still_of_a_lecture_s_scene_has_the_ground_of_its_theme(file: Path) -> None:
    heard = Heard()
    scenes = file.parent / "scenes/first/squares.py"
    still(Job(Wanted("15", file=str(scenes)), 1, "SquareTurns", 3, purpose=Purpose.SVG), Teller(heard))
    ((kind, body),) = heard.sent
    assert kind is Kind.STILL
    assert LIGHT.colour(ColourRole.GROUND).lower() in body.decode().lower()


def test_a_scene_that_is_not_there_is_answered_with_the_nearest(file: Path) -> None:
    with pytest.raises(UnknownTarget, match="has no scene “Plan”"):
        rehearse_plain(Job(Wanted("15", file=str(file), scene="Plan"), 1), Teller(Heard()))
