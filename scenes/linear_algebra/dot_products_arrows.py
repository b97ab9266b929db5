"""The two arrows of *Similarity*, the plane on which they stand, and what drops one of them on a line."""

from collections.abc import Callable, Sequence

from manim import Mobject, Scene, VGroup

from mathml_anim.components.meaning import mean
from mathml_anim.components.transformations import GridTransform, arrow_on, quiet_plane
from mathml_anim.components.typography import Formula, Number, Prose
from mathml_anim.components.vectors import OrthogonalProjection, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.theme.roles import Role

ORIGIN, UNIT = (1.0, -2.1), 1.2
COLORS = {"a": "space", "b": "change"}
SIDES = {"a": "left", "b": "right"}


def plane(*, origin: Sequence[float] = ORIGIN, unit: float = UNIT) -> GridTransform:
    """Return the quiet plane of most scenes, with room up and right of its origin."""
    return quiet_plane(origin=origin, unit=unit, opacity=0.24)


def named(name: str, vector: Vector, grid: GridTransform) -> VectorArrow:
    """Return the arrow of a or b, in its colour."""
    label = f"$bold({name})$"
    return arrow_on(grid, vector, color=COLORS[name], label=label, side=SIDES[name], spoken=f"the vector {name}")


def dropped(vector: Vector, onto: Vector, grid: GridTransform, *, name: str = "a") -> OrthogonalProjection:
    """Return a or b and what drops it on a line, without the arrow of its shadow."""
    return _without_shadow(
        OrthogonalProjection(
            vector,
            onto,
            tail=grid.origin,
            unit=grid.unit,
            color=COLORS[name],
            residual_color="ink",
            label=f"$bold({name})$",
            label_side=SIDES[name],
            spoken=f"the vector {name}",
        )
    )


def dropped_unnamed(
    vector: Vector, onto: Vector, grid: GridTransform, *, color: str = "ink", zoom: float = 1.0
) -> OrthogonalProjection:
    """Return an arrow without a name and what drops it on a line, without the arrow of its shadow, so much nearer."""
    return _without_shadow(
        OrthogonalProjection(vector, onto, tail=grid.origin, unit=grid.unit * zoom, color=color, residual_color="ink")
    )


def _without_shadow(drop: OrthogonalProjection) -> OrthogonalProjection:
    drop.remove(drop.shadow)
    mean(drop.line, Role.AXIS, name="the line")
    return drop


def counting(after: Formula | Prose, value: Callable[[], float], *, format_spec: str, spoken: str) -> Number:
    """Return a number after a formula or words that shows at every moment what a function returns."""
    number = Number(value(), format_spec=format_spec, color="focus", spoken=spoken)
    return number.stand_after(after).follow(value)


def together(scene: Scene, name: str, *parts: Mobject) -> VGroup:
    """Put things that belong together on a scene as one; return it."""
    scene.remove(*parts)
    whole = mean(VGroup(*parts), Role.SUBJECT, name=name)
    scene.add(whole)
    return whole
