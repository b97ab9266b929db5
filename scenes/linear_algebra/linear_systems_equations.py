"""How the equations of *Undoing a transformation*, and what is done to their rows, are written."""

from itertools import pairwise

from manim import RIGHT, VGroup

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint
from mathml_anim.components.typography import Formula, shown_number, word
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

EQUATIONS: tuple[Paint, Paint] = ("space", "belief")
"""The colours of the first equation and of the second, its line's and its row's."""
B: dict[str, Paint] = {"bold(b)": "change"}
WIDEST = "−1.55"
"""The room of a number in the rows: the widest, and some space around it."""


def equation(row: Vector, number: int) -> Formula:
    """Return an equation (a, b, c), a x + b y = c, its numbers in the colour of its line."""
    written = f"{_term(row[0], 'x', first=True)} {_term(row[1], 'y', first=False)} = {shown_number(row[2], 'g')}"
    return Formula(written, spoken=written, colors={"x": "ink", "y": "ink"}, color=EQUATIONS[number])


def _term(size: float, name: str, *, first: bool) -> str:
    """Return so much of an unknown as it is written in a sum: without a one, its sign before it."""
    amount = "" if abs(size) == 1 else shown_number(abs(size), "g")
    sign = "-" if size < 0 else "" if first else "+"
    return f"{sign} {amount} {name}"


def row_words(*words: tuple[str, int], name: str = "", spoken: str = "") -> VGroup:
    """Return words side by side on one baseline, each in the colour of the equation (0 or 1) that it is about."""
    line = [word(text, color=EQUATIONS[row]) for text, row in words]
    for before, after in pairwise(line):
        after.next_to(before, RIGHT, buff=0.15).align_baseline(before)
    return mean(VGroup(*line), Role.PROSE, name=name, spoken=spoken)


def by_the_inverse(*, size: float = sizes.FORMULA) -> Formula:
    """Return the law by which the inverse takes b back to where it came from."""
    return Formula("bold(x) = A^(-1) bold(b)", spoken="x is the inverse of A times b", colors=B, size=size)
