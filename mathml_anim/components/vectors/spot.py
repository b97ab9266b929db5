"""Dots that point out points of the scene."""

from collections.abc import Callable

from manim import Dot, VGroup
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import scene_point, scene_points
from mathml_anim.theme import layers
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class Spot(Dot):
    """A dot on a point of the scene, in front of grids and arrows; space may carry it, and it stays round.

    Args:
        point: where it is, a point of the scene.
        radius: in scene units.
        name: what it points out.

    Example:
        >>> Spot((2, 1), name="where both arrows end")
    """

    def __init__(
        self, point: ArrayLike, *, color: Paint = ColourRole.FOCUS, radius: float = 0.13, name: str = ""
    ) -> None:
        super().__init__(scene_point(point), radius=radius, color=paint(color))
        self.set_z_index(layers.LABELS)
        mean(self, Role.MARK, name=name)

    def follow(self, read: Callable[[], ArrayLike]) -> "Spot":
        """Stay, from now on and at every moment, at the point of the scene that `read` returns; return self."""
        self.add_updater(lambda spot: spot.move_to(scene_point(read())), call_updater=True)
        return self


class Spots(VGroup):
    """Dots on several points of the scene, one thing together.

    Args:
        points: where they are, (n, 2) or (n, 3), in the scene.
        radius: of each, in scene units.
        front: whether they are drawn before arrows.
        name: what they point out.

    Example:
        >>> Spots([(1, 1), (2, 2), (3, 3)], name="multiples of v")
    """

    def __init__(
        self,
        points: ArrayLike,
        *,
        color: Paint = ColourRole.FOCUS,
        radius: float = 0.1,
        front: bool = True,
        name: str = "",
    ) -> None:
        super().__init__(*(Dot(point, radius=radius, color=paint(color)) for point in scene_points(points)))
        self.set_z_index(layers.LABELS if front else layers.SHAPES)
        mean(self, Role.MARK, name=name)
