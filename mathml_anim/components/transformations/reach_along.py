"""How far the image of a vector reaches along the vector itself."""

import numpy as np
from manim import Mobject, VGroup

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint
from mathml_anim.components.points import scene_point, segments
from mathml_anim.components.shapes import Lines, dashes
from mathml_anim.components.transformations.vector_and_image import VectorAndImage
from mathml_anim.maths.eigen import rayleigh_quotient
from mathml_anim.theme import layers
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class ReachAlong(VGroup):
    """The image of a vector, dropped on the vector's own line at every moment: the shadow, and the dashed drop.

    The drop shows to which side the image leans; where it vanishes, the vector is an eigenvector.

    Args:
        pair: the vector and its image, which it follows.
        color: of the shadow, and drop_color that of the drop.
        width: of the shadow's stroke.

    Example:
        >>> pair = VectorAndImage([[2, 1], [1, 2]])
        >>> self.add(pair, ReachAlong(pair))
        >>> self.play(pair.animate.set_angle(np.pi / 4))
    """

    def __init__(
        self,
        pair: VectorAndImage,
        *,
        color: Paint = ColourRole.FOCUS,
        drop_color: Paint = ColourRole.SECOND,
        width: float = 9.0,
    ) -> None:
        super().__init__()
        self._pair = pair
        self.shadow, self.drop = Lines(color, width=width), Lines(drop_color, width=4)
        self.shadow.set_z_index(layers.SHAPES)
        self.drop.set_z_index(layers.SHAPES)
        mean(self.shadow, Role.SUBJECT, name="how far the image reaches")
        mean(self.drop, Role.SUBJECT, name="how far the image leans")
        self.add(self.shadow, self.drop)
        mean(self, Role.SUBJECT, name="how far the image reaches along the vector")
        self.add_updater(_follow, call_updater=True)

    @property
    def reach(self) -> float:
        """vᵀAv / vᵀv, the reach in lengths of the vector: the Rayleigh quotient."""
        return rayleigh_quotient(self._pair.matrix, self._pair.vector.vector[:2])

    def follow(self) -> "ReachAlong":
        """Drop the image from where it is now; return self."""
        vector, head = self._pair.vector, self._pair.image.head
        way = scene_point(vector.vector) / np.linalg.norm(vector.vector)
        foot = vector.tail + float((head - vector.tail) @ way) * way
        self.shadow.points = segments(vector.tail[None], foot[None])
        self.drop.points = dashes(foot, head)
        return self


def _follow(thing: Mobject) -> None:
    assert isinstance(thing, ReachAlong)
    thing.follow()
