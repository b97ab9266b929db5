"""Gaps filled from a table's own layers, and new rows folded in, against their definitions and known cases."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mathml_anim.maths.completion import complete, folded_in
from mathml_anim.maths.svd import svd

OUTER = np.outer([1.0, 2.0, 3.0, 4.0], [2.0, 1.0, 3.0])


def hidden(table, *cells):
    known = np.ones(table.shape, dtype=bool)
    for cell in cells:
        known[cell] = False
    return np.where(known, table, np.nan), known


def test_a_table_of_one_layer_fills_its_gap():
    table, known = hidden(OUTER, (1, 2), (3, 0))
    done = complete(table, known, rank=1, start=0.0, rounds=300)
    assert np.allclose(done.filled, OUTER, atol=1e-6)
    assert done.tables.shape == (301, 4, 3)
    assert done.guesses(1, 2)[0] == 0
    assert done.guesses(1, 2)[-1] == pytest.approx(6, abs=1e-6)


@given(st.integers(0, 10_000), st.integers(1, 3))
def test_what_is_known_stays_and_the_misfit_never_grows(seed, rank):
    rng = np.random.default_rng(seed)
    table, known = rng.normal(size=(5, 4)), rng.random((5, 4)) < 0.8
    known[0, 0] = True
    done = complete(np.where(known, table, np.nan), known, rank=rank, start=0.5, rounds=8)
    assert np.array_equal(done.tables[:, known], np.tile(table[known], (9, 1)))
    misfits = [np.linalg.norm((filled - svd(filled).rank(rank))[known]) for filled in done.tables]
    assert np.all(np.diff(misfits) <= 1e-9)


def test_with_room_for_any_guess_the_guess_stays():
    table, known = hidden(OUTER, (0, 0))
    done = complete(table, known, rank=2, start=0.7, rounds=5)
    assert done.guesses(0, 0) == pytest.approx([0.7] * 6)


def test_a_row_or_a_column_of_gaps_stays_empty():
    for gaps in ([(2, c) for c in range(3)], [(r, 1) for r in range(4)]):
        table, known = hidden(OUTER, *gaps)
        assert complete(table, known, rank=1, start=0.0, rounds=20).filled[~known] == pytest.approx(0)


@pytest.mark.parametrize(
    ("table", "known", "rank", "says"),
    [
        (np.ones((2, 2)), np.ones((2, 3)), 1, "one shape"),
        (np.ones(3), np.ones(3), 1, "one shape"),
        (np.ones((2, 2)), np.zeros((2, 2)), 1, "nothing is known"),
        (np.ones((2, 2)), np.ones((2, 2)), 3, "cannot be kept"),
        (np.ones((2, 2)), np.ones((2, 2)), 0, "cannot be kept"),
    ],
)
def test_what_cannot_be_completed_is_told(table, known, rank, says):
    with pytest.raises(ValueError, match=says):
        complete(table, known, rank=rank, start=0.0, rounds=1)


def test_a_row_of_the_table_is_folded_in_where_it_stands():
    found = svd(np.diag([3.0, 2.0, 1.0]) + 0.3)
    for row, scores in zip(np.diag([3.0, 2.0, 1.0]) + 0.3, found.u * found.s, strict=True):
        assert np.allclose(folded_in(row, found.vt), scores)
        assert np.allclose(folded_in(row, found.vt[:2]), scores[:2])


@given(st.integers(0, 10_000))
def test_known_entries_are_met_best_by_the_nearest_place(seed):
    rng = np.random.default_rng(seed)
    concepts = svd(rng.normal(size=(6, 5))).vt[:2]
    row, known = rng.normal(size=5), np.array([True, False, True, True, False])
    place = folded_in(row, concepts, known)
    misfit = np.linalg.norm((row - place @ concepts)[known])
    for other in place + rng.normal(size=(20, 2)):
        assert np.linalg.norm((row - other @ concepts)[known]) >= misfit - 1e-12


def test_a_concept_of_which_nothing_is_known_gets_no_coordinate():
    concepts = np.array([[0.6, 0.8, 0.0], [0.0, 0.0, 1.0]])
    assert folded_in([3, 0, 0], concepts, [True, False, False]) == pytest.approx([5, 0])
    with pytest.raises(ValueError, match="do not go together"):
        folded_in([1, 2], concepts)
