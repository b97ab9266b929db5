"""What the code of an exercise came to, held against the answer that is given: number for number, word for word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from mathml_anim.course.plain import Plain
from mathml_anim.narration.languages import Readings, readings
from mathml_anim.narration.script import Paragraph, Text, ValueMark
from mathml_anim.narration.values import format_value, look_up

_NUMBER = re.compile(r"[-−]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?")
_DECIMALS = re.compile(r"\.(\d+)([f%])$")


@dataclass(frozen=True)
class _Number:
    """A number and how far from it another may lie and still be the same, as it is written."""

    value: complex
    within: float

    def is_near(self, other: complex) -> bool:
        return abs(self.value - other) <= self.within + 1e-6 * abs(self.value)


def agrees(answer: Paragraph, value: Plain, printed: str, values: object, *, language: str = "en") -> tuple[bool, str]:
    """Return whether a value or, without one, what was printed is the answer; and the answer in short.

    What is computed in the answer is compared or, if nothing is, the numbers typed in it or, if there are none, its
    words; `language` is that of what is typed. Raises ValueProblem for a computed value that cannot be written.
    """
    expected = _expected(answer, values, readings(language))
    short = ", ".join(f"“{part}”" if isinstance(part, str) else _short(part.value) for part in expected)
    got = [*_parts(value)] if value is not None else [*(number.value for number in _written(printed))]
    words = [part for part in expected if isinstance(part, str)]
    if not words:
        got = [part for part in got if not isinstance(part, str)]
    elif value is None:
        if len(words) == len(expected):
            return _same_words(" ".join(words), printed), short
        if not all(word.lower() in printed.lower() for word in words):
            return False, short
        expected = [part for part in expected if not isinstance(part, str)]
    return len(got) == len(expected) and all(map(_is_same, expected, got)), short


def said(value: Plain, printed: str) -> str:
    """Return what code came to, in short."""
    numbers = [part for part in _parts(value) if not isinstance(part, str)]
    if numbers:
        return ", ".join(_short(number) for number in numbers[:8])
    return f"“{printed.strip()[:60] if value is None else value}”"


def _expected(answer: Paragraph, values: object, table: Readings) -> list[_Number | str]:
    """Return the computed parts of an answer or, if it has none, the numbers typed in it or else its words."""
    marks = [item for item in answer.items if isinstance(item, ValueMark)]
    if marks:
        return [part for mark in marks for part in _computed(mark, values)]
    typed = "".join(item.text for item in answer.items if isinstance(item, Text))
    return [*_written(table.with_its_marks(typed))] or [" ".join(typed.split())]


def _computed(mark: ValueMark, values: object) -> Iterator[_Number | str]:
    value = look_up(mark.expression, values)
    format_value(value, mark.format)  # What cannot be written cannot be compared: it raises ValueProblem.
    for part in _flat(value):
        if isinstance(part, str | bool):
            yield format_value(part, mark.format)
        else:
            yield _Number(complex(part), _rounding(mark.format))


def _flat(value: Any) -> Iterator[Any]:
    """Yield the parts of lists in lists, those of arrays as Python's own."""
    if isinstance(value, np.ndarray | np.generic):
        value = value.tolist()
    if isinstance(value, list | tuple):
        for part in value:
            yield from _flat(part)
    else:
        yield value


def _rounding(format: str) -> float:
    found = _DECIMALS.search(format)
    if not found:
        return 1e-9
    return 0.5 * 10.0 ** -(int(found[1]) + (2 if found[2] == "%" else 0)) + 1e-9


def _written(text: str) -> list[_Number]:
    """Return the numbers in a text, each as exact as its last digit."""
    found = (match[0].replace("−", "-") for match in _NUMBER.finditer(text))
    return [_Number(float(number), 0.5 * 10.0 ** -_decimals(number) + 1e-9) for number in found]


def _decimals(number: str) -> int:
    mantissa, _, exponent = number.lower().partition("e")
    return len(mantissa.partition(".")[2]) - int(exponent or 0)


def _parts(value: Plain) -> Iterator[complex | str]:
    """Yield the numbers and words of a value, yes and no as words."""
    match value:
        case None:
            return
        case bool():
            yield format_value(value, "")
        case str():
            yield value
        case int() | float():
            yield complex(value)
        case {"re": int() | float() as real, "im": int() | float() as imaginary}:
            yield complex(real, imaginary)
        case list():
            yield from (part for one in value for part in _parts(one))
        case dict():
            yield from (part for one in value.values() for part in _parts(one))


def _is_same(expected: _Number | str, got: complex | str) -> bool:
    if isinstance(expected, str):
        return isinstance(got, str) and _same_words(expected, got)
    return not isinstance(got, str) and expected.is_near(got)


def _same_words(one: str, other: str) -> bool:
    first, second = (" ".join(text.split()).lower().rstrip(".") for text in (one, other))
    return first == second


def _short(number: complex) -> str:
    return f"{number.real:.6g}" if number.imag == 0 else f"{number:.6g}"
