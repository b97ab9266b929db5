"""The practice as pages ask it: each question by a key that stays, and by the moment of the film, if it has one."""

from dataclasses import dataclass

from mathml_anim.course.manifest import ManifestExercise
from mathml_anim.export.answers import right_choices
from mathml_anim.export.keys import keys
from mathml_anim.export.selection import RenderedLecture


@dataclass(frozen=True)
class Question:
    """An exercise as a page asks it, by a short key; `at` is when the film asks it, in seconds, if it does."""

    key: str
    exercise: ManifestExercise
    at: float | None

    @property
    def right(self) -> str:
        """The right choices as pages remember what was picked: their numbers from 1, with hyphens between; or empty."""
        return "-".join(map(str, right_choices(self.exercise)))

    @property
    def is_several(self) -> bool:
        """Whether several choices are right, so that all of them are to be picked."""
        return len(right_choices(self.exercise)) > 1


def questions(lecture: RenderedLecture) -> list[Question]:
    """Return the exercises of a lecture, none of one scene alone; a key stays as long as its question does."""
    if lecture.segment:
        return []
    asked: list[str] = []
    for one in lecture.manifest.practice:
        text = "\n".join([one.question.text, *(choice.words.text for choice in one.choices)])
        asked.append(f"{text}\n{asked.count(text)}" if text in asked else text)
    short = keys(asked)
    return [
        Question(short[text], one, lecture.time(one.asked.frame) if one.asked else None)
        for text, one in zip(asked, lecture.manifest.practice, strict=True)
    ]
