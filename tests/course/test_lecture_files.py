"""A lecture's Markdown: what is loaded, and that every mistake is told at once with its line and remedy."""

from pathlib import Path
from textwrap import dedent

import pytest
from small_course import COURSE, SCENES, WORDS, load, write_course

from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.model import Lecture
from mathml_anim.course.segments import snake_case
from mathml_anim.narration.script import CueMark, FormulaMark, Paragraph, PauseMark, Text, ValueMark
from mathml_anim.problems import Problem, ProblemsFound, Remediable

WHOLE = """
---
title: "Directions: that survive"
needs: [second]
objectives: [Find the directions that a matrix only stretches, and by how much.]
misconception: Every vector turns when a matrix acts on it.
sources:
  - "Strang, Introduction to Linear Algebra, ch. 6"
---

## Most arrows *turn* {scene=MostArrowsTurn}

Here is a matrix [apply] acting on [0, 1].
It is [stretch] stretched by {eigenvalues[0]:.0f}.

<!-- a note to authors, [with] a cue that is none -->

[pause 1]

- See [the book](https://example.org).
- And $A$.

## Recap {scene=Recap #what_to_keep}

Keep it.

## Practice

1. What are the eigenvalues of $mat(2, 1; 1, 2)${alt="the matrix"}?
   - hint: their sum is the trace.
   - answer: {eigenvalues[0]:.0f}
2. Which arrow keeps its direction?
   - [ ] (1, 0) — it turns.
   - [x] (1, 1) — it is stretched by {eigenvalues[0]:.0f}.
   - [ ] neither
3. Run it.
   ```python
   np.linalg.eigvalsh([[2, 1], [1, 2]])
   ```
   - answer: {eigenvalues}
"""

TWO_LECTURES = COURSE + 'second = "Another"\n'
SCENE_NAMES = "class MostArrowsTurn: ...\nclass Recap: ...\n"


def the_lecture(tmp_path: Path, words: str, *, course: str = TWO_LECTURES, scenes: str = SCENE_NAMES) -> Lecture:
    return load(write_course(tmp_path, course=course, words=words, scenes=scenes))[1]


def problems(tmp_path: Path, words: str, *, scenes: str = SCENES) -> list[str]:
    """Return the problems of a lecture as lines, without the folder."""
    root = write_course(tmp_path, words=words, scenes=scenes)
    with pytest.raises(ProblemsFound) as found:
        load(root)
    return [str(problem).replace(f"{problem.path.parent}/", "") for problem in found.value.problems]


def with_body(body: str) -> str:
    return "---\ntitle: T\n---\n\n" + dedent(body).lstrip("\n")


def test_front_matter_is_loaded_with_whole_ids(tmp_path: Path) -> None:
    lecture = the_lecture(tmp_path, WHOLE)
    assert (lecture.id, lecture.module, lecture.name, lecture.number) == ("first/squares", "first", "squares", 1)
    assert lecture.title == "Directions: that survive"
    assert lecture.needs == ("first/second",)
    assert lecture.objectives == ("Find the directions that a matrix only stretches, and by how much.",)
    assert lecture.misconception == "Every vector turns when a matrix acts on it."
    assert lecture.sources == ("Strang, Introduction to Linear Algebra, ch. 6",)


def test_sections_become_segments(tmp_path: Path) -> None:
    first, recap = the_lecture(tmp_path, WHOLE).segments
    assert (first.id, first.title, first.scene, first.line) == (
        "most_arrows_turn",
        "Most arrows turn",
        "MostArrowsTurn",
        10,
    )
    assert (recap.id, recap.scene) == ("what_to_keep", "Recap")
    assert first.script.cues == ("apply", "stretch")


def test_paragraphs_hold_items_with_their_lines(tmp_path: Path) -> None:
    script = the_lecture(tmp_path, WHOLE).segments[0].script
    assert len(script.paragraphs) == 4
    assert script.paragraphs[0].items[1] == CueMark("apply", 12)
    assert ValueMark("eigenvalues[0]", ".0f", 13) in script.items
    assert PauseMark(1.0, 17) in script.items
    said = "".join(item.text for item in script.items if isinstance(item, Text))
    assert "acting on [0, 1]" in said
    assert "the book" in said
    assert "note to authors" not in said
    assert script.items[-2:] == (FormulaMark("A", "A", 20), Text(".", 20))


def test_exercises_are_loaded(tmp_path: Path) -> None:
    free, choosing, running = the_lecture(tmp_path, WHOLE).practice
    assert free.question.items[1] == FormulaMark("mat(2, 1; 1, 2)", "the matrix", 28)
    assert free.hint == Paragraph((Text("their sum is the trace.", 29),))
    assert free.answer == Paragraph((ValueMark("eigenvalues[0]", ".0f", 30),))
    assert [choice.correct for choice in choosing.choices] == [False, True, False]
    assert choosing.choices[0].words == Paragraph((Text("(1, 0)", 32),))
    assert choosing.choices[0].feedback == Paragraph((Text("it turns.", 32),))
    assert choosing.choices[2].feedback is None
    assert running.code == "np.linalg.eigvalsh([[2, 1], [1, 2]])\n"
    assert (running.line, running.code_line) == (35, 36)


@pytest.mark.parametrize(
    "title", ["المتجهات", "ベクトルとは？", "Вектора — стрелки", "וקטורים 123", "𝔸 ⊗ B", "Ünïcødé"]
)
def test_a_title_of_any_script_is_kept(tmp_path: Path, title: str) -> None:
    words = WORDS.replace("title: Squares", f"title: {title}").replace("## A square turns", f"## {title}")
    root = write_course(tmp_path, words=words)
    course, lecture = load(root)
    assert (lecture.title, lecture.segments[0].title) == (title, title)
    assert course.entry("first/squares").title == title
    assert lecture.segments[0].id == "square_turns"


def test_a_windows_file_loads_like_any_other(tmp_path: Path) -> None:
    root = write_course(tmp_path)
    _, plain = load(root)
    plain.path.write_bytes(b"\xef\xbb\xbf" + plain.path.read_bytes().replace(b"\n", b"\r\n"))
    course, lecture = load(root)
    assert lecture == plain
    assert course.entry("first/squares").title == "Squares"


@pytest.mark.parametrize(
    ("name", "id"),
    [("MostArrowsTurn", "most_arrows_turn"), ("SVDEllipse", "svd_ellipse"), ("L2Norm", "l2_norm"), ("A", "a")],
)
def test_the_id_is_the_scene_in_snake_case(name: str, id: str) -> None:
    assert snake_case(name) == id


def test_every_problem_of_a_file_is_told_at_once(tmp_path: Path) -> None:
    words = """
    ---
    titel: Squares
    needs: [cubes]
    objectives: {a: b}
    ---

    Too early.

    ## A square turns {scene=SquareTurn}

    It [turn] turns and [turn] turns. {a()} is a call.

    ## {scene=SquareLeaves #class}

    ### Deeper

    ## Nothing {scene=SquareLeaves shape=round}
    """
    assert problems(tmp_path, words) == [
        "01_squares.md:1: “title” is missing — add “title” with a text",
        "01_squares.md:2: unknown field “titel” — did you mean “title”?",
        "01_squares.md:3: needs “cubes”, which is not in the course — there are none yet",
        '01_squares.md:4: “objectives” is not a list of texts — write a list: ["…", "…"]',
        "01_squares.md:7: text before the first section — begin a section above it: ## Title {scene=ClassName}",
        "01_squares.md:9: there is no scene “SquareTurn” in squares.py — did you mean “SquareTurns”?",
        *[line for line in problems(tmp_path, words) if line.startswith("01_squares.md:11:")],
        "01_squares.md:13: a section without a title — write ## Title {scene=ClassName}",
        "01_squares.md:13: “class” cannot be an id — "
        "use small letters, digits and _, and neither “practice” nor a word of Python's",
        "01_squares.md:15: a heading that begins no section — "
        "a section begins with two signs: ## Title {scene=ClassName}",
        "01_squares.md:17: the section “Nothing” is empty — write what is said, or [pause 3] for a silent scene",
        "01_squares.md:17: unknown attribute “shape” — use one of “scene”, “#id”, “from”",
    ]
    assert sum(line.startswith("01_squares.md:11:") for line in problems(tmp_path, words)) == 2


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("no front matter", "01_squares.md:1: the front matter is missing or not closed"),
        ("---\ntitle: T\n## A", "01_squares.md:1: the front matter is missing or not closed"),
        (
            "---\ntitle: Vectors: arrows\n---\n",
            "01_squares.md:2: malformed front matter: mapping values are not allowed",
        ),
        ("---\ntitle: T\nneeds: [a\n---\n", "01_squares.md:3: malformed front matter"),
        ("---\ntitle: T\ntitle: U\n---\n", "01_squares.md:3: “title” is given twice"),
        ("---\n- title\n---\n", "01_squares.md:2: the front matter is not a list of fields"),
        ("---\ntitle:\n---\n", "01_squares.md:2: “title” is missing"),
        ("---\ntitle: [a, b]\n---\n", "01_squares.md:2: “title” is not a text"),
        ("---\ntitle: T\n---\n", "01_squares.md:1: the lecture has no sections"),
        (with_body("## A\n\nWords."), "01_squares.md:5: the section “A” has no scene"),
        (with_body("## A {scene=1x}\n\nWords."), "01_squares.md:5: “1x” is not the name of a scene"),
        (with_body("## The set {1, 2}\n\nWords."), "01_squares.md:5: “{1, 2}” is not a list of attributes"),
        (with_body("## A {scene=SquareTurns}\n\n```\nx\n```"), "01_squares.md:7: code cannot be spoken"),
        (with_body("## A {scene=SquareTurns}\n\n<b>\n\n***"), "01_squares.md:7: HTML cannot be spoken"),
        (
            with_body("## A {scene=SquareTurns}\n\na\n\n## B {scene=SquareTurns}\n\nb"),
            "01_squares.md:9: the id “square_turns” was already used on line 5",
        ),
        (with_body("## A {scene=S #Bad}\n\na"), "01_squares.md:5: “Bad” cannot be an id"),
        (
            with_body("## Practice\n\n1. Q\n   - answer: 1\n\n## A {scene=SquareTurns}\n\na"),
            "01_squares.md:10: a section after the practice",
        ),
        (
            with_body("## Practice\n\n## Practice\n\n1. Q\n   - answer: 1"),
            "01_squares.md:5: the practice is given twice",
        ),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, words: str, expected: str) -> None:
    assert any(line.startswith(expected) for line in problems(tmp_path, words)), problems(tmp_path, words)


@pytest.mark.parametrize(
    ("practice", "line", "what"),
    [
        ("Words.", 11, "practice holds something that is not an exercise"),
        ("1. Q", 11, "an exercise without an answer"),
        ("1.\n   - answer: 2", 11, "an exercise without a question"),
        ("1. Q\n   - [ ] a\n   - [ ] b", 12, "none of the choices is right"),
        ("1. Q\n   - [x] a", 12, "a single choice is no choice"),
        ("1. Q\n   - answr: 2", 12, "a bullet that is neither hint, answer, moment nor choice"),
        ("1. Q\n   - hint: a\n   - hint: b\n   - answer: 1", 13, "this exercise has a second hint"),
        ("1. Q\n   - answer:", 12, "an empty answer"),
        ("1. Q\n   - answer: [here] 2", 12, "“[here]” is a cue outside the script"),
        ("1. Q\n   ```r\n   x\n   ```\n   - answer: 2", 12, "the language of this code is not Python"),
        ("1. Q\n   ```python\n   x\n   1 +\n   ```\n   - answer: 2", 14, "this is not Python: invalid syntax"),
        ("1. Q\n   - answer: {a +}", 12, "“{a +}” is not a value"),
    ],
)
def test_a_mistake_in_the_practice_is_told(tmp_path: Path, practice: str, line: int, what: str) -> None:
    found = problems(tmp_path, with_body("## A {scene=SquareTurns}\n\na\n\n## Practice\n\n") + practice)
    assert next(line for line in found if what in line).startswith(f"01_squares.md:{line}: {what}")


def test_a_file_that_is_not_utf8_names_the_line(tmp_path: Path) -> None:
    root = write_course(tmp_path)
    path = root / "lectures/first/01_squares.md"
    path.write_bytes(b"---\ntitle: T\xe9\n---\n")
    with pytest.raises(ProblemsFound, match=r"md:2: this line is not UTF-8 text"):
        load(root)


def test_a_missing_scenes_file_is_told_once(tmp_path: Path) -> None:
    root = write_course(tmp_path)
    (root / "scenes/first/squares.py").unlink()
    with pytest.raises(ProblemsFound) as found:
        load(root)
    assert [problem.what for problem in found.value.problems] == ["the scenes file first/squares.py does not exist"]
    course = load_course(root)
    assert len(load_lecture(course, course.entry("first/squares"), with_scenes=False).segments) == 2


def test_a_broken_scenes_file_is_told_without_importing_it(tmp_path: Path) -> None:
    root = write_course(tmp_path, scenes="import nothing_like_it\n\nclass SquareTurns(:\n")
    with pytest.raises(ProblemsFound, match=r"squares\.py:3: this is not Python"):
        load(root)


def test_a_scene_may_be_imported_from_another_file(tmp_path: Path) -> None:
    root = write_course(tmp_path, scenes="from elsewhere import SquareTurns\nfrom elsewhere import X as SquareLeaves\n")
    assert len(load(root)[1].segments) == 2


def test_a_planned_lecture_says_so(tmp_path: Path) -> None:
    course = load_course(write_course(tmp_path, course=TWO_LECTURES))
    with pytest.raises(Remediable, match=r"first/second is planned .* `mathml-anim new lecture first/second`"):
        load_lecture(course, course.entry("first/second"))


GERMAN = """
---
title: Quadrate
---

## Ein Quadrat dreht sich {scene=SquareTurns}

Hier ist ein Quadrat. Es [turn] dreht sich um {angle:.0f} Grad, und [rest] ruht.

## Ein Quadrat geht {scene=SquareLeaves}

Es [leave] geht.

## Übung {#practice}

1. Wohin?
   - answer: fort
"""


@pytest.mark.parametrize("name", ["squares.de.md", "01_squares.de.md"])
def test_a_translation_is_loaded(tmp_path: Path, name: str) -> None:
    root = write_course(tmp_path)
    (root / "lectures/first" / name).write_text(GERMAN.lstrip(), "utf-8")
    course = load_course(root)
    lecture = load_lecture(course, course.entry("first/squares"), language="de")
    assert (lecture.language, lecture.title, lecture.segments[0].title) == ("de", "Quadrate", "Ein Quadrat dreht sich")
    assert len(lecture.practice) == 1
    assert load_lecture(course, course.entry("first/squares"), language="en").title == "Squares"


def test_a_missing_translation_falls_back_with_a_warning(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    course = load_course(write_course(tmp_path))
    lecture = load_lecture(course, course.entry("first/squares"), language="fr")
    assert lecture.language == "en"
    assert "first/squares is not translated into “fr”" in caplog.text


def test_a_translation_has_the_same_segments_and_cues(tmp_path: Path) -> None:
    root = write_course(tmp_path)
    german = GERMAN.replace("[rest] ", "[ruhe] ").replace("scene=SquareLeaves", "scene=SquareLeaves #geht")
    (root / "lectures/first/squares.de.md").write_text(german.lstrip(), "utf-8")
    course = load_course(root)
    with pytest.raises(ProblemsFound) as found:
        load_lecture(course, course.entry("first/squares"), language="de")
    assert [(problem.line, problem.what) for problem in found.value.problems] == [
        (1, "the segment “square_leaves” is not translated"),
        (5, "the cue “rest” is missing"),
        (5, "the cue “ruhe” is not in 01_squares.md"),
        (9, "the segment “geht” is not in 01_squares.md"),
    ]


def test_a_problem_is_one_line_with_place_and_remedy() -> None:
    problem = Problem(Path("a.md"), 3, "what is wrong", "the remedy")
    assert str(problem) == "a.md:3: what is wrong — the remedy"
