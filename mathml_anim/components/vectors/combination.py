"""Sums of stretched vectors, tip to tail, and everything that such sums reach."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from manim import ORIGIN, VGroup, VMobject, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import scene_point, scene_points
from mathml_anim.components.shapes import discs
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.theme import layers, motion
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

PAIR: tuple[Paint, Paint] = (ColourRole.FIRST, ColourRole.SECOND)


class LinearCombination(VGroup):
    """Vectors, each stretched by its weight, tip to tail, and their sum from the common tail.

    Place it by `tail` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        vectors: a vector a row, (k, 2), in units.
        weights: how much of each, (k,).
        tail: where the sum begins, a point of the scene.
        unit: the length of one unit, in scene units.
        colors: one for each vector.
        sum_label: Typst mathematics or words at the sum's head, as in Label.
        apart: how far each vector is drawn aside from the one before, (2,) in scene units, where they lie on one line.

    Example:
        >>> sums = LinearCombination([(1, 2), (3, 1)], (1, 1))
        >>> self.add(sums)
        >>> self.play(sums.animate.set_weights((-1, 0.5)))
    """

    def __init__(
        self,
        vectors: ArrayLike,
        weights: ArrayLike,
        *,
        tail: ArrayLike = ORIGIN,
        unit: float = 1.0,
        colors: Sequence[Paint] = PAIR,
        sum_color: Paint = ColourRole.FOCUS,
        sum_label: str = "",
        apart: ArrayLike = (0, 0),
    ) -> None:
        super().__init__()
        self._apart = scene_point(apart)
        self.vectors = np.asarray(vectors, dtype=np.float64)
        self.weights = np.asarray(weights, dtype=np.float64)
        if len(self.weights) != len(self.vectors) or len(colors) < len(self.vectors):
            raise ValueError(f"{len(self.vectors)} vectors need as many weights and colours")
        self._tail, self.unit = scene_point(tail), unit
        self.parts = VGroup(*(VectorArrow(v, unit=unit, color=c) for v, c in zip(self.vectors, colors, strict=False)))
        self.sum = VectorArrow((1, 0), unit=unit, color=sum_color, label=sum_label, label_side="right", name="the sum")
        self.add(self.sum, self.parts)
        mean(self, Role.SUBJECT, name="linear combination")
        self.set_weights(self.weights)

    @property
    def total(self) -> Values:
        """The sum in units, (2,)."""
        return np.asarray(self.weights @ self.vectors)

    def set_weights(self, weights: ArrayLike) -> "LinearCombination":
        """Stretch each vector by its weight; return self."""
        self.weights = np.asarray(weights, dtype=np.float64)
        at = self._tail
        for number, part in enumerate(self.weights[:, None] * self.vectors):
            self.parts[number].place(at + number * self._apart, part)
            at = at + scene_point(part) * self.unit
        self.sum.place(self._tail, self.total)
        return self

    @override_animate(set_weights)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_weights(self, weights: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: self.weights, self.set_weights, weights, **(anim_args or {}))


class SpanSweep(VMobject):
    """Dots at the combinations of two vectors with weights on a lattice: all that the vectors reach.

    Place it by `tail` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        vectors: two vectors, a row each, (2, 2), in units.
        reach: the weights go from minus this to this.
        step: from one weight to the next.
        tail: the origin, a point of the scene.
        unit: the length of one unit, in scene units.
        radius: of a dot, in scene units.

    Example:
        >>> span = SpanSweep([(1, 2), (3, 1)])
        >>> self.play(span.sweep())
        >>> self.play(span.animate.set_vectors([(1, 2), (2, 4)]))
    """

    def __init__(
        self,
        vectors: ArrayLike,
        *,
        reach: float = 3.0,
        step: float = 0.25,
        tail: ArrayLike = ORIGIN,
        unit: float = 1.0,
        radius: float = 0.045,
        color: Paint = ColourRole.SPACE,
    ) -> None:
        super().__init__(fill_color=paint(color), fill_opacity=0.9, stroke_width=0)
        steps = np.arange(-np.floor(reach / step), np.floor(reach / step) + 1) * step
        self._weights = np.stack(np.meshgrid(steps, steps, indexing="ij"), axis=-1).reshape(-1, 2)
        self._tail, self.unit, self.radius = scene_point(tail), unit, radius
        self.vectors = np.asarray(vectors, dtype=np.float64)
        self.swept = 1.0
        self.set_z_index(layers.SHAPES)
        mean(self, Role.SUBJECT, name="span")
        self.set_vectors(self.vectors)

    def set_vectors(self, vectors: ArrayLike) -> "SpanSweep":
        """Show what two other vectors reach; return self."""
        self.vectors = np.asarray(vectors, dtype=np.float64)
        ends = self._weights * self.swept @ self.vectors
        self.points = discs(self._tail + self.unit * scene_points(ends), self.radius)
        return self

    def sweep(self, *, run_time: float = motion.TRANSFORM) -> Walk:
        """Return the animation in which the dots stream out of the origin."""
        return Walk(self, lambda: np.zeros(1), self._show_swept, np.ones(1), run_time=run_time)

    @override_animate(set_vectors)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_vectors(self, vectors: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: self.vectors, self.set_vectors, vectors, **(anim_args or {}))

    def _show_swept(self, swept: Values) -> None:
        self.swept = float(swept[0])
        self.set_vectors(self.vectors)
