"""What a camera in space sees: faces projected, shaded and sorted by depth, all of them at once."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeAlias

import numpy as np
from manim import Camera, Mobject, ThreeDCamera, VMobject
from numpy.typing import NDArray

from mathml_anim.frames.displaylist import Mesh, Subpath
from mathml_anim.frames.origin import Origin
from mathml_anim.frames.paints import Cap, Join
from mathml_anim.frames.shading import end_corner, light_on, shaded
from mathml_anim.frames.shapes import CAPS, JOINS, subpaths

Floats: TypeAlias = NDArray[np.float64]
Singles: TypeAlias = NDArray[np.float32]


@dataclass(frozen=True)
class Faces:
    """Mobjects with equally many points (n) and colours, as a camera sees them; row i of every array is face i.

    `points` (faces, n, 2), projected; `lines` (faces, 2, 2), the ends of gradients, projected.
    """

    points: Singles
    fills: Singles
    strokes: Singles
    lines: Singles
    widths: Singles
    visible: list[bool]
    splits: list[tuple[Subpath, ...]]
    pens: list[tuple[Join, Cap]]


@dataclass(frozen=True)
class Place:
    """A mobject in drawing order; with its faces and its row there if it was seen as one of many."""

    mobject: Mobject
    faces: Faces | None = None
    row: int = 0


def in_depth_order(camera: ThreeDCamera, mobjects: Sequence[Mobject]) -> list[Mobject]:
    """Return mobjects in the order in which Manim's camera draws them: shaded ones by depth, then all others.

    Two faces that are equally deep are told apart by float noise, so each depth is computed exactly as there.
    """
    rotation = camera.get_rotation_matrix().T
    solid = [mobject for mobject in mobjects if getattr(mobject, "shade_in_3d", False)]
    centres = _centres(solid)
    depths = [np.dot(centre, rotation)[2] for centre in centres]
    order = sorted(range(len(solid)), key=depths.__getitem__)
    others = [mobject for mobject in mobjects if not getattr(mobject, "shade_in_3d", False)]
    return [*(solid[number] for number in order), *others]


def placed(camera: ThreeDCamera, mobjects: Sequence[Mobject]) -> list[Place]:
    """Return mobjects in order, each that can be with the faces it was projected and shaded among."""
    alike: dict[tuple[int, int, int], list[VMobject]] = {}
    for mobject in mobjects:
        if isinstance(mobject, VMobject) and _is_face(camera, mobject):
            key = (len(mobject.points), len(mobject.get_fill_rgbas()), len(mobject.get_stroke_rgbas()))
            alike.setdefault(key, []).append(mobject)
    rows: dict[int, tuple[Faces, int]] = {}
    ends = GradientEnds()
    for group in alike.values():
        faces = seen_faces(camera, group, ends)
        if faces is not None:
            rows |= {id(mobject): (faces, row) for row, mobject in enumerate(group)}
    return [Place(mobject, *rows.get(id(mobject), (None, 0))) for mobject in mobjects]


def meshes(run: Sequence[Place], origin: Callable[[Mobject], Origin]) -> Iterator[tuple[Mesh, Origin]]:
    """Yield neighbours in drawing order as meshes, a new one where the object, the shape or the pen changes."""

    def like(place: Place) -> tuple[object, ...]:
        assert place.faces is not None
        return (origin(place.mobject), id(place.faces), place.faces.splits[place.row], place.faces.pens[place.row])

    for (source, *_), places in groupby(run, key=like):
        made = _mesh(list(places))
        if made is not None:
            assert isinstance(source, Origin)
            yield made, source


def _mesh(places: list[Place]) -> Mesh | None:
    faces, first = places[0].faces, places[0].row
    assert faces is not None
    rows = [place.row for place in places if faces.visible[place.row]]
    if not rows or not faces.splits[first]:
        return None
    points, fills, strokes, lines, widths = (
        array[rows] for array in (faces.points, faces.fills, faces.strokes, faces.lines, faces.widths)
    )
    return Mesh(points, faces.splits[first], fills, strokes, lines, widths, *faces.pens[first])


def _is_face(camera: ThreeDCamera, mobject: VMobject) -> bool:
    return (
        mobject.shade_in_3d
        and len(mobject.points) >= 4
        and not mobject.get_background_image()
        and not mobject.get_stroke_width(True)  # noqa: FBT003 (Manim's argument: the background's stroke)
        and mobject not in camera.fixed_in_frame_mobjects
        and mobject not in camera.fixed_orientation_mobjects
    )


def seen_faces(camera: ThreeDCamera, mobjects: list[VMobject], ends: "GradientEnds") -> Faces | None:
    """Return mobjects with equally many points as a camera sees them, or None if any point is not finite."""
    solid = np.stack([mobject.points for mobject in mobjects])
    if not np.isfinite(solid).all():
        return None
    count, length = solid.shape[:2]
    flat = camera.project_points(solid.reshape(-1, 3)).reshape(count, length, 3)[..., :2]
    fills = np.stack([mobject.get_fill_rgbas() for mobject in mobjects])
    strokes = np.stack([mobject.get_stroke_rgbas() for mobject in mobjects])
    if camera.should_apply_shading:
        light = light_on(solid, camera.light_source.points[0], mobjects)
        fills, strokes = shaded(fills, light), shaded(strokes, light)
    corner = end_corner(length)
    lines = flat[:, [0, corner]].copy()
    own = [row for row, mobject in enumerate(mobjects) if _has_own_gradient(mobject)]
    if own:
        lines[own] = ends.projected(camera, [mobjects[row] for row in own])
    widths = np.array([mobject.get_stroke_width() for mobject in mobjects], dtype=np.float64)
    visible = (fills[..., 3] > 0).any(axis=1) | ((strokes[..., 3] > 0).any(axis=1) & (widths > 0))
    pens = [(JOINS[mobject.joint_type], CAPS[mobject.cap_style]) for mobject in mobjects]
    return Faces(
        _single(flat),
        _single(fills),
        _single(strokes),
        _single(lines),
        _single(widths),
        visible.tolist(),
        _splits(flat, mobjects),
        pens,
    )


def _single(array: Floats) -> Singles:
    return (array + 0.0).astype(np.float32)  # no minus zero


class GradientEnds:
    """The ends of gradients that mobjects choose for themselves: asked for once where many share the function."""

    def __init__(self) -> None:
        self._known: dict[object, Any] = {}

    def projected(self, camera: Camera, mobjects: list[VMobject]) -> Floats:
        """Return the ends (mobjects, 2, 2) as the camera sees them."""
        listed = [self._ends(camera, mobject) for mobject in mobjects]
        return np.stack(listed)

    def _ends(self, camera: Camera, mobject: VMobject) -> Any:
        function = mobject.get_gradient_start_and_end_points
        cells = getattr(function, "__closure__", None)
        if cells is None:
            key: object = id(mobject)
        else:
            key = (function.__code__, tuple(id(cell.cell_contents) for cell in cells))
        found = self._known.get(key)
        if found is None:
            points = np.array(function(), dtype=np.float64)
            found = self._known[key] = camera.transform_points_pre_display(mobject, points)[:, :2]
        return found


def _has_own_gradient(mobject: VMobject) -> bool:
    return (
        "get_gradient_start_and_end_points" in mobject.__dict__
        or type(mobject).get_gradient_start_and_end_points is not VMobject.get_gradient_start_and_end_points
    )


def _centres(mobjects: list[Any]) -> list[Any]:
    """Return the points whose depth decides, bit for bit as `get_z_index_reference_point` computes them."""
    centres: list[Any] = [None] * len(mobjects)
    alike: dict[int, list[int]] = {}
    for number, mobject in enumerate(mobjects):
        if "z_index_group" in vars(mobject) or not isinstance(mobject, VMobject) or len(mobject.points) % 4:
            centres[number] = mobject.get_z_index_reference_point()
        elif mobject.submobjects:
            centres[number] = _centre_of_family(mobject)
        else:
            alike.setdefault(len(mobject.points), []).append(number)
    for numbers in alike.values():
        solid = np.stack([mobjects[number].points for number in numbers])
        anchors = np.concatenate([solid[:, ::4], solid[:, 3::4]], axis=1)
        middles = (anchors.min(axis=1) + anchors.max(axis=1)) / 2
        for number, middle in zip(numbers, middles, strict=True):
            centres[number] = middle
    return centres


def _centre_of_family(mobject: VMobject) -> Any:
    parts = [part.points for part in mobject.get_family()]
    if any(len(points) % 4 for points in parts):
        return mobject.get_z_index_reference_point()
    solid = np.concatenate(parts)
    anchors = np.concatenate([solid[::4], solid[3::4]])
    return (anchors.min(axis=0) + anchors.max(axis=0)) / 2


def _splits(flat: Floats, mobjects: list[VMobject]) -> list[tuple[Subpath, ...]]:
    """Return how each face is split into subpaths."""
    count, length = flat.shape[:2]
    whole = length // 4 * 4
    tolerances = np.array([mobject.tolerance_for_point_equality for mobject in mobjects])[:, None]
    ends, starts = flat[:, 3 : whole - 1 : 4], flat[:, 4:whole:4]
    joined = _close(ends, starts, tolerances[:, None]).min(axis=1, initial=True)
    closed = _close(flat[:, 0], flat[:, length - 1], tolerances)
    return [
        ((0, whole, bool(closed[row])),) if joined[row] and whole == length else subpaths(flat[row], mobjects[row])
        for row in range(count)
    ]


def _close(first: Floats, second: Floats, tolerance: Floats) -> NDArray[np.bool_]:
    near = np.abs(first - second) <= tolerance + 1e-5 * np.abs(second)
    return np.logical_and(near[..., 0], near[..., 1])
