"""Bayes' rule three ways, against the textbook's numbers and against simulated people."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mathml_anim.maths.bayes import DiagnosticTest, frequencies, odds, posterior, probability, updated

SCREENING = DiagnosticTest(sensitivity=0.9, specificity=0.91)
SHARES = st.floats(0.001, 0.999)


def test_a_rare_illness_and_a_good_test():
    """1 %, 90 % and 91 %: .091743 (Gigerenzer's mammography problem has these numbers)."""
    assert posterior(0.01, 0.9, 0.09) == pytest.approx(0.091743, abs=5e-7)
    assert frequencies(1000, 0.01, SCREENING).share == pytest.approx(0.091743, abs=5e-7)


def test_whole_people_keep_their_totals():
    whole = frequencies(1000, 0.01, SCREENING).whole()
    assert (whole.caught, whole.missed, whole.alarms, whole.cleared) == (9, 1, 89, 901)
    assert (whole.ill, whole.healthy, whole.positives) == (10, 990, 98)


def test_simulated_people_agree():
    draw = np.random.default_rng(1763)
    ill = draw.random(2_000_000) < 0.01
    positive = np.where(ill, draw.random(ill.size) < 0.9, draw.random(ill.size) < 0.09)
    assert ill[positive].mean() == pytest.approx(posterior(0.01, 0.9, 0.09), abs=0.003)


@given(SHARES, SHARES, SHARES)
def test_odds_times_the_likelihood_ratio_is_bayes_rule(prior, if_true, if_false):
    by_odds = probability(odds(prior) * if_true / if_false)
    assert by_odds == pytest.approx(posterior(prior, if_true, if_false))


@given(SHARES, SHARES, SHARES)
def test_the_order_of_evidence_does_not_matter(prior, sensitivity, specificity):
    test = DiagnosticTest(sensitivity, specificity)
    there = updated(odds(prior), (test.if_positive, test.if_negative))
    back = updated(odds(prior), (test.if_negative, test.if_positive))
    assert there[-1] == pytest.approx(back[-1])


@given(SHARES, SHARES, SHARES)
def test_beliefs_before_are_the_mean_of_beliefs_after(prior, sensitivity, specificity):
    """The law of total probability: evidence is expected to change nothing."""
    found = frequencies(1, prior, DiagnosticTest(sensitivity, specificity))
    negative = found.missed / (found.missed + found.cleared)
    assert found.share * found.positives + negative * (1 - found.positives) == pytest.approx(prior)


def test_evidence_that_cannot_be_is_refused():
    with pytest.raises(ValueError, match="cannot occur"):
        posterior(0, 0.5, 0)
    with pytest.raises(ValueError, match="odds"):
        odds(1)
