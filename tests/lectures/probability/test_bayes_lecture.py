"""Each scene of *Updating beliefs* is a claim; here each is checked without drawing anything."""

from math import log10

import numpy as np
import pytest

from lectures.probability import bayes as lecture


def test_nine_of_ninety_eight_are_ill_and_the_share_is_about_that():
    crowd = lecture.count_the_positives()
    assert (crowd.people, crowd.whole.ill, crowd.whole.healthy) == (1000, 10, 990)
    assert (crowd.whole.caught, crowd.whole.missed, crowd.whole.alarms, crowd.whole.positives) == (9, 1, 89, 98)
    assert crowd.exact.share == pytest.approx(1 / (1 + 0.99 * 0.09 / (0.01 * 0.9)))
    assert crowd.exact.share == pytest.approx(crowd.whole.share, abs=1e-3), "whole people say it about"
    assert crowd.exact.alarms != crowd.whole.alarms, "and not exactly"


def test_sure_of_the_ill_is_not_sure_to_be_ill():
    crowd = lecture.count_the_positives()
    assert crowd.test.sensitivity == 0.9
    assert crowd.exact.share < 0.1


def test_the_same_test_means_more_where_the_illness_is_more_common():
    found = lecture.it_depends_on_how_rare_it_is()
    assert found.priors == (0.01, 0.1, 0.5)
    assert np.all(np.diff(found.posteriors) > 0)
    hits, alarms = np.array(found.priors) * 0.9, (1 - np.array(found.priors)) * 0.09
    assert found.posteriors == pytest.approx(hits / (hits + alarms))
    assert found.posteriors[2] == pytest.approx(10 / 11)


def test_a_positive_test_multiplies_the_odds_by_ten():
    found = lecture.bayes_rule_in_odds()
    assert found.against == pytest.approx(99)
    assert found.crowd.test.if_positive == pytest.approx(10)
    assert found.odds == pytest.approx((1 / 99, 10 / 99))
    assert found.beliefs[1] == pytest.approx(found.crowd.exact.share), "the same as by counting"


def test_every_positive_test_is_a_step_of_the_same_length():
    found = lecture.a_second_test()
    lengths = np.diff([log10(value) for value in found.odds])
    assert lengths == pytest.approx(np.full(3, lengths[0]))
    assert found.beliefs[2] == pytest.approx(0.5, abs=0.01), "about even"
    assert found.beliefs[3] == pytest.approx(1000 / 1099)


def test_the_people_who_are_tested_twice_are_about_even():
    found = lecture.a_second_test()
    assert (found.again.ill, found.again.healthy) == (9, 89), "those who step forward after the first test"
    assert (found.again.caught, found.again.alarms) == (8, 8)
    assert found.again.share == pytest.approx(found.beliefs[2], abs=0.01)
    assert found.crowd.test.if_positive / found.together == pytest.approx(found.beliefs[1])


def test_the_lit_areas_are_bayes_rule():
    found = lecture.it_depends_on_how_rare_it_is()
    hits, alarms = found.areas
    assert (hits, alarms) == pytest.approx((0.09, 0.081))
    assert hits / (hits + alarms) == pytest.approx(found.posteriors[1])


def test_two_words_speak_for_spam_and_one_against_it():
    found = lecture.recap()
    after = found.before * np.cumprod([word.ratio for word in found.words])
    assert np.all(after[:2] > found.before)
    assert after[1] > after[2] > 1, "it is still more likely spam than not"


def test_a_negative_test_takes_nearly_the_last_step_back():
    found = lecture.a_second_test()
    after = found.odds[-1] / found.undo
    assert found.undo == pytest.approx(9.1)
    assert after == pytest.approx(found.odds[-2], rel=0.1)
    assert (found.missed, round(found.cleared)) == (pytest.approx(1), 9), (
        "one in ten of the ill, about nine of the healthy"
    )
    assert found.cleared / found.missed == pytest.approx(found.undo)
    assert round(found.odds[-1]) == 10, "about ten to one"


def test_exactly_one_guess_is_right_and_each_has_a_reason():
    found = lecture.a_second_test()
    doubled, belief, sure = found.guesses
    assert belief == found.beliefs[2]
    assert doubled == pytest.approx(2 * found.beliefs[1])
    assert sure == pytest.approx(0.99)
    assert len({f"{guess:.0%}" for guess in found.guesses}) == 3


def test_the_answers_of_the_practice():
    practice = lecture.practice()
    assert (practice.counted.positives, practice.counted.caught) == pytest.approx((114, 16))
    assert practice.nobody == 0
    assert practice.bet == pytest.approx(2 / 3)
    assert practice.bet_odds == 2
    assert practice.exact == pytest.approx(0.0917, abs=5e-5)
    assert practice.simulated == pytest.approx(practice.exact, abs=0.003)
