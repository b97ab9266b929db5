"""Every kind of source: an edit is seen, and only the shots that it changes are drawn again."""

import importlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import flips
import numpy as np
import pytest
from flips import ClickingVoice, tiny

import mathml_anim
from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.numbers import load_numbers
from mathml_anim.rendering import make
from mathml_anim.rendering.left import Place, read_record
from mathml_anim.rendering.sources import CHANGED, Watch, named, together, unchanged
from mathml_anim.theme.fonts import BUNDLED

SCENES = flips.SCENES.replace(
    "from manim import FullScreenRectangle, Square, RIGHT\n\n",
    """import os
from pathlib import Path

import numpy as np
from manim import RIGHT, UP, FullScreenRectangle, Square, Typst

from mathml_anim.theme.fonts import folders
from scenes.first.turning import turned

""",
).replace(
    "        self.add(screen, square)\n",
    """        square.rotate(self.values.last).set_stroke(width=float(os.environ.get("FLIPS_WIDTH", "2")))
        square.scale(np.loadtxt(Path(__file__).with_name("sizes.csv")).sum())
        square.add_updater(turned)
        words = Typst('#text(font: "Altre")[agree]', font_paths=[str(folder) for folder in folders()])
        self.add(screen, square, words.shift(UP))
""",
)
HELPER = "def turned(square, dt):\n    square.rotate(2 * dt)\n"


def font(path: Path, style: str) -> None:
    """Write a font of a family of its own, with the letters of a bundled one."""
    written = (BUNDLED / f"Inter-{style}.ttf").read_bytes()
    for encoding in ("ascii", "utf-16-be"):
        written = written.replace("Inter".encode(encoding), "Altre".encode(encoding))
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(written)


def replaced(name: str, old: str, new: str) -> Callable[[Path, pytest.MonkeyPatch], None]:
    """An edit of a text file."""

    def edit(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        text = (root / name).read_text("utf-8")
        assert old in text
        (root / name).write_text(text.replace(old, new), "utf-8")

    return edit


EDITS: dict[str, Callable[[Path, pytest.MonkeyPatch], None]] = {
    "words": replaced("lectures/first/01_flips.md", "Ten [e]", "Ten more [e]"),
    "number": replaced("lectures/first/flips.py", "last: int = 5", "last: int = 6"),
    "scene": replaced("scenes/first/flips.py", "shift(3 * RIGHT)", "shift(2 * RIGHT)"),
    "helper": replaced("scenes/first/turning.py", "2 * dt", "3 * dt"),
    "data": lambda root, _: np.savetxt(root / "scenes/first/sizes.csv", [0.5, 0.25]),
    "font": lambda root, _: font(root / "fonts/altre.ttf", "Bold"),
    "variable": lambda _, monkeypatch: monkeypatch.setenv("FLIPS_WIDTH", "6"),
}
"""Each touches the second scene alone."""


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = flips.flips(tmp_path_factory.mktemp("course"), scenes=SCENES)
    (root / "scenes/first/turning.py").write_text(HELPER)
    np.savetxt(root / "scenes/first/sizes.csv", [0.5, 0.5])
    font(root / "fonts/altre.ttf", "Regular")
    with pytest.MonkeyPatch.context() as patched:
        listen(patched)
        flips.render(root, tiny())
    return root


def listen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mathml_anim.rendering.render.find_voice", lambda *_: ClickingVoice())
    for name in ("MATHML_ANIM_STORE", "FLIPS_WIDTH"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def root(rendered: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the rendered course, with its store."""
    listen(monkeypatch)
    shutil.copytree(rendered, tmp_path / "course")
    return tmp_path / "course"


def shots_of_the_first(root: Path) -> int:
    """The frames of the first scene."""
    segments = flips.read_segments(root / "renders/90p15/first/flips/manifest.json")
    return int(segments[0]["frames"])


def test_nothing_changed(root: Path) -> None:
    assert flips.render(root, tiny())[1].fresh == ["lecture.mp4"]


@pytest.mark.parametrize("kind", EDITS)
def test_an_edit_is_seen_and_only_its_shots_are_drawn(kind: str, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = shots_of_the_first(root)
    EDITS[kind](root, monkeypatch)
    _, told = flips.render(root, tiny())
    assert told.made == ["lecture.mp4"]
    assert told.drawn
    assert sum(told.reused) >= first
    assert sum(told.drawn) + sum(told.reused) == told.frames
    assert flips.render(root, tiny())[1].fresh == ["lecture.mp4"]


def test_edits_while_a_film_is_made_are_seen_by_the_next_render(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is saved after it was read, and before the film is there, is no part of the film."""
    edited = {"lectures/first/01_flips.md", "lectures/first/flips.py", "fonts/altre.ttf"}
    edited |= {f"scenes/first/{name}" for name in ("flips.py", "turning.py", "sizes.csv")}
    read = {name: sha256((root / name).read_bytes()).hexdigest() for name in edited}
    with monkeypatch.context() as patched:
        leave_lecture = make.leave_lecture

        def edited_meanwhile(*given: Any) -> None:
            for kind in ("words", "number", "scene", "helper", "data", "font"):
                EDITS[kind](root, patched)
            leave_lecture(*given)

        patched.setattr(make, "leave_lecture", edited_meanwhile)
        folder, _ = flips.render(root, tiny(evaluate=True))
    found = read_record(Place(folder, "lecture.mp4"))
    assert found is not None
    assert {name: found.sources[name] for name in edited} == read
    _, told = flips.render(root, tiny())
    assert told.made == ["lecture.mp4"]
    assert told.drawn
    assert flips.render(root, tiny())[1].fresh == ["lecture.mp4"]


def test_readings_are_of_the_moment_they_are_made(tmp_path: Path) -> None:
    once, twice, absent, written = (tmp_path / name for name in ("once", "twice", "absent", "written"))
    once.write_text("1")
    twice.write_text("1")
    with Watch() as watch:
        once.read_text()
        twice.read_text()
        twice.write_text("2")
        twice.read_bytes()
        with pytest.raises(OSError, match="absent"):
            absent.read_text()
        written.write_text("1")
    once.write_text("2")
    sha = sha256(b"1").hexdigest()
    readings = watch.readings()
    assert {path: readings.get(path) for path in (once, twice, absent, written)} == {
        once: sha, twice: CHANGED, absent: "", written: None,
    }  # fmt: skip
    assert {path for path in watch.files() if path.parent == tmp_path} == {once, twice}
    assert together({once: sha}, {once: "other"}, {once: sha}) == {once: CHANGED}
    assert unchanged(named({absent: ""}, tmp_path), tmp_path)
    absent.write_text("1")
    assert not unchanged(named({absent: ""}, tmp_path), tmp_path)


def test_numbers_that_are_not_there_are_looked_for(tmp_path: Path) -> None:
    course = load_course(flips.flips(tmp_path))
    numbers = tmp_path / "lectures/first/flips.py"
    numbers.unlink()
    with Watch() as watch:
        assert load_numbers(course, load_lecture(course, course.entry(flips.LECTURE))).practice() is None
    assert watch.readings()[numbers] == ""


def test_a_module_stays_what_it_was_when_it_was_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "imported_once_for_readings.py"
    path.write_text("VALUE = 1\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    with Watch():
        importlib.import_module(path.stem)
    path.write_text("VALUE = 2\n")
    with Watch() as later:
        pass
    found = later.readings()
    del sys.modules[path.stem]
    assert found[path] == sha256(b"VALUE = 1\n").hexdigest()


def test_other_versions_of_packages_play_again_and_draw_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mathml_anim.rendering.fresh.environment", lambda: "numpy 99")
    _, told = flips.render(root, tiny())
    assert told.made == ["lecture.mp4"]
    assert told.drawn == []
    assert sum(told.reused) == told.frames


def test_a_variable_that_only_others_read_is_no_source(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "77")
    monkeypatch.setenv("FLIPS_OTHER", "1")
    assert flips.render(root, tiny())[1].fresh == ["lecture.mp4"]


def test_no_secret_is_written_down(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLIPS_WIDTH", "3.14159")
    folder, _ = flips.render(root, tiny())
    record = (folder / ".lecture.render.json").read_text("utf-8")
    assert "FLIPS_WIDTH" in record
    assert "3.14159" not in record


ROLES = (
    flips.SCENES.replace("import FullScreenRectangle, Square, RIGHT\n", "import FullScreenRectangle, RIGHT\n")
    .replace(
        "from mathml_anim.stage", "from mathml_anim.components.vectors.arrow import VectorArrow\nfrom mathml_anim.stage"
    )
    .replace("Square(0.5)", 'VectorArrow((2, 1), color="first")')
)


@pytest.fixture(scope="module")
def own_package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a course that was rendered by a copy of the package."""
    folder = tmp_path_factory.mktemp("own")
    shutil.copytree(
        mathml_anim.__path__[0], folder / "mathml_anim", ignore=shutil.ignore_patterns("__pycache__", "*.pyc")
    )
    silent = flips.COURSE.replace('language = "en"', 'language = "en"\nvoice = "silent"')
    flips.flips(folder / "course", scenes=ROLES, course=silent)
    assert counts(folder)[1] > 0
    return folder


def counts(folder: Path) -> tuple[int, int]:
    """Render with the copy of the package; return the shots reused and drawn."""
    done = subprocess.run(
        [sys.executable, "-m", "mathml_anim", "render", "first/flips", "-ql"],
        cwd=folder / "course",
        env={**os.environ, "PYTHONPATH": str(folder), "MATHML_ANIM_STORE": str(folder / "store")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = re.search(r"(\d+) shots reused, (\d+) drawn", done.stderr.splitlines()[-1])
    assert found is not None, done.stderr
    return int(found[1]), int(found[2])


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("components/vectors/arrow.py", "thickness: float = 0.07", "thickness: float = 0.09"),
        ("theme/colours.py", 'first="#25E8A2"', 'first="#25E8FF"'),
    ],
    ids=["component", "theme"],
)
def test_an_edit_of_the_package_is_seen(file: str, old: str, new: str, own_package: Path) -> None:
    path = own_package / "mathml_anim" / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    reused, drawn = counts(own_package)
    assert drawn >= 1
    assert reused >= 4
