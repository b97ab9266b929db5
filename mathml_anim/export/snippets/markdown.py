"""A lecture as Markdown that every system reads alike: signs that any of them could take for markup are written out."""

import re

from mathml_anim.export.licence import licence_url
from mathml_anim.export.selection import Selection
from mathml_anim.export.snippets.dialect import Dialect


def words(text: str) -> str:
    """Return a text on one line with every sign that means something to some Markdown as a character reference."""
    return re.sub(r"[\\`*_\[\]<>&$@~^|{}#!]", lambda sign: f"&#{ord(sign[0])};", " ".join(text.split()))


def index_markdown(selection: Selection, pages: dict[str, str]) -> str:
    """Return the page of all lectures, in order; `pages` are the addresses of theirs by id."""
    blocks = [_heading(selection.title, 1)]
    for part in selection.parts:
        if len(selection.parts) > 1:
            blocks.append(_heading(part.title, 2))
        blocks.append("\n".join(f"1. [{words(one.title)}]({pages[one.id]})" for one in part.lectures))
    return "\n\n".join([*blocks, _licence(selection)]) + "\n"


def _heading(text: str, level: int) -> str:
    return f"{'#' * level} {words(text)}"


def _licence(selection: Selection) -> str:
    """Return a line that tells the licence of the content."""
    url = licence_url(selection.licence)
    named = words(selection.licence)
    return f"{words(selection.course)} · {f'[{named}]({url})' if url else named}"


def _as_it_is(html: str) -> str:
    return html


def _code(text: str) -> str:
    return f"```python\n{text}\n```"


MARKDOWN = Dialect(words, _heading, _as_it_is, _code, _licence)
"""Markdown that holds HTML as it is."""
