"""Vectors as arrows, their sums, what they reach, and their shadows."""

from mathml_anim.components.vectors.arrow import GrowVector, MoveVector, VectorArrow
from mathml_anim.components.vectors.combination import LinearCombination, SpanSweep
from mathml_anim.components.vectors.projection import OrthogonalProjection

__all__ = ["GrowVector", "LinearCombination", "MoveVector", "OrthogonalProjection", "SpanSweep", "VectorArrow"]
