"""Several numbers as they are written: one by one, or as a list."""

import numpy as np
from numpy.typing import ArrayLike

from mathml_anim.components.typography.number import shown_number

PLACES = 9
"""Of a number, what comes after so many decimals is not meant: it is left over from computing."""


def shown_numbers(numbers: ArrayLike, format_spec: str = "g") -> list[str]:
    """Return numbers of any shape, row by row, as they are shown, each without what is left over from computing."""
    return [shown_number(round(float(number), PLACES), format_spec) for number in np.ravel(numbers)]


def listed(numbers: ArrayLike, format_spec: str = "g") -> str:
    """Return numbers of any shape, row by row, with commas between them: to stand between parentheses, or be said."""
    return ", ".join(shown_numbers(numbers, format_spec))
