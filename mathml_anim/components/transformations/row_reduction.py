"""Two equations as lines that turn while rows are added, and their numbers beside the picture."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from manim import Animation, VGroup, override_animate, smooth
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint
from mathml_anim.components.points import Points, scene_point, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.transformations.augmented_rows import PER_EQUATION, AugmentedRows
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.vectors.spot import Spot
from mathml_anim.maths.linear_systems import RowOperation, line_gap, meeting_point
from mathml_anim.theme import layers, layout, motion
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

REACH = 24.0
"""How far a line reaches from where it is nearest to the frame's middle, in scene units: over every edge."""
NO_LINE = 1e-9
MARGIN = layout.SAFE_MARGIN * layout.FRAME_HEIGHT
NEARLY_ONE = 0.12
"""The gap between parallel lines, in scene units, below which they begin to look like one."""
ONE_IN_THE_OTHER = (1.9, 0.75)
"""How much wider than usual the first line is drawn, and how much narrower the second, where they are one."""
FADES_OVER = 0.6
"""The way, in scene units, on which the dot where the lines meet fades before it leaves the frame's margin."""


class RowReduction(VGroup):
    """Two equations a x + b y = c: each a line on a plane and a row of numbers, and a dot where the lines meet.

    Any mix of the rows is another line through the same point. A row of noughts has no line: all points or none do.

    Args:
        rows: the equations, (2, 3): coefficients of x and of y, and the right side.
        grid: the plane the lines lie on, where it is before any map.
        colors: of the first equation and of the second, its line's and its row's.
        decimals: how many of a number are shown at most.
        widest: the longest number that is to come, which sets the room of each.
        size: of the numbers, the height of an em in scene units.
        numbers: whether they are shown beside the lines.

    The parts are `lines`, `bar` (the numbers) and `spot`. Place the bar; the lines and the spot keep to the plane.

    Example:
        >>> reduction = RowReduction([[2, -1, 0], [1, 1, 3]], grid)
        >>> self.add(grid, reduction)
        >>> self.play(reduction.take(RowOperation("add", 1, 0, -0.5)))
        >>> self.play(reduction.animate.set_rows([[2, -1, 0], [4, -2, 5]]))
    """

    def __init__(
        self,
        rows: ArrayLike,
        grid: GridTransform,
        *,
        colors: Sequence[Paint] = PER_EQUATION,
        decimals: int = 1,
        widest: str = "−1.5",
        size: float = sizes.FORMULA,
        numbers: bool = True,
        width: float = 5.0,
    ) -> None:
        super().__init__()
        self._grid, self._width = grid, width
        self.bar = AugmentedRows(rows, colors=colors, decimals=decimals, widest=widest, size=size)
        self.bar.move_to((layout.COLUMN.left + self.bar.width / 2, 0, 0))
        self.lines = VGroup(*(Lines(color, width=width) for _, color in zip(self.bar.rows, colors, strict=False)))
        if self.bar.rows.shape != (2, 3) or len(self.lines) != 2:
            raise ValueError(f"two lines of the plane are rows (2, 3) and two colours, not {self.bar.rows.shape}")
        for number, line in enumerate(self.lines):
            mean(line.set_z_index(layers.SHAPES), Role.AXIS, name=f"the line of equation {number + 1}")
        self.spot = Spot((0, 0), color=ColourRole.FOCUS, name="where the lines meet")
        self.add(self.lines, self.spot, *([self.bar] if numbers else []))
        mean(self, Role.SUBJECT, name="two equations, as lines and as rows")
        self.set_rows(self.bar.rows)

    @property
    def rows(self) -> Values:
        """The equations that are shown, (2, 3)."""
        return self.bar.rows.copy()

    @property
    def meeting(self) -> Points | None:
        """Where the lines meet, in units of the plane (2,), or None where they do not."""
        return meeting_point(self.bar.rows)

    def line(self, number: int) -> Lines:
        """Return the line of an equation; the first is 0."""
        found = self.lines[number]
        assert isinstance(found, Lines)
        return found

    def set_rows(self, rows: ArrayLike) -> "RowReduction":
        """Show other equations (2, 3); return self. Animated, every number goes evenly, and the lines with them."""
        self.bar.set_rows(rows)
        for line, equation in zip(self.lines, self.bar.rows, strict=True):
            line.points = self._line_points(equation)
        self._show_both()
        self._place_spot()
        return self

    @override_animate(set_rows)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_rows(self, rows: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: self.bar.rows, self.set_rows, rows, **(anim_args or {}))

    def take(self, move: RowOperation, *, run_time: float = motion.TRANSFORM) -> Animation:
        """Return the animation of a move: rows that are added little by little turn a line; a swap only trades rows."""
        if move.kind == "swap":
            return ExchangeRows(self, move.target, move.source, run_time=run_time)
        return Walk(self, lambda: self.bar.rows, self.set_rows, lambda: move(self.bar.rows), run_time=run_time)

    def exchange(self, one: int, other: int) -> "RowReduction":
        """Count two equations, whose numbers have traded places, as each other; return self."""
        lines = list(self.lines)
        lines[one], lines[other] = lines[other], lines[one]
        self.lines.submobjects = lines
        self.bar.exchange(one, other)
        return self

    def _line_points(self, equation: Values) -> Points:
        normal, right = equation[:2], equation[2]
        length = float(np.linalg.norm(normal))
        if length < NO_LINE:
            return np.zeros((0, 3))
        grid, across = self._grid, scene_point(normal / length)
        away = grid.origin @ across + right / length * grid.unit
        if abs(away) > REACH:
            return np.zeros((0, 3))
        middle, way = away * across, np.array([-across[1], across[0], 0.0])
        return segments((middle - REACH * way)[None], (middle + REACH * way)[None])

    def _show_both(self) -> None:
        """Draw the second line inside the first where they are nearly one, so that both are seen."""
        gap = line_gap(self.bar.rows) * self._grid.unit
        alike = float(np.clip(1 - gap / NEARLY_ONE, 0, 1))
        for line, factor in zip(self.lines, ONE_IN_THE_OTHER, strict=True):
            line.set_stroke(width=self._width * (1 + alike * (factor - 1)))

    def _place_spot(self) -> None:
        where = self.meeting
        if where is None:
            self.spot.set_opacity(0)
            return
        point = self._grid.to_scene(where)
        frame = layout.FRAME
        inside = min(point[0] - frame.left, frame.right - point[0], point[1] - frame.bottom, frame.top - point[1])
        shown = float(np.clip((inside - MARGIN) / FADES_OVER, 0, 1))
        self.spot.set_opacity(shown)
        if shown:
            self.spot.move_to(point)


class ExchangeRows(Animation):
    """Two rows of numbers trade places around one another; the lines stay, for the order says nothing."""

    def __init__(
        self,
        reduction: RowReduction,
        one: int,
        other: int,
        *,
        run_time: float = motion.ENTER,
        rate_func: Callable[[float], float] = smooth,
    ) -> None:
        self._reduction, self._pair = reduction, (one, other)
        super().__init__(reduction, run_time=run_time, rate_func=rate_func)

    def begin(self) -> None:
        """Take the places that the rows have when the animation begins."""
        self._rows = [self._reduction.bar.row(number) for number in self._pair]
        self._starts = [[number.get_center() for number in row] for row in self._rows]
        super().begin()

    def interpolate_mobject(self, alpha: float) -> None:
        """Place every number on its way, on half a circle."""
        angle = np.pi * self.rate_func(alpha)
        for row, starts, ends in zip(self._rows, self._starts, reversed(self._starts), strict=True):
            for number, start, end in zip(row, starts, ends, strict=True):
                middle, half = (start + end) / 2, (start - end) / 2
                aside = np.array([-half[1], half[0], 0.0]) * 0.6
                number.move_to(middle + np.cos(angle) * half + np.sin(angle) * aside)

    def finish(self) -> None:
        """Count the rows as each other."""
        super().finish()
        self._reduction.exchange(*self._pair)
