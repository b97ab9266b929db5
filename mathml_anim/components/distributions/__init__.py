"""Components for probability: people who are counted, areas, odds, densities."""

from mathml_anim.components.distributions.area_model import AreaModel, PosteriorBar
from mathml_anim.components.distributions.covariance_ellipse import CovarianceEllipse
from mathml_anim.components.distributions.density_shade import DensityShade
from mathml_anim.components.distributions.frequency_grid import NaturalFrequencyGrid
from mathml_anim.components.distributions.odds_scale import OddsScale

__all__ = ["AreaModel", "CovarianceEllipse", "DensityShade", "NaturalFrequencyGrid", "OddsScale", "PosteriorBar"]
