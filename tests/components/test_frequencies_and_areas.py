"""People who are counted, areas that are shares, and odds that step."""

from math import log10

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mathml_anim.components.distributions import AreaModel, NaturalFrequencyGrid, OddsScale, PosteriorBar
from mathml_anim.maths.bayes import posterior
from mathml_anim.theme.decimals import use_mark
from mathml_anim.theme.layout import BACKING_OPACITY


def area(thing) -> float:
    return float(thing.width * thing.height)


def test_a_crowd_has_a_mark_for_everyone_and_none_stands_on_another():
    crowd = NaturalFrequencyGrid([3, 97], colors=["focus", "mute"], squares=[0], columns=10, pitch=0.5, seed=2)
    assert [len(crowd.kind(kind).points) // 16 for kind in (0, 1)] == [3, 97]
    apart = np.linalg.norm(crowd.marks[:, None, :2] - crowd.marks[None, :, :2], axis=2) + 9 * np.eye(100)
    assert apart.min() == pytest.approx(0.5)


def test_the_same_seed_seats_people_alike_and_another_does_not():
    seats = [NaturalFrequencyGrid([5, 45], colors=["focus", "mute"], seed=seed).marks for seed in (1, 1, 2)]
    assert np.array_equal(seats[0], seats[1])
    assert not np.array_equal(seats[0], seats[2])


def test_who_is_called_gathers_in_order_and_the_others_stay():
    crowd = NaturalFrequencyGrid([2, 3, 5], colors=["focus", "second", "mute"], seed=4)
    before = crowd.marks.copy()
    crowd.gather([1, 0], columns=5, pitch=1.0, centre=(2, 1))
    assert np.array_equal(crowd.marks[5:], before[5:])
    assert crowd.marks[2:5, 0].tolist() == [0, 1, 2], "the first called stand first"
    assert crowd.marks[:2, 0].tolist() == [3, 4]
    assert np.all(crowd.marks[:5, 1] == 1)


def test_a_crowd_that_enters_ends_as_it_is():
    crowd = NaturalFrequencyGrid([4, 6], colors=["focus", "mute"])
    whole = crowd.marks.copy()
    animation = crowd.enter()
    animation.begin()
    assert np.all(crowd.marks[:, 2] == 0)
    animation.finish()
    assert np.allclose(crowd.marks, whole)


def test_kinds_without_a_colour_are_refused():
    with pytest.raises(ValueError, match="as many colours"):
        NaturalFrequencyGrid([1, 2], colors=["focus"])


@given(st.floats(0.05, 0.95), st.floats(0.05, 1), st.floats(0.05, 1))
def test_areas_are_probabilities(prior, if_true, if_false):
    model = AreaModel(prior, if_true, if_false, side=4, corner=(1, 2))
    assert area(model.hits) == pytest.approx(16 * prior * if_true)
    assert area(model.alarms) == pytest.approx(16 * (1 - prior) * if_false)
    share = area(model.hits) / (area(model.hits) + area(model.alarms))
    assert share == pytest.approx(model.posterior) == pytest.approx(posterior(prior, if_true, if_false))


def test_the_bar_follows_the_areas():
    model = AreaModel(0.5, 0.9, 0.3, side=4)
    bar = PosteriorBar(model)
    model.set_shares(0.2, 0.9, 0.3)
    bar.update()
    assert bar.hits.height == pytest.approx(4 * model.posterior)
    assert bar.hits.height + bar.alarms.height == pytest.approx(4)
    assert bar.number.value == model.posterior


def test_nothing_lit_is_no_belief():
    assert AreaModel(0.3).posterior == 0


@given(st.floats(0.02, 50), st.floats(0.1, 10))
def test_a_step_is_as_long_wherever_it_begins(odds, ratio):
    scale = OddsScale(odds)
    start = scale.knob.get_center()[0]
    scale.take_step(ratio)
    unit = scale.point_at(10)[0] - scale.point_at(1)[0]
    assert scale.odds == pytest.approx(odds * ratio)
    assert scale.knob.get_center()[0] - start == pytest.approx(unit * log10(ratio), abs=1e-6)


def test_an_animated_step_ends_where_one_at_once_does():
    scale, other = OddsScale(0.1), OddsScale(0.1)
    animation = scale.step(10, label="× 10")
    animation.begin()
    animation.interpolate(0.5)
    assert scale.knob.get_center()[1] > scale.point_at(1)[1], "it rides an arc"
    animation.finish()
    assert np.allclose(scale.knob.get_center(), other.take_step(10).knob.get_center())
    assert len(scale.steps) == 1


def test_odds_of_nothing_have_no_place():
    with pytest.raises(ValueError, match="positive"):
        OddsScale(0)


def test_the_ground_of_a_steps_label_keeps_its_own_proportion():
    (step,) = OddsScale(0.1).take_step(10, label="× 10").steps
    assert step[1].backing.get_fill_opacity() == pytest.approx(BACKING_OPACITY)
    assert step[1].words[0].get_fill_opacity() == 1


def test_odds_part_thousands_as_the_language_does():
    with use_mark(","):
        scale = OddsScale(0.1, powers=(-3, 0))
    assert [label.meaning.text for label in scale.odds_labels] == ["1 : 1.000", "1 : 1"]
