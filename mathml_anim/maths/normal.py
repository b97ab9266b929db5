"""The normal distribution: its density, and how much of it lies between two values."""

from math import erf, inf, sqrt
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray


def normal_density(x: ArrayLike, mean: float = 0.0, sd: float = 1.0) -> NDArray[np.float64]:
    """Return exp(−z²/2) / (sd √(2π)) with z = (x − mean) / sd, in the shape of `x`.

    Raises ValueError unless the standard deviation is positive.
    """
    _positive(sd)
    z = (np.asarray(x, dtype=np.float64) - mean) / sd
    density: Any = np.exp(-0.5 * z * z) / (sd * np.sqrt(2 * np.pi))
    return np.asarray(density)


def normal_slope(x: ArrayLike, mean: float = 0.0, sd: float = 1.0) -> NDArray[np.float64]:
    """Return the derivative of the density, in the shape of `x`; it is steepest a standard deviation off the mean."""
    off = np.asarray(x, dtype=np.float64) - mean
    return np.asarray(-off / sd**2 * normal_density(x, mean, sd))


def normal_share(low: float = -inf, high: float = inf, *, mean: float = 0.0, sd: float = 1.0) -> float:
    """Return the probability between two values, 0…1."""
    _positive(sd)
    return 0.5 * (erf((high - mean) / (sd * sqrt(2))) - erf((low - mean) / (sd * sqrt(2))))


def _positive(sd: float) -> None:
    if not sd > 0:
        raise ValueError(f"a standard deviation is positive; this one is {sd:g}")
