"""Parts of a formula come on one by one, and the formula stays one thing."""

from collections.abc import Callable, Iterator, Sequence

from manim import Animation, AnimationGroup, Mobject, Transform, VGroup, VMobject, smooth

from mathml_anim.components.meaning import mean
from mathml_anim.theme import motion
from mathml_anim.theme.roles import Role


class ShowParts(Animation):
    """Some parts of a thing fade in, others show when the animation ends; the rest stays as it is.

    Args:
        thing: what is on the scene afterwards, whole.
        parts: what fades in.
        landing: what shows at the end, such as where something lands.
    """

    def __init__(
        self,
        thing: Mobject,
        parts: Sequence[VMobject],
        *,
        landing: Sequence[VMobject] = (),
        run_time: float = motion.ENTER,
        rate_func: Callable[[float], float] = smooth,
    ) -> None:
        self._parts, self._landing = tuple(parts), tuple(landing)
        super().__init__(thing, run_time=run_time, rate_func=rate_func, introducer=True)

    def interpolate_mobject(self, alpha: float) -> None:
        """Show the parts as far as they have come."""
        for part in self._parts:
            part.set_opacity(self.rate_func(alpha))
        for part in self._landing:
            part.set_opacity(float(alpha >= 1))


def flight(glyphs: VGroup, landing: VGroup, *, run_time: float, path_arc: float = 0) -> Transform:
    """Return the animation in which a copy parts from glyphs and flies to others; it is gone when it has landed."""
    flying, landed = VGroup(*_shapes(glyphs)).set_opacity(0), VGroup(*_shapes(landing))
    mean(flying, Role.MARK, name="in flight")
    return Transform(flying, landed, run_time=run_time, path_arc=path_arc, remover=True)


def fly_into(
    thing: Mobject,
    place: VGroup,
    glyphs: VGroup,
    *,
    beside: Sequence[VMobject] = (),
    run_time: float,
    path_arc: float = 0,
) -> AnimationGroup:
    """Return the animation in which a copy of glyphs flies to its place in a thing, which shows when it has landed.

    The thing is on the scene afterwards, whole; the parts `beside` fade in on the way.
    """
    shown = ShowParts(thing, beside, landing=[place], run_time=run_time)
    return AnimationGroup(shown, flight(glyphs, place, run_time=run_time, path_arc=path_arc))


def _shapes(glyphs: VGroup) -> Iterator[VMobject]:
    """Yield the outlines of glyphs as shapes of their own: in flight they are seen, not read."""
    for glyph in glyphs.family_members_with_points():
        shape = VMobject(stroke_width=0, fill_opacity=1, fill_color=glyph.get_fill_color())
        shape.points = glyph.points.copy()
        yield shape.set_z_index(glyph.z_index)
