"""Maps of the plane: grids that move, and what shows how they move."""

from mathml_anim.components.transformations.area_scale import AreaScale
from mathml_anim.components.transformations.box_scale import BoxScale
from mathml_anim.components.transformations.change_of_basis import ChangeOfBasis
from mathml_anim.components.transformations.deformation import Deform, Spread
from mathml_anim.components.transformations.eigenlines import Eigenlines
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.transformations.heatmap import HeatmapMatrix
from mathml_anim.components.transformations.plane_figure import PlaneFigure
from mathml_anim.components.transformations.plane_map import Linear, Warp
from mathml_anim.components.transformations.product import MatrixProduct
from mathml_anim.components.transformations.vector_and_image import VectorAndImage

__all__ = [
    "AreaScale",
    "BoxScale",
    "ChangeOfBasis",
    "Deform",
    "Eigenlines",
    "GridTransform",
    "HeatmapMatrix",
    "Linear",
    "MatrixProduct",
    "PlaneFigure",
    "Spread",
    "VectorAndImage",
    "Warp",
]
