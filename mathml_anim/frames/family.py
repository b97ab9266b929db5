"""The order in which mobjects are drawn."""

from collections.abc import Iterable

from manim import Mobject


def in_drawing_order(mobjects: Iterable[Mobject], *, use_z_index: bool) -> list[Mobject]:
    """Return the families of mobjects, those with points, in the order in which Manim draws them.

    A mobject that is met twice is drawn where it is met last. Manim passes families already taken apart, so most have
    no family of their own, and asking each for it costs more than recording it.
    """
    met: list[Mobject] = []
    for mobject in mobjects:
        if mobject.submobjects:
            met += [member for member in mobject.get_family() if len(member.points)]
        elif len(mobject.points):
            met.append(mobject)
    met.reverse()
    ordered = list(dict.fromkeys(met))
    ordered.reverse()
    if use_z_index:
        ordered.sort(key=_depth)
    return ordered


def _depth(mobject: Mobject) -> float:
    return mobject.z_index
