"""Numbers count without setting a glyph anew, and never show a minus before zero."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from manim import LEFT, ORIGIN, RIGHT, UP, FadeIn, linear

from mathml_anim.components.typography import number as module
from mathml_anim.components.typography.formula import Formula
from mathml_anim.components.typography.number import Number, shown_number
from mathml_anim.components.typography.number_list import listed, shown_numbers
from mathml_anim.problems import Remediable


@pytest.mark.parametrize(
    ("value", "format_spec", "shown"),
    [
        (3.14159, ".2f", "3.14"),
        (-2, ".1f", "−2.0"),
        (-0.001, ".2f", "0.00"),
        (-0.0, "g", "0"),
        (0.25, "+.2f", "+0.25"),
        (1234567, ",.0f", "1,234,567"),
        (0.256, ".0%", "26%"),
        (1e-9, ".1e", "1.0e−09"),
    ],
)
def test_numbers_are_shown_as_a_book_sets_them(value, format_spec, shown):
    assert shown_number(value, format_spec) == shown


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e6, max_value=1e6), st.integers(0, 5))
def test_a_shown_number_is_the_nearest_and_never_minus_zero(value, places):
    shown = shown_number(value, f".{places}f").replace("−", "-")
    assert float(shown) == pytest.approx(value, abs=0.5000001 * 10**-places)
    assert shown.startswith("-") == (float(shown) < 0)


def test_a_list_of_numbers_has_nothing_left_over_from_computing():
    assert listed([0.1 + 0.2 - 0.3, -2, 1.5]) == "0, −2, 1.5"
    assert listed(np.float64(3.0)) == "3"
    assert shown_numbers([[1, -0.25], [1 / 3, 4]], ".1f") == ["1.0", "−0.2", "0.3", "4.0"]


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_number_is_an_error(value):
    with pytest.raises(Remediable, match="on screen"):
        Number(value)


def test_a_wrong_format_is_an_error():
    with pytest.raises(Remediable, match="cannot be shown"):
        Number(1, format_spec=".2q")


@pytest.mark.parametrize("font", ["maths", "text"])
def test_digits_are_equally_wide(font):
    widths = {round(module._glyph(str(digit), font == "maths", 500, ())[1], 6) for digit in range(10)}
    assert len(widths) == 1


@given(st.lists(st.floats(-1e4, 1e4), min_size=1, max_size=5), st.floats(0.3, 3), st.floats(-3, 3), st.floats(-3, 3))
def test_counting_keeps_place_size_and_turn(values, scale, angle, x):
    moved = Number(7.25).scale(scale).rotate(angle).shift((x, 1, 0))
    expected = moved.points.copy()
    for value in values:
        moved.set_value(value)
    moved.set_value(7.25)
    assert np.allclose(moved.points, expected, atol=1e-7)


@pytest.mark.parametrize(("anchor", "edge"), [(LEFT, LEFT), (RIGHT, RIGHT)])
def test_the_anchored_edge_stays(anchor, edge):
    counter = Number(1, format_spec=".0f", anchor=anchor)
    before = counter.get_critical_point(edge)[0]
    counter.set_value(100001)
    assert counter.get_critical_point(edge)[0] == pytest.approx(before, abs=0.03)
    assert counter.width > 1.2


def test_the_middle_stays():
    counter = Number(88, format_spec=".0f", anchor=ORIGIN)
    middle = counter.get_center()[0]
    counter.set_value(888888)
    assert counter.get_center()[0] == pytest.approx(middle, abs=0.02)


def test_nothing_is_compiled_while_it_counts(monkeypatch):
    counter = Number(0, format_spec=".1f")
    counter.set_value(-1234567890.5)

    def compiled(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("a glyph was set anew")

    monkeypatch.setattr("mathml_anim.components.typography.typeset.typst.compile", compiled)
    for value in np.linspace(-9876.5, 9876.5, 50):
        counter.set_value(value)


def test_it_is_animated_by_its_value():
    counter = Number(0, format_spec=".0f")
    animation = counter.animate(rate_func=linear).set_value(10).build()
    animation.begin()
    animation.interpolate(0.4)
    assert counter.text == "4"
    animation.finish()
    assert (counter.value, counter.text, counter.meaning.text) == (10, "10", "10")


def test_an_animation_starts_from_the_value_of_its_moment():
    counter = Number(0, format_spec=".0f")
    animation = counter.count_to(10)
    counter.set_value(8).shift(2 * UP)
    animation.begin()
    animation.interpolate(0)
    assert counter.text == "8"


def test_a_number_stands_after_a_text_on_its_baseline():
    law = Formula("det A =", spoken="the determinant of A is").shift((1, 2, 0))
    value = Number(3, format_spec=".2f").scale(1.3).stand_after(law)
    assert value.baseline == pytest.approx(law.baseline)
    assert value.get_left()[0] > law.get_right()[0]
    assert value.get_bottom()[1] == pytest.approx(law.baseline, abs=0.03)
    value.set_value(-8.25)
    assert value.baseline == pytest.approx(law.baseline)


def test_a_number_stands_before_a_text_on_its_baseline():
    law = Formula("bold(a) =", spoken="a is").shift((1, 2, 0))
    value = Number(-1.5, format_spec=".1f").stand_before(law, gap=0.2)
    assert value.baseline == pytest.approx(law.baseline)
    assert value.get_right()[0] == pytest.approx(law.get_left()[0] - 0.2)


def test_an_unknown_font_is_an_error():
    with pytest.raises(Remediable, match="no font 'serif'"):
        Number(1, font="serif")


def test_a_number_follows_what_it_reads_at_every_moment():
    read = {"now": 1.5}
    number = Number(0, format_spec=".1f").follow(lambda: read["now"])
    assert number.text == "1.5"
    read["now"] = -2
    number.update()
    assert number.meaning.text == "−2.0"


def test_a_copy_of_a_number_that_follows_leaves_the_number_as_it_is():
    read = {"now": 1.0}
    number = Number(0, format_spec=".1f").follow(lambda: read["now"])
    copy = number.copy()
    read["now"] = 3.0
    copy.update()
    assert (number.text, copy.text) == ("1.0", "3.0")


def test_a_number_that_changes_while_it_fades_in_stays_on_its_baseline():
    changed = Number(9.5, format_spec=".1f").shift((1, 2, 0))
    before, edge = changed.baseline, changed.get_left()[0]
    now = [9.5]
    changed.add_updater(lambda number: number.set_value(now[0]))
    fade = FadeIn(changed)
    fade.begin()
    for alpha in np.linspace(0, 1, 15):
        now[0] = 9.5 + 102 * alpha
        fade.update_mobjects(1 / 15)
        fade.interpolate(alpha)
        assert changed.baseline == pytest.approx(before, abs=1e-6)
        assert changed.get_left()[0] == pytest.approx(edge, abs=0.1)
    fade.finish()
    now[0] = 7.0
    changed.update(1 / 15)
    assert changed.text == "7.0"
    assert changed.baseline == pytest.approx(before, abs=1e-6)
