"""Plain Manim files: their pictures are judged, what they raise is told, and the rest is still looked at."""

import json
from pathlib import Path
from textwrap import dedent

import pytest

from mathml_anim.cli.main import run

FILE = """
from manim import DOWN, Circle, Create, FadeIn, Scene, Square, Text
import numpy as np


class Crowded(Scene):
    def construct(self):
        low = Text("hello there", font_size=40).to_edge(DOWN, buff=0.1)
        self.play(Create(Circle()), run_time=1)
        self.add(low)  # low
        self.wait(9)  # still
        self.add(Text("over").move_to(low))  # over
        self.wait(1)


class Breaks(Scene):
    def construct(self):
        self.play(FadeIn(Square(color="#161C24")), run_time=1)
        self.wait()  # faint
        self.wait(1 / 0)  # breaks


class Right(Scene):
    def construct(self):
        self.play(Create(Circle()), run_time=1)
        self.play(FadeIn(Text("inside")), run_time=1)
        self.wait(2)
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "pictures.py"
    path.write_text(dedent(FILE).lstrip(), "utf-8")
    monkeypatch.chdir(tmp_path)
    return path


def told(file: Path, capsys: pytest.CaptureFixture[str], *targets: str) -> tuple[int, list[dict[str, object]]]:
    capsys.readouterr()
    code = run(["check", *(target.format(file=file.name) for target in targets), "--json"])
    return code, json.loads(capsys.readouterr().out)["findings"]


def line(file: Path, mark: str) -> int:
    return next(n for n, text in enumerate(file.read_text("utf-8").splitlines(), 1) if f"# {mark}" in text)


def test_pictures_of_a_plain_scene_are_judged_at_their_frames_and_lines(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, findings = told(file, capsys, "{file}:Crowded")
    assert code == 1
    assert [(found["rule"], found["frame"], found["line"]) for found in findings] == [
        ("caption-band", 15, line(file, "low")),
        ("safe-margin", 15, line(file, "low")),
        ("still-picture", 15, line(file, "still")),
        ("text-over-text", 150, line(file, "over")),
    ]
    assert {found["lecture"] for found in findings} == {"pictures.py:Crowded"}


def test_a_scene_in_which_nothing_is_wrong_passes(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(file, capsys, "{file}:Right") == (0, [])


def test_what_a_scene_raises_is_told_and_the_others_are_still_judged(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, findings = told(file, capsys, "{file}", "{file}:Missing", "nothing.py")
    rules = {(found["lecture"], found["rule"], found["line"]) for found in findings}
    assert code == 1
    assert ("pictures.py:Breaks", "broken", line(file, "breaks")) in rules
    assert ("pictures.py:Breaks", "line-contrast", line(file, "faint")) in rules
    assert ("pictures.py:Crowded", "text-over-text", line(file, "over")) in rules
    assert ("pictures.py:Missing", "broken", None) in rules
    assert ("nothing.py", "broken", None) in rules


def test_a_file_that_is_no_python_or_has_no_scene_is_told(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, text in (("wrong_one.py", "def"), ("empty_one.py", "x = 1\n")):
        (file.parent / name).write_text(text, "utf-8")
        code, (found,) = told(file, capsys, name)
        assert (code, found["rule"]) == (1, "broken")


def test_unseeded_randomness_in_a_plain_file_is_told(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = file.read_text("utf-8").replace("class Right", "noise = np.random.normal(size=3)  # noise\n\n\nclass Right")
    file.write_text(text, "utf-8")
    _, findings = told(file, capsys, "{file}:Right")
    assert [(found["rule"], found["line"]) for found in findings] == [("unseeded-randomness", line(file, "noise"))]


def test_the_page_shows_plain_scenes_too(file: Path) -> None:
    assert run(["check", f"{file.name}:Crowded", "--html", "page.html"]) == 1
    assert Path("page.html").read_text("utf-8").count("data:image/jpeg") == 4


def test_a_scene_in_a_course_is_held_to_its_limits(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    course = file.parent / "lectures/course.toml"
    course.parent.mkdir()
    course.write_text('title = "Calm"\n[modules]\n[thresholds]\nstill_seconds = 20\n', "utf-8")
    _, findings = told(file, capsys, "{file}:Crowded")
    assert [found["rule"] for found in findings] == ["caption-band", "safe-margin", "text-over-text"]


def test_words_of_a_plain_file_cannot_be_checked(file: Path) -> None:
    assert run(["check", file.name, "--words"]) == 2
