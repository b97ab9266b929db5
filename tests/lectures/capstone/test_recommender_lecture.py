"""Each scene of *Taste has few dimensions* is a claim; here each is checked without drawing anything."""

from math import sqrt

import numpy as np
import pytest

from lectures.capstone import recommender as lecture
from mathml_anim.datasets.ratings import ratings
from mathml_anim.maths.completion import complete, folded_in
from mathml_anim.maths.svd import svd

BOOK = np.array(
    [
        [1, 1, 1, 0, 0],
        [3, 3, 3, 0, 0],
        [4, 4, 4, 0, 0],
        [5, 5, 5, 0, 0],
        [0, 0, 0, 4, 4],
        [0, 0, 0, 5, 5],
        [0, 0, 0, 2, 2],
    ]
)


def test_the_table_is_the_book_s_and_one_rating_is_hidden():
    values = lecture.one_rating_is_missing()
    assert np.array_equal(values.ratings.table, BOOK)
    assert (values.people, values.films, values.best) == (7, 5, 5)
    assert len(values.ratings.people) == len(set(values.ratings.people)) == 7
    assert np.argwhere(np.isnan(values.with_gap())).tolist() == [[4, 3]]
    person, _ = values.gap
    assert np.argwhere(np.isnan(values.without(person))).tolist() == [[person, film] for film in range(5)]
    assert sorted(values.row_order) == list(range(7))
    assert sorted(values.column_order) == list(range(5))
    assert values.row_order != tuple(range(7)), "at first it is not sorted"


def test_two_layers_are_enough():
    values = lecture.two_layers_are_enough()
    assert values.strengths == pytest.approx([sqrt(153), sqrt(90), 0, 0, 0], abs=1e-12)
    assert values.squares[:2] == pytest.approx([153, 90])
    assert values.count == 2
    assert np.allclose(values.layers.rank(2), BOOK)
    assert (values.fiction, values.romance) == (3, 2)


def test_sorting_by_the_layers_needs_no_posters():
    values = lecture.two_layers_are_enough()
    table = BOOK[list(values.table.row_order)][:, list(values.table.column_order)].astype(float)
    found = svd(table)
    films, people = np.abs(found.vt[:2]).argmax(axis=0), np.abs((found.u * found.s)[:, :2]).argmax(axis=1)
    for film, place in zip(values.table.column_order, films, strict=True):
        assert place == (0 if film < 3 else 1)
    for person, place in zip(values.table.row_order, people, strict=True):
        assert place == (0 if person < 4 else 1)


def test_a_rating_is_score_times_weight():
    values = lecture.a_rating_is_score_times_weight()
    assert np.allclose(values.scores @ values.weights.T, BOOK)
    assert values.score == pytest.approx([5 * sqrt(3), 0])
    assert values.weight == pytest.approx([1 / sqrt(3), 0])
    assert values.rating == pytest.approx(5)


def test_people_and_films_are_places():
    values = lecture.taste_is_a_place()
    for layer in (0, 1):
        assert values.steps(layer).sum() == pytest.approx(values.score[layer]), "the steps lead to where Dan stands"
    assert (values.heavy(0), values.heavy(1)) == ((0, 1, 2), (3, 4))
    assert values.steps(0) == pytest.approx([5 / sqrt(3)] * 3)
    assert np.ptp(values.film_places[:3], axis=0) == pytest.approx([0, 0], abs=1e-12)
    assert np.all(np.diff(values.scores[:4, 0]) > 0), "the more they like it, the further out they are"


def test_two_layers_find_the_hidden_rating_and_one_and_three_do_not():
    values = lecture.the_gap_fills_itself()
    assert values.guess == pytest.approx(57 / 34)
    assert values.kept == 2
    assert np.all(np.diff(values.right) > 0), "it climbs"
    assert values.right[-1] == pytest.approx(values.hidden, abs=0.02)
    assert values.hidden == 4
    assert values.few[1:] == pytest.approx(np.zeros(lecture.ROUNDS), abs=1e-9)
    assert values.many == pytest.approx([values.guess] * (lecture.ROUNDS + 1))


def test_between_two_rounds_the_table_is_part_of_either():
    values = lecture.the_gap_fills_itself()
    tables = values.by_rank[1].tables
    assert np.array_equal(values.between(0), tables[0])
    assert values.between(1.5) == pytest.approx((tables[1] + tables[2]) / 2)
    assert np.array_equal(values.between(len(tables) - 1), tables[-1])


def test_a_wrong_guess_brings_up_a_third_layer_and_the_right_rating_has_none():
    values = lecture.the_gap_fills_itself()
    third = [values.strengths(table)[2] for table in values.by_rank[1].tables]
    assert third[0] > 0.5, "it is seen"
    assert np.all(np.diff(third) < 0), "and fades as the guess climbs"
    assert values.strengths(BOOK.astype(float)) == pytest.approx([sqrt(153), sqrt(90), 0], abs=1e-12)


def test_too_few_layers_forget_romance_and_too_many_repeat_the_guess():
    values = lecture.recap()
    few, noisy = values.places(values.few), values.places(values.noisy)
    assert np.all(few[4:, 1] < 0.2 * noisy[4:, 1]), "romance is forgotten"
    assert few[:4, 0] == pytest.approx(noisy[:4, 0], rel=0.15), "and science fiction is not"
    known = values.concepts.table.known
    assert values.many[known] == pytest.approx(values.noisy[known]), "nothing is cut away"
    assert values.many[4, 3] == pytest.approx(values.filled.guess), "and the guess stays"
    assert svd(values.noisy).s.min() > 0.3, "whims make five layers of two"
    assert values.centred.mean(axis=0) == pytest.approx(np.zeros(5))


def test_every_single_gap_of_the_table_is_filled_by_two_layers():
    table = ratings().table
    for cell in np.ndindex(*table.shape):
        known = np.ones(table.shape, dtype=bool)
        known[cell] = False
        start = float(table[known].mean())
        assert complete(table, known, rank=2, start=start, rounds=60).filled[cell] == pytest.approx(
            table[cell], abs=0.05
        )


def test_of_people_who_have_rated_nothing_two_layers_say_nothing():
    table = ratings().table
    for person in range(len(table)):
        known = np.ones(table.shape, dtype=bool)
        known[person] = False
        assert complete(table, known, rank=2, start=0.0, rounds=30).filled[person] == pytest.approx(0)


def test_noughts_pull_the_newcomer_to_the_origin():
    values = lecture.a_gap_is_not_a_nought()
    assert np.array_equal(values.row, [4, 0, 0, 0, 0])
    assert values.as_noughts == pytest.approx([4 / sqrt(3), 0]), "2.32 in the book, with 0.58"
    assert values.low == pytest.approx([4 / 3] * 3 + [0, 0])
    assert values.as_gaps == pytest.approx([4 * sqrt(3), 0])
    assert values.high == pytest.approx([4, 4, 4, 0, 0])
    assert values.unknown.tolist() == [False, False, False, True, True], "of romance nothing is known"
    assert values.advice == (1, 2)
    assert values.concepts.table.ratings.people[values.twin] == "Cleo"
    assert values.film not in np.flatnonzero(values.seen)
    for one, other, product in values.products():
        assert one * other == pytest.approx(product)


def test_anywhere_on_the_line_her_rating_is_met():
    values = lecture.a_gap_is_not_a_nought()
    for height in (-3.0, 0.0, 2.5, 6.0):
        says = values.concepts.weights @ (values.as_gaps + np.array([0, height]))
        assert says[:3] == pytest.approx([4, 4, 4])


def test_the_principal_axes_are_the_concepts_moved_and_turned():
    values = lecture.seen_from_the_average()
    assert values.centre == pytest.approx(values.concepts.scores.mean(axis=0))
    assert values.axes @ values.axes.T == pytest.approx(np.eye(2)), "they lie in the same plane"
    assert np.linalg.det(values.axes) == pytest.approx(1), "a turn, no flip"
    assert np.all(values.weights[:3] > 0)
    assert np.all(values.weights[3:] < 0)
    assert values.size == pytest.approx(0.43, abs=0.01)
    assert values.percent == pytest.approx([87.937, 12.063], abs=0.001)
    spread = np.var((values.concepts.scores - values.centre) @ values.axes.T, axis=0, ddof=1)
    assert spread / spread.sum() == pytest.approx(values.shares)
    assert (values.lean[:4] > 0).all()
    assert (values.lean[4:] < 0).all()
    assert values.means == pytest.approx([13 / 7] * 3 + [11 / 7] * 2)
    assert np.abs(values.lean).argmin() == 0, "Ana lands closest to the average"


def test_the_answers_of_the_practice():
    practice = lecture.practice()
    assert practice.place == pytest.approx([0, 3 * sqrt(2)])
    assert practice.rating == pytest.approx(3)
    assert practice.share == pytest.approx(100 * 153 / 243)
    assert practice.filled == pytest.approx(2.65, abs=0.005)
    assert practice.nobody == pytest.approx(0)
    assert folded_in((0, 0, 3, 0, 0), lecture.two_layers_are_enough().weights.T) == pytest.approx([sqrt(3), 0])
