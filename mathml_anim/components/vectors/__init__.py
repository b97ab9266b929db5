"""Vectors as arrows, their sums, what they reach, and their shadows."""

from mathml_anim.components.vectors.arrow import GrowVector, MoveVector, VectorArrow
from mathml_anim.components.vectors.arrows import Arrows
from mathml_anim.components.vectors.bars import VectorBars
from mathml_anim.components.vectors.combination import LinearCombination, SpanSweep
from mathml_anim.components.vectors.coordinates import Coordinates
from mathml_anim.components.vectors.line_sweep import LineSweep
from mathml_anim.components.vectors.projection import OrthogonalProjection
from mathml_anim.components.vectors.space import ArrowsInSpace
from mathml_anim.components.vectors.spot import Spot, Spots
from mathml_anim.components.vectors.steps import ArrowSteps

__all__ = [
    "ArrowSteps",
    "Arrows",
    "ArrowsInSpace",
    "Coordinates",
    "GrowVector",
    "LineSweep",
    "LinearCombination",
    "MoveVector",
    "OrthogonalProjection",
    "SpanSweep",
    "Spot",
    "Spots",
    "VectorArrow",
    "VectorBars",
]
