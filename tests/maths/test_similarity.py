"""Dot products, norms, cosines and angles agree with SciPy and scikit-learn, and keep their laws."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import distance
from sklearn.metrics.pairwise import cosine_similarity

from mathml_anim.maths.similarity import angle, cosine, dot, norm, shadow, terms, unit

vectors = st.tuples(*[st.integers(-999, 999)] * 4).map(lambda numbers: np.array(numbers) / 8)
arrows = vectors.filter(np.any)
few = settings(max_examples=30, deadline=None)


@given(vectors, vectors)
@few
def test_the_dot_product_is_a_sum_and_the_same_both_ways(a, b):
    assert dot(a, b) == pytest.approx(np.dot(a, b), abs=1e-9)
    assert dot(a, b) == dot(b, a)
    assert terms(a, b).shape == (4,)


@given(vectors, st.sampled_from([1.0, 1.5, 2.0, 3.0, np.inf]))
@few
def test_norms_agree_with_numpy(vector, order):
    assert norm(vector, order) == pytest.approx(np.linalg.norm(vector, order), rel=1e-12)


def test_the_known_norms():
    assert [norm((3, 4), order) for order in (1, 2, np.inf)] == pytest.approx([7, 5, 4])
    assert norm((3e200, 4e200)) == pytest.approx(5e200), "where squares would overflow"


@given(arrows, arrows)
@few
def test_cosines_agree_with_scipy_and_scikit_learn(a, b):
    assert cosine(a, b) == pytest.approx(1 - distance.cosine(a, b), abs=1e-9)
    assert cosine(a, b) == pytest.approx(cosine_similarity([a], [b])[0, 0], abs=1e-9)
    assert np.cos(np.radians(angle(a, b))) == pytest.approx(cosine(a, b), abs=1e-9)


@given(arrows, arrows, st.floats(0.01, 100))
@few
def test_a_cosine_does_not_see_length_and_a_dot_product_does(a, b, factor):
    assert cosine(factor * a, b) == pytest.approx(cosine(a, b), abs=1e-9)
    assert dot(factor * a, b) == pytest.approx(factor * dot(a, b), rel=1e-9, abs=1e-6)


@given(arrows, arrows)
@few
def test_a_shadow_leaves_a_residual_at_a_right_angle(a, b):
    residual = a - shadow(a, b) * unit(b)
    assert dot(residual, unit(b)) == pytest.approx(0, abs=1e-9)
    assert shadow(a, b) * norm(b) == pytest.approx(dot(a, b), rel=1e-9, abs=1e-6)


@given(vectors, vectors, arrows)
@few
def test_shadows_of_a_walk_add_up(one, other, onto):
    assert shadow(one + other, onto) == pytest.approx(shadow(one, onto) + shadow(other, onto), abs=1e-9)


def test_the_smallest_angles_are_exact():
    assert angle((1, 0), (1, 1e-9)) == pytest.approx(np.degrees(1e-9), rel=1e-6)
    assert angle((1, 0), (-1, 0)) == pytest.approx(180)
    assert angle((3, 4), (-4, 3)) == pytest.approx(90)


def test_what_has_no_answer_is_said():
    with pytest.raises(ValueError, match="no direction"):
        cosine((0, 0), (1, 2))
    with pytest.raises(ValueError, match="lists of 2 and of 3"):
        dot((1, 2), (1, 2, 3))
    with pytest.raises(ValueError, match="lists of 3 and of 1"):
        angle((1, 2, 3), (1,))
    with pytest.raises(ValueError, match="one or more"):
        norm((1, 2), 0.5)
