"""The planes that lectures begin with, beside a column of words, and the arrows that stand on them."""

import numpy as np
from numpy.typing import ArrayLike

from mathml_anim.components.paint import Paint
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole


def plane_beside_words(
    matrix: ArrayLike | None = None,
    *,
    origin: ArrayLike = layout.PLANE_ORIGIN,
    unit: float = layout.PLANE_UNIT,
    basis: bool = True,
    opacity: float = 0.7,
) -> GridTransform:
    """Return a plane whose origin is right of the left column, ready to be moved by matrices.

    Args:
        matrix: the map it begins with (2, 2); none by default.
        origin: the point of the scene where its origin is.
        unit: the side of a square of it, in scene units.
        basis: whether its basis vectors are drawn.
        opacity: of its lines.
    """
    begins = np.eye(2) if matrix is None else matrix
    return GridTransform(begins, origin=origin, unit=unit, basis=basis, opacity=opacity)


def quiet_plane(
    *, origin: ArrayLike = layout.PLANE_ORIGIN, unit: float = layout.PLANE_UNIT, opacity: float = 0.3
) -> GridTransform:
    """Return a plane that is only the ground on which vectors stand: grey, faint, and without basis vectors."""
    return GridTransform(origin=origin, unit=unit, basis=False, color=ColourRole.MUTE, opacity=opacity, reference=False)


def arrow_on(
    grid: GridTransform,
    vector: ArrayLike,
    *,
    at: ArrayLike = (0, 0),
    color: Paint = ColourRole.INK,
    label: str = "",
    side: str = "right",
    size: float = sizes.FORMULA,
    thickness: float = 0.07,
    spoken: str = "",
    name: str = "",
) -> VectorArrow:
    """Return an arrow in a grid's units, where it is before any map; the grid carries it if it is asked to.

    Args:
        grid: whose origin and unit it has.
        vector: its components (2,).
        at: the point of the plane where it begins; the origin by default.
        color: its colour and its label's.
        label: Typst mathematics or words at its head, as in Label; empty for none.
        side: "left" or "right" of its direction, or "end", beyond the head: where the label stands.
        size: the height of an em of the label, in scene units.
        thickness: of the shaft, in scene units.
        spoken: how a voice says the label.
        name: what it is, if not what it is called.
    """
    return VectorArrow(
        vector,
        tail=grid.to_scene(at),
        unit=grid.unit,
        color=color,
        label=label,
        label_side=side,
        label_size=size,
        thickness=thickness,
        spoken=spoken,
        name=name,
    )
