"""Plain Manim renders a lecture's scene: it finds the course's modules and assumes the timing."""

import subprocess
import sys
from pathlib import Path

import av
import pytest
from small_course import NUMBERS, SCENES, write_course

from mathml_anim.course.plain_manim import runs_manim

WITH_IMPORT = SCENES.replace(
    "from mathml_anim.stage", "from lectures.first.squares import Turn\nfrom mathml_anim.stage"
).replace("LectureScene[object]", "LectureScene[Turn]", 1)


@pytest.mark.parametrize(
    ("program", "is_manim"),
    [
        ("/home/me/.venv/bin/manim", True),
        ("C:/venv/Scripts/manim.exe", True),
        ("/lib/python3.11/site-packages/manim/__main__.py", True),
        ("/home/me/.venv/bin/pytest", False),
        ("", False),
    ],
)
def test_only_manims_own_command_is_helped(program: str, is_manim: bool) -> None:
    assert runs_manim(program) is is_manim


def test_manim_renders_a_scene_that_imports_its_lectures_numbers(tmp_path: Path) -> None:
    root = write_course(tmp_path, scenes=WITH_IMPORT, numbers=NUMBERS)
    command = [sys.executable, "-m", "manim", "render", "-ql", "--media_dir", "media", "--progress_bar", "none"]
    done = subprocess.run(
        [*command, "scenes/first/squares.py", "SquareTurns"], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (film,) = root.glob("media/videos/**/SquareTurns.mp4")
    with av.open(str(film)) as container:
        assert 5 < float(container.duration or 0) / av.time_base < 9, "as long as the words take at 150 a minute"
