"""The turn from one direction to another."""

import numpy as np
from manim import ORIGIN, Arc
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, scene_point
from mathml_anim.theme.colours import ColourRole


class TurnMark(Arc):
    """An arc from the direction of one vector to that of another, the shorter way round.

    Args:
        start: a vector (2,) in the direction in which it begins.
        end: a vector (2,) in the direction in which it ends.
        centre: the point of the scene where both begin.
        radius: in scene units.
        tip: whether it ends in an arrow head.
        name: what it shows.

    Example:
        >>> self.play(Create(TurnMark((1, 0), (1, 2))))
    """

    def __init__(
        self,
        start: ArrayLike,
        end: ArrayLike,
        *,
        centre: ArrayLike = ORIGIN,
        radius: float = 1.2,
        tip: bool = True,
        color: Paint = ColourRole.INK,
        name: str = "the turn",
    ) -> None:
        first, last = (_angle(vector) for vector in (start, end))
        sweep = (last - first + np.pi) % (2 * np.pi) - np.pi
        self.middle = first + sweep / 2
        super().__init__(radius, first, sweep, arc_center=scene_point(centre), color=paint(color), stroke_width=5)
        if tip:
            self.add_tip(tip_length=0.22, tip_width=0.22)
        mark(self, name)

    @property
    def way_out(self) -> Points:
        """The unit vector (3,) from the centre through the middle of the arc: where a label stands."""
        return np.array([np.cos(self.middle), np.sin(self.middle), 0.0])


def _angle(vector: ArrayLike) -> float:
    x, y = np.asarray(vector, dtype=np.float64)[:2]
    return float(np.arctan2(y, x))
