"""The YAML between the dashes at the top of a lecture, with the line of each field."""

from collections.abc import Iterator
from pathlib import Path

import yaml

from mathml_anim.course.fields import Field
from mathml_anim.problems import Problem

END_MARKS = (".", "!", "?", "。", "！", "？", "؟", "।")


def read_front_matter(text: str, *, path: Path, line: int, problems: list[Problem]) -> dict[str, Field] | None:
    """Return the fields of a front matter whose text begins on a line of a file, or None if it cannot be read.

    Mistakes are added to `problems`.
    """
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        problems.append(_malformed(error, path, line))
        return None
    if node is None:
        return {}
    if not isinstance(node, yaml.MappingNode):
        what, remedy = "the front matter is not a list of fields", "write each field as `name: value`, as in `title: …`"
        problems.append(Problem(path, line, what, remedy))
        return None
    return _fields(node, path, line, problems)


def _fields(node: yaml.MappingNode, path: Path, line: int, problems: list[Problem]) -> dict[str, Field]:
    fields: dict[str, Field] = {}
    for key, value in node.value:
        at = line + key.start_mark.line
        name = key.value if isinstance(key, yaml.ScalarNode) else ""
        if not name:
            problems.append(Problem(path, at, "a field without a name", "write each field as `name: value`"))
        elif name in fields:
            problems.append(Problem(path, at, f"“{name}” is given twice", "keep one of them"))
        else:
            fields[name] = Field(_value(value), at)
    return fields


def _value(node: yaml.Node) -> object:
    """Return text for a scalar, a list or a dict for one of scalars, and else the node, which no field takes."""
    if isinstance(node, yaml.ScalarNode):
        return None if node.tag == "tag:yaml.org,2002:null" else node.value
    if isinstance(node, yaml.SequenceNode) and all(isinstance(item, yaml.ScalarNode) for item in node.value):
        return list(_sentences(node) if node.flow_style else (item.value for item in node.value))
    if isinstance(node, yaml.MappingNode) and all(
        isinstance(part, yaml.ScalarNode) for row in node.value for part in row
    ):
        return {key.value: value.value for key, value in node.value}
    return node


def _sentences(node: yaml.SequenceNode) -> Iterator[str]:
    """Yield the items of `[…]`; a comma inside an unquoted sentence belongs to the sentence, as a reader takes it."""
    waiting: list[str] = []
    for item in node.value:
        plain = item.style is None
        if not (plain and waiting and item.value[:1].islower()):
            yield from waiting
            waiting = []
        waiting.append(item.value)
        if item.value.endswith(END_MARKS):
            yield ", ".join(waiting)
            waiting = []
        elif not plain:
            yield from waiting
            waiting = []
    yield from waiting


def _malformed(error: yaml.YAMLError, path: Path, line: int) -> Problem:
    mark = getattr(error, "problem_mark", None)
    reason = getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be read"
    remedy = 'put a value that holds a colon, a bracket or a quote in quotes: title: "Vectors: arrows and lists"'
    at = line + mark.line if mark is not None else line
    return Problem(path, at, f"malformed front matter: {reason}", remedy)
