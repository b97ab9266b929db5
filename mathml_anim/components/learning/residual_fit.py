"""A line among points: what it misses each of them by, as a length and as a square."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from manim import VGroup, VMobject, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.learning.data_axes import DataAxes
from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, polygon, segments
from mathml_anim.components.shapes import Lines, discs, line_across
from mathml_anim.maths.least_squares import feet_across, line_columns, residuals
from mathml_anim.theme import layers
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.layout import Box
from mathml_anim.theme.roles import Role

MARK = 0.2
"""The side of a right angle's mark, in scene units."""


class ResidualFit(VGroup):
    """Points, a line that moves among them, the residuals, and a square on each.

    Args:
        points: a row each, (n, 2), in the axes' units.
        axes: where they stand.
        weights: the line's height at zero and its slope.
        box: the part (2, 2) of the axes that the line crosses, its lowest x and y and its highest; all by default.
        sides: on which side of each residual its square lies, 1 for the right and −1 for the left; right by default.
        radius: of a point, in scene units.
        name: what the points are.

    Example:
        >>> axes = DataAxes((3, 6), origin=(-3, -3), unit=(2, 1))
        >>> fit = ResidualFit([(0, 6), (1, 0), (2, 0)], axes, weights=(2, 0))
        >>> self.add(axes, fit)
        >>> self.play(fit.animate.set_line((5, -3)))
    """

    def __init__(
        self,
        points: ArrayLike,
        axes: DataAxes,
        *,
        weights: ArrayLike = (0.0, 0.0),
        box: ArrayLike | None = None,
        sides: Sequence[int] = (),
        color: Paint = ColourRole.SPACE,
        point_color: Paint = ColourRole.INK,
        residual_color: Paint = ColourRole.SECOND,
        radius: float = 0.12,
        name: str = "the points",
    ) -> None:
        super().__init__()
        self.data, self.axes, self.radius = np.asarray(points, dtype=np.float64), axes, radius
        self.weights = np.asarray(weights, dtype=np.float64)
        self._box = np.array([axes.starts, axes.ends] if box is None else box, dtype=np.float64)
        self._sides = np.array([*sides, *[1] * (len(self.data) - len(sides))])
        self._lean, self._feet, self._corners = 0.0, self.data, np.zeros((0, 3, 2))
        self.squares = VMobject(fill_color=paint(residual_color), fill_opacity=0.3)
        self.squares.set_stroke(paint(residual_color), width=2)
        self.line, self.residuals = Lines(color, width=6), Lines(residual_color, width=6)
        self.right_angles = Lines(residual_color, width=3)
        self.points_shown = VMobject(fill_color=paint(point_color), fill_opacity=1, stroke_width=0)
        mean(self.squares, Role.SUBJECT, name="the squares")
        mean(self.line, Role.SUBJECT, name="the line")
        mean(self.residuals, Role.SUBJECT, name="the residuals")
        mean(self.points_shown, Role.SUBJECT, name=name)
        self.add(self.squares, self.line, self.residuals, self.right_angles, self.points_shown)
        self.set_z_index(layers.SHAPES)
        self.residuals.set_z_index(layers.VECTORS)
        self.points_shown.set_z_index(layers.LABELS)
        mean(self, Role.SUBJECT, name=f"{name} and a line")
        self.redraw()

    @property
    def misses(self) -> Values:
        """By how much the line misses each point, upwards, (n,)."""
        return residuals(line_columns(self.data[:, 0]), self.data[:, 1], self.weights)

    @property
    def total(self) -> float:
        """The sum of the squares."""
        return float(self.misses @ self.misses)

    def set_line(self, weights: ArrayLike) -> "ResidualFit":
        """Show another line, by its height at zero and its slope (2,); return self."""
        self.weights = np.asarray(weights, dtype=np.float64)
        if self._lean:
            self._drop()
        return self.redraw()

    @override_animate(set_line)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_line(self, weights: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: self.weights, self.set_line, weights, **(anim_args or {}))

    def set_lean(self, lean: float) -> "ResidualFit":
        """Let the residuals lean from straight up and down, 0, to straight across the line, 1; return self.

        Right angles are those of the axes' units at the moment when they begin to lean, or the line last moved.
        """
        if not self._lean:
            self._drop()
        self._lean = float(lean)
        return self.redraw()

    @override_animate(set_lean)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_lean(self, lean: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self._lean), self._show_lean, lean, **(anim_args or {}))

    def redraw(self) -> "ResidualFit":
        """Draw everything where the axes now have it; return self."""
        below = line_columns(self.data[:, 0]) @ self.weights
        straight = np.column_stack([self.data[:, 0], below])
        feet = self.axes.to_scene((1 - self._lean) * straight + self._lean * self._feet)
        heads = self.axes.to_scene(self.data)
        self.points_shown.points = discs(heads, self.radius)
        self.residuals.points = segments(heads, feet)
        self.line.points = self._line()
        self.squares.points = self._squares(heads, self.axes.to_scene(straight))
        corners = self.axes.to_scene(self._corners if self._lean == 1 else self._corners[:0])
        self.right_angles.points = segments(corners[:, :-1].reshape(-1, 3), corners[:, 1:].reshape(-1, 3))
        return self

    def _drop(self) -> None:
        """Find where drops straight across the line meet it, and the marks of their right angles."""
        self._feet = feet_across(self.data, *self.weights, unit=self.axes.unit)
        self._corners = self._right_angles()

    def _show_lean(self, lean: Values) -> None:
        self.set_lean(float(lean))

    def _line(self) -> Points:
        intercept, slope = self.weights
        at, beside = self.axes.to_scene([(0, intercept), (1, intercept + slope)])
        low, high = self.axes.to_scene(self._box)
        ends = line_across(at, beside - at, Box(low[0], low[1], high[0], high[1]))
        return segments(ends[0][None], ends[1][None])

    def _squares(self, heads: Points, feet: Points) -> Points:
        sizes = np.abs(heads[:, 1] - feet[:, 1]) * self._sides
        aside = np.column_stack([sizes, np.zeros((len(sizes), 2))])
        corners = np.stack([feet, heads, heads + aside, feet + aside], axis=1)
        return np.concatenate([polygon(square) for square in corners])

    def _right_angles(self) -> Points:
        """Return the corners (n, 3, 2) of the marks where straight drops meet the line, in the axes' units."""
        feet, heads = self.axes.to_scene(self._feet), self.axes.to_scene(self.data)
        away = heads - feet
        length = np.linalg.norm(away, axis=1)[:, None]
        side = np.minimum(MARK, length / 2)
        up = side * away / np.maximum(length, 1e-9)
        along = up @ np.array([[0.0, 1, 0], [-1, 0, 0], [0, 0, 0]])
        return self.axes.to_data(np.stack([feet + along, feet + along + up, feet + up], axis=1))
