"""The picture of *Find the axes of a data set* in which a direction is turned until its image lines up with it."""

from collections.abc import Sequence
from math import radians

import numpy as np
from manim import DL, DOWN, LEFT, UL, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.pca import NUDGE, PAST, Lined
from mathml_anim.components.distributions import CovarianceEllipse
from mathml_anim.components.learning import AxisThroughData
from mathml_anim.components.meaning import mean
from mathml_anim.components.points import scene_point
from mathml_anim.components.transformations import ReachAlong, VectorAndImage
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    MatrixFormula,
    PointOut,
    Prose,
    SourceBadge,
    arrange_column,
    shown_number,
)
from mathml_anim.maths.linear_maps import Matrix, Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.pca_cloud import CENTRE, cross, figure, from_middle, in_ink, through

SMALL = 0.75
"""How long one unit of the made-up cloud is, in scene units."""


class TheAxesLineUp(LectureScene[Lined]):
    """Turned after its image, a direction lines up with it on the axes of the ellipse."""

    def construct(self) -> None:
        values, title = self.values, Heading("The axes line up")
        self.cloud = in_ink(values.points, from_middle(SMALL), "a made-up cloud")
        self.axis = through(values.points, SMALL, degrees=0).set_fallen(0)
        self.matrix = MatrixFormula(values.matrix, before="S =", size=0.6)
        self.law = Formula("S bold(u) = lambda bold(u)", spoken="S u is lambda u", size=0.6)
        words = [Prose(text, size=sizes.TITLE) for text in ("variance", "reach")]
        arrange_column(title, self.matrix, *words, self.law, gap=0.45)
        self.ellipse = hidden_ellipse(values.matrix)
        self.add(title, cross())
        self.read_matrix(SourceBadge(values.source.badge, spoken="made-up data"))
        self.take_image(words)
        self.turn()
        self.find()
        self.surround()

    def read_matrix(self, source: SourceBadge) -> None:
        """Show a cloud, and in its matrix the variance along x, that along y, and how they go together."""
        axis, entry = self.axis, self.matrix.entry
        self.wait_until("cloud")
        self.play(self.cloud.stream((0, 0), run_time=1.5), FadeIn(source))
        self.wait_until("matrix")
        self.play(FadeIn(self.matrix, run_time=0.8), FadeIn(axis.line, run_time=0.8))
        self.add(axis)
        self.play(PointOut(entry(0, 0), color="focus"), axis.fall(run_time=1))
        self.wait_until("diagonal")
        self.play(PointOut(entry(1, 1), color="focus"), axis.animate(run_time=1).set_angle(radians(90)))
        self.wait_until("together")
        self.play(*(PointOut(entry(*place), color="focus") for place in ((0, 1), (1, 0))))
        back = ((axis.drops, 0.3), (axis.line, 0.45))
        self.play(*(part.animate(run_time=0.5).set_stroke(opacity=opacity) for part, opacity in back))
        self.add(axis)

    def take_image(self, words: Sequence[Prose]) -> None:
        """Show a direction and its image, which reaches along it as far as the variance."""
        labels, spoken = ("$bold(u)$", "$S bold(u)$"), ("u", "S u")
        self.pair = VectorAndImage(self.values.matrix, origin=CENTRE, unit=SMALL, labels=labels, spoken=spoken)
        self.reach = ReachAlong(self.pair, color="change", width=11)
        self.reach.shadow.set_stroke(opacity=0.6)
        self.live = variance_and_reach(words, self.axis, self.reach)
        turned = self.axis.animate(run_time=0.8).set_angle(self.pair.angle)
        self.wait_until("u")
        self.play(self.pair.vector.grow(), turned, *self.dim(self.cloud))
        self.axis.follow(lambda: self.pair.angle)
        self.wait_until("image")
        self.play(self.pair.image.grow())
        self.add(self.pair)
        self.wait_until("reach")
        self.play(FadeIn(self.reach, self.live))

    def turn(self) -> None:
        """Turn the direction a little after its image, then up to the best axis, past it, and back to it."""
        pair, best = self.pair, self.values.angles[0]
        self.wait_until("both")
        self.play(pair.animate(run_time=self.until("lean", at_most=2)).set_angle(NUDGE))
        self.wait_until("lean")
        self.play(PointOut(self.reach.drop, scale=1, color="ink", run_time=0.6))
        self.wait_until("grows")
        self.play(pair.animate(run_time=self.until("past", at_most=4)).set_angle(best))
        self.wait_until("past")
        self.play(pair.animate(run_time=self.until("between", at_most=3)).set_angle(best + PAST))
        self.wait_until("between")
        self.play(pair.animate(run_time=self.until("along", at_most=2)).set_angle(best))
        self.reveal("along")
        self.play(PointOut(pair.image.body, scale=1))

    def find(self) -> None:
        """Turn on to the other eigenvector; each leaves its axis behind."""
        names = [eigenvalue(self.ellipse, n, self.values.values[n], side) for n, side in enumerate((DL, UL))]
        self.wait_until("eigenvector")
        self.play(FadeIn(self.law), FadeOut(self.reach, self.axis), *self.dim(self.matrix))
        self.play(FadeIn(self.ellipse.axes[0], names[0]))
        self.wait_until("other")
        turned = self.pair.animate(run_time=2).set_angle(self.values.angles[1])
        self.play(*self.dim(self.law, run_time=0.5), FadeOut(self.live, run_time=0.5), turned)
        self.play(FadeIn(self.ellipse.axes[1], names[1]), run_time=0.6)
        self.add(self.ellipse, mean(VGroup(*names), Role.LABEL, name="the eigenvalues"))

    def surround(self) -> None:
        """Draw the ellipse around the cloud, whose axes they are."""
        raised = self.law.animate.next_to(self.matrix, DOWN, buff=0.55, aligned_edge=LEFT)
        self.wait_until("axes")
        self.play(FadeOut(self.pair), raised, *self.brighten(self.matrix), run_time=0.5)
        self.reveal("ellipse")
        inside, outline = self.ellipse.inside, self.ellipse.outline
        appear = inside.animate.set_fill(opacity=0.18), outline.animate.set_stroke(opacity=1)
        self.play(*appear, *self.brighten(self.cloud, self.law))
        self.add(self.ellipse)


def variance_and_reach(words: Sequence[Prose], axis: AxisThroughData, reach: ReachAlong) -> VGroup:
    """Return the variance of the shadows and how far the image reaches, each counted by itself behind its word."""
    variance, length = figure(reach.reach, "focus", "variance"), figure(reach.reach, "change", "reach")
    for number, word in zip((variance, length), words, strict=True):
        number.stand_after(word).align_to(variance, LEFT)
    variance.follow(lambda: axis.variance)
    length.follow(lambda: reach.reach)
    return mean(VGroup(*words, variance, length), Role.NUMBER, name="variance and reach", spoken="variance and reach")


def hidden_ellipse(matrix: Matrix) -> CovarianceEllipse:
    """Return the ellipse around the cloud, of which only the axes are seen."""
    ellipse = CovarianceEllipse(matrix, centre=CENTRE, unit=SMALL)
    ellipse.inside.set_fill(opacity=0)
    ellipse.outline.set_stroke(opacity=0)
    return ellipse


def eigenvalue(ellipse: CovarianceEllipse, number: int, value: float, side: Vector) -> Label:
    """Return an eigenvalue at the left end of its axis."""
    shown, half = shown_number(value, ".2f"), ellipse.half_axes[number]
    at = CENTRE - SMALL * scene_point(half * np.sign(half[0]))
    return Label(f"$lambda = {shown}$", at=at, side=side, color="focus", spoken=f"lambda is {shown}")
