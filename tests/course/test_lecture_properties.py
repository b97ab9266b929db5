"""Whatever an author may write: a lecture loads to what was written, and no text at all breaks the loader."""

import json
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st
from small_course import COURSE

from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.model import Choice, Exercise, Lecture, Segment
from mathml_anim.course.segments import snake_case
from mathml_anim.narration.script import CueMark, FormulaMark, Item, Paragraph, PauseMark, Script, Text, ValueMark
from mathml_anim.problems import Problem, ProblemsFound

WORD = st.from_regex(r"[a-zA-Zäßλжあ]{1,8}", fullmatch=True).filter(lambda word: word not in {"hint", "answer"})
NAME = st.from_regex(r"[a-z][a-z0-9]{0,6}", fullmatch=True).filter(lambda name: name not in {"pause", "x"})
WORDS = st.lists(WORD, min_size=1, max_size=4).map(" ".join)
SENTENCE = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp", "Cn", "Co"), blacklist_characters="\ufeff"),
    min_size=1,
    max_size=30,
).map(lambda text: " ".join(text.split()))
SENTENCE = SENTENCE.filter(bool)


def items(*, cues: bool) -> st.SearchStrategy[list[Item]]:
    """Return words with marks between them, every mark set off by words."""
    marks: list[st.SearchStrategy[Item]] = [
        st.builds(
            ValueMark, st.sampled_from(["loss", "a[0]", "a.b[1]"]), st.sampled_from(["", ".2f", ".0%"]), st.just(0)
        ),
        st.builds(FormulaMark, st.sampled_from(["x^2", "mat(1, 2; 3, 4)", "a_1 + {b}"]), WORDS, st.just(0)),
    ]
    if cues:
        marks += [
            st.builds(CueMark, NAME.map(lambda name: f"cue_{name}"), st.just(0)),
            st.builds(PauseMark, st.sampled_from([0.5, 1.0, 2.25]), st.just(0)),
        ]
    return st.lists(st.tuples(WORDS, st.one_of(marks)), min_size=1, max_size=3).map(
        lambda pairs: [item for words, mark in pairs for item in (Text(words, 0), mark)]
    )


@dataclass(frozen=True)
class Written:
    """A lecture as an author has it in mind."""

    title: str
    objectives: tuple[str, ...]
    misconception: str
    segments: tuple[Segment, ...]
    practice: tuple[Exercise, ...]


PARAGRAPH = items(cues=False).map(lambda parts: Paragraph(tuple(parts)))
CODE = st.sampled_from(["1 + 1\n", "x = 2\nx\n", "for i in range(3):\n    print(i)\n", None])
CHOICES = st.lists(
    st.builds(Choice, PARAGRAPH, st.sampled_from([True]), st.none() | PARAGRAPH, st.just(0)), min_size=2, max_size=3
)


@st.composite
def scripts(draw: st.DrawFn) -> Script:
    """Draw paragraphs in which no cue comes twice."""
    paragraphs, seen = [], set[str]()
    for parts in draw(st.lists(items(cues=True), min_size=1, max_size=3)):
        names = [item.name for item in parts if isinstance(item, CueMark)]
        if len(set(names)) == len(names) and not seen & set(names):
            paragraphs.append(Paragraph(tuple(parts)))
            seen |= set(names)
    return Script(tuple(paragraphs) or (Paragraph((Text("words", 0),)),))


@st.composite
def lectures(draw: st.DrawFn) -> Written:
    """Draw a lecture without a mistake."""
    scenes = draw(
        st.lists(st.from_regex(r"[A-Z][a-z]{2,5}([A-Z][a-z]{2,5})?", fullmatch=True), unique=True, min_size=1)
    )
    scenes = [scene for scene in scenes if scene not in {"Practice", "Class", "Assert"}] or ["Other"]
    titles = [draw(WORDS.filter(lambda title: title.lower() != "practice")) for _ in scenes]
    segments = [
        Segment(f"{snake_case(scene)}_id" if place % 2 else snake_case(scene) + "_", title, scene, draw(scripts()), 0)
        for place, (scene, title) in enumerate(zip(scenes, titles, strict=True))
    ]
    free = st.builds(Exercise, PARAGRAPH, st.none() | PARAGRAPH, PARAGRAPH, st.just(()), CODE, st.just(0))
    choosing = st.builds(
        Exercise, PARAGRAPH, st.none() | PARAGRAPH, st.none(), CHOICES.map(tuple), st.none(), st.just(0)
    )
    practice = draw(st.lists(free | choosing, max_size=3))
    objectives = draw(st.lists(SENTENCE, max_size=3))
    return Written(draw(SENTENCE), tuple(objectives), draw(SENTENCE), tuple(segments), tuple(practice))


def markdown(written: Written) -> str:
    """Return a lecture as an author would write it."""
    lines = [
        "---",
        f"title: {json.dumps(written.title, ensure_ascii=False)}",
        f"objectives: {json.dumps(written.objectives, ensure_ascii=False)}",
        f"misconception: {json.dumps(written.misconception, ensure_ascii=False)}",
        "---",
    ]
    for segment in written.segments:
        lines += ["", f"## {segment.title} {{scene={segment.scene} #{segment.id}}}"]
        for paragraph in segment.script.paragraphs:
            lines += ["", said(paragraph)]
    if written.practice:
        lines += ["", "## Practice", ""]
    for number, exercise in enumerate(written.practice, start=1):
        lines += exercised(number, exercise)
    return "\n".join(lines) + "\n"


def exercised(number: int, exercise: Exercise) -> list[str]:
    lines = [f"{number}. {said(exercise.question)}"]
    if exercise.code is not None:
        lines += ["   ```python", *(f"   {line}" for line in exercise.code.splitlines()), "   ```"]
    if exercise.hint:
        lines.append(f"   - hint: {said(exercise.hint)}")
    if exercise.answer:
        lines.append(f"   - answer: {said(exercise.answer)}")
    for choice in exercise.choices:
        feedback = f" — {said(choice.feedback)}" if choice.feedback else ""
        lines.append(f"   - [{'x' if choice.correct else ' '}] {said(choice.words)}{feedback}")
    return lines


def said(paragraph: Paragraph) -> str:
    return " ".join(marked(item) for item in paragraph.items)


def marked(item: Item) -> str:
    match item:
        case Text():
            return item.text
        case CueMark():
            return f"[{item.name}]"
        case PauseMark():
            return f"[pause {item.seconds}]"
        case ValueMark():
            return f"{{{item.expression}{':' if item.format else ''}{item.format}}}"
        case FormulaMark():
            return f'${item.typst}${{alt="{item.alt}"}}'


def without_place(paragraph: Paragraph | None) -> tuple[Item, ...]:
    """Return the items of a paragraph without lines, and without the spaces that set them off."""
    found = [replace(item, line=0) for item in paragraph.items] if paragraph else []
    trimmed = [replace(item, text=item.text.strip()) if isinstance(item, Text) else item for item in found]
    return tuple(item for item in trimmed if not (isinstance(item, Text) and not item.text))


def gist(exercise: Exercise) -> tuple[object, ...]:
    choices = [(without_place(c.words), c.correct, without_place(c.feedback)) for c in exercise.choices]
    question, hint, answer = (without_place(part) for part in (exercise.question, exercise.hint, exercise.answer))
    return question, hint, answer, choices, exercise.code


def loaded(text: str) -> Lecture:
    """Return the lecture in a text; its scenes need not exist."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "lectures", "first", "01_squares.md")
        path.parent.mkdir(parents=True)
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        Path(folder, "lectures", "course.toml").write_text(COURSE, "utf-8")
        course = load_course(Path(folder))
        return load_lecture(course, course.entry("first/squares"), with_scenes=False)


@given(lectures())
@settings(max_examples=30)
def test_a_lecture_loads_to_what_was_written(written: Written) -> None:
    lecture = loaded(markdown(written))
    assert (lecture.title, lecture.objectives) == (written.title, written.objectives)
    assert lecture.misconception == written.misconception
    assert [(s.id, s.title, s.scene) for s in lecture.segments] == [(s.id, s.title, s.scene) for s in written.segments]
    for ours, theirs in zip(lecture.segments, written.segments, strict=True):
        assert [without_place(p) for p in ours.script.paragraphs] == [
            without_place(p) for p in theirs.script.paragraphs
        ]
    assert [gist(exercise) for exercise in lecture.practice] == [gist(exercise) for exercise in written.practice]


# fmt: off
PIECES = st.sampled_from([
    "---\n", "title: T", "\n\n## A {scene=A}\n\n", "## Practice\n\n", "1. ", "   - ", "[x] ", "[cue]", "{a[0]:.1f}",
    "$x$", '{alt="', "```python\n", "\n", "\n\n", "<!--", "-->", "<b>", "[pause 1]", "\\", "\t", "    ", "> ", "* ",
    "# ", "—", " — ", "hint: ", "answer: ", "[a](b)", "\x00", "\r\n", "\u2028", "é", "&amp;", "***", "===", "{", "}",
    "$", "[",
])
# fmt: on


def outcome(text: str) -> tuple[Lecture | None, tuple[Problem, ...]]:
    """Return a lecture, or its problems; anything else that the loader raises is a failure."""
    try:
        return loaded(text), ()
    except ProblemsFound as found:
        return None, found.problems


@given(st.text() | st.lists(PIECES | st.text(max_size=5), max_size=40).map("".join))
@example("---\n---\n")
@example("---")
@example("...\n")
@example("---\n...\n")
@settings(max_examples=400)
def test_no_text_breaks_the_loader(text: str) -> None:
    lecture, problems = outcome(text)
    lines = text.count("\n") + text.count("\r") + 1
    assert (lecture is None) == bool(problems)
    assert all(problem.what and problem.remedy and 0 < problem.line <= lines for problem in problems)


@given(st.lists(PIECES | st.text(max_size=5), max_size=30).map("".join))
@settings(max_examples=200)
def test_no_text_after_good_front_matter_breaks_the_loader(text: str) -> None:
    lecture, problems = outcome(f"---\ntitle: T\n---\n\n## A {{scene=A}}\n\n{text}")
    assert all(problem.line > 1 for problem in problems)
    assert problems or (lecture is not None and lecture.segments[0].scene == "A")
