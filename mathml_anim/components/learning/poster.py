"""Small posters of films: a frame with a picture in it, told apart by shape alone."""

from collections.abc import Callable

import numpy as np
from manim import RoundedRectangle, VGroup, VMobject
from numpy.typing import ArrayLike, NDArray

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, polygon, scene_points
from mathml_anim.components.shapes import CIRCLE
from mathml_anim.theme import layers
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

Outline = tuple[Points, bool]
"""Cubic points (4 n, 3) around the origin, of a poster whose width is two, and whether they are filled."""


class Poster(VGroup):
    """A film's poster: what is on it, drawn in one colour on the ground.

    Args:
        picture: "rocket", "planet", "saucer", "heart" or "rings".
        width: of the frame, in scene units; its height is a fifth more.
        color: of the picture.
        name: which film it is; what is on it by default.

    Raises:
        ValueError: there is no such picture.

    Example:
        >>> Poster("rocket", width=1.5)
    """

    def __init__(self, picture: str, *, width: float = 0.7, color: Paint = ColourRole.INK, name: str = "") -> None:
        super().__init__()
        if picture not in PICTURES:
            raise ValueError(f"there is no picture {picture!r}; there are {', '.join(PICTURES)}")
        self.picture = picture
        self.frame = RoundedRectangle(
            corner_radius=0.12 * width,
            width=width,
            height=1.2 * width,
            stroke_color=paint(ColourRole.MUTE),
            stroke_width=2,
            fill_color=paint(ColourRole.GROUND),
            fill_opacity=1,
        )
        self.add(self.frame)
        for points, filled in PICTURES[picture]():
            part = VMobject(color=paint(color), stroke_width=0 if filled else 3, fill_opacity=float(filled))
            part.points = points * width / 2
            self.add(part)
        self.set_z_index(layers.VECTORS)
        mean(self, Role.MARK, name=name or f"the film with the {picture}")


def _oval(centre: ArrayLike, wide: float, high: float) -> NDArray[np.float64]:
    return scene_points(CIRCLE * (wide, high) + np.asarray(centre, dtype=np.float64))


def _corners(*corners: tuple[float, float]) -> NDArray[np.float64]:
    return polygon(scene_points(np.array(corners)))


def _rocket() -> list[Outline]:
    side = np.array([[0, 0.85], [0.35, 0.5], [0.32, -0.1], [0.2, -0.45]])
    hull = np.concatenate([side, np.linspace((0.2, -0.45), (-0.2, -0.45), 4), (side * (-1, 1))[::-1]])
    fins = [(_corners((s * 0.24, -0.05), (s * 0.52, -0.6), (s * 0.2, -0.45)), True) for s in (1, -1)]
    flame = _corners((0.12, -0.53), (0, -0.9), (-0.12, -0.53))
    return [(scene_points(hull), True), *fins, (flame, True)]


def _planet() -> list[Outline]:
    tilt = np.array([[np.cos(0.4), np.sin(0.4)], [-np.sin(0.4), np.cos(0.4)]])
    ring = _oval((0, 0), 0.8, 0.22)
    ring[:, :2] = ring[:, :2] @ tilt
    return [(_oval((0, 0), 0.42, 0.42), True), (ring, False)]


def _saucer() -> list[Outline]:
    dome = _oval((0, 0.16), 0.34, 0.4)
    beams = [(_corners((x, -0.32), (2.1 * x, -0.75), (2.1 * x + 0.09, -0.75), (x + 0.09, -0.32)), True) for x in LIGHTS]
    return [(dome, False), (_oval((0, 0), 0.74, 0.24), True), *beams]


LIGHTS = (-0.3, -0.045, 0.21)


def _heart() -> list[Outline]:
    right = np.array(
        [[0, 0.35], [0.2, 0.85], [0.95, 0.7], [0.75, 0.05], [0.75, 0.05], [0.62, -0.35], [0.2, -0.5], [0, -0.75]]
    )
    left = (right * (-1, 1))[::-1]
    return [(scene_points(np.concatenate([right, left])), True)]


def _rings() -> list[Outline]:
    return [(_oval((-0.24, -0.08), 0.42, 0.42), False), (_oval((0.24, 0.08), 0.42, 0.42), False)]


PICTURES: dict[str, Callable[[], list[Outline]]] = {
    "rocket": _rocket,
    "planet": _planet,
    "saucer": _saucer,
    "heart": _heart,
    "rings": _rings,
}
"""What can be on a poster."""
