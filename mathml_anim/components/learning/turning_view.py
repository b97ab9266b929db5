"""A cloud of many dimensions, seen along two directions that can be turned."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from manim import override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.learning.data_axes import DataAxes
from mathml_anim.components.learning.scatter import CLASS_COLORS, DatasetScatter
from mathml_anim.components.moved_by import PlannedWalk, Values, Way
from mathml_anim.components.paint import Paint
from mathml_anim.maths.pca import turned_towards


class TurningView(DatasetScatter):
    """Points of many dimensions as they look along two directions; between two views the cloud turns rigidly.

    Args:
        measures: a row each, (n, d); they are seen from their middle.
        view: two orthonormal directions, a row each, (2, d): what is seen along x and along y.
        axes: where the cloud stands.
        classes, colors, radius and name: as in DatasetScatter.

    Example:
        >>> cloud = np.random.default_rng(1).normal(size=(60, 3)) * (3, 1, 0.2)
        >>> view = TurningView(cloud, [(0, 1, 0), (0, 0, 1)], DataAxes((4, 3)))
        >>> self.add(view)
        >>> self.play(view.animate.look_along([(1, 0, 0), (0, 1, 0)]))
    """

    def __init__(
        self,
        measures: ArrayLike,
        view: ArrayLike,
        axes: DataAxes,
        *,
        classes: ArrayLike | None = None,
        colors: Sequence[Paint] = CLASS_COLORS,
        radius: float = 0.085,
        name: str = "the data",
    ) -> None:
        given = np.asarray(measures, dtype=np.float64)
        self.centred = given - given.mean(axis=0)
        self.view = np.asarray(view, dtype=np.float64)
        super().__init__(self.centred @ self.view.T, axes, classes=classes, colors=colors, radius=radius, name=name)

    @property
    def share(self) -> float:
        """The share of all variance that is seen in this view."""
        return float((self.data**2).sum() / (self.centred**2).sum())

    def look_along(self, view: ArrayLike) -> "TurningView":
        """Look along two other orthonormal directions (2, d); return self."""
        self.view = np.asarray(view, dtype=np.float64)
        self.set_data(self.centred @ self.view.T)
        return self

    @override_animate(look_along)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _turn(self, view: ArrayLike, anim_args: dict[str, Any] | None = None) -> PlannedWalk:
        end = np.asarray(view, dtype=np.float64)

        def plan() -> Way:
            start = self.view

            def show(share: Values) -> None:
                part = float(share)
                self.look_along(end if part == 1 else turned_towards(start, end, part))

            return Way(np.zeros(()), 1.0, show)

        return PlannedWalk(self, plan, **(anim_args or {}))
