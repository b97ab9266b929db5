"""Components for calculus: landscapes from above, and who walks down them."""

from mathml_anim.components.gradients.contour import SurfaceContour
from mathml_anim.components.gradients.optimiser_path import OptimiserPath, Walkers

__all__ = ["OptimiserPath", "SurfaceContour", "Walkers"]
