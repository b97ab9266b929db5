"""An iris drawn from its four measurements: three sepals and three petals, to scale."""

from typing import Any

import numpy as np
from manim import ORIGIN, VGroup, VMobject, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, scene_point, scene_points
from mathml_anim.components.shapes import discs
from mathml_anim.theme import layers
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

SEPAL_ANGLES = np.radians([270, 30, 150])
PETAL_ANGLES = np.radians([90, 210, 330])
_LEAF = np.array([[0, 0], [0.35, 2 / 3], [0.95, 2 / 3], [1, 0], [1, 0], [0.95, -2 / 3], [0.35, -2 / 3], [0, 0]])
"""The outline of a leaf one long and one wide, as two cubic arcs from its foot to its tip and back."""
_WIDEST = 3 / 8 * (0.35 + 0.95) + 1 / 8
"""The share of its length at which a leaf is widest: the middle of its arc."""
PARTS = ("sepal", "petal")


class IrisFlower(VGroup):
    """An iris seen from above: three sepals, paler, and three petals between them, as long and wide as measured.

    Place it by `centre` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        measures: sepal length and width, petal length and width, in centimetres, (4,).
        centre: where the leaves meet, a point of the scene.
        unit: the length of a centimetre, in scene units.
        color: of all leaves.
        name: what is drawn.

    Example:
        >>> flower = IrisFlower((5.1, 3.5, 1.4, 0.2), unit=0.5)
        >>> self.add(flower)
        >>> self.play(flower.animate.set_measures((6.3, 3.3, 6.0, 2.5)))
    """

    def __init__(
        self,
        measures: ArrayLike,
        *,
        centre: ArrayLike = ORIGIN,
        unit: float = 0.5,
        color: Paint = ColourRole.FOCUS,
        name: str = "an iris flower",
    ) -> None:
        super().__init__()
        self.centre, self.unit = scene_point(centre), unit
        shade = paint(color)
        self.sepals = VMobject(fill_color=shade, fill_opacity=0.3, stroke_color=shade, stroke_width=3)
        self.petals = VMobject(fill_color=shade, fill_opacity=0.9, stroke_color=shade, stroke_width=3)
        self.eye = VMobject(fill_color=shade, fill_opacity=1, stroke_width=0)
        self.add(self.sepals, self.petals, self.eye)
        self.set_z_index(layers.SHAPES)
        mean(self, Role.SUBJECT, name=name)
        self.set_measures(measures)

    def set_measures(
        self, measures: ArrayLike, *, centre: ArrayLike | None = None, unit: float | None = None
    ) -> "IrisFlower":
        """Show other measures (4,), at the same place and to the same scale unless others are given; return self."""
        self.measures = np.asarray(measures, dtype=np.float64)
        self.centre = self.centre if centre is None else scene_point(centre)
        self.unit = self.unit if unit is None else float(unit)
        lengths, widths = self.measures[::2] * self.unit, self.measures[1::2] * self.unit
        self.sepals.points = self.centre + _leaves(SEPAL_ANGLES, lengths[0], widths[0])
        self.petals.points = self.centre + _leaves(PETAL_ANGLES, lengths[1], widths[1])
        self.eye.points = discs(self.centre[None], 0.09)
        return self

    def extent(self, measure: int) -> tuple[Points, Points]:
        """Return between which points (3,) of the scene a measure lies: 0 to 3, in the order of the measures.

        A length runs along the right sepal or the upper petal, a width across the same leaf where it is widest.
        """
        angle = SEPAL_ANGLES[1] if measure < 2 else PETAL_ANGLES[0]
        ahead, length = _direction(angle), self.measures[measure // 2 * 2] * self.unit
        if measure % 2 == 0:
            return self.centre, self.centre + length * ahead
        across = _direction(angle + np.pi / 2) * self.measures[measure] * self.unit / 2
        middle = self.centre + _WIDEST * length * ahead
        return middle - across, middle + across

    @override_animate(set_measures)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_measures(
        self,
        measures: ArrayLike,
        *,
        centre: ArrayLike | None = None,
        unit: float | None = None,
        anim_args: dict[str, Any] | None = None,
    ) -> Walk:
        def end() -> Values:
            place = self.centre if centre is None else scene_point(centre)
            return np.concatenate([np.asarray(measures), place, [self.unit if unit is None else unit]])

        return Walk(self, self._read, self._show, end, **(anim_args or {}))

    def _read(self) -> Values:
        return np.concatenate([self.measures, self.centre, [self.unit]])

    def _show(self, state: Values) -> None:
        self.set_measures(state[:4], centre=state[4:7], unit=float(state[7]))


def _direction(angle: float) -> Points:
    return np.array([np.cos(angle), np.sin(angle), 0.0])


def _leaves(angles: Values, length: float, width: float) -> Points:
    """Return the cubic points (8 n, 3) of leaves from the origin outwards at some angles."""
    leaf = scene_points(_LEAF * (length, width))
    turned = [leaf[:, :1] * _direction(angle) + leaf[:, 1:2] * _direction(angle + np.pi / 2) for angle in angles]
    return np.concatenate(turned)
