"""Things as points of a plane, each with its name, and no name over another."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from manim import Mobject, VGroup, VMobject, override_animate
from numpy.typing import ArrayLike, NDArray

from mathml_anim.components.learning.data_axes import DataAxes
from mathml_anim.components.learning.name_places import name_offsets
from mathml_anim.components.learning.scatter import CLASS_COLORS, class_mark
from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, scene_points
from mathml_anim.components.typography.label import Label
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.layout import Box
from mathml_anim.theme.roles import Role


class EmbeddingScatter(VGroup):
    """Named points: people, films or words, each a mark with its name beside it, where there is room for it.

    Args:
        points: a row each, (n, 2), in the axes' units.
        names: of each point: words, or a thing such as a poster that stands for them.
        axes: where they stand.
        kind: the shape of the marks: 0 a circle, 1 a triangle, 2 a square.
        color: of the marks.
        radius: of a mark, in scene units.
        offsets: the way (n, 2) from each mark to the middle of its name; by default every name finds its own place.
        keep_clear: things that names must not cover while they find it.
        gap: between a mark and its name, in scene units.
        name: what the points are.

    Raises:
        ValueError: there are not as many names or offsets as points.

    Example:
        >>> axes = DataAxes((4, 3), origin=(-2, -1.5), step=None)
        >>> words = EmbeddingScatter([(1, 1), (1.2, 1.1), (3, 2)], ("cat", "kitten", "car"), axes)
        >>> self.add(axes, words)
        >>> self.play(words.animate.set_data([(1, 2), (1.1, 2), (2, 0.5)]))
    """

    def __init__(
        self,
        points: ArrayLike,
        names: Sequence[str | VMobject],
        axes: DataAxes,
        *,
        kind: int = 0,
        color: Paint | None = None,
        radius: float = 0.11,
        size: float = sizes.PROSE,
        offsets: ArrayLike | None = None,
        keep_clear: Sequence[Mobject] = (),
        gap: float = 0.12,
        name: str = "the points",
    ) -> None:
        super().__init__()
        self.data = np.asarray(points, dtype=np.float64)
        self._fixed = None if offsets is None else np.asarray(offsets, dtype=np.float64)
        if len(names) != len(self.data) or (self._fixed is not None and self._fixed.shape != self.data.shape):
            raise ValueError(f"{len(self.data)} points need as many names, and as many offsets if any")
        self.axes, self.kind, self.radius, self.gap = axes, kind, radius, gap
        self._keep_clear = tuple(_box(thing, gap / 2) for thing in keep_clear)
        shade = paint(CLASS_COLORS[kind] if color is None else color)
        self.marks, self.names = VGroup(), VGroup()
        for text in names:
            mark = VMobject(fill_color=shade, fill_opacity=1).set_stroke(paint(ColourRole.GROUND), width=1.5)
            self.marks.add(mark.set_z_index(layers.LABELS))
            self.names.add(Label(text, size=size) if isinstance(text, str) else text)
        self.add(self.marks, self.names)
        mean(self, Role.SUBJECT, name=name)
        self._offsets = self._find_offsets(self.data)
        self._show(self.data, self._offsets)

    def mark(self, number: int) -> VMobject:
        """Return the mark of a point; the first is 0."""
        found = self.marks[number]
        assert isinstance(found, VMobject)
        return found

    def name_of(self, number: int) -> VMobject:
        """Return the name of a point; the first is 0."""
        found = self.names[number]
        assert isinstance(found, VMobject)
        return found

    def point(self, number: int) -> VGroup:
        """Return a mark with its name; the first is 0."""
        return VGroup(self.marks[number], self.names[number])

    def set_data(self, points: ArrayLike) -> "EmbeddingScatter":
        """Show other points (n, 2), each name at a place that is free there; return self."""
        self.data = np.asarray(points, dtype=np.float64)
        self._offsets = self._find_offsets(self.data)
        return self._show(self.data, self._offsets)

    @override_animate(set_data)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_data(self, points: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        goal = np.asarray(points, dtype=np.float64)
        end = np.concatenate([goal, self._find_offsets(goal)], axis=1)
        return Walk(self, self._read, lambda now: self._show(now[:, :2], now[:, 2:]), end, **(anim_args or {}))

    def _read(self) -> Values:
        return np.concatenate([self.data, self._offsets], axis=1)

    def _show(self, points: Values, offsets: Values) -> "EmbeddingScatter":
        self.data, self._offsets = points, offsets
        for centre, way, mark, name in zip(
            self.axes.to_scene(points), scene_points(offsets), self.marks, self.names, strict=True
        ):
            mark.points = class_mark(self.kind, centre[None], self.radius)
            name.move_to(centre + way)
        return self

    def _find_offsets(self, points: Values) -> NDArray[np.float64]:
        if self._fixed is not None:
            return self._fixed
        centres: Points = self.axes.to_scene(points)
        halves = np.array([[name.width / 2, name.height / 2] for name in self.names])
        return name_offsets(centres[:, :2], halves, radius=self.radius, gap=self.gap, keep_clear=self._keep_clear)


def _box(thing: Mobject, room: float) -> Box:
    """Return the upright rectangle around a thing with some room on every side."""
    (left, bottom, _), (right, top, _) = thing.get_corner((-1, -1, 0)), thing.get_corner((1, 1, 0))
    return Box(float(left) - room, float(bottom) - room, float(right) + room, float(top) + room)
