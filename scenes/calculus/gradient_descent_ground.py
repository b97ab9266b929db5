"""The ground of *Walking downhill*: maps and what is on them, and the rule of a step."""

import numpy as np
from manim import LEFT, RIGHT, Circle, Mobject, Rectangle, VGroup

from lectures.calculus.gradient_descent import Descent, Landscape
from mathml_anim.components.gradients import OptimiserPath, SurfaceContour
from mathml_anim.components.learning import DataAxes
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.components.shapes import Lines, dashes
from mathml_anim.components.typography import Formula, Label, Number, shown_number, word
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.theme import layers, layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

CENTRE = np.array([2.35, 0.1])
"""The lowest point of the bowl, on the stage beside the words."""
UNIT = 0.65
RULE = (6.35, 3.25, 0)
"""The upper right corner of the rule of a step."""

LAYERS, THIN = 10, 0.3
"""How many layers of fog lie before the thickest, and how solid each is."""
BEHIND = (layers.GRID + layers.SHAPES) / 2
"""Before the landscape, and behind all else."""


def map_of(landscape: Landscape, *, unit: float = UNIT, middle: np.ndarray = CENTRE) -> DataAxes:
    """Return the unseen axes of a landscape whose origin stands at a point of the scene."""
    low, high = np.array([landscape.x[0], landscape.y[0]]), np.array([landscape.x[-1], landscape.y[-1]])
    origin = np.asarray(middle) + low * unit
    return DataAxes((high[0], high[1]), starts=(low[0], low[1]), origin=origin, unit=(unit, unit), step=None)


def contours(landscape: Landscape, axes: DataAxes, name: str = "the loss") -> SurfaceContour:
    """Return a landscape from above."""
    return SurfaceContour(landscape.x, landscape.y, landscape.heights, landscape.levels, axes, name=name)


def mist(left: float, right: float) -> VGroup:
    """Return a patch of the ground's colour up to where the column of words ends, in which a landscape is lost."""
    edges = np.linspace(right, left, LAYERS)
    patches = [
        Rectangle(
            width=edge - layout.FRAME.left,
            height=layout.FRAME.height,
            stroke_width=0,
            fill_color=paint("ground"),
            fill_opacity=1 if edge == left else THIN,
        ).move_to((layout.FRAME.left, 0, 0), aligned_edge=LEFT)
        for edge in edges
    ]
    return mean(VGroup(*patches).set_z_index(BEHIND), Role.BACKING)


def column_mist() -> VGroup:
    """Return the mist between a column of words and the bowl."""
    return mist(-1.9, -0.9)


def downhill(descent: Descent, axes: DataAxes, length: float) -> VectorArrow:
    """Return the arrow from where a walk begins against the gradient, so long in scene units."""
    way = -descent.gradient / np.linalg.norm(descent.gradient)
    return VectorArrow(
        length * way,
        tail=axes.to_scene(descent.start),
        color="change",
        label_side="right",
        label_size=sizes.LABEL,
        name="downhill",
    )


def valley_floor(axes: DataAxes) -> Lines:
    """Return the floor of the bowl's valley, dashed, from the mist to the right."""
    floor = Lines("mute", width=3)
    floor.points = dashes(axes.to_scene((-4.4, 0)), axes.to_scene((6.0, 0)))
    return mean(floor, Role.AXIS, name="the floor of the valley")


def rate_line(rate: float) -> Formula:
    """Return a learning rate as it is written."""
    shown = shown_number(rate, "g")
    return Formula(f"eta = {shown}", spoken=f"eta is {shown}", colors={"eta": "focus"})


def rule(place: tuple[str, str] = ("x", "y"), *, said: tuple[str, str] = ("x", "y")) -> Formula:
    """Return what every step does to a place, in the upper right corner; `said` is how a voice reads it."""
    at = f"({place[0]}, {place[1]})"
    law = Formula(
        f"{at} arrow.l {at} - eta nabla f",
        spoken=f"from {said[0]} and {said[1]}, take eta times the gradient of f",
        colors={"eta": "focus"},
    )
    return law.move_to(RULE, aligned_edge=np.array([1.0, 1.0, 0.0]))


def ring(axes: DataAxes, radius: float) -> Circle:
    """Return the ring around the lowest point in which a walk has arrived."""
    round_it = Circle(radius * axes.unit[0], color=paint("focus"), stroke_width=4)
    return mean(round_it.move_to(axes.to_scene((0, 0))).set_z_index(layers.SHAPES), Role.AXIS, name="arrived")


def ring_name(axes: DataAxes, radius: float) -> Label:
    """Return how near that is, below the ring."""
    below = axes.to_scene((0, -radius))
    return Label(f"within {shown_number(radius, 'g')}", at=below, side=np.array([0.0, -1.0, 0.0]), color="focus")


class Steps(VGroup):
    """A line of the column: a learning rate and the steps gone at it, which count as the walker goes.

    Args:
        rate: the rate, already in its place.
        path: the walk.
        color: of the number.
    """

    def __init__(self, rate: Formula, path: OptimiserPath) -> None:
        super().__init__()
        self.number = Number(int(path.at + 1e-6), format_spec="g", anchor=RIGHT, name="steps")
        self.number.stand_after(rate)
        self.number.shift((rate.get_left()[0] + 2.75 - self.number.get_right()[0], 0, 0))
        self.steps = word("steps").align_baseline(rate)
        self.steps.shift((self.number.get_right()[0] + 0.18 - self.steps.get_left()[0], 0, 0))
        self.add(rate, self.number, self.steps)
        mean(self, Role.NUMBER, name="steps at this rate", spoken="steps")
        self.number.follow(lambda: int(path.at + 1e-6))
        self.steps.add_updater(lambda words: in_number(words, int(path.at + 1e-6)))

    def never(self) -> "Steps":
        """Say that this walk never arrives; return self."""
        no = word("never", color="second").align_baseline(self.steps)
        no.shift((self.submobjects[0].get_left()[0] + 2.45 - no.get_left()[0], 0, 0))
        self.number.clear_updaters()
        self.remove(self.number, self.steps)
        self.add(no)
        return self


def in_number(words: Mobject, count: int) -> None:
    """Hide the last letter of a word where there is only one, as in 1 step."""
    first, *_, last = words.family_members_with_points()
    last.set_fill(opacity=0 if count == 1 else first.get_fill_opacity())
