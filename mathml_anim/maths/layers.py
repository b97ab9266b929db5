"""One layer of a network: a matrix, a shift, and layers that are known without training."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from mathml_anim.maths.linear_maps import Matrix, Points, Vector


@dataclass(frozen=True, eq=False)
class Layer:
    """Weights (outputs, inputs) and biases (outputs,): an input x becomes W x + b."""

    weights: Matrix
    biases: Vector

    def __call__(self, inputs: ArrayLike) -> Points:
        """Return what comes out for inputs (..., inputs): (..., outputs)."""
        return np.asarray(inputs, dtype=np.float64) @ self.weights.T + self.biases


def nearest_mean_layer(means: ArrayLike) -> Layer:
    """Return the layer whose largest output is the nearest of some means (classes, inputs).

    ‖x − m‖² = ‖x‖² − 2 (m·x − ‖m‖²/2): the nearest mean has the largest m·x − ‖m‖²/2
    (Hastie, Tibshirani and Friedman, Elements of Statistical Learning, 2nd ed., §4.3, all spread being alike).
    """
    rows = np.asarray(means, dtype=np.float64)
    return Layer(rows, -(rows**2).sum(axis=1) / 2)
