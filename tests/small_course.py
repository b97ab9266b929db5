"""A course of the tests' own: written to a folder, rehearsed and rendered like any other."""

from pathlib import Path
from textwrap import dedent

from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.model import Course, Lecture

COURSE = """
title = "Small"
language = "en"
licence = "CC-BY-4.0"

[modules.first]
title = "First things"

[modules.first.lectures]
squares = "Squares"
"""

WORDS = """
---
title: Squares
objectives: [See a square turn.]
misconception: Squares cannot turn.
sources: ["Euclid, Elements, book I"]
---

## A square turns {scene=SquareTurns}

Here is a square. Now it [turn] turns, by {angle:.0f} degrees. [pause 0.5]

And now it [rest] rests.

## A square leaves {scene=SquareLeaves}

Now the square [leave] leaves us.
"""

NUMBERS = '''
"""The numbers of squares."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Turn:
    """An angle in degrees."""

    angle: float


def square_turns() -> Turn:
    """A right angle."""
    return Turn(90.0)
'''

SCENES = '''
"""The pictures of squares."""

from manim import DEGREES, UP, FadeOut, Rotate, Square

from mathml_anim.stage import LectureScene


class SquareTurns(LectureScene[object]):
    """A square turns."""

    def construct(self) -> None:
        square = Square()
        self.add(square)
        self.wait_until("turn")
        self.play(Rotate(square, self.values.angle * DEGREES), run_time=self.until("rest", at_most=1))
        self.reveal("rest")


class SquareLeaves(LectureScene[object]):
    """A square leaves."""

    def construct(self) -> None:
        square = Square()
        self.add(square)
        self.wait_until("leave")
        self.play(FadeOut(square, shift=UP), run_time=0.3)
'''


def write_course(
    root: Path, *, course: str = COURSE, words: str = WORDS, numbers: str = NUMBERS, scenes: str = SCENES
) -> Path:
    """Write a course of one lecture, `first/squares`, and return its root."""
    files = {
        "lectures/course.toml": course,
        "lectures/first/01_squares.md": words,
        "lectures/first/squares.py": numbers,
        "scenes/first/squares.py": scenes,
    }
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text).lstrip(), "utf-8")
    return root


def load(root: Path, lecture: str = "first/squares") -> tuple[Course, Lecture]:
    """Return the course in a folder and one of its lectures."""
    course = load_course(root)
    return course, load_lecture(course, course.entry(lecture))
