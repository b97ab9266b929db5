"""How a render that the studio has begun ends: cancelled only by who cancels it, failed by whatever else ends it."""

import asyncio
import io
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from small_course import write_course

from mathml_anim.preview import render_child
from mathml_anim.preview.job import Wanted
from mathml_anim.preview.renders import Renders

WAIT = 60
"""Seconds: generous, for a machine that is busy with other tests."""

GOING = """#!/bin/sh
echo '{"state": "going", "frames": 9, "done": 3, "label": "x"}'
"""


@pytest.fixture
def ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., dict[str, object]]:
    """Begin a render that is a script, and return what is told when it has ended."""

    def end(script: str, *, cancel: bool = False) -> dict[str, object]:
        stand_in = tmp_path / "python"
        stand_in.write_text(GOING + script, "utf-8")
        stand_in.chmod(0o755)
        monkeypatch.setattr("mathml_anim.preview.renders.sys.executable", str(stand_in))
        return asyncio.run(asyncio.wait_for(_ended(tmp_path, cancel=cancel), WAIT))

    return end


async def _ended(folder: Path, *, cancel: bool) -> dict[str, object]:
    news = asyncio.Event()
    renders = Renders(news.set)
    renders.begin(Wanted("60", course=str(folder), lecture="first/squares"), {"quality": "l"})
    while True:
        await news.wait()
        news.clear()
        assert renders.facts is not None
        if renders.facts["state"] != "going":
            return renders.facts
        if cancel and renders.facts["done"] == 3:
            renders.cancel()


def test_one_that_is_killed_has_failed(ended: Callable[..., dict[str, object]]) -> None:
    facts = ended("kill -9 $$")
    assert (facts["state"], facts["done"]) == ("failed", 3)
    assert facts["what"] == "the render ended by signal 9 before it was done"


def test_one_that_goes_away_has_failed(ended: Callable[..., dict[str, object]]) -> None:
    facts = ended("exit 3")
    assert (facts["state"], facts["what"]) == ("failed", "the render ended with exit code 3 before it was done")


def test_one_that_is_cancelled_is_cancelled(ended: Callable[..., dict[str, object]]) -> None:
    assert ended("exec sleep 600", cancel=True)["state"] == "cancelled"


@pytest.mark.parametrize(
    ("error", "what"),
    [
        ("OSError(28, 'No space left on device', '/full/x')", "[Errno 28] No space left on device: '/full/x'"),
        ("ValueError('a bug')", "ValueError: a bug"),
        ("__import__('mathml_anim.rendering.worker').rendering.worker.JobFailed('KeyError: 1')", "KeyError: 1"),
    ],
)
def test_whatever_a_render_raises_is_told(error: str, what: str) -> None:
    code = (
        "import mathml_anim.preview.render_child as child\n"
        f"def render(*_): raise {error}\n"
        "child.render = render\n"
        "child.main()"
    )
    ran = subprocess.run([sys.executable, "-c", code, "{}"], capture_output=True, text=True, check=False)
    told = json.loads(ran.stdout)
    assert (told["state"], told["what"]) == ("failed", what)
    assert "Traceback" in ran.stderr


def test_a_plain_file_s_film_goes_where_the_command_would_leave_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    roots: list[Path] = []

    def render_plain(root: Path, targets: Sequence[object], *_: object) -> tuple[Path, ...]:
        roots.append(root)
        return tuple(root / "film.mp4" for _ in targets)

    monkeypatch.setattr("mathml_anim.rendering.plain.render_plain", render_plain)
    course = write_course(tmp_path / "course")
    asked = {"course": None, "lecture": None, "file": str(tmp_path / "x.py"), "scene": "X", "quality": "l"}
    asked |= dict.fromkeys(["voice", "language", "first", "last"])
    for folder in (course / "scenes/first", tmp_path):
        monkeypatch.chdir(folder)
        render_child.render(asked, render_child.Lines(io.StringIO()))
    assert roots == [course, tmp_path]
