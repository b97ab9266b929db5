"""The pictures of *How far can a few vectors reach?*: its question and what to keep."""

from manim import LEFT, RIGHT, UP, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.span_basis_rank import Kept, Reached
from mathml_anim.components.transformations import GridTransform
from mathml_anim.components.typography import (
    BASIS_COLORS,
    Heading,
    Label,
    MatrixFormula,
    Objective,
    Panel,
    PointOut,
    Recap,
    arrange_column,
)
from mathml_anim.components.vectors import LinearCombination, LineSweep, Spots, VectorArrow
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from scenes.linear_algebra.span_basis_rank_arrows import (
    BEYOND,
    ORIGIN,
    TRIPLE,
    UNIT,
    amount,
    mixed,
    named,
    plane,
    recipe,
    swept,
    treasure,
)
from scenes.linear_algebra.span_basis_rank_basis import EveryPointHasOneAddress
from scenes.linear_algebra.span_basis_rank_lines import (
    ASecondArrowIsWasted,
    OnePairReachesAll,
    TheLineSweepsThePlane,
)
from scenes.linear_algebra.span_basis_rank_sheet import ThreeArrowsInOneSheet

__all__ = [
    "ASecondArrowIsWasted",
    "CanYouGetThere",
    "EveryPointHasOneAddress",
    "NewOrWasted",
    "OnePairReachesAll",
    "TheLineSweepsThePlane",
    "ThreeArrowsInOneSheet",
]

ELSEWHERE = ((2.8, 2.4), (2.0, 0.5), (-1.2, 0.9), (3.9, 3.4), (-1.4, -0.5), (4.6, 1.0))
"""Points at which there might be a treasure too."""
TRIED = (1.4, -0.6)
"""How much of each arrow is tried at first."""


class CanYouGetThere(LectureScene[Reached]):
    """Two arrows, stretched and put tip to tail, lead to a treasure."""

    def construct(self) -> None:
        values, grid, title = self.values, plane(), Heading("Can you get there?")
        steps, star = recipe(values.weights), treasure(values.point, grid)
        arrange_column(title, steps, gap=0.7)
        panel = Panel(title)
        a, b = named("a", values.a, grid, side="left"), named("b", values.b, grid)
        self.add(grid, panel, title)

        # Two arrows and a treasure
        self.wait_until("arrows")
        self.play(a.grow(), b.grow())
        self.wait_until("treasure")
        self.play(FadeIn(star, scale=2))
        self.try_one_way(a, b)
        self.reveal("question")
        ask = Label("?", at=star, side=LEFT, color="focus")
        self.play(FadeIn(ask))
        both = mixed("ab", (values.a, values.b), TRIED, grid)
        self.play(FadeOut(a, b), FadeIn(both), run_time=0.5)

        # So much of a, so much of b
        self.follow_the_recipe(both)
        self.reveal("there")
        used = VGroup(*(amount(both, n, values.weights[n], side=side) for n, side in ((0, RIGHT), (1, UP))))
        self.play(PointOut(star, scale=1.6), FadeOut(ask), panel.reach(steps), FadeIn(steps, used))

        # And everywhere else?
        self.wait_until("every")
        others = Spots(grid.to_scene(ELSEWHERE), color="ink", name="other points")
        self.play(FadeIn(others, scale=2))
        self.wait_until("objective")
        aim = Objective("see how far\na few vectors reach", width=layout.COLUMN.width)
        self.play(FadeOut(steps), run_time=0.4)
        self.play(panel.reach(aim), FadeIn(aim))

    def try_one_way(self, a: VectorArrow, b: VectorArrow) -> None:
        """Stretch the one arrow, turn the other round, and put them tip to tail."""
        self.wait_until("stretch")
        names = [arrow.label.animate(run_time=0.5).set_opacity(0) for arrow in (a, b) if arrow.label is not None]
        moves = zip((a, b), (self.values.a, self.values.b), TRIED, strict=True)
        self.play(*names, *(arrow.animate(run_time=1.5).move_to_vector(part * v) for arrow, v, part in moves))
        self.wait_until("tip")
        self.play(b.animate.shift(a.head - a.tail), run_time=self.until("question", at_most=1.2))

    def follow_the_recipe(self, both: LinearCombination) -> None:
        """Use so much of a, and then so much of b."""
        x, y = self.values.weights
        self.wait_until("two")
        self.play(both.animate.set_weights((x, 0)), run_time=self.until("back", at_most=1.2))
        self.wait_until("back")
        self.play(both.animate.set_weights((x, y)), run_time=self.until("there", at_most=1.5))


class NewOrWasted(LectureScene[Kept]):
    """What to keep: span, independence, rank."""

    def construct(self) -> None:
        pair, grid = self.values.pair, plane()
        recap = Recap(("Span: all they reach", "Independent: none wasted", "Rank: how many stay"), width=4.3)
        panel, line = Panel(recap), swept(pair.a, pair.b, grid, step=0.5)
        a, b = named("a", pair.a, grid, side="left"), named("b", pair.b, grid)
        self.add(grid, panel, recap.title, line.line, a, b)

        # All they reach, and what is wasted
        self.wait_until("span")
        self.add(line, a, b)
        self.reach_and_waste(recap, line, b)
        self.wait_until("rank")
        self.play(FadeIn(recap.point(2)), FadeOut(line, a, b, grid), run_time=0.6)

        # How many columns say something new?
        matrix = MatrixFormula(self.values.table.matrix, column_colors=TRIPLE, size=1.1).move_to((2.6, 0.2, 0))
        self.play(FadeIn(matrix))
        self.wait_until("data")
        self.play(*(PointOut(matrix.column(number), scale=1.1, color="ink") for number in range(3)))
        self.wait_until("more")
        self.play(*self.dim(matrix.column(1)))

        # And what does a table do to the plane?
        self.wait_until("two")
        then = MatrixFormula(self.values.then, column_colors=BASIS_COLORS, size=0.6)
        arrange_column(recap.point(2), then, gap=0.6)
        moving = GridTransform(origin=ORIGIN, unit=UNIT, labels=False)
        self.play(FadeOut(matrix), panel.reach(then), FadeIn(moving, then), run_time=0.6)
        self.wait_until("next")
        self.play(moving.apply(self.values.then, run_time=2))

    def reach_and_waste(self, recap: Recap, line: LineSweep, b: VectorArrow) -> None:
        """Let the line pass all that a and b reach, and b turn onto it, where it would be wasted, and off again."""
        own, wasted = self.values.pair.b, self.values.wasted.c
        self.play(FadeIn(recap.point(0)), line.animate(run_time=0.8).set_amount(BEYOND[0]))
        self.play(line.animate(run_time=self.until("independent", at_most=1.6)).set_amount(BEYOND[1]))
        self.wait_until("independent")
        self.play(
            FadeIn(recap.point(1)), line.animate.set_aside(wasted), b.animate.move_to_vector(wasted), run_time=0.8
        )
        back = line.animate.set_aside(own), b.animate.move_to_vector(own)
        self.play(*back, run_time=self.until("rank", at_most=1))
