"""The numbers of *Taste has few dimensions*: a table of ratings, its two concepts, its gap and somebody new."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mathml_anim.datasets.ratings import Ratings, ratings
from mathml_anim.maths.completion import Completion, complete, folded_in
from mathml_anim.maths.linear_maps import Matrix, Points, Vector
from mathml_anim.maths.pca import PCA, pca
from mathml_anim.maths.svd import SVD, svd

ROW_ORDER, COLUMN_ORDER = (4, 1, 6, 3, 0, 5, 2), (1, 3, 0, 4, 2)
"""Who and what stands where before the table is sorted."""

EVA, HEART = 4, 3
DAN, PLANET = 3, 1
NEWCOMER = (4.0, 0.0, 0.0, 0.0, 0.0)
ROUNDS = 12
KEPT = 2
WHIMS, SEED = 0.6, 3
"""The standard deviation of what whims add to a rating, and the seed with which they are drawn."""

FILM_SCALE = 6.0
"""How many times as far out the films are drawn as their weights say."""


@dataclass(frozen=True, eq=False)
class Table:
    """All ratings, the order in which they are first shown, and the one that is hidden."""

    ratings: Ratings
    row_order: tuple[int, ...]
    column_order: tuple[int, ...]
    gap: tuple[int, int]

    @property
    def people(self) -> int:
        """How many people there are."""
        return len(self.ratings.people)

    @property
    def films(self) -> int:
        """How many films there are."""
        return len(self.ratings.films)

    @property
    def best(self) -> float:
        """The highest rating that was given."""
        return float(self.ratings.table.max())

    @property
    def known(self) -> NDArray[np.bool_]:
        """Which ratings (people, films) are not hidden."""
        seen = np.ones(self.ratings.table.shape, dtype=np.bool_)
        seen[self.gap] = False
        return seen

    def with_gap(self) -> Matrix:
        """Return the ratings (people, films), not a number where one is hidden."""
        return np.where(self.known, self.ratings.table, np.nan)

    def without(self, person: int) -> Matrix:
        """Return the ratings (people, films) but those of a person, not a number where one is missing."""
        left = self.with_gap()
        left[person] = np.nan
        return left


@dataclass(frozen=True, eq=False)
class Concepts:
    """The layers of the whole table: people's scores and films' weights along two concepts."""

    table: Table
    layers: SVD
    person: int
    film: int
    film_scale: float

    @property
    def strengths(self) -> Vector:
        """The singular values, (5,)."""
        return self.layers.s

    @property
    def squares(self) -> Vector:
        """The squares of the singular values, (5,)."""
        return np.asarray(self.layers.s**2)

    @property
    def count(self) -> int:
        """How many layers are not empty."""
        return int((self.layers.s > 1e-9).sum())

    @property
    def scores(self) -> Points:
        """Where each person stands, (people, 2): the table times the weights."""
        return np.asarray(self.table.ratings.table @ self.layers.vt[:KEPT].T)

    @property
    def weights(self) -> Points:
        """Each film's weights, (films, 2)."""
        return np.asarray(self.layers.vt[:KEPT].T)

    @property
    def film_places(self) -> Points:
        """Where each film is drawn, (films, 2)."""
        return self.film_scale * self.weights

    @property
    def fiction(self) -> int:
        """How many films weigh in the first layer."""
        return len(self.heavy(0))

    @property
    def romance(self) -> int:
        """How many films weigh in the second layer."""
        return len(self.heavy(1))

    @property
    def score(self) -> Vector:
        """Where the person stands that is spoken of, (2,)."""
        return np.asarray(self.scores[self.person])

    @property
    def weight(self) -> Vector:
        """The weights of the film that is spoken of, (2,)."""
        return np.asarray(self.weights[self.film])

    @property
    def rating(self) -> float:
        """Score times weight, summed over both concepts."""
        return float(self.score @ self.weight)

    def heavy(self, layer: int) -> tuple[int, ...]:
        """Return the films, numbered from 0, that weigh in a layer."""
        return tuple(int(film) for film in np.flatnonzero(np.abs(self.weights[:, layer]) > 1e-9))

    def steps(self, layer: int) -> Vector:
        """Return what each film that weighs in a layer adds to the person's score: the rating times the weight."""
        heavy = list(self.heavy(layer))
        return np.asarray(self.table.ratings.table[self.person, heavy] * self.weights[heavy, layer])


@dataclass(frozen=True, eq=False)
class Filled:
    """The gap filled with one, two and three layers, from the same guess."""

    table: Table
    by_rank: tuple[Completion, Completion, Completion]

    @property
    def guess(self) -> float:
        """What the gap is filled with first: the average of all known ratings."""
        return float(self.guesses[0][0])

    @property
    def guesses(self) -> tuple[Vector, ...]:
        """What stands in the gap, round by round, with one, two and three layers, each (rounds + 1,)."""
        return tuple(done.guesses(*self.table.gap) for done in self.by_rank)

    @property
    def few(self) -> Vector:
        """What stands in the gap with one layer."""
        return self.guesses[0]

    @property
    def right(self) -> Vector:
        """What stands in the gap with two layers."""
        return self.guesses[1]

    @property
    def many(self) -> Vector:
        """What stands in the gap with three layers."""
        return self.guesses[2]

    @property
    def hidden(self) -> float:
        """The rating that was hidden."""
        return float(self.table.ratings.table[self.table.gap])

    @property
    def kept(self) -> int:
        """How many layers are to be kept."""
        return self.by_rank[1].rank

    def between(self, rounds: float) -> Matrix:
        """Return the table (people, films) filled with two layers after so many rounds, part of one included."""
        tables = self.by_rank[1].tables
        whole = min(int(rounds), len(tables) - 2)
        return np.asarray(tables[whole] + (rounds - whole) * (tables[whole + 1] - tables[whole]))

    def strengths(self, table: Matrix) -> Vector:
        """Return the first three singular values of a filled table, (3,)."""
        return np.asarray(svd(table).s[:3])


@dataclass(frozen=True, eq=False)
class Newcomer:
    """Somebody who has rated one film, placed among the concepts in two ways."""

    concepts: Concepts
    row: Vector
    seen: NDArray[np.bool_]

    @property
    def rated(self) -> float:
        """The one rating there is."""
        return float(self.row[self.seen][0])

    @property
    def as_noughts(self) -> Vector:
        """The place (2,) if what is not rated is counted as 0."""
        return folded_in(self.row, self.concepts.weights.T)

    @property
    def as_gaps(self) -> Vector:
        """The place (2,) if only what is rated counts."""
        return folded_in(self.row, self.concepts.weights.T, self.seen)

    @property
    def low(self) -> Vector:
        """What each film (5,) would be given according to the place with noughts."""
        return np.asarray(self.concepts.weights @ self.as_noughts)

    @property
    def unknown(self) -> NDArray[np.bool_]:
        """The films (5,) that weigh in no concept of which anything is known."""
        return np.asarray(~(np.abs(self.concepts.weights[:, np.abs(self.as_gaps) > 1e-9]) > 1e-9).any(axis=1))

    @property
    def high(self) -> Vector:
        """What each film (5,) would be given according to the place with gaps."""
        return np.asarray(self.concepts.weights @ self.as_gaps)

    @property
    def advice(self) -> tuple[int, ...]:
        """The films to recommend, numbered from 0: unseen, and liked as much as the best of the unseen."""
        unseen = np.flatnonzero(~self.seen)
        best = float(self.high[unseen].max())
        return tuple(int(film) for film in unseen if self.high[film] > best - 1e-9)

    @property
    def weight(self) -> float:
        """The weight of the film that is rated, along the first concept."""
        return float(self.concepts.weights[self.seen][0, 0])

    @property
    def film(self) -> int:
        """The film that is spoken of."""
        return self.concepts.film

    def products(self) -> tuple[tuple[float, float, float], ...]:
        """Return two factors and what comes out: the place with noughts, the film's rating there, and with gaps."""
        low, far = float(self.as_noughts[0]), float(self.as_gaps[0])
        return (
            (self.rated, self.weight, low),
            (low, self.weight, float(self.low[self.film])),
            (far, self.weight, float(self.high[self.film])),
        )

    @property
    def twin(self) -> int:
        """The person who stands where the newcomer comes to stand."""
        return int(np.argmin(np.linalg.norm(self.concepts.scores - self.as_gaps, axis=1)))


@dataclass(frozen=True, eq=False)
class Average:
    """The same people seen from their average, along axes of largest variance."""

    concepts: Concepts
    components: PCA

    @property
    def centre(self) -> Vector:
        """Where the average person stands in the plane of the concepts, (2,)."""
        return np.asarray(self.concepts.weights.T @ self.components.mean)

    @property
    def means(self) -> Vector:
        """The average rating of each film, (films,)."""
        return self.components.mean

    @property
    def axes(self) -> Matrix:
        """The first two principal axes in the plane of the concepts, as rows (2, 2)."""
        return np.asarray(self.components.axes[:KEPT] @ self.concepts.weights)

    @property
    def weights(self) -> Vector:
        """The weights (films,) of the first principal axis."""
        return np.asarray(self.components.axes[0])

    @property
    def shares(self) -> Vector:
        """The shares of variance along the first two principal axes, (2,)."""
        return np.asarray(self.components.ratios[:KEPT])

    @property
    def percent(self) -> Vector:
        """The same in percent."""
        return 100 * self.shares

    @property
    def size(self) -> float:
        """The size of the weights below zero on the first principal axis."""
        return float(-self.weights.min())

    @property
    def lean(self) -> Vector:
        """The people's coordinates (people,) along the first principal axis."""
        return np.asarray(self.components.scores(self.concepts.table.ratings.table, 1)[:, 0])


@dataclass(frozen=True, eq=False)
class Kept:
    """The concepts, the filled gap, the newcomer and the average once more."""

    concepts: Concepts
    filled: Filled
    newcomer: Newcomer
    average: Average

    @property
    def begun(self) -> Matrix:
        """The table (people, films) with a guess in its gap."""
        return np.asarray(self.filled.by_rank[1].tables[0])

    @property
    def few(self) -> Matrix:
        """The changed table (people, films) of which only the strongest layer is kept."""
        return svd(self.noisy).rank(1)

    @property
    def many(self) -> Matrix:
        """The changed table (people, films) whose gap was filled with all its layers: the guess stays."""
        known = self.concepts.table.known
        gap = np.where(known, self.noisy, np.nan)
        rank = min(known.shape)
        return complete(gap, known, rank=rank, start=self.filled.guess, rounds=ROUNDS).filled

    @property
    def noisy(self) -> Matrix:
        """The table (people, films) as whims would change it, still whole ratings: more than two layers."""
        table = self.concepts.table.ratings.table
        whims = np.random.default_rng(SEED).normal(0, WHIMS, table.shape)
        return np.asarray(np.clip(np.round(table + whims), 0, table.max()))

    @property
    def centred(self) -> Matrix:
        """The table (people, films) less the average of each film."""
        return np.asarray(self.concepts.table.ratings.table - self.average.means)

    def places(self, table: Matrix) -> Points:
        """Return where each person stands, (people, 2), according to a table (people, films)."""
        return np.asarray(table @ self.concepts.weights)


@dataclass(frozen=True, eq=False)
class Practice:
    """The answers of the exercises."""

    place: Vector
    rating: float
    share: float
    filled: float
    nobody: float


def one_rating_is_missing() -> Table:
    """Seven people and five films, unsorted, and one rating that nobody knows."""
    return Table(ratings(), ROW_ORDER, COLUMN_ORDER, (EVA, HEART))


def two_layers_are_enough() -> Concepts:
    """The table has two layers, and then nothing."""
    table = one_rating_is_missing()
    return Concepts(table, svd(table.ratings.table), DAN, PLANET, FILM_SCALE)


def taste_is_a_place() -> Concepts:
    """Two scores a person and two weights a film say where they stand."""
    return two_layers_are_enough()


def a_rating_is_score_times_weight() -> Concepts:
    """A rating is score times weight, summed over both concepts."""
    return two_layers_are_enough()


def the_gap_fills_itself() -> Filled:
    """With two layers the guess climbs to what was hidden; with one or three it does not."""
    table = one_rating_is_missing()
    start = float(table.ratings.table[table.known].mean())
    one, two, three = (
        complete(table.with_gap(), table.known, rank=rank, start=start, rounds=ROUNDS) for rank in (1, KEPT, 3)
    )
    return Filled(table, (one, two, three))


def a_gap_is_not_a_nought() -> Newcomer:
    """One rating, and four that are missing: noughts pull the newcomer back to the origin."""
    row = np.array(NEWCOMER)
    return Newcomer(two_layers_are_enough(), row, row > 0)


def seen_from_the_average() -> Average:
    """PCA moves the origin to the average and turns the axes, in the same plane."""
    concepts = two_layers_are_enough()
    return Average(concepts, pca(concepts.table.ratings.table))


def recap() -> Kept:
    """The place, the gap and the newcomer once more."""
    return Kept(two_layers_are_enough(), the_gap_fills_itself(), a_gap_is_not_a_nought(), seen_from_the_average())


def practice() -> Practice:
    """Answers to the exercises."""
    concepts, filled = two_layers_are_enough(), the_gap_fills_itself()
    table = concepts.table.ratings.table
    nobody = np.ones(table.shape, dtype=np.bool_)
    nobody[EVA] = False
    place = folded_in((0, 0, 0, 3, 0), concepts.weights.T, (False, False, False, True, False))
    return Practice(
        place=place,
        rating=float(concepts.weights[4] @ place),
        share=100 * concepts.layers.energy(1),
        filled=float(filled.right[1]),
        nobody=float(
            complete(np.where(nobody, table, 0.0), nobody, rank=2, start=0.0, rounds=ROUNDS).filled[EVA].max()
        ),
    )
