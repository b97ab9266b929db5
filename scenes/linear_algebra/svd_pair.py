"""The perpendicular pair of *Rotate, stretch, rotate* whose images are perpendicular too."""

import numpy as np
from manim import DOWN, LEFT, Animation, Create, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.svd import Pairs
from mathml_anim.components.meaning import mean
from mathml_anim.components.transformations import Eigenlines, GridTransform, SVDEllipse
from mathml_anim.components.typography import Heading, Label, Number, PointOut, Prose, Swell, shown_number
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.layout import Box
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.svd_circle import CENTRE, GAP, INPUTS, PAIR, UNIT, named, on_circle, size_of

OUTPUTS = Box(-1.0, layout.FRAME.bottom, layout.FRAME.right, layout.FRAME.top)


class APairStaysPerpendicular(LectureScene[Pairs]):
    """While a pair turns on the circle its images open, until they are perpendicular too."""

    def construct(self) -> None:
        values, pair = self.values, TurningPair(self.values)
        self.add(Heading("A perpendicular pair"), pair.left, pair.right, pair.inputs.curve)

        # A pair, and where it is taken
        self.wait_until("pair")
        length = self.until("right", at_most=1)
        arrows = (arrow.grow(run_time=length) for arrow in pair.inputs.arrows)
        self.play(*arrows, FadeIn(pair.inputs.corner, run_time=length))
        self.add(pair.inputs)
        self.wait_until("right")
        self.play(pair.takes.grow(), FadeIn(pair.outputs, pair.between))

        # Turn past a right angle of the images, and back to it
        self.wait_until("turn")
        self.play(*pair.turn_to(values.right, self.until("end", at_most=4)))
        self.wait_until("end")
        self.play(PointOut(pair.angle, scale=1.2))
        passed = pair.passed()
        self.wait_until("less")
        self.play(FadeIn(passed))
        self.wait_until("back")
        self.play(*pair.turn_to(values.turn, self.until("square", at_most=3)))
        self.reveal("square")
        self.play(PointOut(pair.angle, scale=1.3), PointOut(pair.outputs.corner, scale=1))

        # Their names
        self.wait_until("inputs")
        self.play(FadeIn(names_at(pair.inputs, "v")), FadeOut(passed))
        self.wait_until("axes")
        axes = Eigenlines(pair.right, values.factored.stretched, color="ink", width=2.5)
        self.play(Create(axes.lines), FadeOut(pair.between))
        self.wait_until("outputs")
        self.play(FadeOut(axes), run_time=0.5)
        directions = names_at(pair.outputs, "u")
        self.play(FadeIn(directions))

        # How far they are stretched
        stretches = pair.stretches()
        self.wait_until("sigma")
        self.play(FadeIn(stretches[0], names_at(pair.outputs, "u", stretched=True)), FadeOut(pair.takes, directions))
        self.wait_until("longest")
        self.play(PointOut(pair.outputs.arrows[0].body, scale=1, color="ink"), Swell(stretches[0]))
        self.wait_until("two")
        self.play(FadeIn(stretches[1], run_time=0.6))
        self.reveal("shortest")
        self.play(PointOut(pair.outputs.arrows[1].body, scale=1, color="ink"), Swell(stretches[1]))


class TurningPair:
    """A pair on the circle, on the left, where the matrix takes it, on the right, and the angle between its images.

    Args:
        values: the matrix, and the angles between the images.
    """

    def __init__(self, values: Pairs) -> None:
        self._values, known = values, values.factored
        self.left = GridTransform(
            origin=(-4.5, -0.7), unit=1.5, region=INPUTS, basis=False, opacity=0.35, reference=False
        )
        self.right = GridTransform(known.matrix, origin=CENTRE, unit=UNIT, region=OUTPUTS, basis=False, opacity=0.3)
        for moved in (self.right.lines, self.right.axes):
            moved.set_stroke(opacity=0)
        self.inputs, self.outputs = (on_circle(known, grid, names=False) for grid in (self.left, self.right))
        for pair in (self.inputs, self.outputs):
            pair.set_angle(0)
        self.takes = VectorArrow((1, 0), tail=(-1.95, 1.2, 0), label="$A$", spoken="the matrix A", thickness=0.06)
        counted = Number(0, format_spec=".0f", unit="°", size=0.8, name="the angle of the images")
        self.angle = self.outputs.show_degrees(counted)
        self._apart = Prose("between\nthe images", size=sizes.LABEL, color="mute")
        self.angle.move_to((4.6, 0.6, 0))
        self.between = VGroup(self.angle, self._apart.next_to(self.angle, DOWN, buff=0.3))
        said = "the angle between the images"
        mean(self.between, Role.NUMBER, name=said, spoken=said)

    def turn_to(self, degrees: float, run_time: float) -> list[Animation]:
        """Return the animations in which the pair turns to so many degrees, and its images with it."""
        return [pair.turn_to(np.radians(degrees), run_time=run_time) for pair in (self.inputs, self.outputs)]

    def passed(self) -> Prose:
        """Return the angles between which the images are perpendicular, and the right one between them."""
        angles = (self._values.angle, self._values.right, self._values.wide)
        shown = [f"{shown_number(angle, '.0f')}°" for angle in angles]
        told = Prose(" < ".join(shown), size=sizes.LABEL, spoken=" is less than ".join(shown))
        return told.next_to(self._apart, DOWN, buff=0.5).align_to(self._apart, LEFT)

    def stretches(self) -> VGroup:
        """Return the singular values, one below the other."""
        rows = VGroup(*(size_of(n, value) for n, value in enumerate(self._values.values)))
        rows.arrange(DOWN, buff=GAP, aligned_edge=LEFT).move_to((4.3, 0.4, 0), aligned_edge=LEFT)
        return mean(rows, Role.FORMULA, name="the singular values", spoken="the singular values")


def names_at(pair: SVDEllipse, symbol: str, *, stretched: bool = False) -> VGroup:
    """Return the names of a pair's arrows, beyond their heads; stretched, each with its singular value."""
    texts, said = named(symbol).values()
    if stretched:
        texts = (f"$sigma_1 bold({symbol})_1$", f"$sigma_2 bold({symbol})_2$")
        said = (f"sigma one {symbol} one", f"sigma two {symbol} two")
    labels = VGroup()
    for n, arrow in enumerate(pair.arrows):
        way = arrow.head - arrow.tail
        labels.add(Label(texts[n], at=arrow.head, side=way, size=0.5, color=PAIR[n], spoken=said[n], backing=False))
    return mean(labels, Role.LABEL, name=f"the names {symbol}", text=" ".join(texts), spoken=" and ".join(said))
