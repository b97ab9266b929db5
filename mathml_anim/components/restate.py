"""An animation to the state that a method sets, with what checks know of it."""

from collections.abc import Callable

from manim import ApplyMethod, Mobject, smooth

from mathml_anim.theme import motion


class Restate(ApplyMethod):
    """A component becomes what a method of its own makes of it; what the method dims is then known as dimmed.

    Manim transforms looks alone, on a copy that the method is called on.
    """

    def __init__(
        self,
        method: Callable[..., Mobject],
        *arguments: object,
        run_time: float = motion.ENTER,
        rate_func: Callable[[float], float] = smooth,
        lag_ratio: float = 0,
    ) -> None:
        super().__init__(method, *arguments, run_time=run_time, rate_func=rate_func, lag_ratio=lag_ratio)

    def begin(self) -> None:
        """Take over what the method has dimmed."""
        super().begin()
        assert self.target_mobject is not None
        for member, becoming in zip(self.mobject.get_family(), self.target_mobject.get_family(), strict=False):
            member.dimmed = getattr(becoming, "dimmed", False)  # type: ignore[attr-defined]
