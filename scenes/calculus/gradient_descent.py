"""The pictures of *Walking downhill*: its question and what to keep; those between are in files by their idea."""

import numpy as np
from manim import Create, FadeIn, FadeOut, VGroup

from lectures.calculus.gradient_descent import Descent, Kept
from mathml_anim.components.gradients import OptimiserPath
from mathml_anim.components.typography import Formula, Heading, Objective, PointOut, Recap, arrange_column, word
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from scenes.calculus.gradient_descent_factors import TheRateDecides
from scenes.calculus.gradient_descent_fog import PLACE, Feeler, FoggyGround
from scenes.calculus.gradient_descent_ground import column_mist, contours, map_of, rule
from scenes.calculus.gradient_descent_line import ALineLearns
from scenes.calculus.gradient_descent_rates import LongerSteps
from scenes.calculus.gradient_descent_step import OneStep
from scenes.calculus.gradient_descent_valleys import VALLEY_UNIT, VALLEYS, ManyValleys, crowd

__all__ = [
    "ALineLearns",
    "LongerSteps",
    "ManyValleys",
    "OneStep",
    "StepAgainstTheGradient",
    "TheRateDecides",
    "WhichWayIsDown",
]


class WhichWayIsDown(LectureScene[Descent]):
    """In fog one feels the ground: it falls most steeply against the gradient, across the line of equal height."""

    def construct(self) -> None:
        title, ground = Heading("Which way is down?"), FoggyGround(self.values)
        wrong, lowest = self.wrong(title), ground.lowest()
        self.add(column_mist(), title)

        # A landscape of errors
        self.wait_until("wrong")
        self.play(FadeIn(wrong))
        self.wait_until("height")
        self.play(*(Create(line) for line in ground.land), run_time=self.until("bottom", at_most=2))
        self.add(ground.land)
        self.wait_until("bottom")
        self.play(FadeIn(lowest))

        # Fog closes in
        self.wait_until("stand")
        self.play(FadeIn(ground.walker, scale=2), FadeOut(lowest, wrong))
        self.wait_until("fog")
        self.add(ground.fog)
        self.play(*ground.come_nearer(self.until("foot", at_most=2.5)))

        # A foot put out feels the slope
        feeler, seen = Feeler(PLACE, self.values.gradient, (-4.2, 0.2, 0), reach=1.6), word("Seen from the side")
        feeler.set_angle(feeler.uphill - 1.2)
        arrange_column(title, seen, gap=0.7)
        self.wait_until("foot")
        self.play(FadeIn(feeler, seen))
        self.play(feeler.animate(run_time=self.until("up", at_most=2)).set_angle(feeler.uphill))
        here = ground.level_line()
        self.wait_until("up")
        self.play(feeler.animate(run_time=self.until("level", at_most=2.5)).set_angle(feeler.uphill + np.pi / 2))
        self.wait_until("level")
        self.play(Create(here))
        self.wait_until("across")
        self.play(feeler.animate(run_time=1.5).set_angle(feeler.uphill + np.pi + 0.6))
        self.play(feeler.animate(run_time=1).set_angle(feeler.uphill + np.pi))

        # Against the gradient, at a right angle
        arrow, corner = ground.downhill(), ground.right_angle()
        self.wait_until("against")
        self.play(arrow.grow(), FadeIn(corner), FadeOut(feeler.arm, feeler.foot))
        feeler.remove(feeler.arm, feeler.foot)

        # How far?
        self.wait_until("far")
        self.play(FadeOut(corner, here, seen, feeler, run_time=0.5), *ground.step_back(arrow))
        self.play(arrow.animate(run_time=0.8).move_to_vector(1.6 * arrow.vector))
        self.wait_until("objective")
        aim = Objective("choose a learning rate", width=layout.COLUMN.width)
        self.play(FadeIn(aim), ground.fog.animate(run_time=2).set_sight(30))

    def wrong(self, title: Heading) -> VGroup:
        """Return the letter of the height, and what it stands for, below the title."""
        letter = Formula("f", spoken="f")
        arrange_column(title, letter, gap=0.5)
        meant = word("how wrong the model is").align_baseline(letter)
        meant.shift((letter.get_right()[0] + 0.3 - meant.get_left()[0], 0, 0))
        return VGroup(letter, meant)


class StepAgainstTheGradient(LectureScene[Kept]):
    """What to keep, over one walk at three rates and the four valleys."""

    def construct(self) -> None:
        values, sweep = self.values, self.values.sweep
        sentences = ("Step against the gradient", "The steepest direction sets the limit", "The start decides the end")
        recap = Recap(sentences, width=layout.COLUMN.width - 0.6)
        axes, veil, law = map_of(sweep.landscape), column_mist(), rule()
        land, path = contours(sweep.landscape, axes), OptimiserPath(sweep.path(values.slow), axes)
        self.add(veil, land, recap.title, path, law)

        # One walk, too slow and too fast
        self.wait_until("against")
        self.play(FadeIn(recap.point(0)), PointOut(path.walker, scale=1.6))
        self.wait_until("slow")
        self.play(path.walk(run_time=self.until("uphill", at_most=2.5)))
        fast = OptimiserPath(sweep.path(values.large), axes)
        self.wait_until("uphill")
        self.play(FadeOut(path, run_time=0.5), FadeIn(fast, recap.point(1), run_time=0.5))
        self.play(fast.walk(run_time=self.until("begin", at_most=3)))

        # Valleys
        valleys = map_of(values.valleys.landscape, unit=VALLEY_UNIT, middle=VALLEYS)
        below, walkers = contours(values.valleys.landscape, valleys), crowd(values.valleys, valleys)
        self.wait_until("begin")
        self.play(FadeOut(fast, land, veil, law, run_time=0.5), FadeIn(recap.point(2), below, walkers))
        self.play(walkers.animate(run_time=1.5).go_to(40))

        # A question for next time
        zigzag = OptimiserPath(sweep.path(values.good), axes)
        self.wait_until("zigzag")
        self.play(FadeOut(below, walkers, run_time=0.5), FadeIn(veil, land, law, zigzag))
        self.play(zigzag.walk(9, run_time=self.until("going", at_most=2.5)))
        self.wait_until("going")
        self.play(zigzag.walk(run_time=2.5))
