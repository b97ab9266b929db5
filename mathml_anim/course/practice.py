"""The code of the practice, run, and its result held against the answer that is given."""

import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass

import numpy as np

from mathml_anim.course.model import Exercise, Lecture
from mathml_anim.course.numbers import Numbers
from mathml_anim.course.plain import Plain
from mathml_anim.narration.script import Paragraph, Text, ValueMark
from mathml_anim.narration.values import ValueProblem, look_up
from mathml_anim.problems import Problem, ProblemsFound

SECONDS = 60.0
"""The most time that the code of one exercise may take, on a machine that is busy with other work too."""

_NUMBER = re.compile(r"[-−]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?")
_DECIMALS = re.compile(r"\.(\d+)([f%])$")


@dataclass(frozen=True)
class Outcome:
    """What the code of an exercise came to: its last value and what it printed, or its error and the line of that."""

    value: Plain = None
    printed: str = ""
    error: str = ""
    line: int = 0


@dataclass(frozen=True)
class _Number:
    """A number and how far from it another may lie and still be the same, as it is written."""

    value: complex
    within: float

    def is_near(self, other: complex) -> bool:
        return abs(self.value - other) <= self.within + 1e-6 * abs(self.value)


def run_code(code: str, *, seconds: float = SECONDS) -> Outcome:
    """Run code in a process of its own, with `np` at hand, and return what it came to."""
    command = [sys.executable, "-I", "-m", "mathml_anim.course.run_code"]
    with tempfile.TemporaryDirectory() as folder:
        try:
            done = subprocess.run(
                command,
                input=json.dumps({"code": code}),
                capture_output=True,
                text=True,
                encoding="utf-8",
                timeout=seconds,
                cwd=folder,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return Outcome(error=f"it took longer than {seconds:g} s", line=1)
    try:
        return Outcome(**json.loads(done.stdout))
    except (ValueError, TypeError):
        return Outcome(error=f"the process ended with {done.returncode} and no result", line=1)


def practice_problems(lecture: Lecture, numbers: Numbers, *, seconds: float = SECONDS) -> tuple[Problem, ...]:
    """Return a problem for every exercise whose code fails or does not come to its answer."""
    coded = [exercise for exercise in lecture.practice if exercise.code is not None]
    if not coded:
        return ()
    try:
        values = numbers.practice()
    except ProblemsFound as found:
        return found.problems
    return tuple(problem for exercise in coded for problem in _judge(lecture, exercise, values, seconds))


def _judge(lecture: Lecture, exercise: Exercise, values: object, seconds: float) -> list[Problem]:
    outcome = run_code(exercise.code or "", seconds=seconds)
    if outcome.error:
        line = exercise.code_line + outcome.line
        return [Problem(lecture.path, line, f"the code fails: {outcome.error}", "mend the code, and run it yourself")]
    if exercise.answer is None:
        return []
    line = exercise.answer.items[0].line if exercise.answer.items else exercise.line
    try:
        agrees, expected = _agrees(exercise.answer, outcome, values)
    except ValueProblem as wrong:
        return [Problem(lecture.path, line, wrong.what, wrong.remedy)]
    if agrees:
        return []
    what = f"the code comes to {_said(outcome)}, the answer says {expected}"
    return [Problem(lecture.path, line, what, "mend one of them; let the code end with exactly what the answer says")]


def _agrees(answer: Paragraph, outcome: Outcome, values: object) -> tuple[bool, str]:
    """Return whether an outcome is the answer, number for number or else word for word, and the answer in short."""
    expected = _numbers_of(answer, values)
    text = " ".join("".join(item.text for item in answer.items if isinstance(item, Text)).split())
    if not expected:
        said = outcome.printed.strip() if outcome.value is None else str(outcome.value)
        return " ".join(said.split()).lower() in {text.lower(), text.lower().rstrip(".")}, f"“{text}”"
    got = _flat(outcome.value) if outcome.value is not None else [number.value for number in _written(outcome.printed)]
    agrees = len(got) == len(expected) and all(one.is_near(other) for one, other in zip(expected, got, strict=True))
    return agrees, ", ".join(f"{_short(number.value)}" for number in expected)


def _numbers_of(answer: Paragraph, values: object) -> list[_Number]:
    """Return the computed numbers of an answer or, if it has none, those that are typed in it."""
    marks = [item for item in answer.items if isinstance(item, ValueMark)]
    if not marks:
        return _written("".join(item.text for item in answer.items if isinstance(item, Text)))
    return [
        _Number(value, _rounding(mark.format))
        for mark in marks
        for value in np.ravel(np.asarray(look_up(mark.expression, values))).astype(complex).tolist()
    ]


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


def _flat(value: Plain) -> list[complex]:
    match value:
        case bool() | None | str():
            return []
        case int() | float():
            return [complex(value)]
        case {"re": int() | float() as real, "im": int() | float() as imaginary}:
            return [complex(real, imaginary)]
        case list():
            return [number for part in value for number in _flat(part)]
    return [number for part in value.values() for number in _flat(part)]


def _said(outcome: Outcome) -> str:
    numbers = _flat(outcome.value)
    if numbers:
        return ", ".join(_short(number) for number in numbers[:8])
    return f"“{outcome.printed.strip()[:60] if outcome.value is None else outcome.value}”"


def _short(number: complex) -> str:
    return f"{number.real:.6g}" if number.imag == 0 else f"{number:.6g}"
