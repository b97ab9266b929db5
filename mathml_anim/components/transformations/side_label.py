"""A label beside a basis vector, wherever a map takes it."""

import numpy as np
from manim import VGroup

from mathml_anim.components.meaning import mean
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.typography.formula import Formula
from mathml_anim.components.typography.label import Label
from mathml_anim.components.typography.matrix import BASIS_COLORS
from mathml_anim.theme.roles import Role

GAP = 0.3
NO_LENGTH = 1e-9
"""A basis vector shorter than this, in scene units, has no direction."""


class SideLabel(VGroup):
    """Words or a formula that stay beside the middle of a basis vector, outside of the area that both span.

    While the vector has no length, they stay on the side where they were.

    Args:
        grid: whose basis vector it is.
        column: 0 for the first, 1 for the second.
        label: what stands there; a text becomes a Label in the basis vector's colour.

    Example:
        >>> base = SideLabel(grid, 0, "2")
        >>> self.add(grid, base)
        >>> self.play(grid.apply([[2, 1], [0, 1]]))
    """

    def __init__(self, grid: GridTransform, column: int, label: str | Formula) -> None:
        super().__init__(Label(label, color=BASIS_COLORS[column]) if isinstance(label, str) else label)
        self._column, self._turn = column, 1.0 - 2 * column
        self._outside = np.array([(0.0, -1.0, 0.0), (-1.0, 0.0, 0.0)][column])
        text, spoken = (label, label) if isinstance(label, str) else (label.meaning.text, label.meaning.spoken)
        mean(self, Role.LABEL, text=text, spoken=spoken)
        self.set_z_index(self[0].z_index)
        grid.drive(self, self._stay)

    def _stay(self, grid: GridTransform) -> None:
        tail, head, other = grid.image([(0, 0), np.eye(2)[self._column], np.eye(2)[1 - self._column]])
        along = head - tail
        length = float(np.linalg.norm(along))
        if length > NO_LENGTH:
            turn = float(np.cross(along, other - tail)[2])
            self._turn = np.sign(turn) if abs(turn) > NO_LENGTH else self._turn
            self._outside = np.array([along[1], -along[0], 0]) * self._turn / length
        room = GAP + abs(self._outside[0]) * self.width / 2
        self.move_to((tail + head) / 2 + room * self._outside)
