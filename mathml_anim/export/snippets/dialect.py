"""What the page of a lecture says, block by block, in whatever markup a system reads."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from mathml_anim.course.manifest import ManifestExercise
from mathml_anim.export.page_wording import page_wording
from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.transcript import chapters, clock


@dataclass(frozen=True)
class Dialect:
    """A markup in which `**bold**`, `*emphasis*` and lists with `- ` mean the same as everywhere.

    `words` escapes a text, `heading` writes one of a level from 1, `raw` takes HTML and `code` Python.
    """

    words: Callable[[str], str]
    heading: Callable[[str, int], str]
    raw: Callable[[str], str]
    code: Callable[[str], str]
    licence: Callable[[Selection], str]

    def lecture(self, selection: Selection, lecture: RenderedLecture, film: str) -> str:
        """Return a lecture's page: its film, what it is for, its chapters, its words and its practice."""
        return "\n\n".join(self._blocks(selection, lecture, film)) + "\n"

    def _blocks(self, selection: Selection, lecture: RenderedLecture, film: str) -> Iterator[str]:
        say = page_wording(lecture.manifest.language)
        yield self.heading(lecture.title, 1)
        yield self.raw(film)
        if lecture.manifest.objectives and not lecture.segment:
            yield f"**{say['objectives']}**"
            yield self._list(lecture.manifest.objectives)
        if lecture.needs:
            yield f"**{say['builds_on']}**"
            yield self._list([need.title for need in lecture.needs])
        yield self.heading(say["transcript"], 2)
        for chapter in chapters(lecture):
            if not lecture.segment:
                yield self.heading(f"{chapter.title} ({clock(chapter.start)})", 3)
            for paragraph in chapter.paragraphs:
                yield self.words(" ".join(sentence.text for sentence in paragraph))
        if lecture.manifest.practice and not lecture.segment:
            yield self.heading(say["practice"], 2)
            for exercise in lecture.manifest.practice:
                yield from self.exercise(exercise, lecture.manifest.language)
        yield self.licence(selection)

    def exercise(self, exercise: ManifestExercise, language: str) -> Iterator[str]:
        """Yield the blocks of a question, the answer last; formulas are told in words."""
        say = page_wording(language)
        yield f"**{exercise.number}.** {self.words(exercise.question.text)}"
        if exercise.choices:
            yield self._list([choice.words.text for choice in exercise.choices])
        if exercise.code is not None:
            yield self.code(exercise.code.rstrip())
        if exercise.hint:
            yield f"*{say['hint']}:* {self.words(exercise.hint.text)}"
        right = [choice for choice in exercise.choices if choice.correct]
        told = [exercise.answer.text] if exercise.answer else [choice.words.text for choice in right]
        why = [choice.feedback.text for choice in right if choice.feedback]
        if told:
            yield f"*{say['answer']}:* {self.words(' — '.join([*told, *why]))}"

    def _list(self, items: Sequence[str]) -> str:
        return "\n".join(f"- {self.words(item)}" for item in items)
