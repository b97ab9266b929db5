"""The pages: their links lead somewhere, their commands and targets exist."""

import re
from pathlib import Path

import pytest

from mathml_anim.cli.main import COMMANDS
from mathml_anim.course.load import load_course
from mathml_anim.course.targets import resolve

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
COMMAND = re.compile(r"mathml-anim ([a-z]+)((?: [^\s`#]+)*)")


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_to_files(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text("utf-8"))
    assert [link for link in links if "://" not in link and not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", [page for page in PAGES if "reviews" not in page.parts], ids=name)
def test_commands_that_are_named_exist(page: Path) -> None:
    named = {found[1] for found in COMMAND.finditer(page.read_text("utf-8"))}
    assert named <= COMMANDS.keys()


def test_lectures_that_the_first_page_renders_exist() -> None:
    course = load_course(ROOT)
    named = COMMAND.findall((ROOT / "README.md").read_text("utf-8"))
    targets = [words.split()[0] for command, words in named if command not in {"new", "doctor", "list"}]
    targets = [target for target in targets if not target.startswith("-")]
    assert targets
    for target in targets:
        assert any(found.lecture.path for found in resolve(course, [target]))


def test_every_command_is_in_the_page_of_commands() -> None:
    page = (ROOT / "docs/cli.md").read_text("utf-8")
    assert [command for command in COMMANDS if f"| `{command}" not in page] == []


def test_decisions_are_numbered_and_listed() -> None:
    folder = ROOT / "docs/decisions"
    files = sorted(path.name for path in folder.glob("[0-9]*.md"))
    numbers = [int(file[:4]) for file in files]
    assert len(set(numbers)) == len(numbers)
    index = (folder / "README.md").read_text("utf-8")
    assert [file for file in files if f"]({file})" not in index] == []
    for file, number in zip(files, numbers, strict=True):
        assert (folder / file).read_text("utf-8").startswith(f"# {number}. ")
