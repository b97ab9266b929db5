"""Areas and volumes of figures under matrices, and the slides that make a parallelogram a rectangle."""

import numpy as np
from numpy.typing import ArrayLike

from mathml_anim.maths.linear_maps import Matrix, Points


def signed_area(corners: ArrayLike) -> float:
    """Return the area of a polygon with corners (n, 2), positive anticlockwise: the shoelace formula (Gauss, 1795)."""
    x, y = np.asarray(corners, dtype=np.float64).T
    return float(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2


def slides_to_rectangle(matrix: ArrayLike) -> tuple[Matrix, Matrix]:
    """Return two matrices: the second column slid along the first until upright, then the first until it lies flat.

    A slide leaves the area as it is, so all three have one determinant (Strang, 5th ed., §5.1, rule 5).

    Raises:
        ValueError: the first column stands upright, or both lie on one line.
    """
    (a, b), (c, d) = np.asarray(matrix, dtype=np.float64)
    if a == 0 or a * d == b * c:
        raise ValueError("only columns that span an area, the first not upright, slide to a rectangle")
    height = d - b * c / a
    return np.array([[a, 0.0], [c, height]]), np.array([[a, 0.0], [0.0, height]])


def rhombus(side: float, angle: float) -> Matrix:
    """Return two columns of one length with an angle in radians between them, the diagonal (1, 1) in the middle."""
    first, second = np.pi / 4 - angle / 2, np.pi / 4 + angle / 2
    return side * np.array([[np.cos(first), np.cos(second)], [np.sin(first), np.sin(second)]])


def puddle(area: float, *, corners: int = 120) -> Points:
    """Return the outline (corners, 2) of an uneven round figure about the origin that has a given area."""
    angle = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    radius = 1 + 0.14 * np.cos(3 * angle + 0.8) + 0.09 * np.sin(2 * angle) + 0.04 * np.cos(5 * angle)
    outline = radius[:, None] * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    return np.asarray(outline * np.sqrt(area / signed_area(outline)))


def tiles_within(outline: ArrayLike, side: float) -> Points:
    """Return the corners (n, 4, 2), anticlockwise, of the squares of a grid that lie inside a star-shaped outline.

    Args:
        outline: corners (k, 2) of a figure whose every corner can be seen from the origin.
        side: of the squares, whose grid has a corner at the origin.
    """
    points = np.asarray(outline, dtype=np.float64)
    reach = int(np.ceil(np.abs(points).max() / side))
    steps = np.arange(-reach, reach)
    low = np.stack(np.meshgrid(steps, steps, indexing="ij"), axis=-1).reshape(-1, 1, 2)
    squares = (low + np.array([[0, 0], [1, 0], [1, 1], [0, 1]])) * side
    angles = np.arctan2(points[:, 1], points[:, 0])
    bound = np.interp(
        np.arctan2(squares[..., 1], squares[..., 0]), np.sort(angles), _radii(points, angles), period=2 * np.pi
    )
    return np.asarray(squares[(np.linalg.norm(squares, axis=-1) <= bound).all(axis=1)])


def _radii(points: Points, angles: Points) -> Points:
    return np.asarray(np.linalg.norm(points, axis=1)[np.argsort(angles)])
