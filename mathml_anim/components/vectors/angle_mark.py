"""The angle between two arrows, wherever they turn."""

import numpy as np

from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import Paint
from mathml_anim.components.points import Points, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.theme import layers
from mathml_anim.theme.colours import ColourRole

PIECES = 32
RIGHT_WITHIN = np.radians(0.6)
"""An angle this near to a right one is drawn with a square corner."""

OPPOSITE_WITHIN = 1e-6
"""Arrows this near to opposite, in radians, keep their arc on the side on which it was."""


class AngleMark(Lines):
    """The arc from one arrow to another, the shorter way round; at a right angle it is a square corner.

    Args:
        first: the arrow at which it begins; it follows both.
        second: the arrow at which it ends, with the same tail.
        radius: of the arc, in scene units.
        name: what it shows.

    Example:
        >>> a, b = VectorArrow((3, 1)), VectorArrow((1, 2))
        >>> self.add(a, b, AngleMark(a, b))
        >>> self.play(b.turn_to((-1, 3)))
    """

    def __init__(
        self,
        first: VectorArrow,
        second: VectorArrow,
        *,
        radius: float = 0.75,
        color: Paint = ColourRole.INK,
        width: float = 4.0,
        name: str = "the angle",
    ) -> None:
        super().__init__(color, width=width)
        self.first, self.second, self.radius = first, second, radius
        self._side = 1.0
        self.set_z_index(layers.SHAPES)
        mark(self, name)
        self.add_updater(lambda _: self._follow(), call_updater=True)

    @property
    def angle(self) -> float:
        """The angle in degrees, 0 to 180."""
        return float(np.degrees(abs(self._turn()[1])))

    @property
    def way_out(self) -> Points:
        """The unit vector (3,) from the tails through the middle of the arc: where a label stands."""
        start, sweep = self._turn()
        return np.array([np.cos(start + sweep / 2), np.sin(start + sweep / 2), 0.0])

    def _turn(self) -> tuple[float, float]:
        """Return where the arc begins and how far it goes, in radians."""
        start, end = (float(np.arctan2(arrow.vector[1], arrow.vector[0])) for arrow in (self.first, self.second))
        sweep = float((end - start + np.pi) % (2 * np.pi) - np.pi)
        if abs(sweep) > np.pi - OPPOSITE_WITHIN:
            sweep = self._side * abs(sweep)
        return start, sweep

    def _follow(self) -> None:
        start, sweep = self._turn()
        self._side = float(np.sign(sweep)) or self._side
        if abs(abs(sweep) - np.pi / 2) < RIGHT_WITHIN:
            one, other = (np.array([np.cos(turn), np.sin(turn), 0.0]) for turn in (start, start + sweep))
            corners = 0.55 * self.radius * np.stack([one, one + other, other])
        else:
            turns = start + sweep * np.linspace(0, 1, PIECES + 1)
            corners = self.radius * np.stack([np.cos(turns), np.sin(turns), np.zeros_like(turns)], axis=1)
        self.points = segments(self.first.tail + corners[:-1], self.first.tail + corners[1:])
