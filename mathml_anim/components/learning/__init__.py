"""Data and what learns from it: pixels, flowers, points among many, and their axes."""

from mathml_anim.components.learning.data_axes import DataAxes
from mathml_anim.components.learning.flower import IrisFlower
from mathml_anim.components.learning.pixel_grid import PixelGrid
from mathml_anim.components.learning.row_scores import RowScores, grey_picture
from mathml_anim.components.learning.scatter import CLASS_COLORS, DatasetScatter

__all__ = ["CLASS_COLORS", "DataAxes", "DatasetScatter", "IrisFlower", "PixelGrid", "RowScores", "grey_picture"]
