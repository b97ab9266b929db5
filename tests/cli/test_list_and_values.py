"""`list` and `values`: what they print, and JSON alone on standard output."""

import json
from pathlib import Path

import pytest
from small_course import COURSE, NUMBERS, WORDS, write_course

from mathml_anim.cli.main import run

PRACTICE = "\n## Practice\n\n1. Run it.\n   ```python\n   45 * 2\n   ```\n   - answer: {angle:.0f}\n"
PRACTICE_NUMBERS = NUMBERS + "\ndef practice() -> Turn:\n    return Turn(90.0)\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_course(tmp_path, course=COURSE + 'cubes = "Cubes"\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_list_shows_whole_ids_with_durations(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["list"]) == 0
    shown = capsys.readouterr().out
    assert "first · First things" in shown
    assert "~0:08  first/squares  Squares" in shown
    assert "~0:06      first/squares:square_turns  A square turns" in shown
    assert "planned  first/cubes  Cubes" in shown


def test_list_json_is_alone_on_standard_output(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["list", "--json"]) == 0
    told = capsys.readouterr()
    assert [lecture["id"] for lecture in json.loads(told.out)["modules"][0]["lectures"]] == [
        "first/squares",
        "first/cubes",
    ]
    assert told.err == ""


def test_list_shows_what_it_can_and_tells_the_problems(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = here / "lectures/first/01_squares.md"
    path.write_text(path.read_text("utf-8").replace("[turn]", "[Turn it]"), "utf-8")
    path.write_text(path.read_text("utf-8").replace("{scene=SquareLeaves}", ""), "utf-8")
    assert run(["list"]) == 1
    told = capsys.readouterr()
    assert "1 problem  first/squares" in told.out
    assert "lectures/first/01_squares.md:14: the section “A square leaves” has no scene" in told.err


def test_list_of_an_empty_course_says_how_to_begin(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write_course(tmp_path, course='title = "Empty"\n'))
    assert run(["list"]) == 0
    assert "has no lectures yet" in capsys.readouterr().err


def test_outside_a_course_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["list"]) == 1
    assert "mathml-anim new course DIR" in capsys.readouterr().err


def test_values_json_has_the_promised_shape(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_course(here, words=WORDS + PRACTICE, numbers=PRACTICE_NUMBERS)
    assert run(["values", "all", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "first/squares:square_turns": {"angle": 90.0},
        "first/squares:practice": {"angle": 90.0},
    }


def test_values_of_one_scene(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["values", "first/squares:SquareTurns", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"first/squares:square_turns": {"angle": 90.0}}
    assert run(["values", "first/squares:SquareTruns"]) == 2
    assert "did you mean “SquareTurns”" in capsys.readouterr().err


def test_values_in_words_are_rounded(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    numbers = (
        "from dataclasses import dataclass\nimport numpy as np\n\n@dataclass(frozen=True)\nclass Inner:\n    x: float\n"
        "@dataclass(frozen=True)\nclass V:\n    a: np.ndarray\n    z: complex\n    t: str\n    inner: Inner\n"
        "def square_turns():\n    return V(np.array([[1 / 3, 2]]), 1 - 2j, '[red]', Inner(1e-9))\n"
    )
    write_course(here, numbers=numbers)
    assert run(["values", "first/squares"]) == 0
    lines = [line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines()[1:]]
    assert {name: value.strip() for name, value in lines} == {
        "a": "[[0.333333, 2]]",
        "z": "1 − 2i",
        "t": "[red]",
        "inner.x": "1e-09",
    }


def test_values_that_are_nan_are_a_problem_and_no_json(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_course(here, numbers=NUMBERS.replace("90.0", "float('nan')"))
    assert run(["values", "first/squares", "--json"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "lectures/first/squares.py:" in told.err
    assert "angle of “square_turns” is not a number (NaN)" in told.err


def test_values_runs_the_code_of_the_practice(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_course(here, words=WORDS + PRACTICE.replace("45 * 2", "45 * 3"), numbers=PRACTICE_NUMBERS)
    assert run(["values", "first/squares"]) == 1
    told = capsys.readouterr()
    assert "angle" in told.out
    assert "the code comes to 135, the answer says 90" in told.err
