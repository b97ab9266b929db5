from pathlib import Path

from markdown_it.token import Token

from mathml_anim.narration.grammar import parse_inline
from mathml_anim.narration.script import Paragraph, Script

FILE = Path("lecture.md")


def inline(source: str) -> Token:
    return Token("inline", "", 0, content=source)


def script_of(text: str) -> Script:
    paragraphs = []
    line = 1
    for source in text.split("\n\n"):
        items, problems = parse_inline(inline(source), path=FILE, line=line)
        assert not problems
        paragraphs.append(Paragraph(items))
        line += source.count("\n") + 2
    return Script(tuple(paragraphs))
