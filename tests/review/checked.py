"""A tiny lecture of the tests' own, checked: words with a scene, and what the gate says of them."""

from pathlib import Path
from textwrap import dedent, indent

from mathml_anim.course.load import load_course
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.review.check import check
from mathml_anim.review.findings import Finding
from mathml_anim.review.report import Report

COURSE = """\
title = "Tiny"
language = "en"
theme = "dark"
licence = "CC-BY-4.0"

[modules.first]
title = "First"

[modules.first.lectures]
tiny = "Tiny"
"""

FRONT = """\
---
title: Tiny
objectives: [See that a tiny thing moves.]
misconception: Tiny things cannot move.
sources: ["Euclid, Elements, book I"]
---

"""

WORDS = """\
## A thing moves: recap {scene=Moves}

Look at this [one] thing here. It [two] moves across the plane, and then it rests. [pause 2.5]
"""

LONG_WORDS = """\
## A thing moves: recap {scene=Moves}

Look at this for a while. [pause 34]
"""
"""Room for several defects one after the other: about 37 seconds."""

PRACTICE = """
## Practice

1. Which way does it move?
   - answer: to the right.
2. Does it rest?
   - answer: yes.
3. Is it tiny?
   - answer: yes.
"""

IMPORTS = """\
import numpy as np
from manim import *

from mathml_anim.components.meaning import mean
from mathml_anim.components.typography.formula import Formula
from mathml_anim.components.typography.label import Label
from mathml_anim.components.typography.number import Number
from mathml_anim.components.typography.prose import Prose, Title
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.stage import LectureScene, Waiver
from mathml_anim.theme.roles import Role


class Moves(LectureScene[object]):
    \"\"\"A thing moves.\"\"\"

"""

GOOD = """\
dot = mean(Dot(radius=0.3, color="#52B5E6"), Role.MARK)
self.add(dot)
self.wait_until("one")
self.play(dot.animate.shift(UP), run_time=0.8)
self.wait_until("two")
self.play(dot.animate.shift(RIGHT), run_time=2)
"""


def write(
    root: Path,
    construct: str = GOOD,
    *,
    words: str = WORDS,
    front: str = FRONT,
    practice: str = PRACTICE,
    numbers: str = "",
    course: str = COURSE,
    body: str = "",
    more: str = "",
) -> Path:
    """Write a course of one lecture, `first/tiny`, whose only scene runs `construct`; return its root."""
    scene = IMPORTS + indent(dedent(body), "    ") + "    def construct(self) -> None:\n"
    scene += indent(dedent(construct).strip("\n") + "\n", "        ") + "\n" + dedent(more)
    files = {
        "lectures/course.toml": course,
        "lectures/first/01_tiny.md": front + words + practice,
        "scenes/first/tiny.py": scene,
    }
    if numbers:
        files["lectures/first/tiny.py"] = dedent(numbers).lstrip()
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root


def report(
    root: Path, *, words_only: bool = False, targets: tuple[str, ...] = ("all",), thumbnails: bool = False
) -> Report:
    """Return what the gate finds in a course, with the silent voice and in this process."""
    return check(load_course(root), targets, SilentVoice(), words_only=words_only, jobs=1, thumbnails=thumbnails)


def found(result: Report, rule: str) -> list[Finding]:
    """Return the findings of one rule, in order of time."""
    return [finding for finding in result.findings if finding.rule == rule]


def placed(result: Report, rule: str) -> list[tuple[int, int]]:
    """Return the frame and line of each finding of one rule."""
    return [(finding.frame or 0, finding.line) for finding in found(result, rule)]


def line_with(root: Path, text: str, file: str = "scenes/first/tiny.py") -> int:
    """Return the number of the first line of a file that holds a text."""
    lines = (root / file).read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)
