"""Answers that a program can compare: the right choices, and numbers with how near is near enough."""

import re
from dataclasses import dataclass

from mathml_anim.course.manifest import ManifestExercise

_NUMBER = re.compile(r"[-+−]?\d+(?:\.(\d+))?\.?")


@dataclass(frozen=True)
class NumberAnswer:
    """A number as it is written, with ASCII minus, and half a unit of its last digit; 0 for a whole number."""

    text: str
    tolerance: float


def right_choices(exercise: ManifestExercise) -> tuple[int, ...]:
    """Return the numbers of the right choices, from 1. Of several, an answer is right that picks all and no other."""
    return tuple(number for number, choice in enumerate(exercise.choices, start=1) if choice.correct)


def number_answer(exercise: ManifestExercise) -> NumberAnswer | None:
    """Return the answer of an exercise if it is one number and nothing else."""
    if exercise.answer is None or exercise.choices:
        return None
    text = exercise.answer.text.strip()
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    decimals = len(found[1] or "")
    return NumberAnswer(text.rstrip(".").replace("−", "-").lstrip("+"), 0.5 * 10**-decimals if decimals else 0.0)
