"""Maps of the plane: grids that move, and what shows how they move."""

from mathml_anim.components.transformations.area_scale import AreaScale
from mathml_anim.components.transformations.augmented_rows import AugmentedRows
from mathml_anim.components.transformations.basis_combination import BasisCombination
from mathml_anim.components.transformations.box_scale import BoxScale
from mathml_anim.components.transformations.card_stack import CardStack
from mathml_anim.components.transformations.change_of_basis import ChangeOfBasis
from mathml_anim.components.transformations.column_matrix import ColumnMatrix, LandingRing, LandingSpot, ReadingArrow
from mathml_anim.components.transformations.column_sum import ColumnSum
from mathml_anim.components.transformations.deformation import Deform, Spread
from mathml_anim.components.transformations.determinant_line import DeterminantLine
from mathml_anim.components.transformations.eigenlines import Eigenlines
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.transformations.heatmap import HeatmapMatrix
from mathml_anim.components.transformations.outer_product import OuterProduct
from mathml_anim.components.transformations.plane_figure import PlaneFigure
from mathml_anim.components.transformations.plane_map import Linear, Warp
from mathml_anim.components.transformations.planes import arrow_on, plane_beside_words, quiet_plane
from mathml_anim.components.transformations.product import MatrixProduct
from mathml_anim.components.transformations.reach_along import ReachAlong
from mathml_anim.components.transformations.row_reduction import ExchangeRows, RowReduction
from mathml_anim.components.transformations.side_label import SideLabel
from mathml_anim.components.transformations.svd_ellipse import SVDEllipse
from mathml_anim.components.transformations.turn_mark import TurnMark
from mathml_anim.components.transformations.vector_and_image import VectorAndImage

__all__ = [
    "AreaScale",
    "AugmentedRows",
    "BasisCombination",
    "BoxScale",
    "CardStack",
    "ChangeOfBasis",
    "ColumnMatrix",
    "ColumnSum",
    "Deform",
    "DeterminantLine",
    "Eigenlines",
    "ExchangeRows",
    "GridTransform",
    "HeatmapMatrix",
    "LandingRing",
    "LandingSpot",
    "Linear",
    "MatrixProduct",
    "OuterProduct",
    "PlaneFigure",
    "ReachAlong",
    "ReadingArrow",
    "RowReduction",
    "SVDEllipse",
    "SideLabel",
    "Spread",
    "TurnMark",
    "VectorAndImage",
    "Warp",
    "arrow_on",
    "plane_beside_words",
    "quiet_plane",
]
