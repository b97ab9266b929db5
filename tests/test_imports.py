"""Who may import whom: the directions in docs/architecture.md, read from the code without running it."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = "mathml_anim"

LEAVES = {"maths", "datasets", "theme", "timing", "problems", "whole_files"}
"""Parts that everybody may import and that import no other part, except other leaves."""

BELOW = {
    **dict.fromkeys(LEAVES, LEAVES),
    "narration": LEAVES,
    "course": LEAVES | {"narration"},
    "components": LEAVES,
    "frames": {"timing", "problems", "whole_files"},
    "stage": LEAVES | {"course", "narration", "components"},
    "rehearsal": LEAVES | {"course", "narration", "stage", "frames"},
    "rendering": LEAVES | {"course", "narration", "stage", "frames", "rehearsal"},
    "review": LEAVES | {"course", "narration", "components", "stage", "frames", "rehearsal"},
    "preview": LEAVES | {"course", "narration", "stage", "frames", "rehearsal", "rendering", "review"},
    "export": LEAVES | {"course", "narration", "frames"},
    "machine": LEAVES | {"course", "narration"},
}
"""What each part may import, besides itself. `cli` may import everything, inside functions."""

WITHOUT_MANIM = {
    "maths",
    "datasets",
    "theme",
    "timing",
    "problems",
    "whole_files",
    "narration",
    "course",
    "export",
    "machine",
}
COMMANDS_WITHOUT_MANIM = [["--help"], ["--version"], ["list", "--json"], ["values", "linear_algebra"]]


@dataclass(frozen=True)
class Import:
    """One imported module, where, and whether it runs when the file is imported."""

    path: Path
    line: int
    module: str
    at_once: bool

    @property
    def top(self) -> str:
        return self.module.split(".")[0]

    @property
    def part(self) -> str:
        """The part of the package that is imported; empty for the package itself."""
        return self.module.partition(".")[2].partition(".")[0]

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line} imports {self.module}"


def imports(path: Path) -> Iterator[Import]:
    """Yield every import of a file, those inside functions and those for type checkers included."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    pending: list[tuple[ast.AST, bool]] = [(ast.parse(path.read_text("utf-8")), True)]
    while pending:
        node, at_once = pending.pop()
        if isinstance(node, ast.Import):
            yield from (Import(path, node.lineno, alias.name, at_once) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(filter(None, (base, node.module)))
            if module == PACKAGE:
                yield from (Import(path, node.lineno, f"{PACKAGE}.{alias.name}", at_once) for alias in node.names)
            else:
                yield Import(path, node.lineno, module, at_once)
        for child in ast.iter_child_nodes(node):
            lazy = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) or _for_type_checkers(node)
            pending.append((child, at_once and not lazy))


def _for_type_checkers(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def files(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def part_of(path: Path) -> str:
    """Return the part of the package that a file belongs to: its folder, or its name at the top level."""
    return path.relative_to(ROOT / PACKAGE).with_suffix("").parts[0]


EVERY = [found for path in files(PACKAGE) for found in imports(path)]


def wrong(found: Import) -> bool:
    """Whether an import of one of the package's own parts goes against the directions."""
    part = part_of(found.path)
    if found.top != PACKAGE or part in {"cli", "__main__", "__init__"}:
        return False
    return found.part not in BELOW[part] | {part, "", "__version__"}


def test_the_reader_of_imports_sees_all_kinds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    path = tmp_path / PACKAGE / "maths" / "x.py"
    path.parent.mkdir(parents=True)
    path.write_text(
        "import manim.camera as c, numpy\n"
        "from mathml_anim import stage\n"
        "from ..frames.take import Take\n"
        "from . import sibling\n"
        "from typing import TYPE_CHECKING\n"
        "if TYPE_CHECKING:\n    import yaml\n"
        "def late():\n    from manim import Scene\n"
        "class Body:\n    import click\n",
        "utf-8",
    )
    seen = {(found.module, found.at_once) for found in imports(path)}
    assert seen == {
        ("manim.camera", True),
        ("numpy", True),
        ("mathml_anim.stage", True),
        ("mathml_anim.frames.take", True),
        ("mathml_anim.maths", True),
        ("typing", True),
        ("yaml", False),
        ("manim", False),
        ("click", True),
    }
    assert {found.module for found in imports(path) if wrong(found)} == {"mathml_anim.stage", "mathml_anim.frames.take"}


def test_every_part_has_a_place_in_the_directions() -> None:
    assert {part_of(path) for path in files(PACKAGE)} - {"cli", "__init__", "__main__"} <= BELOW.keys()


def test_parts_import_only_what_is_below_them() -> None:
    assert [str(found) for found in EVERY if wrong(found)] == []


def test_the_directions_have_no_circle() -> None:
    above: dict[str, set[str]] = {part: below - {part} for part, below in BELOW.items() if part not in LEAVES}
    while above:
        free = {part for part, below in above.items() if not below & above.keys()}
        assert free, f"a circle among {sorted(above)}"
        above = {part: below for part, below in above.items() if part not in free}


def test_leaves_import_each_other_without_a_circle() -> None:
    graph = {leaf: {f.part for f in EVERY if part_of(f.path) == leaf and f.top == PACKAGE} - {leaf} for leaf in LEAVES}
    while graph:
        free = {leaf for leaf, below in graph.items() if not below & graph.keys()}
        assert free, f"a circle among {sorted(graph)}"
        graph = {leaf: below for leaf, below in graph.items() if leaf not in free}


def test_nothing_in_the_package_imports_a_course() -> None:
    assert [str(found) for found in EVERY if found.top in {"lectures", "scenes"}] == []


def test_what_needs_no_pictures_imports_no_manim() -> None:
    picturing = [f for f in EVERY if f.top in {"manim", "manimpango"} and part_of(f.path) in WITHOUT_MANIM]
    assert [str(found) for found in picturing] == []


def test_maths_needs_numpy_and_scipy_only() -> None:
    others = [f for f in EVERY if part_of(f.path) == "maths" and f.top not in {*sys.stdlib_module_names, PACKAGE}]
    assert [str(found) for found in others if found.top not in {"numpy", "scipy"}] == []


def test_the_command_line_imports_only_click_at_once() -> None:
    """`failures` is itself imported only when something has failed."""
    costly = [
        found
        for found in EVERY
        if found.at_once and part_of(found.path) in {"cli", "__main__"} and found.path.name != "failures.py"
        if found.top not in {*sys.stdlib_module_names, "click", PACKAGE}
        or (found.top == PACKAGE and found.part not in {"cli", "problems", "__version__"})
    ]
    assert [str(found) for found in costly] == []


def test_words_and_numbers_of_a_course_need_no_manim() -> None:
    found = [f for path in files("lectures") for f in imports(path)]
    ours = [f for f in found if f.top == PACKAGE and f.part not in {"maths", "datasets"}]
    assert [str(f) for f in found if f.top in {"manim", "scenes"}] + [str(f) for f in ours] == []


def test_scenes_import_no_other_part_than_they_may() -> None:
    found = [f for path in files("scenes") for f in imports(path) if f.top == PACKAGE]
    assert [str(f) for f in found if f.part not in {"components", "stage", "maths", "theme"}] == []


def test_nobody_imports_a_star() -> None:
    stars = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in files(PACKAGE, "lectures", "scenes", "tests")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)
    ]
    assert stars == []


@pytest.mark.parametrize("words", COMMANDS_WITHOUT_MANIM, ids=" ".join)
def test_these_commands_never_import_manim(words: list[str]) -> None:
    code = (
        "import sys; from mathml_anim.cli.main import run; code = run(sys.argv[1:]); "
        "found = [name for name in ('manim', 'cairo', 'av') if name in sys.modules]; "
        "sys.exit(f'imported {found}' if found else code)"
    )
    ran = subprocess.run([sys.executable, "-c", code, *words], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
