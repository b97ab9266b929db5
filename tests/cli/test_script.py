"""The sheet to record from, as the command line prints it."""

from pathlib import Path

import pytest
from small_course import write_course

from mathml_anim.cli.main import run


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write_course(tmp_path))
    return tmp_path


def test_a_lecture_is_printed_with_its_numbers_and_cues(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["script", "first/squares"]) == 0
    sheet = capsys.readouterr().out
    assert sheet.startswith("# Squares\n")
    assert "`squares/square_turns.wav` or `.flac`, about" in sheet
    assert "- Now it `[turn]` turns, by 90 degrees. *(silence, 0.5 s)*\n\n- And now it `[rest]` rests." in sheet
    assert "all in one go as `squares.wav`" in sheet


def test_one_scene_into_a_file(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["script", "first/squares:SquareLeaves", "--output", "sheet.md"]) == 0
    assert capsys.readouterr().out == "sheet.md\n"
    sheet = (root / "sheet.md").read_text()
    assert "`[leave]` leaves us" in sheet
    assert "square_turns" not in sheet


def test_a_value_that_does_not_exist_is_a_problem_with_its_line(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = root / "lectures" / "first" / "01_squares.md"
    words.write_text(words.read_text().replace("{angle:.0f}", "{angel:.0f}"))
    assert run(["script", "first/squares"]) == 1
    assert "01_squares.md:10: there is no value named “angel” — did you mean “angle”?" in capsys.readouterr().err
