"""Words outside the script, with their values written out: the questions and answers of the practice."""

from collections.abc import Sequence

from mathml_anim.course.manifest import ManifestChoice, ManifestExercise, Prose, ProsePart
from mathml_anim.course.model import Exercise, Lecture
from mathml_anim.narration.languages import readings
from mathml_anim.narration.script import FormulaMark, Paragraph, Text, ValueMark
from mathml_anim.narration.speech import shown_value
from mathml_anim.narration.values import ValueProblem
from mathml_anim.problems import Problem, ProblemsFound


def written_practice(lecture: Lecture, values: object | None) -> tuple[ManifestExercise, ...]:
    """Return the exercises of a lecture with the values of its practice written out; raises ProblemsFound."""
    writing = _Writing(lecture, values)
    exercises = tuple(writing.exercise(number, each) for number, each in enumerate(lecture.practice, start=1))
    if writing.problems:
        raise ProblemsFound(writing.problems)
    return exercises


class _Writing:
    """One practice being written out, gathering what is wrong with it."""

    def __init__(self, lecture: Lecture, values: object | None) -> None:
        self.path = lecture.path
        self.values = values
        self.readings = readings(lecture.language)
        self.problems: list[Problem] = []

    def exercise(self, number: int, exercise: Exercise) -> ManifestExercise:
        return ManifestExercise(
            number=number,
            question=self.prose(exercise.question),
            hint=self.prose_or_none(exercise.hint),
            answer=self.prose_or_none(exercise.answer),
            choices=tuple(
                ManifestChoice(self.prose(choice.words), choice.correct, self.prose_or_none(choice.feedback))
                for choice in exercise.choices
            ),
            code=exercise.code,
        )

    def prose_or_none(self, paragraph: Paragraph | None) -> Prose | None:
        return None if paragraph is None else self.prose(paragraph)

    def prose(self, paragraph: Paragraph) -> Prose:
        parts: list[ProsePart] = []
        for item in paragraph.items:
            match item:
                case FormulaMark():
                    parts.append(ProsePart(typst=item.typst, alt=item.alt))
                case Text():
                    parts.append(ProsePart(text=item.text))
                case ValueMark():
                    parts.append(ProsePart(text=self.value(item)))
        return joined(parts)

    def value(self, mark: ValueMark) -> str:
        try:
            return shown_value(mark, self.values, self.readings)
        except ValueProblem as wrong:
            self.problems.append(Problem(self.path, mark.line, wrong.what, wrong.remedy))
            return ""


def joined(parts: Sequence[ProsePart]) -> Prose:
    """Return parts as prose, neighbouring texts as one."""
    merged: list[ProsePart] = []
    for part in parts:
        last = merged[-1] if merged else None
        if last is not None and last.text is not None and part.text is not None:
            merged[-1] = ProsePart(text=last.text + part.text)
        else:
            merged.append(part)
    text = "".join(part.text if part.text is not None else part.alt or "" for part in merged)
    return Prose(" ".join(text.split()), tuple(merged))
