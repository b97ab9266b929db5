"""What costs Manim most while a scene is played, done quicker with equal results."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import svgelements
from manim import ManimColor, NumberLine, VMobject
from manim.mobject.geometry.arc import TipableVMobject
from manim.utils.bezier import interpolate


def _itself(value: Any, memo: dict[int, Any]) -> Any:  # noqa: ARG001
    """Stand for a deep copy of what nobody changes: colours, and the SVG paths that glyphs were made from."""
    return value


def _subpaths(self: VMobject, points: Any) -> list[Any]:
    """Split points where a curve does not start at the last one's end: all places compared at once."""
    if type(self).consider_points_equals is not VMobject.consider_points_equals:
        return _SLOW["subpaths"](self, points)  # type: ignore[no-any-return]
    least = self.n_points_per_cubic_curve
    splits = self.get_subpath_split_indices_from_points(points).tolist()
    return [points[first:end] for first, end in splits if end - first >= least]


def _has_tip(self: TipableVMobject) -> bool:
    """Say whether there is a tip, without asking for one that was never made: Manim then looks for a getter."""
    return ("tip" in vars(self) or hasattr(type(self), "tip")) and self.tip in self


def _has_start_tip(self: TipableVMobject) -> bool:
    return ("start_tip" in vars(self) or hasattr(type(self), "start_tip")) and self.start_tip in self


def _point_to_number(self: NumberLine, point: Any) -> Any:
    """Compute the direction of a line anew only when its ends have moved."""
    start, end = self.get_start_and_end()
    ends = (start.tobytes(), end.tobytes())
    known = _directions.get(ends)
    if known is None:
        if len(_directions) > _MANY:
            _directions.clear()
        along = end - start
        length = np.linalg.norm(along)
        unit = along / length if length > 0 else np.zeros(len(along))
        known = _directions[ends] = unit, np.dot(along, unit)
    unit, whole = known
    share = np.dot(np.asarray(point) - start, unit) / whole
    return self.scaling.function(interpolate(self.x_range[0], self.x_range[1], share))


_MANY = 1000
_directions: dict[tuple[bytes, bytes], tuple[Any, Any]] = {}

_QUICK: tuple[tuple[type, str, Callable[..., Any]], ...] = (
    (ManimColor, "__deepcopy__", _itself),
    (svgelements.Path, "__deepcopy__", _itself),
    (VMobject, "get_subpaths_from_points", _subpaths),
    (TipableVMobject, "has_tip", _has_tip),
    (TipableVMobject, "has_start_tip", _has_start_tip),
    (NumberLine, "point_to_number", _point_to_number),
)
_SLOW: dict[str, Callable[..., Any]] = {"subpaths": VMobject.get_subpaths_from_points}


@contextmanager
def quick() -> Iterator[None]:
    """While this holds, Manim's functions are the quicker ones."""
    before = [(owner, name, vars(owner).get(name)) for owner, name, _ in _QUICK]
    for owner, name, better in _QUICK:
        setattr(owner, name, better)
    try:
        yield
    finally:
        for owner, name, function in before:
            if function is None:
                delattr(owner, name)
            else:
                setattr(owner, name, function)
