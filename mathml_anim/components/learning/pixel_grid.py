"""A picture as the grid of its pixels: each a square of its own, which space can carry."""

import numpy as np
from manim import ApplyMethod, LaggedStart, VGroup, VMobject, interpolate_color, there_and_back
from numpy.typing import ArrayLike, NDArray

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, polygon
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class PixelGrid(VGroup):
    """A picture as squares from the ground's colour (0) to the ink's (1), thin lines between them.

    Args:
        values: the pixels (rows, columns) from 0 to 1, the first row on top.
        side: of a pixel, in scene units.
        color: of a pixel of value 1.
        name: what the picture shows.
        spoken: how a voice says that, if not by its name.

    Raises:
        ValueError: the values are no picture, or leave 0 to 1.

    Example:
        >>> five = PixelGrid(digit(109).ink, side=0.5, name="a handwritten five")
        >>> grid.carry(five)
    """

    def __init__(
        self,
        values: ArrayLike,
        *,
        side: float = 0.4,
        color: Paint = ColourRole.INK,
        name: str = "a picture",
        spoken: str = "",
    ) -> None:
        super().__init__()
        self.values = np.asarray(values, dtype=np.float64)
        if self.values.ndim != 2 or not self.values.size or not ((self.values >= 0) & (self.values <= 1)).all():
            raise ValueError("a picture is an array (rows, columns) of values from 0 to 1")
        self.side, self.name = side, name
        for index, value in np.ndenumerate(self.values):
            self.add(self._pixel(self._corners(*index), float(value), color))
        mean(self, Role.SUBJECT, name=name, spoken=spoken or name)

    @property
    def shape(self) -> tuple[int, int]:
        """Its numbers of rows and columns."""
        rows, columns = self.values.shape
        return rows, columns

    def pixel(self, row: int, column: int) -> VMobject:
        """Return the square in a row, the first on top, and a column."""
        rows, columns = self.shape
        if not (0 <= row < rows and 0 <= column < columns):
            raise IndexError(f"the picture has {rows} rows and {columns} columns; there is no pixel ({row}, {column})")
        found = self.submobjects[row * columns + column]
        assert isinstance(found, VMobject)
        return found

    def outline(self, *, color: Paint = ColourRole.MUTE, width: float = 2.5) -> VMobject:
        """Return the frame around the whole picture where it is now; what carries the picture may carry it too."""
        rows, columns = self.shape
        corners = [(0, 0), (0, columns - 1), (rows - 1, columns - 1), (rows - 1, 0)]
        frame = VMobject(stroke_color=paint(color), stroke_width=width)
        frame.points = polygon(np.stack([self.pixel(*place).points[4 * n] for n, place in enumerate(corners)]))
        return mean(frame, Role.AXIS, name=f"the frame of {self.name}")

    def light(self, *, color: Paint = ColourRole.FOCUS, run_time: float = 2) -> LaggedStart:
        """Return the animation in which the edges of all pixels light up, one after the other, from below."""
        edge = {"color": paint(color), "width": 3, "opacity": 1}
        lit = (ApplyMethod(pixel.set_stroke, edge, rate_func=there_and_back) for pixel in reversed(self.submobjects))
        return LaggedStart(*lit, lag_ratio=0.03, group=self, run_time=run_time)

    def wave(self, *, run_time: float = 1.5) -> LaggedStart:
        """Return the animation in which its pixels shrink and swell, one after the other, from below."""
        pulses = (ApplyMethod(pixel.scale, 0.6, rate_func=there_and_back) for pixel in reversed(self.submobjects))
        return LaggedStart(*pulses, lag_ratio=0.03, group=self, run_time=run_time)

    def _corners(self, row: int, column: int) -> Points:
        rows, columns = self.shape
        left, top = (column - columns / 2) * self.side, (rows / 2 - row) * self.side
        square: NDArray[np.float64] = np.array([[0, 0, 0], [1, 0, 0], [1, -1, 0], [0, -1, 0]])
        return np.array([left, top, 0]) + self.side * square

    def _pixel(self, corners: Points, value: float, color: Paint) -> VMobject:
        fill = interpolate_color(paint(ColourRole.GROUND), paint(color), value)
        pixel = VMobject(fill_color=fill, fill_opacity=1, stroke_color=paint(ColourRole.MUTE))
        pixel.set_stroke(width=1, opacity=0.3)
        pixel.points = polygon(corners)
        return pixel
