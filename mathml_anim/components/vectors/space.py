"""Arrows in space, and the sheet that they lie in, seen from any side."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from manim import ORIGIN, VGroup, VMobject, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, polygon, scene_point, scene_points, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.theme import layers
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

TRIPLE: tuple[Paint, Paint, Paint] = (ColourRole.SPACE, ColourRole.CHANGE, ColourRole.BELIEF)
_SHEET = np.array([[0.0, 0.0], [1, 0], [1, 1], [0, 1]])


class ArrowsInSpace(VGroup):
    """Arrows from one point of space, flattened onto the screen as from far away; heads and labels keep their size.

    Place it by `origin` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        vectors: a vector a row, (k, 3), in units; the third component is upwards.
        azimuth: from where it is looked at, in radians anticlockwise from the first axis.
        elevation: and from how high, in radians above the ground.
        origin: the point of the scene where they begin.
        unit: the length of one unit, in scene units.
        colors: one for each.
        labels: at their heads, as in Label.
        spoken: how a voice says them.
        sheet: two directions (2, 3) of a plane to be drawn through the origin; none by default.
        reach: how far the sheet goes along the first (low, high) and along the second, in units.
        ground: how many squares the ground reaches, each of `square` units.

    Example:
        >>> arrows = ArrowsInSpace([(2, 0, 1), (0, 2, 1), (1, 1, 1)], azimuth=0.5, elevation=0.3)
        >>> self.add(arrows)
        >>> self.play(arrows.animate.look_from(2.5, 0.3))
    """

    def __init__(
        self,
        vectors: ArrayLike,
        *,
        azimuth: float,
        elevation: float,
        origin: ArrayLike = ORIGIN,
        unit: float = 1.0,
        colors: Sequence[Paint] = TRIPLE,
        labels: Sequence[str] = (),
        spoken: Sequence[str] = (),
        sheet: ArrayLike | None = None,
        reach: tuple[tuple[float, float], tuple[float, float]] = ((-1, 4), (-2, 2)),
        sheet_color: Paint = ColourRole.FOCUS,
        ground: int = 3,
        square: float = 1.0,
    ) -> None:
        super().__init__()
        self.origin, self.unit = scene_point(origin), unit
        self.vectors = np.asarray(vectors, dtype=np.float64)
        self.azimuth, self.elevation = azimuth, elevation
        self._directions = None if sheet is None else np.asarray(sheet, dtype=np.float64)
        self._reach, self._ground = np.asarray(reach, dtype=np.float64), (ground, square)
        names = [*labels, *[""] * (len(self.vectors) - len(labels))]
        said = [*spoken, *names[len(spoken) :]]
        self.arrows = VGroup(
            *(
                VectorArrow((1, 0), color=color, label=name, spoken=words, label_side="end")
                for color, name, words in zip(colors, names, said, strict=False)
            )
        )
        self.ground = mean(Lines(ColourRole.MUTE, width=1.5, opacity=0.35), Role.GRID)
        self.axis = mean(Lines(ColourRole.MUTE, width=2.0, opacity=0.8), Role.AXIS)
        self.sheet = VMobject(stroke_color=paint(sheet_color), stroke_width=1.5, fill_color=paint(sheet_color))
        self.sheet.set_fill(opacity=0.16).set_stroke(opacity=0.7)
        mean(self.sheet, Role.GRID, name="the sheet")
        for part in (self.ground, self.axis, self.sheet):
            part.set_z_index(layers.GRID)
        self.add(self.ground, self.axis, *([] if self._directions is None else [self.sheet]), self.arrows)
        mean(self, Role.SUBJECT, name="arrows in space")
        self._draw()

    def arrow(self, number: int) -> VectorArrow:
        """Return one of the arrows; the first is 0."""
        found = self.arrows[number]
        assert isinstance(found, VectorArrow)
        return found

    def to_scene(self, points: ArrayLike) -> Points:
        """Return points of space (n, 3) as points of the scene (n, 3), as they are seen from here."""
        turn, rise = self.azimuth, self.elevation
        right = np.array([-np.sin(turn), np.cos(turn), 0])
        up = np.array([-np.sin(rise) * np.cos(turn), -np.sin(rise) * np.sin(turn), np.cos(rise)])
        return self.origin + self.unit * scene_points(np.asarray(points, dtype=np.float64) @ np.stack([right, up]).T)

    def look_from(self, azimuth: float, elevation: float) -> "ArrowsInSpace":
        """Look from another side, in radians; return self."""
        self.azimuth, self.elevation = float(azimuth), float(elevation)
        return self._draw()

    @override_animate(look_from)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_round(self, azimuth: float, elevation: float, anim_args: dict[str, Any] | None = None) -> Walk:
        end = (azimuth, elevation)
        return Walk(self, lambda: np.array([self.azimuth, self.elevation]), self._show_side, end, **(anim_args or {}))

    def set_vectors(self, vectors: ArrayLike) -> "ArrowsInSpace":
        """Show other vectors (k, 3); the sheet stays; return self."""
        self.vectors = np.asarray(vectors, dtype=np.float64)
        return self._draw()

    @override_animate(set_vectors)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_vectors(self, vectors: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: self.vectors, self.set_vectors, vectors, **(anim_args or {}))

    def _show_side(self, side: Values) -> None:
        self.look_from(float(side[0]), float(side[1]))

    def _draw(self) -> "ArrowsInSpace":
        heads = self.to_scene(self.vectors)
        for arrow, head in zip(self.arrows, heads, strict=True):
            assert isinstance(arrow, VectorArrow)
            arrow.place(self.origin, head - self.origin)
        count, square = self._ground
        at, end = square * np.arange(-count, count + 1), square * count
        level = np.zeros_like(at)
        starts, ends = (np.stack([at, np.full_like(at, side), level], axis=1) for side in (-end, end))
        crossing = [1, 0, 2]
        every = np.concatenate([starts, starts[:, crossing]]), np.concatenate([ends, ends[:, crossing]])
        self.ground.points = segments(*(self.to_scene(points) for points in every))
        top = np.array([[0, 0, 0], [0, 0, float(np.abs(self.vectors[:, 2]).max())]])
        self.axis.points = segments(*(point[None] for point in self.to_scene(top)))
        if self._directions is not None:
            corners = self._reach[:, 0] + _SHEET * np.ptp(self._reach, axis=1)
            self.sheet.points = polygon(self.to_scene(corners @ self._directions))
        return self
