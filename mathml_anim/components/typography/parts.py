"""Marks the parts of a formula: `{{ body : name }}` and coloured symbols become tags that survive typesetting."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from mathml_anim.components.typography.outline import Outline
from mathml_anim.problems import Remediable

_NAMED = re.compile(r"^(.*\S)\s*:\s*([A-Za-z_][A-Za-z0-9_]*)\s*$", re.DOTALL)


@dataclass
class Marked:
    """Typst mathematics whose parts carry tags: a tag's name and the tag it lies in (0 is none)."""

    typst: str = ""
    names: dict[int, str] = field(default_factory=dict)
    parents: dict[int, int] = field(default_factory=dict)

    def within(self, tag: int, name: str) -> int:
        """Return the outermost tag of a name that a tag is, or lies in; 0 if there is none."""
        found = 0
        while tag:
            if self.names[tag] == name:
                found = tag
            tag = self.parents[tag]
        return found

    def lineage(self, tag: int) -> tuple[str, ...]:
        """Return the names that hold for a tag, the innermost first."""
        names = []
        while tag:
            names.append(self.names[tag])
            tag = self.parents[tag]
        return tuple(names)


def mark(source: str, symbols: Iterable[str]) -> Marked:
    """Return mathematics with a tag around every `{{ body : name }}` and every occurrence of a symbol.

    A symbol is Typst mathematics (`x`, `hat(i)`, `bold(v)`); where two fit, the longer is taken.
    Text in quotes is left alone.
    """
    marked = Marked()
    ordered = sorted((s for s in symbols if s), key=len, reverse=True)
    marked.typst = _marked(source, ordered, marked, parent=0)
    return marked


def blanked(source: str) -> str:
    """Return mathematics with spaces in place of the marks of its parts, so that every place keeps its column."""
    without_names = re.sub(r":\s*[A-Za-z_][A-Za-z0-9_]*\s*\}\}", lambda found: " " * len(found[0]), source)
    return without_names.replace("{{", "  ").replace("}}", "  ")


def tag_of(fill: str) -> int:
    """Return the tag that a colour stands for."""
    return int(fill[1:7], 16)


def tags(outline: Outline) -> tuple[int, ...]:
    """Return the tag of every piece."""
    return tuple(tag_of(piece.fill) for piece in outline.pieces)


def _marked(source: str, symbols: list[str], marked: Marked, *, parent: int) -> str:
    out, at = [], 0
    while at < len(source):
        if source[at] == '"':
            end = source.find('"', at + 1) + 1 or len(source)
            out.append(source[at:end])
        elif source.startswith("{{", at):
            end = _closing(source, at)
            named = _NAMED.match(source[at + 2 : end - 2])
            if named is None:
                raise Remediable(f"a part of the formula {source.strip()!r} has no name", "write it {{ body : name }}")
            out.append(_tagged(named[1], named[2], symbols, marked, parent))
        elif (symbol := _symbol_at(source, at, symbols)) is not None:
            end = at + len(symbol)
            out.append(_tagged(symbol, symbol, [], marked, parent))
        else:
            end = _after_word(source, at)
            out.append(source[at:end])
        at = end
    return "".join(out)


def _tagged(body: str, name: str, symbols: list[str], marked: Marked, parent: int) -> str:
    tag = len(marked.names) + 1
    marked.names[tag], marked.parents[tag] = name, parent
    return f"#part({tag}, ${_marked(body.strip(), symbols, marked, parent=tag)}$);"


def _closing(source: str, start: int) -> int:
    depth = 0
    for match in re.finditer(r"\{\{|\}\}", source[start:]):
        depth += 1 if match[0] == "{{" else -1
        if depth == 0:
            return start + match.end()
    raise Remediable(f"a part of the formula {source.strip()!r} is not closed", "write it {{ body : name }}")


def _symbol_at(source: str, at: int, symbols: list[str]) -> str | None:
    before = source[at - 1] if at else " "
    for symbol in symbols:
        if not source.startswith(symbol, at):
            continue
        after = source[at + len(symbol) :]
        glued_before = symbol[0].isalnum() and (before.isalnum() or before in ".#")
        glued_after = symbol[-1].isalnum() and re.match(r"[^\W_]|\.[^\W_]", after) is not None
        if not glued_before and not glued_after:
            return symbol
    return None


def _after_word(source: str, at: int) -> int:
    """Return where a word or a single character ends: symbols never begin inside a word."""
    word = re.compile(r"[^\W_]+(?:\.[^\W\d_]+)*|\\?.", re.DOTALL).match(source, at)
    return word.end() if word else at + 1
