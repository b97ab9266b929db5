"""The pictures of *The closest point*: its question and what to keep; those between are in files by their idea."""

from collections.abc import Sequence

from manim import DR, Create, FadeIn, FadeOut, ReplacementTransform, VGroup

from lectures.linear_algebra.least_squares import Dropped, Kept
from mathml_anim.components.meaning import mark
from mathml_anim.components.transformations import GridTransform
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Objective,
    Panel,
    PointOut,
    Recap,
    arrange_column,
)
from mathml_anim.components.vectors import OrthogonalProjection, VectorArrow
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from scenes.linear_algebra.least_squares_across import NotStraightAcross
from scenes.linear_algebra.least_squares_arrows import ThreePointsAreOne
from scenes.linear_algebra.least_squares_drop import FromAfar, FromNearby, at_point, close_up, gap_length, steps_to_x
from scenes.linear_algebra.least_squares_lines import normal_equations
from scenes.linear_algebra.least_squares_normal import PerpendicularToBoth
from scenes.linear_algebra.least_squares_quiz import NothingLeftToGain
from scenes.linear_algebra.least_squares_space import columns_at_foot, level_space, on_columns, on_shadow
from scenes.linear_algebra.least_squares_squares import EveryLineMisses

__all__ = [
    "EveryLineMisses",
    "NotStraightAcross",
    "NothingLeftToGain",
    "OneRightAngle",
    "PerpendicularToBoth",
    "TheClosestPoint",
    "ThreePointsAreOne",
]


class TheClosestPoint(LectureScene[Dropped]):
    """A gap walks along a line, and is shortest where it meets it at a right angle."""

    def construct(self) -> None:
        values, title = self.values, Heading("The closest point")
        drop, point, self.foot = close_up(values)
        length, steps = gap_length(drop), steps_to_x(values)
        arrange_column(title, length, gap=0.7)
        arrange_column(title, *steps, gap=0.45)
        self.panel = Panel(title)
        self.add(self.panel, title)

        # A point, and a line that misses it
        self.wait_until("point")
        self.play(FadeIn(point, scale=2))
        self.wait_until("line")
        self.play(Create(drop.line))
        self.wait_until("ask")
        self.play(PointOut(point, scale=1.5))

        # Walk along the line: shorter, then longer, and back to the shortest
        self.wait_until("walk")
        self.play(FadeIn(drop, self.foot, length), run_time=0.6)
        self.play(drop.animate(run_time=self.until("longer", at_most=2.5)).set_amount(values.x - 0.1))
        self.wait_until("longer")
        self.play(drop.animate(run_time=self.until("right", at_most=1.5)).set_amount(values.walk[1]))
        self.wait_until("right")
        self.play(drop.animate(run_time=1).set_amount(values.x))
        self.play(PointOut(drop.right_angle, scale=1.4), PointOut(length[1], color=None))

        # So where is that? After so many times a, where the rest makes a right angle
        far, near = FromAfar(values), FromNearby(values)
        length[1].clear_updaters()
        self.foot.clear_updaters()
        self.step_back(drop, far, FadeOut(length, point))
        self.come_nearer(far, near)
        found = self.find_x(near, steps)

        # And for more points
        aim = Objective("derive the equations\nof the best line", width=layout.COLUMN.width)
        self.wait_until("objective")
        self.play(FadeOut(VGroup(*steps, found)), run_time=0.4)
        self.play(FadeIn(aim))

    def step_back(self, drop: OrthogonalProjection, far: FromAfar, leaving: FadeOut) -> None:
        """Step back until the origin is in sight, and let the arrows grow from there."""
        self.wait_until("where")
        self.play(
            leaving,
            FadeIn(far.grid),
            ReplacementTransform(drop, far.drop),
            self.foot.animate.move_to(far.drop.shadow.head),
            run_time=1.2,
        )
        self.play(far.b.grow())
        self.wait_until("arrow")
        self.play(far.a.grow())
        self.add(mark(VGroup(far.a, far.b), "both arrows"))

    def come_nearer(self, far: FromAfar, near: FromNearby) -> None:
        """Go x times a along the line, and come nearer again, until the origin is out of sight."""
        self.wait_until("times")
        self.add(far.along)
        self.play(far.along.animate(run_time=self.until("gap", at_most=1.6)).move_to_vector(self.values.p))
        self.wait_until("gap")
        scale = near.drop.unit / far.drop.unit
        centre = (near.drop.tail - scale * far.drop.tail) / (1 - scale)
        self.play(
            far.grid.animate.scale(scale, about_point=centre),
            ReplacementTransform(far.drop, near.drop),
            ReplacementTransform(far.b, near.b),
            ReplacementTransform(far.along, near.along),
            self.foot.animate.move_to(near.drop.shadow.head),
            FadeOut(far.a, run_time=0.4),
            run_time=1.2,
        )
        self.add(near.along_name)

    def find_x(self, near: FromNearby, steps: Sequence[Formula]) -> Label:
        """Write down what is left, its dot product with a, and where that is zero; return the point that is there."""
        panel = self.panel
        left, zero, products, equation, x = steps
        self.play(panel.reach(left), FadeIn(left), PointOut(near.drop.residual, scale=1), run_time=0.8)
        self.wait_until("zero")
        self.play(*self.dim(left, near.along_name), run_time=0.5)
        self.play(panel.reach(zero), FadeIn(zero), PointOut(near.drop.right_angle, scale=1.3), run_time=0.9)
        self.play(panel.reach(products), FadeIn(products), run_time=0.5)
        self.wait_until("numbers")
        self.play(panel.reach(equation), FadeIn(equation), *self.dim(zero), run_time=0.5)
        self.reveal("found")
        found = at_point(self.values.p, at=self.foot, side=DR, gap=0.12, color="focus")
        self.play(panel.reach(x), FadeIn(x, found), PointOut(self.foot, scale=1.6), *self.dim(products, equation))
        return found


class OneRightAngle(LectureScene[Kept]):
    """What to keep: a right angle, in the plane and in space, and the equations that say so."""

    def construct(self) -> None:
        dropped, linked = self.values.dropped, self.values.linked
        sentences = ("Closest: at a right angle", "Best line: a closest point", "Two columns, two zeros")
        recap, normal = Recap(sentences, title="What to keep", width=4.6), normal_equations()
        arrange_column(recap.point(2), normal, gap=0.6)
        drop, point, foot = close_up(dropped)
        drop.set_amount(dropped.walk[1])
        self.add(drop, point, foot.update(), Panel(recap, normal), recap.title)

        # A right angle on a line, and on a plane
        self.wait_until("right")
        self.play(FadeIn(recap.point(0)), drop.animate(run_time=1.2).set_amount(dropped.x))
        space = level_space(linked.lines, weights=linked.walk[2])
        self.wait_until("line")
        self.play(FadeOut(drop, point, foot, run_time=0.5), FadeIn(space, recap.point(1)), *self.dim(recap.point(0)))
        seconds = self.until("normal", at_most=2.6) - 0.55
        self.play(space.animate(run_time=seconds).set_weights(linked.lines.weights))
        one_angle, angles = on_shadow(space), on_columns(space)
        self.play(FadeIn(one_angle, run_time=0.5))
        self.wait_until("normal")
        arrows = columns_at_foot(space)
        there = arrows.animate.shift(space.foot.get_center() - arrows[0].tail)
        words = FadeIn(recap.point(2), normal)
        self.play(words, *self.dim(recap.point(1)), there, FadeOut(one_angle), FadeIn(angles))

        # Arrows that a matrix does not turn
        moving = GridTransform(origin=(2.6, -0.4), unit=1.0, labels=False)
        kept = VectorArrow((1, 1), tail=moving.origin, unit=moving.unit, color="focus", name="an arrow")
        self.wait_until("turn")
        self.play(FadeOut(space, arrows, angles, run_time=0.5), FadeIn(moving, kept), run_time=0.8)
        moving.carry(kept)
        self.play(moving.apply(self.values.then, run_time=2))
        self.play(*self.brighten(recap.point(0), recap.point(1)))
