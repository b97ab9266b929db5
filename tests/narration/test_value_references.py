import math
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mathml_anim.narration.values import MINUS, ValueProblem, format_value, look_up, parse_expression


@dataclass(frozen=True)
class Inner:
    rate: float = 0.25


@dataclass(frozen=True)
class Values:
    losses: tuple[float, ...] = (4.0, 2.5, -1.25)
    matrix: np.ndarray = field(default_factory=lambda: np.array([[2.0, 1.0], [1.0, 2.0]]))
    inner: Inner = Inner()
    table: dict[str, float] = field(default_factory=lambda: {"train": 0.5})

    @property
    def total(self) -> float:
        return sum(self.losses)

    @property
    def broken(self) -> float:
        raise ZeroDivisionError("division by zero")


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("losses[1]", 2.5),
        ("losses[-1]", -1.25),
        ("matrix[0, 1]", 1.0),
        ("matrix[1][1]", 2.0),
        ("inner.rate", 0.25),
        ("total", 5.25),
        ("table['train']", 0.5),
    ],
)
def test_a_reference_names_a_value(expression: str, value: float) -> None:
    assert look_up(expression, Values()) == value


@pytest.mark.parametrize(
    ("expression", "what", "remedy"),
    [
        ("loses[1]", "no value named “loses”", "did you mean “losses”?"),
        ("inner.rat", "no value named “rat”", "did you mean “rate”?"),
        ("losses[7]", "out of range", "3 entries"),
        ("matrix[2, 0]", "out of range", "(2, 2)"),
        ("table['tran']", "no such key", "train"),
        ("inner[0]", "cannot be indexed", "Inner"),
        ("broken", "division by zero", "numbers module"),
        ("losses.count(1)", "calls a function", "numbers module"),
        ("losses[0] + 1", "more than a name", "numbers module"),
        ("losses[0:1]", "index that is not a number", "whole number"),
        ("_secret", "private", "underscore"),
        ("inner.__class__", "private", "underscore"),
        ("", "is not a value", "write a name"),
        ("2 losses", "is not a value", "write a name"),
    ],
)
def test_a_wrong_reference_says_what_and_the_remedy(expression: str, what: str, remedy: str) -> None:
    with pytest.raises(ValueProblem) as raised:
        look_up(expression, Values())
    assert what in raised.value.what
    assert remedy in raised.value.remedy


def test_a_segment_without_numbers_says_so() -> None:
    with pytest.raises(ValueProblem, match="has no numbers"):
        look_up("loss", None)


@pytest.mark.parametrize(
    ("value", "format", "shown"),
    [
        (3, "", "3"),
        (-3.0, "", "−3"),
        (0.1 + 0.2, "", "0.3"),
        (2.456, ".1f", "2.5"),
        (-0.04, ".1f", "0.0"),
        (-0.0, "", "0"),
        (-0.0, "+.1f", "0.0"),
        (0.924, ".0%", "92%"),
        (-0.5, ".0%", "−50%"),
        (12345.6, ",.0f", "12,346"),
        (3.0, "d", None),
        (3.5e-4, ".1e", "3.5 × 10⁻⁴"),
        (1.5e9, "", "1.5 × 10⁹"),
        (0.5, "fraction", "1/2"),
        (-1 / 3, "fraction", "−1/3"),
        (2.0, "fraction", "2"),
        (Fraction(3, 4), "", "3/4"),
        (Fraction(3, 4), ".2f", "0.75"),
        (np.float64(2.5), ".1f", "2.5"),
        (np.int64(-7), "", "−7"),
        (True, "", "true"),
        ("ReLU", "", "ReLU"),
        ((1.0, -3.0), ".0f", "(1, −3)"),
        (np.array([[2.0, 1.0], [1.0, 2.0]]), "", "((2, 1), (1, 2))"),
        (1 - 2j, "", "1 − 2i"),
        (-1j, "", "−i"),
        (2 + 0j, ".1f", "2.0"),
    ],
)
def test_a_value_is_written_for_readers(value: object, format: str, shown: str | None) -> None:
    if shown is None:
        with pytest.raises(ValueProblem, match="does not format"):
            format_value(value, format)
    else:
        assert format_value(value, format) == shown


@pytest.mark.parametrize(
    ("value", "format", "what"),
    [
        (math.nan, ".1f", "NaN"),
        (np.array([1.0, np.inf]), "", "infinite"),
        (complex(0, math.inf), "", "infinite"),
        (1.0, ".1q", "does not format"),
        (math.pi, "fraction", "no simple fraction"),
        (np.zeros(17), "", "17 numbers"),
        (None, "", "NoneType"),
        (len, "", "builtin_function"),
        (Inner(), "", "Inner"),
    ],
)
def test_what_cannot_be_read_aloud_is_a_problem(value: object, format: str, what: str) -> None:
    with pytest.raises(ValueProblem, match=what):
        format_value(value, format)


@given(
    st.floats(allow_nan=False, allow_infinity=False), st.sampled_from(["", ".0f", ".2f", ".3g", ".1e", ",.1f", ".1%"])
)
def test_no_minus_zero_and_no_hyphen(value: float, format: str) -> None:
    shown = format_value(value, format)
    assert "-" not in shown
    if not any(digit in shown.split("×", maxsplit=1)[0] for digit in "123456789"):
        assert MINUS not in shown.split("×", maxsplit=1)[0]


@given(st.fractions(min_value=-50, max_value=50, max_denominator=999))
def test_a_fraction_survives_being_a_float(value: Fraction) -> None:
    shown = format_value(float(value), "fraction").replace(MINUS, "-")
    assert Fraction(shown) == value


@given(st.text(max_size=40))
def test_any_text_is_either_a_reference_or_a_problem(expression: str) -> None:
    remedy = "none needed"
    try:
        parse_expression(expression)
    except ValueProblem as problem:
        remedy = problem.remedy
    assert remedy
