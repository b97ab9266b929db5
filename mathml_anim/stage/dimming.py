"""Attention by light: the subject stays bright while the rest steps back."""

from typing import Any

from manim import Animation, ImageMobject, Mobject

from mathml_anim.theme.layout import DIMMED

_PAINTS = ("rgbas", "fill_rgbas", "stroke_rgbas", "background_stroke_rgbas")


class ScaleOpacity(Animation):
    """An object's paints fade to a multiple of their opacity, each in its own proportion."""

    def __init__(self, mobject: Mobject, factor: float, *, dimmed: bool, run_time: float = 0.5) -> None:
        self.factor = factor
        self.dimmed = dimmed
        super().__init__(mobject, run_time=run_time)

    def begin(self) -> None:
        """Mark every part as dimmed or not, so that checks know it was meant; what is so already stays as it is."""
        self._there = frozenset(id(member) for member in self.mobject.get_family() if _dimmed(member) == self.dimmed)
        super().begin()
        for member in self.mobject.get_family():
            setattr(member, "dimmed", self.dimmed)  # noqa: B010 (Manim's classes do not know it)

    def interpolate_submobject(self, submobject: Mobject, starting_submobject: Mobject, alpha: float) -> Any:
        """Set the opacity of one member of the family, `alpha` of the way."""
        if id(submobject) in self._there:
            return self
        factor = 1 + (self.factor - 1) * alpha
        for paint in _PAINTS:
            start = getattr(starting_submobject, paint, None)
            if start is not None and len(start):
                rgbas = start.copy()
                rgbas[:, 3] = (rgbas[:, 3] * factor).clip(0, 1)
                setattr(submobject, paint, rgbas)
        if isinstance(submobject, ImageMobject) and isinstance(starting_submobject, ImageMobject):
            pixels = starting_submobject.pixel_array.copy()
            pixels[:, :, 3] = (pixels[:, :, 3] * factor).clip(0, 255)
            submobject.pixel_array = pixels
        return self


def dim(*mobjects: Mobject, run_time: float = 0.5) -> tuple[Animation, ...]:
    """Return the animations that take bright objects down to 35 %; a part that is dimmed already stays so."""
    bright = (mobject for mobject in mobjects if not all(_dimmed(part) for part in _parts(mobject)))
    return tuple(ScaleOpacity(mobject, DIMMED, dimmed=True, run_time=run_time) for mobject in bright)


def brighten(*mobjects: Mobject, run_time: float = 0.5) -> tuple[Animation, ...]:
    """Return the animations that bring dimmed objects back, whatever group they were dimmed in."""
    dimmed = (mobject for mobject in mobjects if any(_dimmed(part) for part in _parts(mobject)))
    return tuple(ScaleOpacity(mobject, 1 / DIMMED, dimmed=False, run_time=run_time) for mobject in dimmed)


def _dimmed(mobject: object) -> bool:
    return bool(getattr(mobject, "dimmed", False))


def _parts(mobject: Mobject) -> list[Mobject]:
    """Return what of an object is drawn, or the object itself where nothing is yet."""
    return [part for part in mobject.get_family() if part.has_points()] or [mobject]
