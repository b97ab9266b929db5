"""Numbers modules: called once, always frozen dataclasses, every failure told at the author's line."""

from pathlib import Path

import pytest
from small_course import load, write_course

from mathml_anim.course.computed import computed
from mathml_anim.course.numbers import Numbers, forget_numbers, load_numbers
from mathml_anim.problems import ProblemsFound

HEAD = "from dataclasses import dataclass\n\n@dataclass(frozen=True)\nclass Turn:\n    angle: float\n\n"


def numbers_of(root: Path, code: str) -> Numbers:
    write_course(root, numbers=code)
    return load_numbers(*load(root))


def problem(root: Path, code: str, segment: str = "square_turns") -> str:
    with pytest.raises(ProblemsFound) as found:
        numbers_of(root, code).of(segment)
    (told,) = found.value.problems
    assert told.remedy
    return f"{told.path.name}:{told.line}: {told.what}"


def test_a_function_gives_the_numbers_of_its_segment(tmp_path: Path) -> None:
    numbers = numbers_of(tmp_path, HEAD + "def square_turns():\n    return Turn(90.0)\n")
    assert numbers.of("square_turns").angle == 90.0  # type: ignore[union-attr]
    assert numbers.of("square_leaves") is None
    assert numbers.practice() is None


def test_a_lecture_without_a_numbers_file_has_none(tmp_path: Path) -> None:
    root = write_course(tmp_path)
    (root / "lectures/first/squares.py").unlink()
    assert load_numbers(*load(root)).of("square_turns") is None


def test_a_function_is_called_once_a_process(tmp_path: Path) -> None:
    count = (
        "from pathlib import Path\ncalls = []\ndef square_turns():\n    calls.append(1)\n    return Turn(len(calls))\n"
    )
    numbers = numbers_of(tmp_path, HEAD + count)
    again = load_numbers(*load(tmp_path))
    assert numbers.of("square_turns") is again.of("square_turns")
    assert again.of("square_turns").angle == 1  # type: ignore[union-attr]


def test_an_edited_file_is_read_again(tmp_path: Path) -> None:
    numbers_of(tmp_path, HEAD + "def square_turns():\n    return Turn(1)\n").of("square_turns")
    edited = numbers_of(tmp_path, HEAD + "def square_turns():\n    return Turn(2.0)\n")
    assert edited.of("square_turns").angle == 2.0  # type: ignore[union-attr]


def test_forgetting_reads_what_was_imported_again(tmp_path: Path) -> None:
    code = HEAD + "from lectures.first import shared\ndef square_turns():\n    return Turn(shared.ANGLE)\n"
    root = write_course(tmp_path, numbers=code)
    shared = root / "lectures/first/shared.py"
    for angle in (30, 45):
        shared.write_text(f"ANGLE = {angle}\n", "utf-8")
        forget_numbers(root)
        assert load_numbers(*load(root)).of("square_turns").angle == angle  # type: ignore[union-attr]


def test_two_courses_in_one_process_keep_apart(tmp_path: Path) -> None:
    code = HEAD + "from lectures.first import shared\ndef square_turns():\n    return Turn(shared.ANGLE)\n"
    for name, angle in (("one", 1), ("two", 2), ("one", 1)):
        root = write_course(tmp_path / name, numbers=code)
        (root / "lectures/first/shared.py").write_text(f"ANGLE = {angle}\n", "utf-8")
        assert load_numbers(*load(root)).of("square_turns").angle == angle  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (
            HEAD + "def square_turns():\n    return 1 / 0\n",
            "squares.py:8: computing the numbers of “square_turns” failed: ZeroDivisionError: division by zero",
        ),
        (
            HEAD + "def square_turns():\n    return deeper()\n\ndef deeper():\n    raise ValueError('too\\n deep')\n",
            "squares.py:11: computing the numbers of “square_turns” failed: ValueError: too deep",
        ),
        (
            "import numpy as np\n\ndef square_turns():\n    return np.linalg.inv(np.zeros((2, 2)))\n",
            "squares.py:4: computing the numbers of “square_turns” failed: LinAlgError: Singular matrix",
        ),
        (
            "import sys\n\ndef square_turns():\n    sys.exit(3)\n",
            "squares.py:4: computing the numbers of “square_turns” failed: SystemExit: 3",
        ),
        ("def square_turns():\n    return {}\n", "squares.py:1: square_turns() returns a dict, not a frozen dataclass"),
        ("x = 1\ndef square_turns(): ...\n", "squares.py:2: square_turns() returns None, not a frozen dataclass"),
        (
            HEAD.replace("(frozen=True)", "") + "def square_turns():\n    return Turn(1)\n",
            "squares.py:7: square_turns() returns a Turn that is not frozen, not a frozen dataclass",
        ),
        (
            HEAD + "def square_turns():\n    return Turn\n",
            "squares.py:7: square_turns() returns the class Turn itself, not a frozen dataclass",
        ),
        (
            "def square_turns(angle):\n    return angle\n",
            "squares.py:1: square_turns() asks for arguments",
        ),
    ],
)
def test_a_function_that_fails_is_told_at_its_line(tmp_path: Path, code: str, expected: str) -> None:
    assert problem(tmp_path, code) == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("import numpy\nimport no_such_thing\n", "squares.py:2: importing squares.py failed: ModuleNotFoundError"),
        ("def f(:\n", "squares.py:1: importing squares.py failed: this is not Python"),
        ("x = 1\n\nraise RuntimeError\n", "squares.py:3: importing squares.py failed: RuntimeError"),
        ("\x00", "squares.py:0: importing squares.py failed: "),
    ],
)
def test_a_module_that_cannot_be_imported_is_told(tmp_path: Path, code: str, expected: str) -> None:
    assert problem(tmp_path, code).startswith(expected)


def test_a_mistake_in_a_shared_file_is_told_there(tmp_path: Path) -> None:
    root = write_course(tmp_path)
    (root / "lectures/first/shared.py").write_text("\n\nANGLE = undefined\n", "utf-8")
    told = problem(root, "from lectures.first.shared import ANGLE\n")
    assert told.startswith("shared.py:3: importing squares.py failed: NameError")


def test_numbers_are_told_under_whole_ids(tmp_path: Path) -> None:
    code = HEAD + (
        "def square_turns():\n    return Turn(90.0)\n\n"
        "def practice():\n    return Turn(1)\n\n"
        "def other():\n    return 1\n"
    )
    write_course(tmp_path, numbers=code)
    found, problems = computed(*load(tmp_path))
    assert found == {"first/squares:square_turns": {"angle": 90.0}, "first/squares:practice": {"angle": 1}}
    assert problems == ()


def test_every_wrong_number_is_told(tmp_path: Path) -> None:
    code = HEAD + (
        "def square_turns():\n    return Turn([1.0, float('nan')])\n\n"
        "def square_leaves():\n    return Turn({1})\n\n"
        "def practice():\n    return 1 / 0\n"
    )
    write_course(tmp_path, numbers=code)
    found, problems = computed(*load(tmp_path))
    assert found == {}
    assert [(told.line, told.what) for told in problems] == [
        (7, "angle[1] of “square_turns” is not a number (NaN)"),
        (10, "angle of “square_leaves” is a set, which is no data"),
        (14, "computing the numbers of “practice” failed: ZeroDivisionError: division by zero"),
    ]
