"""A lecture as reStructuredText, for Sphinx."""

import re
from collections.abc import Iterator, Sequence
from textwrap import indent

from mathml_anim.course.manifest import ManifestExercise
from mathml_anim.export.page_wording import page_wording
from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.transcript import chapters, clock


def words(text: str) -> str:
    """Return a text on one line with every sign that reStructuredText could take for markup escaped."""
    escaped = re.sub(r"[\\*`|_]", r"\\\g<0>", " ".join(text.split()))
    return f"\\{escaped}" if escaped[:1] in {"-", "+", ".", ":", "#", ">", "=", "~", "^", '"'} else escaped


def lecture_rst(selection: Selection, lecture: RenderedLecture, film: str) -> str:
    """Return a lecture's page: its film, what it is for, its words and its practice."""
    return "\n\n".join(_blocks(selection, lecture, film)) + "\n"


def index_rst(selection: Selection, pages: Sequence[str]) -> str:
    """Return the page of all lectures, in order."""
    tree = "\n".join([".. toctree::", "   :maxdepth: 1", "", *(f"   {page.removesuffix('.rst')}" for page in pages)])
    told = f"{words(selection.course)} · {words(selection.licence)}"
    return "\n\n".join([_title(selection.title, "="), tree, told]) + "\n"


def _blocks(selection: Selection, lecture: RenderedLecture, film: str) -> Iterator[str]:
    say = page_wording(lecture.manifest.language)
    yield _title(lecture.title, "=")
    yield f".. raw:: html\n\n{indent(film, '   ')}"
    if lecture.manifest.objectives and not lecture.segment:
        yield f"**{say['objectives']}**"
        yield _list(lecture.manifest.objectives)
    if lecture.needs:
        yield f"**{say['builds_on']}**"
        yield _list([need.title for need in lecture.needs])
    yield _title(say["transcript"], "-")
    for chapter in chapters(lecture):
        if not lecture.segment:
            yield _title(f"{chapter.title} ({clock(chapter.start)})", "~")
        for paragraph in chapter.paragraphs:
            yield words(" ".join(sentence.text for sentence in paragraph))
    if lecture.manifest.practice and not lecture.segment:
        yield _title(say["practice"], "-")
        for exercise in lecture.manifest.practice:
            yield from _exercise(exercise, lecture.manifest.language)
    yield f"{words(selection.course)} · {words(selection.licence)}"


def _exercise(exercise: ManifestExercise, language: str) -> Iterator[str]:
    say = page_wording(language)
    yield f"**{exercise.number}.** {words(exercise.question.text)}"
    if exercise.choices:
        yield _list([choice.words.text for choice in exercise.choices])
    if exercise.code is not None:
        yield f".. code-block:: python\n\n{indent(exercise.code.rstrip(), '   ')}"
    if exercise.hint:
        yield f"*{say['hint']}:* {words(exercise.hint.text)}"
    right = [choice for choice in exercise.choices if choice.correct]
    told = [exercise.answer.text] if exercise.answer else [choice.words.text for choice in right]
    why = [choice.feedback.text for choice in right if choice.feedback]
    if told:
        yield f"*{say['answer']}:* {words(' — '.join([*told, *why]))}"


def _title(text: str, line: str) -> str:
    """Return a heading; the line below is long enough for scripts whose letters are wide."""
    escaped = words(text)
    return f"{escaped}\n{line * (2 * len(escaped))}"


def _list(items: Sequence[str]) -> str:
    return "\n".join(f"- {words(item)}" for item in items)
