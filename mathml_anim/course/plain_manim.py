"""Lets `manim render scenes/…py Scene` find a course's own modules: Manim loads this plugin when it starts."""

import sys
from pathlib import Path

from mathml_anim.course.find import course_root
from mathml_anim.problems import Remediable


def runs_manim(program: str) -> bool:
    """Whether a program, as `sys.argv[0]` names it, is Manim's own command."""
    path = Path(program)
    return path.stem in {"manim", "manimce"} or path.parts[-2:] == ("manim", "__main__.py")


def let_courses_be_found(folder: Path) -> None:
    """Put the root of the course around a folder at the end of Python's path, if there is one."""
    try:
        root = str(course_root(folder))
    except Remediable:
        return
    if root not in sys.path:
        sys.path.append(root)


if runs_manim(sys.argv[0] if sys.argv else ""):
    let_courses_be_found(Path.cwd())
