"""The sections of a lecture as segments: ids, scenes and scripts."""

import re
from collections.abc import Iterator, Sequence
from keyword import iskeyword
from pathlib import Path

from markdown_it.tree import SyntaxTreeNode

from mathml_anim.course.model import Beginning, Segment
from mathml_anim.course.suggest import did_you_mean
from mathml_anim.course.words import Section, inline_of, is_comment, line_of
from mathml_anim.narration.grammar import parse_inline, repeated_cues
from mathml_anim.narration.script import Paragraph, Script
from mathml_anim.problems import Problem

PRACTICE = "practice"

_ATTRIBUTES = ("scene", "id", "from")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_ID = re.compile(r"[a-z][a-z0-9_]*")
_CLASS = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def snake_case(name: str) -> str:
    """Return a class name as an id: `MostArrowsTurn` is most_arrows_turn, `SVDEllipse` svd_ellipse."""
    return _HUMP.sub("_", name).lower()


def is_practice(section: Section) -> bool:
    """Whether a section holds the practice: titled Practice or, in a translation, marked {#practice}."""
    if "scene" in section.attributes:
        return False
    return section.attributes.get("id", "") == PRACTICE or section.title.lower() == PRACTICE


def read_segments(sections: Sequence[Section], path: Path, problems: list[Problem]) -> tuple[Segment, ...]:
    """Return the segments of a lecture; what is wrong with them is added to `problems`."""
    segments: list[Segment] = []
    lines: dict[str, int] = {}
    for section in sections:
        scene = _scene(section, path, problems)
        id = _id(section, scene, path, problems)
        if id in lines:
            what = f"the id “{id}” was already used on line {lines[id]}"
            problems.append(
                Problem(path, section.line, what, "give one of them an id of its own: {scene=… #another_id}")
            )
        lines.setdefault(id, section.line)
        begins = _beginning(section, path, problems, is_first=not segments)
        segments.append(Segment(id, section.title, scene, _script(section, path, problems), section.line, begins))
    return tuple(segments)


def _scene(section: Section, path: Path, problems: list[Problem]) -> str:
    for name in section.attributes:
        if name not in _ATTRIBUTES:
            remedy = did_you_mean(name, _ATTRIBUTES).replace("“id”", "“#id”")
            problems.append(Problem(path, section.line, f"unknown attribute “{name}”", remedy))
    scene = section.attributes.get("scene", "")
    if not scene:
        what = f"the section “{section.title}” has no scene"
        problems.append(Problem(path, section.line, what, "name the class that draws it: ## Title {scene=ClassName}"))
    elif not _CLASS.fullmatch(scene):
        remedy = "write a class's name, as in {scene=MostArrowsTurn}"
        problems.append(Problem(path, section.line, f"“{scene}” is not the name of a scene", remedy))
    return scene


def _beginning(section: Section, path: Path, problems: list[Problem], *, is_first: bool) -> Beginning:
    """Return what the pictures of a section begin from: `{scene=… from=dissolve}`."""
    asked = section.attributes.get("from", Beginning.CUT)
    try:
        begins = Beginning(asked)
    except ValueError:
        remedy = did_you_mean(asked, [*Beginning])
        problems.append(Problem(path, section.line, f"a scene cannot begin from “{asked}”", remedy))
        return Beginning.CUT
    if is_first and begins is not Beginning.CUT:
        what = f"“{section.title}” is the first section, so there is no picture before it"
        problems.append(Problem(path, section.line, what, f"take “from={begins}” away"))
        return Beginning.CUT
    return begins


def _id(section: Section, scene: str, path: Path, problems: list[Problem]) -> str:
    id = section.attributes.get("id", "") or snake_case(scene).strip("_")
    if id and (not _ID.fullmatch(id) or iskeyword(id) or id == PRACTICE):
        remedy = "use small letters, digits and _, and neither “practice” nor a word of Python's"
        problems.append(Problem(path, section.line, f"“{id}” cannot be an id", remedy))
    return id or f"section_on_line_{section.line}"


def _script(section: Section, path: Path, problems: list[Problem]) -> Script:
    paragraphs: list[Paragraph] = []
    for node in _paragraphs(section.blocks, path, problems):
        items, wrong = parse_inline(inline_of(node), path=path, line=line_of(node))
        problems.extend(wrong)
        if items:
            paragraphs.append(Paragraph(items))
    if not section.blocks:
        what = f"the section “{section.title}” is empty"
        problems.append(Problem(path, section.line, what, "write what is said, or [pause 3] for a silent scene"))
    problems.extend(repeated_cues(tuple(paragraphs), path=path))
    return Script(tuple(paragraphs))


def _paragraphs(nodes: Sequence[SyntaxTreeNode], path: Path, problems: list[Problem]) -> Iterator[SyntaxTreeNode]:
    """Yield what can be spoken: paragraphs, and those in lists and quotations."""
    for node in nodes:
        if node.type == "paragraph":
            yield node
        elif node.type in {"bullet_list", "ordered_list", "list_item", "blockquote"}:
            yield from _paragraphs(node.children, path, problems)
        elif not is_comment(node):
            what, remedy = _UNSPOKEN.get(node.type, ("this cannot be spoken", "write it as a paragraph"))
            problems.append(Problem(path, line_of(node), what, remedy))


_UNSPOKEN = {
    "heading": ("a heading that begins no section", "a section begins with two signs: ## Title {scene=ClassName}"),
    "fence": ("code cannot be spoken", "show it in the scene, or ask for it under ## Practice"),
    "html_block": ("HTML cannot be spoken", "write plain words; <!-- … --> is a note to authors"),
    "hr": ("a rule cannot be spoken", "begin a section: ## Title {scene=ClassName}"),
}
