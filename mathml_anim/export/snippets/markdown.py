"""A lecture as Markdown that every system reads alike: signs that any of them could take for markup are written out."""

import re
from collections.abc import Callable, Iterator

from mathml_anim.course.manifest import ManifestExercise
from mathml_anim.export.licence import licence_url
from mathml_anim.export.page_wording import page_wording
from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.transcript import chapters, clock

Raw = Callable[[str], str]
"""Writes HTML as a system wants it within Markdown."""


def as_it_is(html: str) -> str:
    """Return HTML as plain Markdown takes it."""
    return html


def words(text: str) -> str:
    """Return a text on one line with every sign that means something to some Markdown as a character reference."""
    return re.sub(r"[\\`*_\[\]<>&$@~^|{}#!]", lambda sign: f"&#{ord(sign[0])};", " ".join(text.split()))


def lecture_markdown(selection: Selection, lecture: RenderedLecture, film: str, *, raw: Raw = as_it_is) -> str:
    """Return a lecture's page: its film, what it is for, its chapters, its words and its practice."""
    return "\n\n".join(_blocks(selection, lecture, film, raw)) + "\n"


def index_markdown(selection: Selection, pages: dict[str, str]) -> str:
    """Return the page of all lectures, in order; `pages` are the addresses of theirs by id."""
    blocks = [f"# {words(selection.title)}"]
    for part in selection.parts:
        if len(selection.parts) > 1:
            blocks.append(f"## {words(part.title)}")
        blocks.append("\n".join(f"1. [{words(one.title)}]({pages[one.id]})" for one in part.lectures))
    return "\n\n".join([*blocks, licence_markdown(selection)]) + "\n"


def licence_markdown(selection: Selection) -> str:
    """Return a line that tells the licence of the content."""
    url = licence_url(selection.licence)
    named = words(selection.licence)
    return f"{words(selection.course)} · {f'[{named}]({url})' if url else named}"


def _blocks(selection: Selection, lecture: RenderedLecture, film: str, raw: Raw) -> Iterator[str]:
    say = page_wording(lecture.manifest.language)
    yield f"# {words(lecture.title)}"
    yield raw(film)
    if lecture.manifest.objectives and not lecture.segment:
        yield f"**{say['objectives']}**"
        yield _list(lecture.manifest.objectives)
    if lecture.needs:
        yield f"**{say['builds_on']}**"
        yield _list([need.title for need in lecture.needs])
    yield f"## {say['transcript']}"
    for chapter in chapters(lecture):
        if not lecture.segment:
            yield f"### {words(chapter.title)} ({clock(chapter.start)})"
        for paragraph in chapter.paragraphs:
            yield words(" ".join(sentence.text for sentence in paragraph))
    if lecture.manifest.practice and not lecture.segment:
        yield f"## {say['practice']}"
        for exercise in lecture.manifest.practice:
            yield from exercise_blocks(exercise, lecture.manifest.language)
    yield licence_markdown(selection)


def exercise_blocks(exercise: ManifestExercise, language: str) -> Iterator[str]:
    """Yield the blocks of a question, the answer last; formulas are told in words."""
    say = page_wording(language)
    yield f"**{exercise.number}.** {words(exercise.question.text)}"
    if exercise.choices:
        yield _list([choice.words.text for choice in exercise.choices])
    if exercise.code is not None:
        yield f"```python\n{exercise.code.rstrip()}\n```"
    if exercise.hint:
        yield f"*{say['hint']}:* {words(exercise.hint.text)}"
    right = [choice for choice in exercise.choices if choice.correct]
    told = [exercise.answer.text] if exercise.answer else [choice.words.text for choice in right]
    why = [choice.feedback.text for choice in right if choice.feedback]
    if told:
        yield f"*{say['answer']}:* {words(' — '.join([*told, *why]))}"


def _list(items: tuple[str, ...] | list[str]) -> str:
    return "\n".join(f"- {words(item)}" for item in items)
