"""Data and what learns from it: pixels, flowers, points among many, and their axes."""

from mathml_anim.components.learning.axis_through_data import AxisThroughData
from mathml_anim.components.learning.data_axes import DataAxes
from mathml_anim.components.learning.embedding import EmbeddingScatter
from mathml_anim.components.learning.flower import IrisFlower
from mathml_anim.components.learning.meter import Meter
from mathml_anim.components.learning.named_bars import NamedBars
from mathml_anim.components.learning.pixel_grid import PixelGrid
from mathml_anim.components.learning.pixel_product import PixelProduct
from mathml_anim.components.learning.poster import Poster
from mathml_anim.components.learning.residual_fit import ResidualFit
from mathml_anim.components.learning.row_scores import RowScores, grey_picture
from mathml_anim.components.learning.scatter import CLASS_COLORS, DatasetScatter
from mathml_anim.components.learning.turning_view import TurningView
from mathml_anim.components.learning.unrolled_picture import UnrolledPicture

__all__ = [
    "CLASS_COLORS",
    "AxisThroughData",
    "DataAxes",
    "DatasetScatter",
    "EmbeddingScatter",
    "IrisFlower",
    "Meter",
    "NamedBars",
    "PixelGrid",
    "PixelProduct",
    "Poster",
    "ResidualFit",
    "RowScores",
    "TurningView",
    "UnrolledPicture",
    "grey_picture",
]
