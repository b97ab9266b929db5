"""Measured iris flowers of three kinds, from the copy that scikit-learn ships."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mathml_anim.datasets.source import Source

MEASURES = ("sepal length", "sepal width", "petal length", "petal width")
"""What the four numbers of a flower are, in centimetres."""

SOURCE = Source(
    title="Iris",
    creators="E. Anderson (measurements) and R. A. Fisher",
    year=1936,
    licence="CC BY 4.0",
    url="https://doi.org/10.24432/C56C76",
    badge="Iris flowers: Anderson & Fisher 1936, UCI, CC BY 4.0",
)


@dataclass(frozen=True, eq=False)
class Irises:
    """Flowers: their measures (n, 4) in centimetres, their kinds (n,) as numbers, and the kinds' names."""

    measures: NDArray[np.float64]
    kinds: NDArray[np.int64]
    names: tuple[str, ...]
    source: Source = SOURCE

    @property
    def count(self) -> int:
        """The number of flowers."""
        return len(self.measures)

    def of_kind(self, kind: int) -> NDArray[np.float64]:
        """Return the measures (m, 4) of the flowers of one kind."""
        return np.asarray(self.measures[self.kinds == kind])


def irises() -> Irises:
    """Return all 150 flowers, 50 of each kind, with Fisher's own numbers (the copy at UCI has two errors)."""
    try:
        from sklearn.datasets import load_iris
    except ModuleNotFoundError as missing:
        raise ModuleNotFoundError("the irises come with scikit-learn: pip install 'mathml-anim[data]'") from missing
    found = load_iris()
    return Irises(
        np.asarray(found.data, dtype=np.float64),
        np.asarray(found.target, dtype=np.int64),
        tuple(str(name) for name in found.target_names),
    )
