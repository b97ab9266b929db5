"""Animations that point to what is spoken of: it swells, and glows where that helps, and is as before."""

from manim import LEFT, ORIGIN, Mobject, Transform, there_and_back
from numpy.typing import ArrayLike

from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import scene_point
from mathml_anim.theme.colours import ColourRole


class PointOut(Transform):
    """A thing swells and glows for a moment.

    Args:
        thing: what is spoken of.
        scale: how much larger it is at the height of it; 1 lets it only glow.
        color: in which it glows; None keeps its own.
        edge: the edge or corner that stays where it is; the middle by default.

    Example:
        >>> self.play(PointOut(dot, scale=1.5))
    """

    def __init__(
        self,
        thing: Mobject,
        *,
        scale: float = 1.2,
        color: Paint | None = ColourRole.FOCUS,
        edge: ArrayLike = ORIGIN,
        run_time: float = 1.0,
    ) -> None:
        self._scale, self._edge = scale, scene_point(edge)
        self._color = None if color is None else paint(color)
        super().__init__(thing, run_time=run_time, rate_func=there_and_back)

    def create_target(self) -> Mobject:
        """Return the thing as it is at the height of it."""
        target = self.mobject.copy()
        assert isinstance(target, Mobject)
        target.scale(self._scale, about_edge=self._edge)
        if self._color is not None:
            target.set_color(self._color)
        return target


class Swell(PointOut):
    """Words or a formula in the left column swell away from the margin, and keep their colour.

    Example:
        >>> self.play(Swell(Prose("three times the area").to_edge(LEFT)))
    """

    def __init__(self, thing: Mobject, *, scale: float = 1.2, run_time: float = 0.8) -> None:
        super().__init__(thing, scale=scale, color=None, edge=LEFT, run_time=run_time)
