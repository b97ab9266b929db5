"""Handwritten digits, eight by eight pixels, from the copy that scikit-learn ships."""

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mathml_anim.datasets.source import Source

FULL_INK = 16
"""Each pixel counts the dark cells of a 4×4 block of the scan, so 16 is black."""

SOURCE = Source(
    title="Optical Recognition of Handwritten Digits",
    creators="E. Alpaydin and C. Kaynak",
    year=1998,
    licence="CC BY 4.0",
    url="https://doi.org/10.24432/C50P49",
    badge="Handwritten digit: Alpaydin & Kaynak 1998, UCI, CC BY 4.0",
)


@dataclass(frozen=True, eq=False)
class Digit:
    """One handwritten digit: its label, and its ink (8, 8) from 0 to 1, first row on top."""

    index: int
    label: int
    ink: NDArray[np.float64]
    source: Source = SOURCE

    @property
    def pixels(self) -> int:
        """The number of pixels."""
        return self.ink.size


def digit(index: int) -> Digit:
    """Return a digit of the set by its place, from 0 to 1796; raises IndexError."""
    images, labels = _digits()
    if not 0 <= index < len(labels):
        raise IndexError(f"there are {len(labels)} digits; there is none at {index}")
    return Digit(index, int(labels[index]), images[index].reshape(8, 8) / FULL_INK)


def mean_digits() -> NDArray[np.float64]:
    """Return the mean picture (10, 8, 8) of all digits of each label, ink from 0 to 1."""
    images, labels = _digits()
    return np.stack([images[labels == label].mean(axis=0).reshape(8, 8) for label in range(10)]) / FULL_INK


@cache
def _digits() -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Read scikit-learn's file where it lies: importing the package would take a second, for one small table."""
    found = find_spec("sklearn")
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError("the digits come with scikit-learn: pip install 'mathml-anim[data]'")
    table = np.loadtxt(Path(found.submodule_search_locations[0], "datasets", "data", "digits.csv.gz"), delimiter=",")
    return table[:, :-1], table[:, -1].astype(np.int64)
