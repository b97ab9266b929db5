"""The code of the practice: run in a process of its own, and its result held against the answer."""

import pytest
from small_course import WORDS, load, write_course

from mathml_anim.course.numbers import load_numbers
from mathml_anim.course.practice import Outcome, practice_problems, run_code

NUMBERS = """
from dataclasses import dataclass

@dataclass(frozen=True)
class Turn:
    angle: float

@dataclass(frozen=True)
class Practice:
    whole: tuple
    third: float
    root: complex
    side: str = "the left one"
    sides: tuple = ("left", "right")
    holds: bool = True
    none: object = None

def square_turns():
    return Turn(90.0)

def practice():
    return Practice(whole=(1, 3), third=1 / 3, root=2j)
"""


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        ("np.linalg.eigvalsh([[2, 1], [1, 2]]).round(9)", Outcome(value=[1.0, 3.0])),
        ("print('a')\nx = 2\nprint(x)", Outcome(printed="a\n2\n")),
        ("x = 1\nx / 0\n", Outcome(error="ZeroDivisionError: division by zero", line=2)),
        ("def f():\n    return y\n\nf()", Outcome(error="NameError: name 'y' is not defined", line=2)),
        ("1 +", Outcome(error="SyntaxError: invalid syntax (<practice>, line 1)", line=1)),
        ("np.nan", Outcome(error="the result is not a number (NaN)", line=1)),
        ("import os\nos._exit(3)", Outcome(error="the process ended with 3 and no result", line=1)),
        ("while True: pass", Outcome(error="it took longer than 2 s", line=1)),
        ("print('é'); 'ß'", Outcome(value="ß", printed="é\n")),
    ],
)
def test_code_comes_to_a_value_or_an_error(code: str, outcome: Outcome) -> None:
    assert run_code(code, seconds=2 if "while" in code else 60) == outcome


OUTCOMES = {
    "[1, 3]": Outcome(value=[1.0, 3.0]),
    "[3, 1]": Outcome(value=[3.0, 1.0]),
    "0.333": Outcome(value=0.333),
    "0.34": Outcome(value=0.34),
    "2j": Outcome(value={"re": 0.0, "im": 2.0}),
    "printed": Outcome(printed="x = 1, y = 3\n"),
    "text": Outcome(value="Left"),
    "negative": Outcome(value=-2.5),
    "the left one": Outcome(value="The left  one"),
    "two texts": Outcome(value=["left", "right"]),
    "printed text": Outcome(printed="the left one\n"),
    "text and numbers": Outcome(value=["The left one", 1.0, 3.0]),
    "both printed": Outcome(printed="the left one: 1, 3\n"),
    "true": Outcome(value=True),
    "false": Outcome(value=False),
    "one": Outcome(value=1.0),
}


@pytest.mark.parametrize(
    ("outcome", "answer", "agrees"),
    [
        ("[1, 3]", "{whole}", True),
        ("[1, 3]", "{whole[0]} and {whole[1]:.0f}", True),
        ("[3, 1]", "{whole}", False),
        ("[1, 3]", "{whole[0]}", False),
        ("[1, 3]", "1 and 3.", True),
        ("[1, 3]", "1 and 4", False),
        ("0.333", "{third:.3f}", True),
        ("0.333", "{third:.1%}", True),
        ("0.333", "{third}", False),
        ("0.34", "{third:.2f}", False),
        ("2j", "{root}", True),
        ("printed", "{whole}", True),
        ("text", "left.", True),
        ("text", "right", False),
        ("negative", "−2.5", True),
        ("negative", "2.5", False),
        ("the left one", "{side}", True),
        ("the left one", "{side}, which is the longer.", True),
        ("text", "{side}", False),
        ("one", "{side}", False),
        ("two texts", "{sides[0]} and {sides[1]}", True),
        ("two texts", "{sides}", True),
        ("two texts", "{sides[1]} and {sides[0]}", False),
        ("printed text", "{side}", True),
        ("printed text", "{sides}", False),
        ("text and numbers", "{side}: {whole}", True),
        ("text and numbers", "{whole}", True),
        ("text and numbers", "{side}: {whole[0]}", False),
        ("both printed", "{side}: {whole}", True),
        ("both printed", "{sides}: {whole}", False),
        ("true", "{holds}", True),
        ("true", "True", True),
        ("false", "{holds}", False),
        ("one", "{holds}", False),
    ],
)
def test_an_outcome_is_held_against_the_answer(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch, outcome: str, answer: str, agrees: bool
) -> None:
    monkeypatch.setattr("mathml_anim.course.practice.run_code", lambda code, seconds: OUTCOMES[outcome])
    problems = problems_with(tmp_path, "1 + 1", answer)
    assert [problem.line for problem in problems] == ([] if agrees else [24])


def problems_with(tmp_path: object, code: str, answer: str):  # type: ignore[no-untyped-def]
    practice = f"\n## Practice\n\n1. Run it.\n   ```python\n   {code}\n   ```\n   - answer: {answer}\n"
    course, lecture = load(write_course(tmp_path, words=WORDS + practice, numbers=NUMBERS))  # type: ignore[arg-type]
    return practice_problems(lecture, load_numbers(course, lecture))


def test_code_that_agrees_is_no_problem(tmp_path: object) -> None:
    assert problems_with(tmp_path, "np.array([1, 3])", "{whole}") == ()


def test_code_that_disagrees_says_what_both_say(tmp_path: object) -> None:
    (problem,) = problems_with(tmp_path, "np.array([1, 2]) / 3", "{whole}")
    assert (problem.line, problem.what) == (24, "the code comes to 0.333333, 0.666667, the answer says 1, 3")


def test_code_that_fails_is_told_at_its_own_line(tmp_path: object) -> None:
    (problem,) = problems_with(tmp_path, "np.no_such_thing", "1")
    assert problem.line == 22
    assert problem.what.startswith("the code fails: AttributeError")


def test_an_unknown_value_in_an_answer_is_told(tmp_path: object) -> None:
    (problem,) = problems_with(tmp_path, "1", "{hole}")
    assert (problem.line, problem.what) == (24, "there is no value named “hole”")


def test_a_value_that_cannot_be_written_is_told(tmp_path: object) -> None:
    (problem,) = problems_with(tmp_path, "1", "{none}")
    assert (problem.line, problem.what) == (24, "a value of type NoneType cannot be written")


def test_words_that_disagree_say_what_both_say(tmp_path: object) -> None:
    (problem,) = problems_with(tmp_path, "'right'", "{side}, then {whole[0]}")
    assert problem.what == "the code comes to “right”, the answer says “the left one”, 1"
