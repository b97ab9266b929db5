"""The names of the scenes in a file, read from its source: nothing is imported, nothing is drawn."""

import ast
from collections.abc import Sequence
from pathlib import Path

from mathml_anim.course.model import Segment
from mathml_anim.course.suggest import did_you_mean
from mathml_anim.problems import Problem


def class_names(source: str) -> tuple[str, ...]:
    """Return the classes that a module defines at its top, in order; raises SyntaxError."""
    return tuple(node.name for node in ast.parse(source).body if isinstance(node, ast.ClassDef))


def imported_names(source: str) -> tuple[str, ...]:
    """Return the names that a module takes from others: a scene may be among them; raises SyntaxError."""
    taken = (node for node in ast.parse(source).body if isinstance(node, ast.ImportFrom))
    return tuple(alias.asname or alias.name for node in taken for alias in node.names)


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
        source = scenes.read_text(encoding="utf-8")
        names, imported = class_names(source), imported_names(source)
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
