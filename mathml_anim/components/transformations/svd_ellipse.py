"""The circle of all arrows of length one, and the ellipse that a matrix makes of it by a turn, a stretch and a turn."""

import numpy as np
from manim import VGroup, VMobject
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import CIRCLE, Lines
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.transformations.plane_map import Linear, Plane
from mathml_anim.components.typography.number import Number
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.maths.linear_maps import rotation
from mathml_anim.maths.svd import SVD
from mathml_anim.theme import layers, motion
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

STAGES = 3
"""Vᵀ turns, Σ stretches along the axes, U turns."""

CORNER = 0.24
"""The side of the mark between two arrows, in scene units: a square where they are perpendicular."""

GOAL_DASHES = 60


class SVDEllipse(VGroup):
    """A circle of radius one with two perpendicular arrows on it, wherever a grid's map takes them.

    The grid may be moved by any matrix; `to_stage` moves it by the three factors of the decomposition. The pair
    on the circle is v₁ and v₂ at first, and can be turned. A matrix that turns the plane over does so in the stretch.

    Args:
        grid: the grid whose map carries the circle.
        decomposition: of the matrix (2, 2).
        labels: at the arrows' heads, as in Label; empty for none.
        spoken: how a voice says them.
        sides: on which side of its arrow each label stands: "left", "right" or "end".
        colors: of the two arrows.
        curve: the colour of the circle.
        thickness: of the arrows' shafts, in scene units.

    Raises:
        ValueError: the matrix is not 2×2.

    Example:
        >>> ellipse = SVDEllipse(grid, svd([[3, 0], [4, 5]]))
        >>> self.add(grid, ellipse)
        >>> self.play(ellipse.to_stage(1))
        >>> self.play(ellipse.to_stage(3))
    """

    def __init__(
        self,
        grid: GridTransform,
        decomposition: SVD,
        *,
        labels: tuple[str, str] = ("", ""),
        spoken: tuple[str, str] = ("", ""),
        sides: tuple[str, str] = ("right", "left"),
        label_size: float = sizes.FORMULA,
        colors: tuple[Paint, Paint] = (ColourRole.FOCUS, ColourRole.BELIEF),
        curve: Paint = ColourRole.INK,
        thickness: float = 0.07,
        name: str = "the circle of arrows of length one",
    ) -> None:
        super().__init__()
        if decomposition.u.shape != (2, 2) or decomposition.vt.shape != (2, 2):
            raise ValueError("the ellipse shows the decomposition of a matrix with two rows and two columns")
        turned = decomposition.turned()
        flip = np.array([1.0, np.sign(np.linalg.det(turned.u))])
        self._stretches, (first, out) = turned.s * flip, (turned.vt[0], turned.u[:, 0])
        self._angles = tuple(float(np.arctan2(way[1], way[0])) for way in (first, out))
        self.grid, self.angle, self.stage = grid, self._angles[0], 0.0
        self.curve = VMobject(stroke_color=paint(curve), stroke_width=4, fill_color=paint(curve), fill_opacity=0.07)
        self.curve.set_z_index(layers.SHAPES)
        self.corner = mark(Lines(ColourRole.INK, width=3), "the corner between the two")
        self.corner.set_z_index(layers.VECTORS)
        self.pair = VGroup(
            *(
                VectorArrow(
                    (1, 0),
                    unit=grid.unit,
                    color=color,
                    label=label,
                    label_side=side,
                    label_size=label_size,
                    spoken=said,
                    thickness=thickness,
                )
                for label, said, side, color in zip(labels, spoken, sides, colors, strict=True)
            )
        )
        self.add(self.curve, self.corner, self.pair)
        mean(self, Role.SUBJECT, name=name)
        grid.drive(self, lambda _: self._follow())

    @property
    def arrows(self) -> tuple[VectorArrow, VectorArrow]:
        """The two arrows."""
        first, second = self.pair
        assert isinstance(first, VectorArrow)
        assert isinstance(second, VectorArrow)
        return first, second

    @property
    def degrees_between(self) -> float:
        """The angle between the two arrows where they are now, in degrees from 0 to 180."""
        one, other = self._images()
        return float(np.degrees(np.arctan2(abs(one[0] * other[1] - one[1] * other[0]), one @ other)))

    def matrix_at(self, stage: float) -> Plane:
        """Return the map (2, 2) at a stage: 0 none, 1 after Vᵀ, 2 after Σ, 3 after U; in between, on the way."""
        into, along, out = (min(1.0, max(0.0, stage - n)) for n in range(STAGES))
        stretch = np.diag(1 + along * (self._stretches - 1))
        return np.asarray(rotation(out * self._angles[1]) @ stretch @ rotation(-into * self._angles[0]))

    def show_stage(self, stage: float) -> "SVDEllipse":
        """Move the grid, and all that it carries, to a stage from 0 to 3; return self."""
        self.stage = float(stage)
        self.grid.show_map(Linear.of(self.matrix_at(stage)))
        return self

    def to_stage(self, stage: float, *, run_time: float = motion.TRANSFORM) -> Walk:
        """Return the animation in which the grid goes on, or back, to a stage from 0 to 3."""
        return Walk(self.grid, lambda: np.array(self.stage), self._show_stage, stage, run_time=run_time)

    def goal(self, *, color: Paint = ColourRole.INK, width: float = 3.0) -> Lines:
        """Return the ellipse that it ends as, in dashes that stay where they are."""
        turns = np.linspace(0, 2 * np.pi, 2 * GOAL_DASHES, endpoint=False)
        around = np.stack([np.cos(turns), np.sin(turns)], axis=1) @ self.matrix_at(STAGES).T
        points = self.grid.to_scene(around)
        dashed = Lines(color, width=width)
        dashed.points = segments(points[::2], points[1::2])
        return mark(dashed.set_z_index(layers.SHAPES), "where it will end")

    def set_angle(self, angle: float) -> "SVDEllipse":
        """Turn the pair on the circle until the first is at an angle in radians; return self."""
        self.angle = float(angle)
        self._follow_pair()
        return self

    def turn_to(self, angle: float, *, run_time: float = motion.TRANSFORM) -> Walk:
        """Return the animation in which the pair turns on the circle until the first is at an angle in radians."""
        return Walk(self, lambda: np.array(self.angle), self._show_angle, angle, run_time=run_time)

    def show_degrees(self, number: Number) -> Number:
        """Let a number show the angle between the two arrows at every moment; return the number."""
        number.add_updater(lambda _: number.set_value(self.degrees_between), call_updater=True)
        return number

    def _images(self) -> Plane:
        """Return where the pair's heads are, (2, 2), in units of the plane from its origin."""
        cosine, sine = np.cos(self.angle), np.sin(self.angle)
        return self.grid.shown(np.array([[cosine, sine], [-sine, cosine]]))

    def _follow(self) -> None:
        self.curve.points = self.grid.image(CIRCLE)
        self._follow_pair()

    def _follow_pair(self) -> None:
        grid, images = self.grid, self._images()
        for arrow, image in zip(self.arrows, images, strict=True):
            arrow.place(grid.origin, image * grid.unit / arrow.unit)
        self.corner.points = _corner(grid, images)

    def _show_stage(self, stage: Values) -> None:
        self.show_stage(float(stage))

    def _show_angle(self, angle: Values) -> None:
        self.set_angle(float(angle))


def _corner(grid: GridTransform, images: ArrayLike) -> Values:
    """Return the two lines of the mark between arrows (2, 2); all in one point where one of them is short."""
    ways = np.asarray(images, dtype=np.float64)
    lengths = np.linalg.norm(ways, axis=1, keepdims=True) * grid.unit
    if lengths.min() < 3 * CORNER:
        return np.tile(grid.origin, (8, 1))
    one, other = np.pad(CORNER * ways / lengths * grid.unit, ((0, 0), (0, 1)))
    starts = grid.origin + np.stack([one, one + other])
    return segments(starts, grid.origin + np.stack([one + other, other]))
