"""The directions that a matrix only stretches, as lines across the frame."""

from collections.abc import Sequence

import numpy as np
from manim import VGroup
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint
from mathml_anim.components.points import scene_point
from mathml_anim.components.shapes import Lines, dashes, line_across
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.typography.label import Label
from mathml_anim.components.typography.number_list import shown_numbers
from mathml_anim.theme import layers
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class Eigenlines(VGroup):
    """Dashed lines through a grid's origin, from edge to edge, that stay where they are while the grid moves.

    Args:
        grid: the grid through whose origin they go.
        directions: a direction a row, (k, 2), in units of the plane.
        labels: what stands beside each, as in Label; none by default.
        spoken: how a voice says the labels, if not as they are written.
        at: how far from the origin the labels stand, in units of the plane.

    Example:
        >>> lines = Eigenlines(grid, [(1, 1), (1, -1)], labels=("$lambda = 3$", "$lambda = 1$"))
        >>> self.play(Create(lines))
    """

    def __init__(
        self,
        grid: GridTransform,
        directions: ArrayLike,
        *,
        labels: Sequence[str] = (),
        spoken: Sequence[str] = (),
        at: float = 3.0,
        color: Paint = ColourRole.FOCUS,
        width: float = 3.0,
    ) -> None:
        super().__init__()
        ways = np.asarray(directions, dtype=np.float64)
        self.lines, self.labels = VGroup(), VGroup()
        for way in ways / np.linalg.norm(ways, axis=1, keepdims=True):
            line = Lines(color, width=width)
            line.points = dashes(*line_across(grid.origin, scene_point(way), grid.region))
            self.lines.add(line.set_z_index(layers.SHAPES))
        said = [*spoken, *labels[len(spoken) :]]
        for text, words, way in zip(labels, said, ways / np.linalg.norm(ways, axis=1, keepdims=True), strict=False):
            side = np.array([-way[1], way[0], 0.0])
            side *= np.sign(side[1] or 1)
            self.labels.add(Label(text, at=grid.to_scene(way * at), side=side, color=color, spoken=words))
        self.add(self.lines, self.labels)
        mean(self, Role.SUBJECT, name="eigenlines", spoken="the directions that stay")

    @classmethod
    def with_values(
        cls, grid: GridTransform, directions: ArrayLike, values: ArrayLike, *, at: float = 3.0, format_spec: str = "g"
    ) -> "Eigenlines":
        """Return the lines along directions (k, 2), each with its eigenvalue (k,) beside it."""
        shown = shown_numbers(values, format_spec)
        labels, spoken = [f"$lambda = {value}$" for value in shown], [f"lambda equals {value}" for value in shown]
        return cls(grid, directions, labels=labels, spoken=spoken, at=at)
