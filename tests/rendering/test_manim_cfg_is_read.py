"""A course's `manim.cfg` holds for its lectures and for plain files in it, and for nothing else."""

from fractions import Fraction
from pathlib import Path

import pytest
from small_course import SCENES, load, write_course

from mathml_anim.frames.take import Take
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.problems import ProblemsFound
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.rehearse import rehearse
from mathml_anim.rendering.performances import PlainPerformance

FPS = Fraction(5)

SEES_ITS_FRAME = SCENES.replace(
    "square = Square()", 'self.camera.background_color = "#0000FF" if config.frame_height == 4 else "#00FF00"', 1
).replace("from manim import", "from manim import config,", 1)

PLAIN = """
from manim import Scene


class Still(Scene):
    def construct(self):
        self.wait(1)
"""


def grounds(takes: list[Take]) -> list[object]:
    return [take.picture.background for take in takes]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    scenes = SEES_ITS_FRAME.replace("self.add(square)", "self.wait_until('turn'); return", 1)
    root = write_course(tmp_path, scenes=scenes)
    (root / "manim.cfg").write_text("[CLI]\nframe_height = 4\nbackground_color = #FF0000\n", "utf-8")
    return root


def test_a_lecture_s_scene_has_its_frame(root: Path) -> None:
    course, lecture = load(root)
    table = prepare(course, lecture, SilentVoice(), FPS)
    takes: list[Take] = []
    rehearse(course, lecture, table.segments[0], takes.append, fps=FPS, width=160, height=90)
    assert set(grounds(takes)) == {(0, 0, 1, 1)}
    (root / "manim.cfg").write_text("[CLI]\nframe_height = wide\n", "utf-8")
    with pytest.raises(ProblemsFound, match="frame_height is “wide”"):
        rehearse(course, lecture, table.segments[0], takes.append, fps=FPS)


def test_a_plain_file_has_it_in_a_course_only(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    alone = tmp_path_factory.mktemp("alone")
    (alone / "manim.cfg").write_bytes((root / "manim.cfg").read_bytes())
    for folder, ground in ((root, (1, 0, 0, 1)), (alone, (0, 0, 0, 1))):
        file = folder / f"still_{folder.name}.py"
        file.write_text(PLAIN, "utf-8")
        takes: list[Take] = []
        PlainPerformance(file, "Still", FPS, 160, 90)(takes.append)
        assert set(grounds(takes)) == {ground}
