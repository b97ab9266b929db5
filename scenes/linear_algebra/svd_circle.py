"""What the pictures of *Rotate, stretch, rotate* share: the circle on its plane, and how things are named."""

import numpy as np
from manim import Animation, VGroup

from lectures.linear_algebra.svd import Factored
from mathml_anim.components.meaning import mean
from mathml_anim.components.points import scene_point, segments
from mathml_anim.components.shapes import Lines, line_across
from mathml_anim.components.transformations import GridTransform, SVDEllipse
from mathml_anim.components.typography import Formula, shown_number
from mathml_anim.theme import layers, layout
from mathml_anim.theme.layout import Box
from mathml_anim.theme.roles import Role

CENTRE, UNIT, NEAR = (2.2, -0.2), 0.48, 1.5
INPUTS = Box(layout.FRAME.left, layout.FRAME.bottom, -1.9, 2.6)
"""The part of the frame below the title and beside the plane."""
PAIR = ("focus", "belief")
SYMBOLS = {f"{symbol}_{n + 1}": color for symbol in ("bold(v)", "bold(u)", "sigma") for n, color in enumerate(PAIR)}
GAP = 0.5
NAME = 0.95
"""How long a name at an arrow's head is at most: there its line leaves room."""


def named(symbol: str) -> dict[str, tuple[str, str]]:
    """Return the labels of a pair of directions, and how a voice says them."""
    return {"labels": (f"$bold({symbol})_1$", f"$bold({symbol})_2$"), "spoken": (f"{symbol} one", f"{symbol} two")}


def plane(*, unit: float = UNIT, opacity: float = 0.5) -> GridTransform:
    """Return the plane beside the words, from so far away that the ellipse is in the frame."""
    return GridTransform(origin=CENTRE, unit=unit, basis=False, opacity=opacity)


def on_circle(known: Factored, grid: GridTransform, *, names: bool = True) -> SVDEllipse:
    """Return the circle of a plane with v one and v two on it."""
    if not names:
        return SVDEllipse(grid, known.svd)
    v = named("v")
    return SVDEllipse(grid, known.svd, labels=v["labels"], spoken=v["spoken"], sides=("end", "end"), label_size=0.4)


def names_on(ellipse: SVDEllipse) -> VGroup:
    """Return the names at the heads of its two arrows."""
    return VGroup(*(arrow.label for arrow in ellipse.arrows if arrow.label is not None))


def rename(ellipse: SVDEllipse, text: str, spoken: str, run_time: float = 0.6) -> list[Animation]:
    """Return the animations in which its arrows get other names; `#` stands for one and for two."""
    return [
        arrow.rename(f"${text.replace('#', n)}$", spoken=spoken.replace("#", n), run_time=run_time)
        for n, arrow in zip("12", ellipse.arrows, strict=True)
    ]


def lines_through(grid: GridTransform, known: Factored) -> VGroup:
    """Return the lines of v one and v two beyond the circle, wherever the plane's map takes them."""
    lines = VGroup(*(Lines(color, width=2.5, opacity=0.8) for color in PAIR))

    def follow(moved: GridTransform) -> None:
        for line, image in zip(lines, moved.shown(known.svd.vt), strict=True):
            ends = line_across(moved.origin, scene_point(image / np.linalg.norm(image)), moved.region)
            heads = [
                moved.to_scene(-1.06 * image),
                moved.to_scene(image) + NAME * scene_point(image / np.linalg.norm(image)),
            ]
            line.points = segments(np.stack(heads), np.stack(ends))

    grid.drive(lines, follow)
    return mean(lines.set_z_index(layers.GRID), Role.AXIS, name="the lines of v one and v two")


def size_of(number: int, value: float) -> Formula:
    """Return a singular value, its number from 0, as it is written."""
    shown = shown_number(value, ".1f")
    return Formula(f"sigma_{number + 1} = {shown}", spoken=f"sigma {number + 1} is {shown}", colors=SYMBOLS)
