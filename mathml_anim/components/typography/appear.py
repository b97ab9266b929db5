"""Parts of one thing come on one after another, and the thing stays one thing."""

from collections.abc import Callable, Sequence

from manim import Animation, Mobject, smooth

from mathml_anim.theme import motion


class Appear(Animation):
    """The parts of a thing fade in, one after another.

    Unlike a group of animations it leaves the thing whole in the scene, so that it can be taken off whole.

    Args:
        thing: what is on the scene afterwards.
        parts: what fades in, in order; what is in none of them is there from the start.
        overlap: 0 lets a part begin when the last one is there, 1 lets all come on together.
    """

    def __init__(
        self,
        thing: Mobject,
        parts: Sequence[Mobject],
        *,
        overlap: float = 0.3,
        run_time: float = motion.ENTER,
        rate_func: Callable[[float], float] = smooth,
    ) -> None:
        self._parts = [part.family_members_with_points() for part in parts]
        self._overlap = overlap
        super().__init__(thing, run_time=run_time, rate_func=rate_func, introducer=True)

    def begin(self) -> None:
        """Note how solid everything is to be in the end."""
        self._solid = [[(m, m.get_fill_opacity(), m.get_stroke_opacity()) for m in part] for part in self._parts]
        super().begin()

    def interpolate_mobject(self, alpha: float) -> None:
        """Show every part as far as it has come."""
        step = 1 - self._overlap
        whole = 1 + step * (len(self._parts) - 1)
        for n, part in enumerate(self._solid):
            shown = self.rate_func(min(1.0, max(0.0, alpha * whole - n * step)))
            for mobject, fill, stroke in part:
                mobject.set_fill(opacity=fill * shown).set_stroke(opacity=stroke * shown)
