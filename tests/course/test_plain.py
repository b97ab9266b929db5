"""Computed values as plain data."""

import json
import math
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from functools import cached_property, partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from mathml_anim.course.plain import NotPlain, plain, plain_fields


class Colour(Enum):
    RED = "red"


@dataclass(frozen=True)
class Point:
    x: float
    y: float

    @property
    def norm(self) -> float:
        return math.hypot(self.x, self.y)

    @property
    def mirrored(self) -> "Point":
        return Point(self.y, self.x)

    @cached_property
    def doubled(self) -> list[float]:
        return [2 * self.x, 2 * self.y]


@dataclass(frozen=True)
class Everything:
    point: Point
    matrix: object
    warp: object = partial(max, 1)


def test_a_dataclass_is_its_fields_and_its_computed_properties() -> None:
    assert plain_fields(Point(3, 4)) == {"x": 3, "y": 4, "norm": 5.0, "doubled": [6, 8]}


def test_dataclasses_are_tables_and_functions_are_left_out() -> None:
    told = plain_fields(Everything(Point(3, 4), np.eye(2)))
    assert told == {"point": plain_fields(Point(3, 4)), "matrix": [[1.0, 0.0], [0.0, 1.0]]}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (np.float32(0.5), 0.5),
        (np.int64(3), 3),
        (np.float64(1) > 0, True),
        (np.complex128(1 - 2j), {"re": 1.0, "im": -2.0}),
        (2j, {"re": 0.0, "im": 2.0}),
        (Fraction(1, 4), 0.25),
        (10**30, 10**30),
        (np.array(3.0), 3.0),
        (np.array([1 + 1j]), [{"re": 1.0, "im": 1.0}]),
        (np.array(["a", "b"]), ["a", "b"]),
        (np.array([1, None], dtype=object), [1, None]),
        (np.zeros((2, 0)), [[], []]),
        ((1, "a", None), [1, "a", None]),
        (range(3), [0, 1, 2]),
        ({1: [True]}, {"1": [True]}),
        (Colour.RED, "red"),
    ],
)
def test_a_value_becomes_plain(value: object, expected: object) -> None:
    told = plain(value, "x")
    assert told == expected
    assert json.loads(json.dumps(told, allow_nan=False)) == told


@pytest.mark.parametrize(
    ("value", "where", "what"),
    [
        (math.nan, "x", "is not a number (NaN)"),
        (np.float32("inf"), "x", "is infinite"),
        ([0.0, {"a": math.nan}], "x[1]['a']", "is not a number (NaN)"),
        (np.array([[0.0, 1.0], [2.0, math.nan]]), "x[1][1]", "is not a number (NaN)"),
        (complex(0, math.inf), "x", "is infinite"),
        (Point(math.nan, 0), "x.x", "is not a number (NaN)"),
        ({1, 2}, "x", "is a set, which is no data"),
        (b"bytes", "x", "is a bytes, which is no data"),
        (Point, "x", "is a type, which is no data"),
    ],
)
def test_what_is_no_data_is_refused_by_name(value: object, where: str, what: str) -> None:
    with pytest.raises(NotPlain) as refused:
        plain(value, "x")
    assert (refused.value.where, refused.value.what) == (where, what)


@dataclass(frozen=True)
class Failing:
    @property
    def inverse(self) -> float:
        return 1 / 0


def test_a_property_that_fails_is_named() -> None:
    with pytest.raises(NotPlain, match="inverse cannot be computed: division by zero"):
        plain_fields(Failing())


@given(
    hnp.arrays(
        st.sampled_from([np.float64, np.float32, np.int32, np.bool_]), hnp.array_shapes(max_dims=3, max_side=4)
    ).filter(lambda array: bool(np.isfinite(array).all()))
)
def test_an_array_comes_back_from_its_lists(array: np.ndarray) -> None:  # type: ignore[type-arg]
    told = plain(array, "x")
    assert np.array_equal(np.array(json.loads(json.dumps(told)), dtype=array.dtype).reshape(array.shape), array)
