"""A lecture whose scenes lie in several files is judged, and waived, in all of them."""

from pathlib import Path

import pytest
from checked import found, line_with, report, write

from mathml_anim.course.scenes_index import scene_files

MAIN = "from scenes.first.tiny_parts import Moves\n\n__all__ = ['Moves']\n"
PARTS = "scenes/first/tiny_parts.py"


def parted(root: Path, construct: str, *, body: str = "", more: str = "") -> Path:
    """Write the tiny course with its scene in a file beside the one that the lecture names."""
    write(root, construct, body=body, more=more)
    main = root / "scenes/first/tiny.py"
    (root / PARTS).write_text(main.read_text("utf-8"), "utf-8")
    main.write_text(MAIN, "utf-8")
    return root


def test_a_number_typed_in_a_part_is_told_there(tmp_path: Path) -> None:
    root = parted(tmp_path, 'self.add(Label("area 7.25"))')
    (typed,) = found(report(root, words_only=True), "typed-number")
    assert (typed.path, typed.line) == (root / PARTS, line_with(root, "7.25", PARTS))
    assert typed.segment


def test_randomness_in_a_part_of_a_part_is_told_there(tmp_path: Path) -> None:
    root = parted(tmp_path, "self.wait(1)", more="from .deeper import cloud\n")
    deeper = root / "scenes/first/deeper.py"
    deeper.write_text("import numpy as np\n\n\ndef cloud():\n    return np.random.default_rng().normal()\n", "utf-8")
    (unseeded,) = found(report(root, words_only=True), "unseeded-randomness")
    assert (unseeded.path, unseeded.line) == (deeper, 5)


WORDY = 'self.add(Label("far down", color="#EAEAEA").move_to(3.9 * DOWN))\nself.wait_until("two")'


@pytest.mark.parametrize("waived", [False, True])
def test_a_waiver_in_a_part_waives(tmp_path: Path, waived: bool) -> None:
    waiver = 'waivers = (Waiver("caption-band", "start", "it shows the band"), Waiver("caption-band", "one", "so"))\n'
    findings = found(report(parted(tmp_path, WORDY, body=waiver if waived else "")), "caption-band")
    assert findings
    assert all(each.is_error != waived for each in findings)


def test_a_waiver_in_a_part_that_waives_nothing_is_told_there(tmp_path: Path) -> None:
    root = parted(tmp_path, "self.wait(1)", body='waivers = (Waiver("caption-band", "start", "why"),)\n')
    (unused,) = found(report(root), "unused-waiver")
    assert (unused.path, unused.line) == (root / PARTS, line_with(root, "Waiver(", PARTS))


def test_the_files_of_a_lecture_are_those_that_it_draws_on(tmp_path: Path) -> None:
    folder = tmp_path / "scenes/first"
    folder.mkdir(parents=True)
    texts = {
        "one.py": "import manim\nfrom scenes.first.two import Two\nfrom scenes.first import four\nimport scenes.gone\n",
        "two.py": "from . import three\nfrom .one import One\n",
        "three.py": "from numpy import pi\n",
        "four.py": "def late():\n    import scenes.first.five\n",
        "five.py": "this is not Python\n",
        "six.py": "",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    files = scene_files(tmp_path, folder / "one.py")
    assert files[0] == folder / "one.py"
    assert {path.name for path in files} == {"one.py", "two.py", "three.py", "four.py", "five.py"}
