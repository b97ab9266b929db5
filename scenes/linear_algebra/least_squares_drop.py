"""The drop of *The closest point*: a point, a line that misses it, and the gap, from afar and from nearby."""

from collections.abc import Sequence

import numpy as np
from manim import VGroup

from lectures.linear_algebra.least_squares import Dropped
from mathml_anim.components.paint import Paint
from mathml_anim.components.transformations import arrow_on, quiet_plane
from mathml_anim.components.typography import Formula, Label, Number, listed, shown_numbers, word
from mathml_anim.components.vectors import OrthogonalProjection, Spot, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from scenes.linear_algebra.least_squares_lines import underlined


def drop_on_a_line(values: Dropped, *, tail: Sequence[float], unit: float) -> OrthogonalProjection:
    """Return a point, a line, and the gap between them where a walk along the line begins; no arrows are seen."""
    drop = OrthogonalProjection(values.b, values.a, tail=tail, unit=unit, corner=0.12 * unit + 0.05)
    VGroup(drop.arrow, drop.shadow).set_opacity(0)
    drop.residual.set_stroke(width=7)
    drop.right_angle.set_stroke(width=4)
    drop.line.set_stroke(width=4)
    return drop.set_amount(values.walk[0])


def close_up(values: Dropped) -> tuple[OrthogonalProjection, Spot, Spot]:
    """Return the same seen from nearby, with the point and the foot of the gap, which stays there."""
    drop = drop_on_a_line(values, tail=(-8.3, -11.8), unit=3.2)
    point = Spot(drop.arrow.head, color="ink", name="the point")
    return drop, point, Spot(drop.shadow.head, name="the foot").follow(lambda: drop.shadow.head)


class FromAfar:
    """The drop where the gap is shortest, on a plane whose origin is in sight, and the arrows from there.

    The arrows are b, to the point, a, along the line, and one that begins as a and goes along it.
    """

    def __init__(self, values: Dropped) -> None:
        self.grid = quiet_plane(origin=(-0.6, -2.95), unit=1.38)
        self.drop = drop_on_a_line(values, tail=self.grid.origin, unit=self.grid.unit).set_amount(values.x)
        b, a = (f"$bold({name}) = ({listed(vector)})$" for name, vector in (("b", values.b), ("a", values.a)))
        self.b = arrow_on(self.grid, values.b, label=b, side="left", spoken="the vector b")
        self.a = arrow_on(self.grid, values.a, color="space", label=a, spoken="the vector a")
        self.along = arrow_on(self.grid, values.a, color="space", name="x times a")


class FromNearby:
    """The same drop, large; what of b and of x times a comes into the frame from below, and the name of that."""

    def __init__(self, values: Dropped) -> None:
        self.drop = close_up(values)[0].set_amount(values.x)
        (b_tail, b), (p_tail, p) = (self._in_frame(vector) for vector in (values.b, values.p))
        written, unit = f"$bold(b) = ({listed(values.b)})$", self.drop.unit
        self.b = VectorArrow(b, tail=b_tail, unit=unit, label=written, spoken="the vector b")
        self.along = VectorArrow(p, tail=p_tail, unit=unit, color="space", name="x times a")
        self.along_name = Formula("x bold(a)", spoken="x a", colors={"bold(a)": "space"})
        self.along_name.move_to(self.drop.shadow.head + np.array([-1.0, -1.7, 0]))

    def _in_frame(self, vector: Vector) -> tuple[Vector, Vector]:
        """Return where a vector from the origin comes into the frame from below, and what of it is seen."""
        tail, unit = self.drop.tail, self.drop.unit
        head = tail[:2] + unit * vector
        seen = (head[1] - layout.FRAME.bottom - 0.04) / (unit * vector[1]) * vector
        return np.append(head - unit * seen, 0.0), seen


def at_point(vector: Vector, *, at: Spot, side: Vector, gap: float = 0.18, color: Paint = "ink") -> Label:
    """Return the coordinates of a point, beside it."""
    said = listed(vector)
    return Label(f"$({said})$", at=at, side=side, gap=gap, color=color, size=sizes.FORMULA, spoken=said)


def gap_length(drop: OrthogonalProjection) -> VGroup:
    """Return how long the gap is, at every moment, after its name."""
    name = word("gap", color="second")
    number = Number(drop.gap, format_spec=".2f", color="second", name="the length of the gap")
    return VGroup(name, number.stand_after(name, gap=0.3).follow(lambda: drop.gap))


def steps_to_x(values: Dropped) -> list[Formula]:
    """Return the lines from the gap to where it is shortest; what is the gap is underlined in its colour."""
    ab, aa, x = shown_numbers((values.ab, values.aa, values.x))
    colors: dict[str, Paint] = {"bold(a)": "space"}
    gap = "{{ bold(b) - x bold(a) : gap }}"
    return [
        underlined(Formula(gap, spoken="b minus x a", colors=colors)),
        underlined(Formula(f"bold(a) dot ({gap}) = 0", spoken="a dot b minus x a is zero", colors=colors)),
        Formula(
            f"bold(a) dot bold(b) = {ab}, quad bold(a) dot bold(a) = {aa}",
            spoken=f"a dot b is {ab}, and a dot a is {aa}",
            colors=colors,
        ),
        Formula(f"{ab} - {aa} x = 0", spoken=f"{ab} minus {aa} x is zero"),
        Formula(f"x = {x}", spoken=f"x is {x}", color="focus"),
    ]
