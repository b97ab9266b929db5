"""Each scene of *Undoing a transformation* is a claim; here each is checked without drawing anything."""

import numpy as np
import pytest

from lectures.linear_algebra import linear_systems as lecture


def test_one_vector_has_landed_on_b_and_the_guess_has_not():
    landed = lecture.which_vector_landed()
    assert np.array_equal(landed.system.rows, [[2, -1, 0], [1, 1, 3]])
    assert np.allclose(landed.guess_lands, [3, 3])
    assert not np.allclose(landed.guess_lands, landed.system.right)
    assert landed.system.kind == "one"


def test_x_plus_y_is_three_and_two_x_minus_y_is_nought_at_one_two():
    lines = lecture.two_lines_meet()
    assert np.allclose(lines.system.solution, [1, 2])
    assert np.allclose(lines.first, 0), "the whole walk is on the first line"
    assert lines.second[2] < lines.second[3] == pytest.approx(3), "and the other sum grows to three"


def test_the_lines_turn_about_one_point_until_they_are_level_and_upright():
    turned = lecture.the_lines_turn()
    assert turned.share == 0.5
    assert np.allclose(turned.level, [0, 1.5, 3])
    assert np.allclose(turned.upright, [2, 0, 2])
    assert np.allclose(turned.solution, [1, 2])
    for stage in turned.stages:
        assert np.allclose(stage[:, :2] @ turned.solution, stage[:, 2])


def test_one_number_makes_the_lines_parallel_and_another_makes_them_one():
    lines = lecture.parallel_lines()
    assert np.count_nonzero(lines.crossing.rows != lines.parallel.rows) == 1
    assert np.count_nonzero(lines.parallel.rows != lines.same.rows) == 1
    assert (lines.crossing.kind, lines.parallel.kind, lines.same.kind) == ("one", "none", "many")
    assert np.allclose(lines.crossing.solution, [1, 1])
    assert (lines.times, lines.left_over) == (2, 4)
    assert np.allclose(lines.gone[0][1], [0, 0, 4])
    assert np.allclose(lines.gone[1][1], [0, 0, 0])


def test_the_meeting_point_runs_up_along_the_first_line():
    lines = lecture.parallel_lines()
    heights = []
    for share in np.linspace(0, 0.96, 12):
        rows = (1 - share) * lines.crossing.rows + share * lines.parallel.rows
        x, y = np.linalg.solve(rows[:, :2], rows[:, 2])
        assert 2 * x - y == pytest.approx(1)
        heights.append(y)
    assert np.all(np.diff(heights) > 0)
    assert heights[-1] > 20, "and out of every frame"


def test_every_sum_of_the_columns_is_on_one_line_and_three_recipes_make_b():
    columns = lecture.one_line_of_columns()
    first, second = columns.columns
    assert np.linalg.matrix_rank(np.stack([first, second])) == 1
    assert np.linalg.matrix_rank(np.stack([first, columns.off.right])) == 2, "b is off it"
    assert columns.off.kind == "none"
    assert columns.on.kind == "many"
    assert len(np.unique(columns.recipes, axis=0)) == 3
    assert np.allclose(columns.recipes @ columns.on.matrix.T, columns.on.right)
    assert np.all(columns.recipes[1] > columns.recipes[0]), "more of the first is taken away by more of the second"
    assert np.allclose(np.round(columns.recipes, 1), columns.recipes), "and all are shown as they are"


def test_tries_at_the_b_off_the_line_are_shown_as_they_are_and_miss():
    columns = lecture.one_line_of_columns()
    sums = columns.tries @ columns.off.matrix.T
    assert np.allclose(np.round(columns.tries, 1), columns.tries)
    assert np.allclose(sums[:, 1], 2 * sums[:, 0]), "on the columns' line"
    assert not any(np.allclose(each, columns.off.right) for each in sums)


def test_the_inverse_takes_b_back_and_a_singular_matrix_takes_a_line_to_a_point():
    rewound = lecture.the_inverse_rewinds()
    assert np.allclose(rewound.back, [1, 2])
    assert np.allclose(rewound.inverse.matrix @ rewound.system.matrix, np.eye(2))
    assert rewound.whole == 3
    assert np.allclose(rewound.whole * rewound.inverse.matrix, [[1, 1], [-1, 2]])
    assert np.allclose(rewound.folded @ rewound.singular.matrix.T, rewound.spot)
    assert len(np.unique(rewound.folded, axis=0)) == 5
    assert all(np.linalg.norm(point - rewound.spot) > 0.4 for point in rewound.folded)


def test_elimination_takes_a_third_of_the_multiplications():
    rewound = lecture.the_inverse_rewinds()
    assert rewound.unknowns == 1000
    long, short = rewound.millions
    assert (round(long), round(short)) == (1001, 334)
    assert 3 * short == pytest.approx(long, rel=0.01)


def test_what_to_keep_shows_one_solution_none_and_a_line():
    kept = lecture.recap()
    assert kept.kinds == ("one", "none", "many")
    level, upright = kept.turned
    assert level[1][0] == 0
    assert upright[0][1] == upright[1][0] == 0
    for system in kept.systems[1:]:
        assert np.linalg.matrix_rank(np.stack([system.rows[0][:2], kept.systems[0].rows[0][:2]])) == 1


def test_the_answers_of_the_practice():
    practice = lecture.practice()
    assert np.allclose(practice.solution, [1, 3])
    assert practice.same == "many"
    assert np.allclose(practice.swapped, [1, 2])
    assert practice.zero_pivot == 0
    assert np.allclose(practice.other, [2, 1])
