"""Vectors as arrows, their sums, what they reach, and their shadows."""

from mathml_anim.components.vectors.angle_mark import AngleMark
from mathml_anim.components.vectors.arrow import GrowVector, MoveVector, VectorArrow
from mathml_anim.components.vectors.arrows import Arrows
from mathml_anim.components.vectors.bars import VectorBars
from mathml_anim.components.vectors.combination import LinearCombination, SpanSweep
from mathml_anim.components.vectors.coordinates import Coordinates
from mathml_anim.components.vectors.falling_light import CastShadow, FallingLight
from mathml_anim.components.vectors.line_sweep import LineSweep
from mathml_anim.components.vectors.norm_ball import NormBall
from mathml_anim.components.vectors.projection import OrthogonalProjection
from mathml_anim.components.vectors.projection_in_space import ProjectionInSpace
from mathml_anim.components.vectors.space import ArrowsInSpace
from mathml_anim.components.vectors.spot import Spot, Spots
from mathml_anim.components.vectors.step_shadows import StepShadows
from mathml_anim.components.vectors.steps import ArrowSteps

__all__ = [
    "AngleMark",
    "ArrowSteps",
    "Arrows",
    "ArrowsInSpace",
    "CastShadow",
    "Coordinates",
    "FallingLight",
    "GrowVector",
    "LineSweep",
    "LinearCombination",
    "MoveVector",
    "NormBall",
    "OrthogonalProjection",
    "ProjectionInSpace",
    "SpanSweep",
    "Spot",
    "Spots",
    "StepShadows",
    "VectorArrow",
    "VectorBars",
]
