"""Answers that a program can compare: the right choices, and numbers with how near is near enough."""

import re
from dataclasses import dataclass

from mathml_anim.course.manifest import ManifestExercise
from mathml_anim.narration.languages import readings

_NUMBER = re.compile(r"[-+−]?\d+(?:\.(\d+))?\.?")


@dataclass(frozen=True)
class NumberAnswer:
    """A number with ASCII minus and a decimal point, and half a unit of its last digit; 0 for a whole number.

    `spellings` are the ways in which a learner may write it: as in the answer, maybe with a decimal comma, and plainly.
    """

    text: str
    tolerance: float
    spellings: tuple[str, ...]


def right_choices(exercise: ManifestExercise) -> tuple[int, ...]:
    """Return the numbers of the right choices, from 1. Of several, an answer is right that picks all and no other."""
    return tuple(number for number, choice in enumerate(exercise.choices, start=1) if choice.correct)


def number_answer(exercise: ManifestExercise, language: str = "en") -> NumberAnswer | None:
    """Return the answer of an exercise if it is one number, as the language writes it, and nothing else."""
    if exercise.answer is None or exercise.choices:
        return None
    written = exercise.answer.text.strip()
    text = readings(language).with_its_marks(written)
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    decimals = len(found[1] or "")
    plain, shown = (each.rstrip(".").replace("−", "-").lstrip("+") for each in (text, written))
    signed = [sign for each in (plain, shown) for sign in (each, each.replace("-", "−"))]
    return NumberAnswer(plain, 0.5 * 10**-decimals if decimals else 0.0, tuple(dict.fromkeys(signed)))
