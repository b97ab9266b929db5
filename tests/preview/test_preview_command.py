"""What `preview` refuses before it opens anything."""

import importlib.util
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from small_course import write_course

from mathml_anim.cli.main import run
from mathml_anim.cli.preview import _wanted
from mathml_anim.preview.serve import _listening
from mathml_anim.problems import Remediable


def test_without_its_packages_it_says_how_to_get_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "watchfiles" else found(name))
    assert run(["preview", "first/squares"]) == 1
    assert capsys.readouterr().err.strip() == "the studio needs watchfiles — pip install 'mathml-anim[studio]'"


@pytest.mark.parametrize(("target", "code"), [("first/circles", 2), ("nothing.py:Scene", 2)])
def test_an_unknown_target_is_wrong_usage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str, code: int
) -> None:
    monkeypatch.chdir(write_course(tmp_path))
    assert run(["preview", target, "--no-open"]) == code


def test_a_rate_that_is_none_is_wrong_usage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write_course(tmp_path))
    assert run(["preview", "first/squares", "--no-open", "--fps", "many"]) == 2


@pytest.mark.parametrize(("written", "rate"), [("29.97", "30000/1001"), ("25", "25")])
def test_a_rate_is_the_one_that_a_render_has(tmp_path: Path, written: str, rate: str) -> None:
    (tmp_path / "x.py").touch()
    assert _wanted(str(tmp_path / "x.py"), written, None, None).fps == rate


def test_a_port_that_is_taken_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(Remediable, match="is taken"):
            _listening(taken.getsockname()[1])


def test_the_server_imports_no_manim() -> None:
    code = "import sys; import mathml_anim.preview.serve; sys.exit('manim' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
