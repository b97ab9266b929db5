"""Pulled and shrunk again and again, in *Directions that survive*."""

from manim import (
    DOWN,
    LEFT,
    RIGHT,
    UP,
    Animation,
    Circle,
    Create,
    FadeIn,
    FadeOut,
    VGroup,
)

from lectures.linear_algebra.eigenvectors import Pulled
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import (
    ColumnMatrix,
    Eigenlines,
    arrow_on,
)
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
from mathml_anim.components.vectors import OrthogonalProjection, VectorArrow
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
        values, title = self.values, Heading("The longest stretch wins")
        self.grid = grid = plane(unit=1.5)
        matrix = ColumnMatrix(values.survivors.matrix).formula
        name = Prose("Rayleigh quotients", size=sizes.LABEL)
        numbers = self.numbers()
        arrange_column(title, matrix, name, *numbers, gap=0.33)
        panel = Panel(title, matrix)
        circle = mean(Circle(grid.unit, color=paint("mute")).move_to(grid.origin), Role.AXIS)
        self.arrow = arrow_on(grid, values.iteration.vectors[0], label="$bold(v)$", spoken="v")
        line = Eigenlines(grid, [values.survivors.eigen.vector(0)])
        other = mean(Eigenlines(grid, [values.survivors.eigen.vector(1)], color="mute"), Role.AXIS, name="the other")
        self.add(grid, panel, title, matrix)
        self.wait_until("search")
        self.play(Create(circle))

        # An arrow and its two parts
        self.wait_until("start")
        self.play(self.arrow.grow())
        self.parts = self.both_parts()
        self.wait_until("parts")
        self.play(FadeIn(line, other), *self.dim(self.arrow), *(part.grow() for part in self.parts))

        # Pull and shrink, again and again
        self.wait_until("pull")
        self.parts[1].add_updater(lambda part: part.place(self.parts[0].head, self.arrow.vector - self.parts[0].vector))
        self.play(*self.to_image(0, 1.5))
        factors = self.factors()
        self.play(FadeIn(factors))
        self.wait_until("shrink")
        self.play(*self.to_length_one(0, 1), FadeOut(factors, run_time=0.5))
        for step, cue in ((1, "again"), (2, "more")):
            self.wait_until(cue)
            self.play(*self.to_image(step, 0.8))
            self.play(*self.to_length_one(step, 0.8))
        self.reveal("wins")
        self.play(*self.brighten(self.arrow), FadeOut(other, *self.parts))

        self.reach_along(panel, name, numbers, line)

    def reach_along(self, panel: Panel, name: Prose, numbers: list[Formula], line: Eigenlines) -> None:
        """Ask of the first arrows how far their images reach along them."""
        vectors = self.values.iteration.vectors
        self.wait_until("back")
        self.play(self.arrow.animate(run_time=1.2).move_to_vector(vectors[0]))
        self.arrow.set_z_index(layers.VECTORS + 1)
        self.wait_until("reach")
        drop, told = self.drop(0), mean(VGroup(name), Role.FORMULA, name="Rayleigh quotients", spoken="they climb")
        self.play(panel.reach(numbers[-1]), FadeIn(name, drop), run_time=0.6)
        self.add(told)
        at = self.at_tip(0)
        self.wait_until("first")
        self.play(FadeIn(numbers[0], at), run_time=0.6)
        self.add(told.add(numbers[0]))
        for step, cue in ((1, "second"), (2, "third")):
            self.wait_until(cue)
            following, tip = self.drop(step), self.at_tip(step)
            swing = self.arrow.animate.move_to_vector(vectors[step])
            self.play(FadeOut(drop, at), FadeIn(following, tip, numbers[step]), swing, run_time=0.6)
            self.add(told.add(numbers[step]))
            drop, at = following, tip
        self.wait_until("limit")
        self.play(FadeIn(numbers[-1]), PointOut(line, scale=1, color="ink"))
        self.add(told.add(numbers[-1]))
        self.play(FadeOut(drop, at), self.arrow.animate.move_to_vector(vectors[-1]))

    def at_tip(self, step: int) -> Label:
        """Return one of the quotients, at the tip of the shadow whose length it is."""
        values, vector = self.values, self.values.iteration.vectors[step]
        shown = shown_number(values.quotients[step], f".{PLACES[step]}f")
        at = self.grid.to_scene(values.quotients[step] * vector)
        told = Label(shown, at=at, side=DOWN, gap=0.15, color="focus", spoken=shown)
        return mean(told, Role.AXIS, name="how long the shadow is")

    def both_parts(self) -> tuple[VectorArrow, VectorArrow]:
        """Return the arrow's parts along the eigenlines, head to tail."""
        along, across = self.values.parts[0]
        first = arrow_on(self.grid, along, color="focus", thickness=0.09, name="the part along the first eigenline")
        second = arrow_on(self.grid, across, at=along, color="mute", thickness=0.09, name="the part along the other")
        return first, second

    def factors(self) -> VGroup:
        """Return by how much the matrix has stretched each part, beside it."""
        labels = VGroup()
        for part, value, side in zip(self.parts, self.values.survivors.values, (UP + LEFT, UP + RIGHT), strict=True):
            shown = shown_number(value, "g")
            at = part.tail + 0.5 * (part.head - part.tail)
            labels.add(Label(f"$times {shown}$", at=at, side=side, color=part.body.color, spoken=f"times {shown}"))
        return mean(labels, Role.MARK, name="how far each part is stretched")

    def to_image(self, step: int, run_time: float) -> tuple[Animation, ...]:
        """Return the animations in which the matrix pulls the arrow and its first part; the second follows."""
        along = self.values.survivors.values[0] * self.values.parts[step, 0]
        return self.both_to(self.values.images[step], along, run_time)

    def to_length_one(self, step: int, run_time: float) -> tuple[Animation, ...]:
        """Return the animations in which the arrow is shrunk to length one, and its parts with it."""
        return self.both_to(self.values.iteration.vectors[step + 1], self.values.parts[step + 1, 0], run_time)

    def both_to(self, arrow: Vector, along: Vector, run_time: float) -> tuple[Animation, ...]:
        """Return the animations in which the arrow and its first part come to be others."""
        return (
            self.arrow.animate(run_time=run_time).move_to_vector(arrow),
            self.parts[0].animate(run_time=run_time).move_to_vector(along),
        )

    def drop(self, step: int) -> VGroup:
        """Return the image of one of the vectors, dropped on the vector's own line, and its name."""
        images, vectors = self.values.images, self.values.iteration.vectors
        projection = OrthogonalProjection(
            images[step], vectors[step], tail=self.grid.origin, unit=self.grid.unit, color="change"
        )
        label = Label("$A bold(v)$", at=projection.arrow.head, side=UP, color="change", spoken="A v")
        return mean(VGroup(projection, label), Role.SUBJECT, name="how far A v reaches along v")

    def numbers(self) -> list[Formula]:
        """Return the first quotients, one below the other, and what they close in on."""
        shown = [shown_number(q, f".{digits}f") for q, digits in zip(self.values.quotients, PLACES, strict=False)]
        rows = [Formula(text, spoken=text) for text in shown]
        limit = shown_number(self.values.survivors.values[0], "g")
        return [*rows, Formula(f"-> {limit}", spoken=f"towards {limit}", color="focus")]
