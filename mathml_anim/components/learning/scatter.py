"""A data set as points of the plane: a mark for each, its shape and colour those of its class."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from manim import VGroup, VMobject, override_animate
from numpy.typing import ArrayLike, NDArray

from mathml_anim.components.learning.data_axes import DataAxes
from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk, one_after_another
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, polygon, scene_points
from mathml_anim.components.shapes import CIRCLE
from mathml_anim.theme import layers, motion
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

CLASS_COLORS: tuple[Paint, ...] = (ColourRole.SPACE, ColourRole.CHANGE, ColourRole.BELIEF)
"""Class A, class B and class C."""

_TRIANGLE = np.array([[0, 1.25], [-1.12, -0.75], [1.12, -0.75]])
_SQUARE = np.array([[-0.9, 0.9], [-0.9, -0.9], [0.9, -0.9], [0.9, 0.9]])
_OUTLINES = (scene_points(CIRCLE), polygon(scene_points(_TRIANGLE)), polygon(scene_points(_SQUARE)))
"""The marks of the classes, a circle, a triangle and a square, of about equal areas, around the origin."""

LAG = 0.6
"""The share of a stream's time in which marks still set out."""


def class_mark(number: int, centres: Points, radius: float) -> Points:
    """Return the cubic points (m, 3) of the marks of a class around centres (n, 3)."""
    outline = _OUTLINES[number]
    return np.asarray((centres[:, None] + radius * outline).reshape(-1, 3))


class DatasetScatter(VGroup):
    """The points of a data set on axes: circles, triangles and squares for the first three classes.

    Args:
        points: a row each, (n, 2), in the axes' units.
        axes: where they stand.
        classes: each point's class, 0 to 2, (n,); all the first by default.
        colors: one for each class.
        radius: of a mark, in scene units.
        name: what the points are.

    Raises:
        ValueError: there are more classes than marks, or not as many classes as points.

    Example:
        >>> axes = DataAxes((4, 3), origin=(-2, -1.5))
        >>> scatter = DatasetScatter([(1, 1), (2, 2), (3, 1)], axes, classes=(0, 1, 2))
        >>> self.add(axes)
        >>> self.play(scatter.stream((0, 0)))
    """

    def __init__(
        self,
        points: ArrayLike,
        axes: DataAxes,
        *,
        classes: ArrayLike | None = None,
        colors: Sequence[Paint] = CLASS_COLORS,
        radius: float = 0.085,
        name: str = "the data",
    ) -> None:
        super().__init__()
        self.data = np.asarray(points, dtype=np.float64)
        given = np.zeros(len(self.data)) if classes is None else classes
        self.classes: NDArray[np.int64] = np.asarray(given, dtype=np.int64)
        if self.classes.shape != (len(self.data),) or not set(self.classes.tolist()) <= set(range(len(_OUTLINES))):
            raise ValueError(f"{len(self.data)} points need as many classes, each from 0 to {len(_OUTLINES) - 1}")
        self.axes, self.radius = axes, radius
        for number in range(int(self.classes.max(initial=0)) + 1):
            marks = VMobject(fill_color=paint(colors[number]), fill_opacity=0.85)
            marks.set_stroke(paint(ColourRole.GROUND), width=1)
            self.add(mean(marks, Role.SUBJECT, name=f"{name}, class {number + 1}"))
        self.set_z_index(layers.SHAPES)
        mean(self, Role.SUBJECT, name=name)
        self.set_data(self.data)

    def of_class(self, number: int) -> VMobject:
        """Return all marks of one class; the first is 0."""
        found = self.submobjects[number]
        assert isinstance(found, VMobject)
        return found

    def set_data(self, points: ArrayLike) -> "DatasetScatter":
        """Show other points (n, 2) of the same classes; return self."""
        self.data = np.asarray(points, dtype=np.float64)
        self._place(self.data)
        return self

    def stream(self, start: ArrayLike, *, run_time: float = motion.TRANSFORM) -> Walk:
        """Return the animation in which the points fly, one after another, out of a point of the axes."""
        source = np.asarray(start, dtype=np.float64)
        order = np.linspace(0, 1, len(self.data))[:, None]

        def show(gone: Values) -> None:
            share = one_after_another(gone, order, LAG)
            self._place(source + share * (self.data - source), size=np.minimum(1, 4 * share))

        return Walk(self, lambda: np.zeros(1), show, np.ones(1), run_time=run_time)

    @override_animate(set_data)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_data(self, points: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: self.data, self.set_data, points, **(anim_args or {}))

    def _place(self, points: Values, size: Values | None = None) -> None:
        centres = self.axes.to_scene(points)
        for number, marks in enumerate(self.submobjects):
            mine = self.classes == number
            radius = self.radius if size is None else self.radius * size[mine][:, None]
            marks.points = (centres[mine][:, None] + radius * _OUTLINES[number]).reshape(-1, 3)
