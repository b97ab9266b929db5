"""Seven people's ratings of five films: a textbook's example of two concepts, made up by its authors."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mathml_anim.datasets.source import Source

SOURCE = Source(
    title="Ratings of films by users (a made-up textbook example)",
    creators="J. Leskovec, A. Rajaraman and J. D. Ullman",
    year=2020,
    licence="published numbers; the names of people and films are this course's own",
    url="http://www.mmds.org",
    badge="Made-up ratings: Leskovec, Rajaraman & Ullman 2020, §11.3",
)

PEOPLE = ("Ana", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gil")
"""The people, a row each; the first four like science fiction, the others romance."""

FILMS = ("rocket", "planet", "saucer", "heart", "rings")
"""What is seen on the posters of the films, a column each; the first three are science fiction, the others romance."""


@dataclass(frozen=True, eq=False)
class Ratings:
    """Ratings (people, films) from 0, hated, to 5, loved."""

    table: NDArray[np.float64]
    people: tuple[str, ...] = PEOPLE
    films: tuple[str, ...] = FILMS
    source: Source = SOURCE


def ratings() -> Ratings:
    """Return all 35 ratings: (1, 3, 4, 5) times (1, 1, 1, 0, 0), and (4, 5, 2) times (0, 0, 0, 1, 1)."""
    fiction = np.outer((1, 3, 4, 5), (1, 1, 1, 0, 0))
    romance = np.outer((4, 5, 2), (0, 0, 0, 1, 1))
    return Ratings(np.concatenate([fiction, romance]).astype(np.float64))
