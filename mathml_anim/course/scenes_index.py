"""The names of the scenes in a file, read from its source: nothing is imported, nothing is drawn."""

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path

from mathml_anim.course.model import Segment
from mathml_anim.course.suggest import did_you_mean
from mathml_anim.problems import Problem


def scene_names(source: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the classes that a module defines at its top, and the names it takes from others; raises SyntaxError."""
    body = ast.parse(source).body
    defined = tuple(node.name for node in body if isinstance(node, ast.ClassDef))
    taken = (node for node in body if isinstance(node, ast.ImportFrom))
    return defined, tuple(alias.asname or alias.name for node in taken for alias in node.names)


def scene_files(root: Path, scenes: Path) -> tuple[Path, ...]:
    """Return the scenes file of a lecture and all files below the course's `scenes` that it draws on, it first."""
    found: dict[Path, None] = {scenes: None}
    pending = [scenes]
    while pending:
        new = [path for path in _drawn_on(root, pending.pop()) if path not in found and path.is_file()]
        found |= dict.fromkeys(new)
        pending += new
    return tuple(found)


def _drawn_on(root: Path, file: Path) -> Iterator[Path]:
    """Yield where the modules of the package `scenes` would lie that a file imports from, at its top or inside."""
    try:
        tree = ast.parse(file.read_text(encoding="utf-8"))
    except (OSError, SyntaxError, ValueError):
        return  # told when the file is loaded
    package = file.relative_to(root).parent.parts
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules = [tuple(alias.name.split(".")) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = (*above, *(node.module.split(".") if node.module else ()))
            modules = [base, *((*base, alias.name) for alias in node.names)]
        else:
            continue
        yield from (root.joinpath(*module).with_suffix(".py") for module in modules if module[:1] == ("scenes",))


def scene_problems(segments: Sequence[Segment], words: Path, scenes: Path) -> tuple[Problem, ...]:
    """Return a problem for every segment whose scene is not in the scenes file."""
    wanted = [segment for segment in segments if segment.scene]
    if not wanted:
        return ()
    if not scenes.is_file():
        remedy = f"create it, with a class {wanted[0].scene} and one for every other section"
        return (
            Problem(
                words, wanted[0].line, f"the scenes file {scenes.parent.name}/{scenes.name} does not exist", remedy
            ),
        )
    try:
        names, imported = scene_names(scenes.read_text(encoding="utf-8"))
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        return (Problem(scenes, line, f"this is not Python: {getattr(error, 'msg', error)}", "mend the line"),)
    return tuple(
        Problem(
            words,
            segment.line,
            f"there is no scene “{segment.scene}” in {scenes.name}",
            did_you_mean(segment.scene, names),
        )
        for segment in wanted
        if segment.scene not in {*names, *imported}
    )
