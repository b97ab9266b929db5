"""Light on faces: the colours of a face's two corners, as Manim's camera in space shades them."""

from typing import TypeAlias

import numpy as np
from manim import VMobject
from manim.mobject.three_d.three_d_utils import get_3d_vmob_unit_normal
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]


def end_corner(length: int) -> int:
    """Return the number of the point at which Manim shades a face's second colour."""
    return ((length - 1) // 6) * 3


def light_on(solid: Floats, source: Floats, mobjects: list[VMobject]) -> Floats:
    """Return what light adds to each channel at the two corners of each face; shape (faces, 2)."""
    length = solid.shape[1]
    added = np.zeros((len(solid), 2))
    for column, corner in enumerate((0, end_corner(length))):
        normals = _normals(solid, corner, mobjects)
        to_light = source - solid[:, corner]
        distance = np.linalg.norm(to_light, axis=1, keepdims=True)
        direction = np.divide(to_light, distance, out=np.zeros_like(to_light), where=distance > 0)
        light = 0.5 * (normals * direction).sum(axis=1) ** 3
        added[:, column] = np.where(light < 0, light * 0.5, light)
    return added


def _normals(solid: Floats, corner: int, mobjects: list[VMobject]) -> Floats:
    length = solid.shape[1]
    if length < 8:
        return np.broadcast_to((0.0, 1.0, 0.0), (len(solid), 3))
    before = corner - 3 if corner > 2 else length - 4
    after = corner + 3 if corner < length - 3 else 3
    first, second = solid[:, after] - solid[:, corner], solid[:, before] - solid[:, corner]
    sizes = np.abs(first).max(axis=1, keepdims=True), np.abs(second).max(axis=1, keepdims=True)
    with np.errstate(invalid="ignore", divide="ignore"):
        normals: Floats = np.cross(first / sizes[0], second / sizes[1])
        lengths = np.linalg.norm(normals, axis=1, keepdims=True)
        normals /= lengths
    for row in np.flatnonzero(~(lengths[:, 0] > 1e-6)):
        normals[row] = get_3d_vmob_unit_normal(mobjects[row], corner)
    return normals


def shaded(rgbas: Floats, light: Floats) -> Floats:
    """Return two colours per face (faces, 2, 4), each with its corner's light."""
    corners: Floats = np.repeat(rgbas, 2, axis=1) if rgbas.shape[1] < 2 else rgbas[:, :2].copy()
    corners[..., :3] += light[..., None]
    return corners
