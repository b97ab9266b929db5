"""A lecture's Markdown file, taken apart: front matter, sections and their blocks, each with its line."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.attrs.parse import ParseError, parse
from mdit_py_plugins.front_matter import front_matter_plugin

from mathml_anim.course.fields import Fields
from mathml_anim.course.front_matter import read_front_matter
from mathml_anim.problems import Problem, ProblemsFound

_ATTRIBUTES = re.compile(r"(?<!\\)\{[^{}]*\}\s*$")
_TITLE = re.compile(r"\A\ufeff?---[ \t]*\r?\n(?:.*\n)*?title:[ \t]*(?P<title>.*?)[ \t]*\r?\n")


@dataclass(frozen=True)
class Section:
    """A heading of the second level, its attributes, and the blocks under it."""

    title: str
    attributes: dict[str, str]
    blocks: tuple[SyntaxTreeNode, ...]
    line: int


@dataclass(frozen=True)
class Words:
    """What a lecture's file holds before anything is made of it."""

    fields: Fields
    sections: tuple[Section, ...]


def read_words(path: Path, problems: list[Problem]) -> Words:
    """Return the parts of a lecture's file; what is wrong with it is added to `problems`.

    Raises ProblemsFound for a file that is not text.
    """
    tree = SyntaxTreeNode(markdown().parse(read_utf8(path)))
    fields = _fields(tree, path, problems)
    return Words(fields, _sections(tree, path, problems))


def read_utf8(path: Path) -> str:
    """Return the text of a file; raises ProblemsFound at the line that is not UTF-8."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        problem = Problem(path, line, "this line is not UTF-8 text", "save the file with the encoding UTF-8")
        raise ProblemsFound([problem]) from None


def read_title(path: Path) -> str:
    """Return the title in a file's front matter, or an empty text; nothing else of the file is read."""
    found = _TITLE.match(path.read_text(encoding="utf-8", errors="replace"))
    try:
        title = yaml.safe_load(found["title"]) if found else None
    except yaml.YAMLError:
        return ""
    return title.strip() if isinstance(title, str) else ""


@cache
def markdown() -> MarkdownIt:
    """Return the Markdown that lectures are written in: no headings by underlining, no code by indenting."""
    return MarkdownIt("commonmark").use(front_matter_plugin).disable(["lheading", "code", "reference"])


def line_of(node: SyntaxTreeNode) -> int:
    """Return the line of the file on which a block begins."""
    return node.map[0] + 1 if node.map else 1


def is_comment(node: SyntaxTreeNode) -> bool:
    """Whether a block is an HTML comment, which is for authors and never spoken."""
    return node.type == "html_block" and node.content.lstrip().startswith("<!--")


def inline_of(node: SyntaxTreeNode) -> Token:
    """Return the inline token of a paragraph or heading."""
    token = node.children[0].token
    assert token is not None
    return token


def _fields(tree: SyntaxTreeNode, path: Path, problems: list[Problem]) -> Fields:
    for node in tree.children[:1]:
        if node.type == "front_matter":
            line = line_of(node)
            found = read_front_matter(node.content, path=path, line=line + 1, problems=problems)
            return Fields(path, found, problems, line) if found is not None else Fields(path, {}, [])
    what = "the front matter is missing or not closed"
    problems.append(
        Problem(path, 1, what, "begin the file with a line ---, then fields such as title: …, then a line ---")
    )
    return Fields(path, {}, [])


def _sections(tree: SyntaxTreeNode, path: Path, problems: list[Problem]) -> tuple[Section, ...]:
    headed: list[tuple[SyntaxTreeNode, list[SyntaxTreeNode]]] = []
    early: list[SyntaxTreeNode] = []
    for node in tree.children:
        if node.type == "front_matter" or is_comment(node):
            continue
        if node.type == "heading" and node.tag == "h2":
            headed.append((node, []))
        else:
            (headed[-1][1] if headed else early).append(node)
    if early:
        what, remedy = "text before the first section", "begin a section above it: ## Title {scene=ClassName}"
        problems.append(Problem(path, line_of(early[0]), what, remedy))
    return tuple(_section(heading, tuple(blocks), path, problems) for heading, blocks in headed)


def _section(
    heading: SyntaxTreeNode, blocks: tuple[SyntaxTreeNode, ...], path: Path, problems: list[Problem]
) -> Section:
    line = line_of(heading)
    content = inline_of(heading).content
    attributes: dict[str, str] = {}
    if found := _ATTRIBUTES.search(content):
        try:
            attributes = parse(found[0].rstrip())[1]
        except ParseError:
            remedy = "write {scene=ClassName #id}, or \\{ for a brace in a title"
            problems.append(Problem(path, line, f"“{found[0].strip()}” is not a list of attributes", remedy))
        content = content[: found.start()]
    title = _plain(content)
    if not title:
        problems.append(Problem(path, line, "a section without a title", "write ## Title {scene=ClassName}"))
    return Section(title, attributes, blocks, line)


def _plain(content: str) -> str:
    """Return the words of a heading, its emphasis and escapes taken away."""
    tokens = markdown().parseInline(content.strip())[0].children or ()
    return "".join(token.content if token.type in {"text", "code_inline"} else "" for token in tokens).strip()
