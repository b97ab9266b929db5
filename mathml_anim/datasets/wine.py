"""Chemical analyses of wines of three kinds, from the copy that scikit-learn ships."""

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mathml_anim.datasets.source import Source

MEASURES = (
    "alcohol",
    "malic acid",
    "ash",
    "alkalinity of ash",
    "magnesium",
    "phenols",
    "flavonoids",
    "other phenols",
    "proanthocyanins",
    "colour intensity",
    "hue",
    "OD280/OD315",
    "proline",
)
"""What the thirteen numbers of a wine are, in the order of the file; it does not say in which units.

"Other phenols" are those that are no flavonoids; "OD280/OD315" is a ratio of optical densities of the diluted wine.
"""

SOURCE = Source(
    title="Wine",
    creators="S. Aeberhard and M. Forina",
    year=1992,
    licence="CC BY 4.0",
    url="https://doi.org/10.24432/C5PC7J",
    badge="Wines: Aeberhard & Forina 1992, UCI, CC BY 4.0",
)


@dataclass(frozen=True, eq=False)
class Wines:
    """Wines: their measures (n, 13), and of which of three kinds of grape each is (n,), 0 to 2."""

    measures: NDArray[np.float64]
    kinds: NDArray[np.int64]
    source: Source = SOURCE

    @property
    def count(self) -> int:
        """The number of wines."""
        return len(self.measures)

    def measure(self, name: str) -> NDArray[np.float64]:
        """Return one measure (n,) of all wines; raises ValueError if there is none of that name."""
        return np.asarray(self.measures[:, MEASURES.index(name)])


def wines() -> Wines:
    """Return all 178 wines: 59, 71 and 48 of the three kinds."""
    table = _table()
    return Wines(table[:, :-1].copy(), table[:, -1].astype(np.int64))


@cache
def _table() -> NDArray[np.float64]:
    """Read scikit-learn's file where it lies: importing the package would take a second, for one small table."""
    found = find_spec("sklearn")
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError("the wines come with scikit-learn: pip install 'mathml-anim[data]'")
    path = Path(found.submodule_search_locations[0], "datasets", "data", "wine_data.csv")
    return np.loadtxt(path, delimiter=",", skiprows=1)
