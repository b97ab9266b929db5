"""A normal density: its curve, and the area under it between two values."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np
from manim import VGroup, VMobject, override_animate
from numpy.typing import ArrayLike, NDArray

from mathml_anim.components.meaning import mean as meaning
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, scene_point, scene_points, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.maths.normal import normal_density, normal_share, normal_slope
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

CURVES = 64
"""Cubic curves along the density; between −4 and 4, one at a time is off by less than a hundredth of a pixel."""

SHADE_CURVES = 32
"""Cubic curves along the upper edge of the area."""


class DensityShade(VGroup):
    """The bell curve of a normal density, and under it the area between two values.

    Place it by `origin` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        mean: of the distribution.
        sd: its standard deviation.
        shade: the two values between which the area lies; equal ones for none.
        span: from which value to which the curve is drawn.
        origin: the point of the scene where the value 0 has the density 0.
        unit: the length of one unit of value, and of a density of 1, in scene units.
        color: of the curve, and shade_color that of the area.
        opacity: of the area.

    Raises:
        ValueError: the standard deviation is not positive, or the area ends before it begins.

    Example:
        >>> bell = DensityShade(shade=(-1, 1), origin=(0, -2), unit=(1.2, 9))
        >>> self.add(bell)
        >>> self.play(bell.animate.set_density(sd=0.6))
    """

    def __init__(
        self,
        mean: float = 0.0,
        sd: float = 1.0,
        *,
        shade: Sequence[float] = (0.0, 0.0),
        span: Sequence[float] = (-4.0, 4.0),
        origin: ArrayLike = (0, 0),
        unit: Sequence[float] = (1.0, 1.0),
        color: Paint = ColourRole.BELIEF,
        shade_color: Paint | None = None,
        opacity: float = 0.5,
        width: float = 4.0,
    ) -> None:
        super().__init__()
        self.span, self.origin = (float(span[0]), float(span[1])), scene_point(origin)
        self.unit = np.array([unit[0], unit[1]], dtype=np.float64)
        self._shown = np.array([mean, sd, shade[0], shade[1]], dtype=np.float64)
        fill = paint(color if shade_color is None else shade_color)
        self.area = VMobject(stroke_width=0, fill_color=fill, fill_opacity=opacity)
        self.curve = Lines(color, width=width)
        meaning(self.area, Role.SUBJECT, name="an area under the curve")
        meaning(self.curve, Role.SUBJECT, name="a density")
        self.add(self.area, self.curve)
        meaning(self, Role.SUBJECT, name="a normal density")
        self._show(self._shown)

    @property
    def mean(self) -> float:
        """The mean that is shown."""
        return float(self._shown[0])

    @property
    def sd(self) -> float:
        """The standard deviation that is shown."""
        return float(self._shown[1])

    @property
    def shade(self) -> tuple[float, float]:
        """The values between which the area lies."""
        return float(self._shown[2]), float(self._shown[3])

    @property
    def share(self) -> float:
        """The probability that the area is, wherever the curve is drawn or not."""
        return normal_share(*self.shade, mean=self.mean, sd=self.sd)

    def point_at(self, value: float) -> Points:
        """Return the point of the scene (3,) on the curve over a value."""
        return scene_point(self._points(np.array([value]), normal_density([value], self.mean, self.sd))[0])

    def set_density(
        self, mean: float | None = None, sd: float | None = None, shade: Sequence[float] | None = None
    ) -> "DensityShade":
        """Show another mean, standard deviation or area; what is not given stays. Return self."""
        self._show(self._wanted(mean, sd, shade))
        return self

    @override_animate(set_density)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(
        self,
        mean: float | None = None,
        sd: float | None = None,
        shade: Sequence[float] | None = None,
        anim_args: dict[str, Any] | None = None,
    ) -> Walk:
        end = partial(self._wanted, mean, sd, shade)
        return Walk(self, lambda: self._shown, self._show, end, **(anim_args or {}))

    def _wanted(self, mean: float | None, sd: float | None, shade: Sequence[float] | None) -> Values:
        low, high = self.shade if shade is None else shade
        return np.array([self.mean if mean is None else mean, self.sd if sd is None else sd, low, high])

    def _show(self, shown: Values) -> None:
        low, high = float(shown[2]), float(shown[3])
        if low > high:
            raise ValueError(f"the area ends at {high:g}, before it begins at {low:g}")
        self._shown = np.array(shown, dtype=np.float64)
        self.curve.points = self._bell(*self.span, CURVES)
        low, high = (min(max(end, self.span[0]), self.span[1]) for end in (low, high))
        if low == high:
            self.area.points = np.zeros((0, 3))
            return
        top = self._bell(low, high, SHADE_CURVES)
        foot = self._points(np.array([high, low]), np.zeros(2))
        around = np.stack([top[-1], *foot, top[0]])
        self.area.points = np.concatenate([top, segments(around[:-1], around[1:])])

    def _bell(self, low: float, high: float, count: int) -> Points:
        """Return the cubic points (4 count, 3) of the density between two values, with its own slopes."""
        x = np.linspace(low, high, count + 1)
        y, slope = (found(x, self.mean, self.sd) for found in (normal_density, normal_slope))
        third = (high - low) / count / 3
        across = np.stack([x[:-1], x[:-1] + third, x[1:] - third, x[1:]], axis=1)
        up = np.stack([y[:-1], y[:-1] + third * slope[:-1], y[1:] - third * slope[1:], y[1:]], axis=1)
        return self._points(across.ravel(), up.ravel())

    def _points(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> Points:
        return np.asarray(self.origin + scene_points(np.stack([x, y], axis=1) * self.unit))
