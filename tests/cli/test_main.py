"""The command line as a whole: its help, its exit codes, and how failures are told."""

import importlib
import subprocess
import sys
from pathlib import Path

import click
import pytest
from small_course import write_course

from mathml_anim import __version__
from mathml_anim.cli.main import COMMANDS, LazyGroup, cli, main, run
from mathml_anim.problems import Problem, ProblemsFound, Remediable
from mathml_anim.rendering.worker import Failed


def in_a_worker() -> Exception:
    """Return what is raised here when something unforeseen was raised in a worker."""
    try:
        raise KeyError("x")
    except KeyError as error:
        return Failed.by(error).error()


@pytest.fixture
def raising(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """Let `list` raise something."""

    def let(error: BaseException) -> None:
        def body(*_: object, **__: object) -> None:
            raise error

        monkeypatch.setattr("mathml_anim.cli.list.load_here", body)

    return let


def test_the_help_names_every_command_and_imports_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    shown = capsys.readouterr().out
    for name, lazy in COMMANDS.items():
        assert name in shown
        assert lazy.help in " ".join(shown.split())


def test_help_is_fast_because_it_imports_next_to_nothing() -> None:
    code = (
        "import sys; from mathml_anim.cli.main import run; run(['--help']);"
        "print(*({name.split('.')[0] for name in sys.modules}"
        " & {'manim', 'numpy', 'scipy', 'yaml', 'rich', 'markdown_it', 'json', 'hypothesis'}), file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "\n"), ran.stderr


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_of_the_table_exists_and_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    command = getattr(importlib.import_module(COMMANDS[name].module), COMMANDS[name].attribute)
    assert isinstance(command, click.Command)
    assert command.name == name
    assert run([name, "--help"]) == 0
    assert f"mathml-anim {name}" in capsys.readouterr().out


def test_the_page_about_the_commands_names_every_option() -> None:
    page = (Path(__file__).parents[2] / "docs/cli.md").read_text("utf-8")
    rendering = page[page.index("## Rendering") : page.index("## Voices")]
    for name in COMMANDS.keys() - {"export"}:  # it has a page of its own
        command = cli.get_command(click.Context(cli), name)
        assert command is not None
        for path, one in (command.commands if isinstance(command, click.Group) else {"": command}).items():
            row = next(line for line in page.splitlines() if line.startswith(f"| `{f'{name} {path}'.strip()}"))
            told = rendering if name == "render" else row
            options = [option for option in one.params if isinstance(option, click.Option)]
            assert [each.opts for each in options if not any(word in told for word in each.opts)] == [], name


def test_a_group_that_knows_no_name_has_no_command() -> None:
    assert isinstance(cli, LazyGroup)
    assert cli.get_command(click.Context(cli), "no_such_command") is None


def test_the_version_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert __version__ in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["lst"], "there is no command “lst” — did you mean “list”?"),
        (["list", "--jsn"], "No such option: --jsn"),
        (["values"], "Missing argument 'TARGET...'"),
    ],
)
def test_wrong_usage_is_2(words: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(words) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert message.lower() in told.err.lower().replace("no such option '--jsn'", "no such option: --jsn")


def test_no_command_shows_the_help_and_is_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([]) == 2
    assert "Commands:" in capsys.readouterr().err


def test_problems_are_told_plainly_with_paths_from_here(
    raising, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    raising(
        ProblemsFound([Problem(tmp_path / "b.md", 3, "two", "mend"), Problem(Path("/else/a.md"), 0, "one", "mend")])
    )
    assert run(["list"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == ["/else/a.md: one — mend", "b.md:3: two — mend", "2 problems"]


@pytest.mark.parametrize(
    ("error", "code", "message"),
    [
        (Remediable("it is broken", "mend it"), 1, "it is broken — mend it\n"),
        (KeyboardInterrupt(), 130, "\ninterrupted\n"),
        (click.Abort(), 130, "interrupted\n"),
        (PermissionError(13, "Permission denied", "/nowhere/x"), 1, "/nowhere/x: Permission denied — see that"),
        (OSError(28, "No space left on device", "/full/x"), 1, "/full/x: No space left on device — see that"),
        (RuntimeError("a bug"), 1, "unexpected RuntimeError: a bug — run again with --debug"),
        (in_a_worker(), 1, "unexpected KeyError: 'x' — run again with --debug"),
    ],
)
def test_a_failure_is_told_without_a_traceback(  # type: ignore[no-untyped-def]
    raising, capsys: pytest.CaptureFixture[str], error: BaseException, code: int, message: str
) -> None:
    raising(error)
    assert run(["list"]) == code
    told = capsys.readouterr()
    assert told.err.startswith(message)
    assert "Traceback" not in told.err


@pytest.mark.parametrize("words", [["--debug", "list"], ["list", "--debug"], ["list", "--debug", "--json"]])
def test_debug_prints_the_traceback_too(  # type: ignore[no-untyped-def]
    raising, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    raising(Remediable("it is broken", "mend it"))
    assert run(words) == 1
    told = capsys.readouterr().err
    assert "Traceback" in told
    assert told.endswith("it is broken — mend it\n")


def test_debug_prints_where_in_a_worker_it_was(raising, capsys: pytest.CaptureFixture[str]) -> None:  # type: ignore[no-untyped-def]
    raising(in_a_worker())
    assert run(["list", "--debug"]) == 1
    assert 'raise KeyError("x")' in capsys.readouterr().err


def test_main_leaves_with_the_exit_code() -> None:
    with pytest.raises(SystemExit) as left:
        main(["lst"])
    assert left.value.code == 2


def test_python_m_is_the_same_command(tmp_path: Path) -> None:
    root = write_course(tmp_path)
    command = [sys.executable, "-m", "mathml_anim", "list"]
    ran = subprocess.run(command, cwd=root / "scenes", capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "first/squares:square_turns" in ran.stdout


def test_a_reader_that_leaves_early_is_not_told_off(tmp_path: Path) -> None:
    root = write_course(tmp_path)
    ran = subprocess.run(
        f"{sys.executable} -m mathml_anim list | true; exit ${{PIPESTATUS[0]}}",
        shell=True,
        executable="/bin/bash",
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (1, "")
