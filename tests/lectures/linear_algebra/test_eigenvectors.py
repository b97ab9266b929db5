"""Each scene of *Directions that survive* is a claim; here each is checked without drawing anything."""

from math import sqrt

import numpy as np
import pytest

from lectures.linear_algebra import eigenvectors as lecture
from mathml_anim.maths.eigen import turned_by


def test_both_arrows_turn():
    turned = lecture.most_arrows_turn()
    assert np.all(turned.angles > 15)
    assert turned.angles[0] != pytest.approx(turned.angles[1], abs=5)
    for vector, image, angle in zip(turned.vectors, turned.images, turned.angles, strict=True):
        cosine = vector @ image / np.linalg.norm(vector) / np.linalg.norm(image)
        assert np.degrees(np.arccos(cosine)) == pytest.approx(angle)


def test_in_half_a_turn_the_image_lines_up_exactly_twice():
    found = lecture.some_stay_on_their_line()
    assert np.degrees(found.angles) == pytest.approx([45, 135])
    sweep = np.linspace(0, np.pi, 721)
    turns = [turned_by(found.matrix, [np.cos(a), np.sin(a)]) for a in sweep]
    still = sweep[np.array(turns) < 1e-9]
    assert still == pytest.approx(found.angles)


def test_eigenlines_are_mapped_to_themselves():
    found = lecture.eigenlines_stay()
    assert np.allclose(found.matrix @ found.eigen.vectors, found.eigen.vectors * [3, 1])


def test_the_plane_falls_flat_at_the_eigenvalues_and_nowhere_else():
    shifted = lecture.lambda_makes_the_plane_fall_flat()
    assert np.array_equal(shifted.roots, [1, 3])
    flat = np.isclose(shifted.determinants, 0, atol=1e-9)
    assert shifted.shifts[flat] == pytest.approx(shifted.roots)
    between = (shifted.shifts > 1.01) & (shifted.shifts < 2.99)
    assert np.all(shifted.determinants[between] < 0), "the square turns over"
    assert shifted.determinants == pytest.approx((shifted.diagonal - shifted.shifts) ** 2 - shifted.product)


def test_what_vanishes_is_the_eigenvector():
    shifted = lecture.lambda_makes_the_plane_fall_flat()
    matrix = shifted.survivors.matrix
    assert np.allclose((matrix - shifted.roots[0] * np.eye(2)) @ shifted.first_crushed, 0)
    assert np.allclose((matrix - shifted.roots[1] * np.eye(2)) @ shifted.then_crushed, 0)


def test_exactly_one_arrow_of_the_quiz_is_only_stretched():
    quiz = lecture.one_of_three_is_only_stretched()
    turns = np.array([turned_by(quiz.survivors.matrix, choice) for choice in quiz.choices])
    assert np.count_nonzero(turns < 1e-9) == 1
    assert turns[quiz.correct] < 1e-9
    assert quiz.images[quiz.correct] == pytest.approx(quiz.survivors.values[1] * quiz.choices[quiz.correct])
    assert quiz.survivors.eigen.vector(0) == pytest.approx([1, 0])


def test_rayleigh_quotients_climb_to_the_largest_eigenvalue():
    pulled = lecture.the_longest_stretch_wins()
    assert np.array_equal(pulled.iteration.vectors[0], [1, 0])
    assert pulled.quotients[:3] == pytest.approx([2, 2.8, 122 / 41])
    assert np.all(np.diff(pulled.quotients) > 0)
    assert pulled.quotients[-1] < pulled.survivors.values[0]


def test_the_matrix_stretches_one_part_of_the_arrow_three_times_and_leaves_the_other():
    pulled = lecture.the_longest_stretch_wins()
    vectors, parts = pulled.iteration.vectors, pulled.parts
    assert parts.sum(axis=1) == pytest.approx(vectors)
    for part, image in zip(parts, pulled.images, strict=True):
        assert 3 * part[0] + part[1] == pytest.approx(image)
    share = np.linalg.norm(parts[:, 1], axis=1) / np.linalg.norm(parts[:, 0], axis=1)
    assert share[1:] / share[:-1] == pytest.approx(np.full(len(share) - 1, 1 / 3)), "the longest stretch wins"


def test_the_tenth_power_by_two_numbers():
    powers = lecture.powers_are_easy()
    tenth = np.linalg.matrix_power(np.array([[2, 1], [1, 2]]), powers.exponent)
    assert powers.result == pytest.approx(tenth @ powers.start)
    assert powers.growth == pytest.approx([59049, 1])
    assert powers.result == pytest.approx(np.full(2, powers.growth[0] / 2), abs=0.6), "about half of it"
    assert powers.weights == pytest.approx([0.5, -0.5])
    assert powers.first == pytest.approx([1, 1])
    assert powers.ends == pytest.approx([0.5 * 3**10, -0.5])
    assert powers.survivors.eigen.vectors @ powers.ends == pytest.approx(powers.result), "so much of each eigenvector"
    one, change = np.eye(2), powers.survivors.eigen.vectors
    assert change @ np.diag(powers.survivors.values) @ np.linalg.solve(change, one) == pytest.approx(lecture.MATRIX)
    assert np.linalg.det(powers.survivors.eigen.vectors) > 0, "the grid turns without falling flat on the way"


def test_fibonacci_points_change_sides_and_close_in():
    rabbits = lecture.fibonacci_finds_its_line()
    assert rabbits.sequence.tolist() == [0, 1, 1, 2, 3, 5, 8]
    assert rabbits.points == pytest.approx(np.column_stack([rabbits.sequence[1:], rabbits.sequence[:-1]]))
    assert rabbits.ratio == pytest.approx((1 + sqrt(5)) / 2)
    way = rabbits.survivors.eigen.vector(0)
    sides = rabbits.points @ [-way[1], way[0]]
    assert np.all(sides[1:] * sides[:-1] < 0)
    assert sides[1:] / sides[:-1] == pytest.approx(np.full(5, rabbits.flip))
    for value in (rabbits.ratio, rabbits.flip):
        assert value**2 - value - 1 == pytest.approx(0)
    large, small = rabbits.survivors.eigen.vector(0), rabbits.survivors.eigen.vector(1)
    assert large @ small == pytest.approx(0, abs=1e-12), "the other line is at a right angle"


def test_fibonacci_quotients_close_in_on_the_golden_ratio():
    rabbits = lecture.fibonacci_finds_its_line()
    assert rabbits.on_line[1] == pytest.approx(rabbits.ratio * rabbits.on_line[0])
    assert rabbits.quotients == pytest.approx([1, 2, 3 / 2, 5 / 3, 8 / 5])
    misses = np.abs(rabbits.quotients - rabbits.ratio)
    assert np.all(misses[1:] < misses[:-1]), "ever closer"
    slow = [0, 1]
    while len(slow) <= rabbits.far:
        slow.append(slow[-1] + slow[-2])
    assert [rabbits.number, rabbits.before] == slow[:-3:-1]
    assert f"{rabbits.quotient:.6f}" == f"{rabbits.ratio:.6f}", "all the decimals that are shown"


def test_the_recap_falls_flat_and_turns():
    kept = lecture.recap()
    assert np.linalg.det(kept.flat) == pytest.approx(0)
    assert turned_by(kept.turn, [1, 0]) == pytest.approx(turned_by(kept.turn, [1, 1]))
    assert np.degrees(turned_by(kept.turn, [1, 0])) == pytest.approx(kept.degrees)


def test_the_answers_of_the_practice():
    practice = lecture.practice()
    assert practice.pair == pytest.approx([5, 2])
    assert practice.fifth == pytest.approx([243, 243])
    assert practice.shear_turn == 0
    assert practice.ascending == pytest.approx([1, 3])
    assert practice.far == 832040
