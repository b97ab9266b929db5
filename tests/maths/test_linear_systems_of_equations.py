"""Elimination, held against NumPy's and SciPy's solvers, closed forms, and what linear algebra says of solutions."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy.linalg import lu, null_space

from mathml_anim.maths.linear_systems import (
    RowOperation,
    elimination,
    inverse,
    line_gap,
    meeting_point,
    multiplications_by_inverse,
    multiplications_to_solve,
    solutions,
)

whole = st.integers(-4, 4).map(float)


def systems(rows: int, unknowns: int) -> st.SearchStrategy[np.ndarray]:
    return st.lists(whole, min_size=rows * (unknowns + 1), max_size=rows * (unknowns + 1)).map(
        lambda entries: np.array(entries).reshape(rows, unknowns + 1)
    )


shapes = st.tuples(st.integers(1, 4), st.integers(1, 4)).flatmap(lambda shape: systems(*shape))


@settings(deadline=None)
@given(shapes)
def test_there_are_as_many_solutions_as_the_ranks_say(system):
    matrix, right = system[:, :-1], system[:, -1]
    of_matrix, of_both = np.linalg.matrix_rank(matrix), np.linalg.matrix_rank(system)
    found = solutions(matrix, right)
    expected = "none" if of_both > of_matrix else "one" if of_matrix == matrix.shape[1] else "many"
    assert found.kind == expected
    if expected == "none":
        assert found.point is None
        return
    assert np.allclose(matrix @ found.point, right)
    assert len(found.directions) == null_space(matrix).shape[1]
    assert np.allclose(matrix @ found.directions.T, 0)


@settings(deadline=None)
@given(systems(3, 3), st.sampled_from(["largest", "needed"]))
def test_one_solution_is_that_of_numpy(system, pivoting):
    assume(np.linalg.matrix_rank(system[:, :3]) == 3)
    done = elimination(system, pivoting=pivoting)
    assert np.allclose(done.reduced[:, :3], np.eye(3))
    assert np.allclose(done.reduced[:, 3], np.linalg.solve(system[:, :3], system[:, 3]))


@settings(deadline=None)
@given(shapes)
def test_every_stage_has_the_solutions_of_the_first(system):
    found = solutions(system[:, :-1], system[:, -1])
    for stage in elimination(system).stages:
        again = solutions(stage[:, :-1], stage[:, -1])
        assert again.kind == found.kind
        if found.point is not None:
            assert np.allclose(stage[:, :-1] @ found.point, stage[:, -1])


@settings(deadline=None)
@given(shapes)
def test_the_moves_lead_from_stage_to_stage(system):
    done = elimination(system)
    assert len(done.stages) == len(done.moves) + 1
    for move, before, after in zip(done.moves, done.stages, done.stages[1:], strict=False):
        assert np.allclose(move(before), after, atol=1e-9)


@pytest.mark.parametrize("seed", range(5))
def test_the_largest_number_of_a_column_is_its_pivot_as_in_lapack(seed):
    matrix = np.random.default_rng(seed).normal(size=(5, 5))
    moves = elimination(np.column_stack([matrix, np.ones(5)])).moves
    below = [move.factor for move in moves if move.kind == "add" and move.target > move.source]
    assert all(abs(factor) <= 1 for factor in below)
    order = np.eye(5)
    for move in moves:
        order = move(order) if move.kind == "swap" else order
    assert np.array_equal(order.T, lu(matrix)[0])


def test_rows_are_swapped_for_the_largest_pivot_or_only_where_a_nought_stands():
    system = [[1, 1, 3], [2, -1, 0]]
    assert elimination(system).moves[0] == RowOperation("swap", 0, 1)
    assert elimination(system, pivoting="needed").moves[0] == RowOperation("add", 1, 0, -2)
    nought = [[0, 2, 4], [1, 1, 3]]
    assert elimination(nought, pivoting="needed").moves[0] == RowOperation("swap", 0, 1)


def test_a_tiny_pivot_would_spoil_the_answer_and_is_not_taken():
    tiny = [[1e-11, 1, 1], [1, 1, 2]]
    assert elimination(tiny).reduced[:, -1] == pytest.approx([1, 1], abs=1e-9)
    assert elimination(tiny).moves[0].kind == "swap"


@pytest.mark.parametrize("size", [1e-30, 1e-13, 1e6, 1e12, 1e30])
def test_how_large_the_numbers_are_changes_no_solution(size):
    matrix, right = np.array([[2.0, -1, 3], [1, 1, -2], [4, 3, 1]]), np.array([1.0, 3, -2])
    found = solutions(size * matrix, size * right)
    assert found.kind == "one"
    assert np.allclose(found.point, np.linalg.solve(matrix, right), rtol=1e-12)
    assert solutions([[size]], [size]).point == pytest.approx([1], rel=1e-15)
    done = elimination(np.column_stack([size * matrix, size * right]))
    assert np.allclose(done.reduced[:, :3], np.eye(3), rtol=1e-15, atol=0)
    assert solutions(size * np.ones((2, 2)), [size, 2 * size]).kind == "none"
    assert solutions(size * np.ones((2, 2)), [size, size]).kind == "many"


def test_the_lectures_system_step_by_step():
    done = elimination([[2, -1, 0], [1, 1, 3]])
    assert [move.kind for move in done.moves] == ["add", "scale", "add", "scale"]
    assert np.allclose(done.stages[1], [[2, -1, 0], [0, 1.5, 3]])
    assert np.allclose(done.reduced, [[1, 0, 1], [0, 1, 2]])


@given(systems(2, 2), st.floats(0, 1))
def test_a_part_of_a_move_leaves_the_meeting_point(system, part):
    meeting = meeting_point(system)
    assume(meeting is not None)
    assert np.allclose(system[:, :2] @ meeting, system[:, 2])
    turned = RowOperation("add", 1, 0, -1.5)(system, part)
    assert np.allclose(turned[:, :2] @ meeting, turned[:, 2], atol=1e-9)


def test_half_a_swap_is_none():
    rows = np.array([[1.0, 2, 3], [4, 5, 6]])
    assert np.array_equal(RowOperation("swap", 0, 1)(rows, 0.5), rows)
    assert np.array_equal(RowOperation("swap", 0, 1)(rows), rows[::-1])
    assert np.array_equal(RowOperation("scale", 0, 0, 3)(rows, 0.5)[0], 2 * rows[0])


def test_parallel_lines_meet_nowhere_and_have_a_gap():
    assert meeting_point([[3, 4, 5], [6, 8, 0]]) is None
    assert line_gap([[3, 4, 5], [6, 8, 0]]) == pytest.approx(1)
    assert line_gap([[3, 4, 5], [-3, -4, -5]]) == pytest.approx(0)
    assert line_gap([[3, 4, 5], [4, -3, 5]]) == np.inf
    assert line_gap([[3, 4, 5], [0, 0, 1]]) == np.inf
    assert meeting_point([[3, 4, 5], [0, 0, 0]]) is None


@given(systems(2, 2))
def test_the_inverse_undoes(system):
    matrix = system[:, :2]
    if np.linalg.matrix_rank(matrix) < 2:
        with pytest.raises(ValueError, match="no inverse"):
            inverse(matrix)
    else:
        assert np.allclose(inverse(matrix) @ matrix, np.eye(2))


def test_only_systems_are_reduced_and_only_solutions_given():
    with pytest.raises(ValueError, match="shape"):
        elimination([1, 2, 3])
    with pytest.raises(ValueError, match="without solutions"):
        solutions([[1, 1], [1, 1]], [0, 1]).at([0])


def counted(n: int) -> tuple[int, int]:
    """Products and quotients of elimination with back substitution, and of the inverse by Gauss and Jordan."""
    solve = 0
    for pivot in range(n):
        for _ in range(pivot + 1, n):
            solve += 1 + (n - pivot - 1) + 1
        solve += n - pivot - 1 + 1
    inverse_first = 0
    for _ in range(n):
        # The pivot's row is divided, and taken from each other one. Left of it in the matrix, and right of it in the
        # identity, the numbers are known, so that n of each row are computed.
        inverse_first += n + (n - 1) * n
    return solve, inverse_first + n * n


@pytest.mark.parametrize("n", [1, 2, 3, 7, 20])
def test_the_work_is_as_many_products_as_are_counted(n):
    assert (multiplications_to_solve(n), multiplications_by_inverse(n)) == counted(n)
