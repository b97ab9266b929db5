"""The two arrows of *Similarity*, the plane on which they stand, and what is said of them in formulas."""

from collections.abc import Sequence

from manim import Mobject, Scene, VGroup

from mathml_anim.components.meaning import mean
from mathml_anim.components.transformations import GridTransform, arrow_on, quiet_plane
from mathml_anim.components.typography import shown_number
from mathml_anim.components.vectors import OrthogonalProjection, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.theme.roles import Role

ORIGIN, UNIT = (1.0, -2.1), 1.2
COLORS = {"a": "space", "b": "change"}
BOLD = {f"bold({name})": color for name, color in COLORS.items()}


def plane(*, origin: Sequence[float] = ORIGIN, unit: float = UNIT) -> GridTransform:
    """Return the quiet plane of most scenes, with room up and right of its origin."""
    return quiet_plane(origin=origin, unit=unit, opacity=0.24)


def named(name: str, vector: Vector, grid: GridTransform, *, side: str = "left") -> VectorArrow:
    """Return the arrow of a or b, in its colour."""
    label = f"$bold({name})$"
    return arrow_on(grid, vector, color=COLORS[name], label=label, side=side, spoken=f"the vector {name}")


def dropped(vector: Vector, onto: Vector, grid: GridTransform, *, name: str = "a") -> OrthogonalProjection:
    """Return a or b and what drops it on a line, without the arrow of its shadow."""
    side = {"a": "left", "b": "right"}[name]
    drop = OrthogonalProjection(
        vector,
        onto,
        tail=grid.origin,
        unit=grid.unit,
        color=COLORS[name],
        residual_color="ink",
        label=f"$bold({name})$",
        label_side=side,
        spoken=f"the vector {name}",
    )
    drop.remove(drop.shadow)
    mean(drop.line, Role.AXIS, name="the line")
    return drop


def together(scene: Scene, name: str, *parts: Mobject) -> VGroup:
    """Put things that belong together on a scene as one; return it."""
    scene.remove(*parts)
    whole = mean(VGroup(*parts), Role.SUBJECT, name=name)
    scene.add(whole)
    return whole


def shown(*numbers: float, spec: str = "g") -> list[str]:
    """Return numbers as they are written in formulas."""
    return [shown_number(round(number, 9), spec) for number in numbers]
