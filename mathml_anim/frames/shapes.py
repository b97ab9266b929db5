"""From Manim's vectorised mobjects to paths: points, subpaths, paints and pens."""

from itertools import pairwise
from typing import Any, TypeAlias

import numpy as np
from manim import Camera, CapStyleType, LineJointType, VMobject
from numpy.typing import NDArray

from mathml_anim.frames.displaylist import Curves, Path, Subpath
from mathml_anim.frames.interning import Interned
from mathml_anim.frames.paints import Cap, Join, Linear, Paint, Rgba, Solid, Stroke

Floats: TypeAlias = NDArray[np.float64]

JOINS = {
    LineJointType.AUTO: Join.MITER,
    LineJointType.MITER: Join.MITER,
    LineJointType.ROUND: Join.ROUND,
    LineJointType.BEVEL: Join.BEVEL,
}
CAPS = {
    CapStyleType.AUTO: Cap.BUTT,
    CapStyleType.BUTT: Cap.BUTT,
    CapStyleType.ROUND: Cap.ROUND,
    CapStyleType.SQUARE: Cap.SQUARE,
}


class Shapes:
    """Makes paths of mobjects as a camera sees them; equal ones are made once."""

    def __init__(self) -> None:
        self._paths: Interned[Path | None] = Interned()
        self._curves: Interned[Curves] = Interned()
        self._nothing = Path(Curves(np.zeros((0, 2), np.float32), ()))

    def age(self) -> None:
        """Forget what has not been seen for a while; called between plays."""
        self._paths.age()
        self._curves.age()

    def path(self, mobject: VMobject, camera: Camera) -> Path | None:
        """Return a mobject as a path, or None if none of it is visible."""
        flat = type(camera).transform_points_pre_display is Camera.transform_points_pre_display
        points = mobject.points if flat else camera.transform_points_pre_display(mobject, mobject.points)
        fill = camera.get_fill_rgbas(mobject)
        width, behind_width = mobject.get_stroke_width(), mobject.get_stroke_width(True)  # noqa: FBT003
        stroke = camera.get_stroke_rgbas(mobject) if width else None
        behind = camera.get_stroke_rgbas(mobject, background=True) if behind_width else None
        line = gradient_line(mobject, camera, fill, stroke, behind)
        key = (
            points.tobytes(),
            fill.tobytes(),
            None if stroke is None else stroke.tobytes(),
            None if behind is None else behind.tobytes(),
            None if line is None else line.tobytes(),
            width,
            behind_width,
            id(mobject.joint_type),  # members of an enumeration are single, and slow to hash
            id(mobject.cap_style),
            mobject.tolerance_for_point_equality,
        )
        found = self._paths.get(key)
        if found is None:
            pen = (JOINS[mobject.joint_type], CAPS[mobject.cap_style])
            made = Path(
                self._shared_curves(key[0], points, mobject),
                paint(fill, line),
                _pen(stroke, line, width, *pen),
                _pen(behind, line, behind_width, *pen),
            )
            visible = made.curves.subpaths and (made.fill or made.stroke or made.behind)
            found = self._paths.put(key, made if visible else self._nothing)
        return None if found is self._nothing else found

    def _shared_curves(self, content: bytes, points: Floats, mobject: VMobject) -> Curves:
        key = (content, mobject.tolerance_for_point_equality)
        return self._curves.get(key) or self._curves.put(key, curves(points, mobject))


def curves(points: Floats, mobject: VMobject) -> Curves:
    """Return points (n, 3) as curves; points that are not finite are no curves."""
    if not np.isfinite(points).all():
        points = np.zeros((1, 3))
    flat = np.ascontiguousarray(points[:, :2], dtype=np.float32)
    flat += np.float32(0)  # no minus zero: it would be drawn the same and compare differently
    flat.flags.writeable = False
    return Curves(flat, subpaths(points, mobject))


def subpaths(points: Floats, mobject: VMobject) -> tuple[Subpath, ...]:
    """Return how points (n, 2 or 3) are split: a new subpath begins where a curve does not start at the last's end."""
    splits: list[Subpath] = []
    begins = [0, *_breaks(points, mobject), len(points)]
    for first, end in pairwise(begins):
        whole = first + (end - first) // 4 * 4
        if whole > first:
            closed = mobject.consider_points_equals_2d(points[first], points[end - 1])
            splits.append((first, whole, bool(closed)))
    return tuple(splits)


def _breaks(points: Floats, mobject: VMobject) -> list[int]:
    """Return the points at which new subpaths begin; most curves begin at the very point where the last one ended."""
    starts = points[4::4, :2]
    ends = points[3:-1:4, :2][: len(starts)]
    unequal = np.flatnonzero((starts != ends).any(axis=1)).tolist()
    return [4 + 4 * row for row in unequal if not mobject.consider_points_equals_2d(ends[row], starts[row])]


def gradient_line(mobject: VMobject, camera: Camera, *paints: Floats | None) -> Floats | None:
    """Return the ends (2, 2) of the line along which a mobject's colours change, if any of its paints has several."""
    if all(rgbas is None or len(rgbas) < 2 for rgbas in paints):
        return None
    ends = np.array(mobject.get_gradient_start_and_end_points(), dtype=np.float64)
    return np.ascontiguousarray(camera.transform_points_pre_display(mobject, ends)[:, :2])


def paint(rgbas: Any, line: Floats | None) -> Paint | None:
    """Return colours (stops, 4) as a paint, or None if they are wholly transparent."""
    if not len(rgbas) or not (rgbas[:, 3] > 0).any():
        return None
    stops: list[Rgba] = [tuple(stop) for stop in rgbas.tolist()]
    if len(stops) == 1 or line is None or all(stop == stops[0] for stop in stops):
        return Solid(stops[0])
    if len(line) < 2:
        return None
    (x0, y0), (x1, y1) = line.tolist()
    return Linear((x0, y0), (x1, y1), tuple(stops))


def _pen(rgbas: Floats | None, line: Floats | None, width: float, join: Join, cap: Cap) -> Stroke | None:
    coloured = None if rgbas is None else paint(rgbas, line)
    return None if coloured is None else Stroke(coloured, float(width), join, cap)
