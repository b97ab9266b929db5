"""Pulled and shrunk again and again, in *Directions that survive*."""

from manim import DOWN, LEFT, RIGHT, UP, Animation, Circle, Create, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.eigenvectors import Pulled
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import ColumnMatrix, Eigenlines, GridTransform, arrow_on
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Panel,
    PointOut,
    Prose,
    arrange_column,
    shown_number,
)
from mathml_anim.components.vectors import OrthogonalProjection
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.eigenvectors_plane import plane

PLACES = (0, 1, 3)
"""How many decimals of the first quotients are shown."""


class TheLongestStretchWins(LectureScene[Pulled]):
    """Pulled and shrunk again and again, the part of an arrow along one eigenline outgrows the other."""

    def construct(self) -> None:
        values, title, grid = self.values, Heading("The longest stretch wins"), plane(unit=1.5)
        matrix, name = ColumnMatrix(values.survivors.matrix).formula, Prose("Rayleigh quotients", size=sizes.LABEL)
        numbers = quotients(values)
        arrange_column(title, matrix, name, *numbers, gap=0.33)
        panel, self.pulled = Panel(title, matrix), PulledArrow(values, grid)
        pulled, (line, other) = self.pulled, both_lines(values, grid)
        self.add(grid, panel, title, matrix)
        self.wait_until("search")
        self.play(Create(mean(Circle(grid.unit, color=paint("mute")).move_to(grid.origin), Role.AXIS)))

        # An arrow and its two parts
        self.wait_until("start")
        self.play(pulled.arrow.grow())
        self.wait_until("parts")
        self.play(FadeIn(line, other), *self.dim(pulled.arrow), *(part.grow() for part in pulled.parts))

        # Pull and shrink, again and again
        self.wait_until("pull")
        self.play(*pulled.to_image(0, 1.5))
        factors = pulled.factors()
        self.play(FadeIn(factors))
        self.wait_until("shrink")
        self.play(*pulled.to_length_one(0, 1), FadeOut(factors, run_time=0.5))
        for step, cue in ((1, "again"), (2, "more")):
            self.wait_until(cue)
            self.play(*pulled.to_image(step, 0.8))
            self.play(*pulled.to_length_one(step, 0.8))
        self.reveal("wins")
        self.play(*self.brighten(pulled.arrow), FadeOut(other, *pulled.parts))

        self.reach_along(panel, name, numbers, line)

    def reach_along(self, panel: Panel, name: Prose, numbers: list[Formula], line: Eigenlines) -> None:
        """Ask of the first arrows how far their images reach along them."""
        arrow, vectors = self.pulled.arrow, self.values.iteration.vectors
        self.wait_until("back")
        self.play(arrow.animate(run_time=1.2).move_to_vector(vectors[0]))
        arrow.set_z_index(layers.VECTORS + 1)
        self.wait_until("reach")
        drop, told = (
            self.pulled.drop(0),
            mean(VGroup(name), Role.FORMULA, name="Rayleigh quotients", spoken="they climb"),
        )
        self.play(panel.reach(numbers[-1]), FadeIn(name, drop), run_time=0.6)
        self.add(told)
        at = self.pulled.at_tip(0)
        self.wait_until("first")
        self.play(FadeIn(numbers[0], at), run_time=0.6)
        self.add(told.add(numbers[0]))
        for step, cue in ((1, "second"), (2, "third")):
            self.wait_until(cue)
            following, tip = self.pulled.drop(step), self.pulled.at_tip(step)
            swing = arrow.animate.move_to_vector(vectors[step])
            self.play(FadeOut(drop, at), FadeIn(following, tip, numbers[step]), swing, run_time=0.6)
            self.add(told.add(numbers[step]))
            drop, at = following, tip
        self.wait_until("limit")
        self.play(FadeIn(numbers[-1]), PointOut(line, scale=1, color="ink"))
        self.add(told.add(numbers[-1]))
        self.play(FadeOut(drop, at), arrow.animate.move_to_vector(vectors[-1]))


class PulledArrow:
    """An arrow of length one with its parts along both eigenlines, head to tail, which the matrix pulls.

    Args:
        values: the arrow, again and again, and its images and parts.
        grid: the plane on which it is.
    """

    def __init__(self, values: Pulled, grid: GridTransform) -> None:
        self._values, self._grid, (along, across) = values, grid, values.parts[0]
        self.arrow = arrow_on(grid, values.iteration.vectors[0], label="$bold(v)$", spoken="v")
        self._first = arrow_on(grid, along, color="focus", thickness=0.09, name="the part along the first eigenline")
        self._second = arrow_on(grid, across, at=along, color="mute", thickness=0.09, name="the part along the other")
        self.parts = (self._first, self._second)

    def to_image(self, step: int, run_time: float) -> tuple[Animation, ...]:
        """Return the animations in which the matrix pulls the arrow and its first part; the second follows."""
        along = self._values.survivors.values[0] * self._values.parts[step, 0]
        return self._both_to(self._values.images[step], along, run_time)

    def to_length_one(self, step: int, run_time: float) -> tuple[Animation, ...]:
        """Return the animations in which the arrow is shrunk to length one, and its parts with it."""
        return self._both_to(self._values.iteration.vectors[step + 1], self._values.parts[step + 1, 0], run_time)

    def factors(self) -> VGroup:
        """Return by how much the matrix has stretched each part, beside it."""
        labels = VGroup()
        for part, value, side in zip(self.parts, self._values.survivors.values, (UP + LEFT, UP + RIGHT), strict=True):
            shown = shown_number(value, "g")
            at = part.tail + 0.5 * (part.head - part.tail)
            labels.add(Label(f"$times {shown}$", at=at, side=side, color=part.body.color, spoken=f"times {shown}"))
        return mean(labels, Role.MARK, name="how far each part is stretched")

    def drop(self, step: int) -> VGroup:
        """Return the image of the arrow after so many pulls, dropped on the arrow's own line, and its name."""
        images, vectors, grid = self._values.images, self._values.iteration.vectors, self._grid
        shadow = OrthogonalProjection(images[step], vectors[step], tail=grid.origin, unit=grid.unit, color="change")
        label = Label("$A bold(v)$", at=shadow.arrow.head, side=UP, color="change", spoken="A v")
        return mean(VGroup(shadow, label), Role.SUBJECT, name="how far A v reaches along v")

    def at_tip(self, step: int) -> Label:
        """Return one of the quotients, at the tip of the shadow whose length it is."""
        quotient = self._values.quotients[step]
        shown = shown_number(quotient, f".{PLACES[step]}f")
        at = self._grid.to_scene(quotient * self._values.iteration.vectors[step])
        told = Label(shown, at=at, side=DOWN, gap=0.15, color="focus", spoken=shown)
        return mean(told, Role.AXIS, name="how long the shadow is")

    def _both_to(self, arrow: Vector, along: Vector, run_time: float) -> tuple[Animation, ...]:
        """Return the animations in which the arrow and its first part come to be others, and the second follows."""
        if not self._second.updaters:
            self._second.add_updater(lambda part: part.place(self._first.head, self.arrow.vector - self._first.vector))
        return (
            self.arrow.animate(run_time=run_time).move_to_vector(arrow),
            self._first.animate(run_time=run_time).move_to_vector(along),
        )


def both_lines(values: Pulled, grid: GridTransform) -> tuple[Eigenlines, Eigenlines]:
    """Return the eigenline that wins, and the other."""
    first, second = (values.survivors.eigen.vector(n) for n in (0, 1))
    other = Eigenlines(grid, [second], color="mute")
    return Eigenlines(grid, [first]), mean(other, Role.AXIS, name="the other")


def quotients(values: Pulled) -> list[Formula]:
    """Return the first quotients, one below the other, and what they close in on."""
    shown = [shown_number(q, f".{digits}f") for q, digits in zip(values.quotients, PLACES, strict=False)]
    limit = shown_number(values.survivors.values[0], "g")
    rows = [Formula(text, spoken=text) for text in shown]
    return [*rows, Formula(f"-> {limit}", spoken=f"towards {limit}", color="focus")]
