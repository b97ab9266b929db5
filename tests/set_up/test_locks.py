"""The locked requirements: whole, hashed, and telling nothing of where they were made."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ("build", "lecture", "test")


def lock(name: str) -> str:
    return (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")


def pins(text: str) -> dict[str, set[str]]:
    """Return the versions of each package that a lock names (one a Python version, where they differ)."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([a-z0-9-]+)==([^ ;]+)", text, re.MULTILINE):
        found.setdefault(name, set()).add(version)
    return found


def normal(requirement: str) -> str:
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert name
    return re.sub(r"[-_.]+", "-", name[0]).lower()


@pytest.mark.parametrize("name", LOCKS)
def test_every_line_is_a_pin_or_its_hash(name: str) -> None:
    lines = [line for line in lock(name).splitlines() if not line.startswith("#")]
    pin = re.compile(r"[a-z0-9-]+==[0-9][A-Za-z0-9.+!-]*( ; .+)? \\")
    digest = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
    assert [line for line in lines if not (pin.fullmatch(line) or digest.fullmatch(line))] == []
    for before, after in zip(lines, [*lines[1:], ""], strict=True):
        if pin.fullmatch(before):
            assert digest.fullmatch(after), f"{before} has no hash"


@pytest.mark.parametrize("name", LOCKS)
def test_no_host_and_no_folder_is_named(name: str) -> None:
    comments = "\n".join(line for line in lock(name).splitlines() if line.startswith("#"))
    assert "://" not in lock(name)
    assert re.findall(r"(?<!tools)/\w+", comments) == []


def test_what_the_package_needs_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    needed = {normal(line) for line in project["project"]["dependencies"]}
    assert needed <= pins(lock("lecture")).keys()
    assert {"espeakng-loader", "scikit-learn"} <= pins(lock("lecture")).keys()


def test_what_tests_and_every_extra_need_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = project["project"]["optional-dependencies"]
    wanted = {normal(line) for name, lines in extras.items() if name != "all" for line in lines}
    wanted |= {normal(line) for line in project["dependency-groups"]["dev"]}
    assert wanted <= pins(lock("test")).keys()
    assert set(re.findall(r"\w+", extras["all"][0].partition("[")[2])) == extras.keys() - {"all"}


def test_the_lecture_needs_nothing_that_only_tests_need() -> None:
    assert not {"pytest", "mypy", "ruff", "playwright", "distributed", "starlette"} & pins(lock("lecture")).keys()


def test_the_locks_agree() -> None:
    lecture, tests, build = (pins(lock(name)) for name in ("lecture", "test", "build"))
    assert {name: tests.get(name) for name in lecture} == lecture
    assert {name: build[name] for name in build.keys() & tests.keys()} == {
        name: tests[name] for name in build.keys() & tests.keys()
    }


def test_what_builds_this_package_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert {normal(line) for line in project["build-system"]["requires"]} <= pins(lock("build")).keys()
