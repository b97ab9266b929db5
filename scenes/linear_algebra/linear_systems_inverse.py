"""The picture of *Undoing a transformation* in which the inverse rewinds the plane, and a singular matrix folds it."""

import numpy as np
from manim import DOWN, LEFT, RIGHT, UL, UP, Create, FadeIn, FadeOut, GrowFromEdge, Rectangle, VGroup

from lectures.linear_algebra.linear_systems import Rewound
from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.transformations import GridTransform, RowReduction, arrow_on
from mathml_anim.components.typography import (
    BASIS_COLORS,
    CodeBeat,
    Formula,
    Heading,
    Label,
    MatrixFormula,
    Number,
    Panel,
    PointOut,
    Swell,
    arrange_column,
    word,
)
from mathml_anim.components.vectors import Arrows, Spots, VectorArrow
from mathml_anim.maths.linear_maps import Points, Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from scenes.linear_algebra.linear_systems_equations import by_the_inverse
from scenes.linear_algebra.linear_systems_plane import landed, plane

MULTIPLICATIONS = "how many multiplications"


class TheInverseRewinds(LectureScene[Rewound]):
    """The inverse rewinds the plane and takes b back; a singular matrix has folded a line onto one point."""

    def construct(self) -> None:
        values, grid, title = self.values, plane(), Heading("The inverse rewinds")
        matrix = MatrixFormula(values.system.matrix, before="A =", column_colors=BASIS_COLORS)
        back, found = inverse_of_a(values), by_the_inverse()
        arrange_column(title, matrix, back, found)
        singular = MatrixFormula(values.singular.matrix, column_colors=BASIS_COLORS)
        arrange_column(title, singular)
        panel, b = Panel(title, matrix), landed(values.system, grid)
        self.add(grid, panel, title, matrix)

        # There and back again
        self.wait_until("act")
        self.play(grid.apply(values.system.matrix, run_time=self.until("rewind", at_most=1.8)))
        self.wait_until("rewind")
        self.play(grid.apply(values.inverse.matrix, run_time=1.8))
        self.wait_until("inverse")
        self.play(panel.reach(back), FadeIn(back))
        self.wait_until("columns")
        self.play(grid.apply(values.inverse.matrix, run_time=self.until("units", at_most=1.8)))
        self.wait_until("units")
        self.play(*(PointOut(back.column(number), scale=1.2, color=None) for number in (0, 1)))

        # b is taken along, and is x where it arrives
        self.wait_until("b")
        self.play(grid.go_to(values.system.matrix, run_time=0.8), b.grow())
        grid.carry(b)
        x = arrow_on(grid, values.back, color="focus", label="$bold(x)$", side="left", spoken="the vector x")
        self.wait_until("carried")
        self.play(grid.apply(values.inverse.matrix, run_time=self.until("home", at_most=2.6) - 0.6))
        self.play(FadeIn(x), FadeOut(b), run_time=0.5)
        self.reveal("home")
        self.play(panel.reach(found), FadeIn(found))

        # A singular matrix has none; and nobody needs one to solve just one system
        folded = plane(basis=False)
        self.wait_until("singular")
        leaving = FadeOut(x, matrix, back, found, grid, run_time=0.6)
        self.play(leaving, FadeIn(folded, singular, run_time=0.6), panel.reach(singular))
        done = self.fold(folded, singular)
        self.count(FadeOut(*done, run_time=0.6))

    def fold(self, grid: GridTransform, singular: MatrixFormula) -> VGroup:
        """Let a singular matrix take a whole line to one point, from which no way leads back; return what is seen."""
        values, spot = self.values, grid.to_scene(self.values.spot)
        line = RowReduction(values.singular.rows, grid, numbers=False).line(0)
        points = Spots(grid.to_scene(values.folded), name="points of the line")
        b = Label("$bold(b)$", at=spot, side=UL, gap=0.32, color="change", size=sizes.FORMULA, spoken="b")
        ways = ways_back(spot, grid.to_scene(values.folded))
        self.wait_until("line")
        self.play(Create(line), FadeIn(points))
        grid.carry(line, points)
        self.wait_until("acts")
        self.play(grid.go_to(values.singular.matrix, run_time=self.until("spot", at_most=2)))
        self.reveal("spot")
        self.play(FadeIn(b), PointOut(points, scale=1.6, color=None))

        # Which way is back?
        self.wait_until("back")
        self.play(ways.grow(run_time=1.5))
        self.wait_until("none")
        self.play(FadeOut(ways, run_time=0.5), PointOut(singular, scale=1, color="focus"))
        return VGroup(grid, line, points, b, singular)

    def count(self, leaving: FadeOut) -> None:
        """Show what NumPy runs, and how many multiplications fewer it takes."""
        ways = TwoWaysToSolve(self.values)
        self.wait_until("just")
        self.play(leaving, FadeIn(ways.found))
        self.wait_until("needs")
        self.play(Swell(ways.found))
        self.wait_until("code")
        self.play(FadeIn(ways.code))
        self.wait_until("unknowns")
        self.play(FadeIn(ways.size), run_time=0.6)
        self.wait_until("long")
        self.play(GrowFromEdge(ways.long, LEFT), FadeIn(ways.long_count))
        self.remove(ways.long, ways.long_count)
        self.add(mark(VGroup(ways.long, ways.long_count), MULTIPLICATIONS))
        self.wait_until("short")
        self.play(GrowFromEdge(ways.short, LEFT), FadeIn(ways.short_count))


def inverse_of_a(values: Rewound) -> MatrixFormula:
    """Return the inverse, its common denominator before it."""
    return MatrixFormula(
        values.whole * values.inverse.matrix,
        before=f"A^(-1) = 1/{values.whole}",
        column_colors=BASIS_COLORS,
        spoken="the inverse of A",
    )


def ways_back(spot: Vector, ends: Points) -> Arrows:
    """Return arrows from near a point of the scene to others, (n, 3)."""
    arrows = []
    for way in ends - spot:
        start = 0.3 * way / np.linalg.norm(way)
        arrows.append(VectorArrow(way - start, tail=spot + start, color="ink", thickness=0.05, name="a way back"))
    return Arrows(arrows, name="many ways back")


class TwoWaysToSolve:
    """How many multiplications it takes by the inverse, and by what NumPy runs: two bars, each with its number and law.

    The parts are `size` (how many unknowns), `found` (by the inverse), `long` and `long_count`; `code`, `short` and
    `short_count`.
    """

    def __init__(self, values: Rewound) -> None:
        longest, less = values.millions
        self.found = by_the_inverse(size=0.6)
        self.size = Formula(f'n = {values.unknowns} "unknowns"', spoken="n unknowns")
        self.long, self.short = bar(1, color="mute"), bar(less / longest, color="focus")
        self.code = CodeBeat("x = np.linalg.solve(A, b)", spoken="NumPy's solve of A and b", size=1.4 * sizes.CODE)
        arrange_column(self.long.move_to((-0.6, 0.6, 0)), self.code, gap=0.8)
        arrange_column(self.code, self.short, gap=0.25)
        self.found.next_to(self.long, UP, buff=0.25, aligned_edge=LEFT)
        self.size.next_to(self.found, UP, buff=0.6, aligned_edge=LEFT)
        law = Formula("n^3 + n^2", spoken="n cubed plus n squared", color="mute")
        self.long_count = count_beside(self.long, longest, law, color="ink", counted="multiplications")
        law = Formula("approx n^3 \\/ 3 + n^2", spoken="about a third of n cubed plus n squared", color="mute")
        self.short_count = count_beside(self.short, less, law, color="focus")


def bar(share: float, *, color: Paint) -> Rectangle:
    """Return a bar as long as a share of the longest."""
    shown = Rectangle(width=7 * share, height=0.3, stroke_width=0, fill_color=paint(color), fill_opacity=1)
    return mark(shown.set_z_index(layers.WORDS), MULTIPLICATIONS)


def count_beside(beside: Rectangle, millions: float, law: Formula, *, color: Paint, counted: str = "") -> VGroup:
    """Return how many million a bar stands for, the law of that below, and what is counted above, if that is given."""
    number = Number(millions, format_spec=".0f", unit=" million", color=color, font="text", name="multiplications")
    number.next_to(beside, RIGHT, buff=0.3)
    law.next_to(number, DOWN, buff=0.25, aligned_edge=LEFT)
    said = VGroup(number, law)
    if counted:
        said.insert(1, word(counted, color="mute").next_to(number, UP, buff=0.25, aligned_edge=LEFT))
    return mark(said, MULTIPLICATIONS)
